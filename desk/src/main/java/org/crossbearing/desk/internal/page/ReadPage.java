package org.crossbearing.desk.internal.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reports next to each other.
 *
 * @param full whether whole texts are shown, or only the claims with the words around them
 * @param lit the finding that is lit in all, null for none
 * @param shared origins that several of these reports have
 * @param events the events that they tell of
 */
public record ReadPage(
    List<Column> columns,
    boolean full,
    @Nullable String lit,
    List<Shared> shared,
    List<Event> events) {

  /** An origin under a letter. */
  public record Shared(String letter, String origin, int reports) {}

  /** An event they tell of. */
  public record Event(String id, String title) {}

  /**
   * One report.
   *
   * @param url only of the web, null if there is none
   * @param versions all its versions; the one shown is {@code id}
   * @param without the address of the page without this report, null if it is the only one
   * @param paragraphs of the text, or excerpts
   */
  public record Column(
      String id,
      String outlet,
      String when,
      @Nullable String title,
      @Nullable String url,
      List<String> versions,
      @Nullable String without,
      List<List<Piece>> paragraphs,
      int claims,
      int disputed) {}

  /**
   * A stretch of text that belongs to the same claims.
   *
   * @param kind its classes; empty for text of no claim
   * @param anchors ids of the claims that begin here
   * @param claim the innermost claim, null if it is the number of none
   * @param finding the finding it counts for, null if none
   * @param status that of the finding, for who does not see colours; empty if none
   * @param letter of the shared origin, empty if it is not shared or goes on
   * @param link where its number leads, null if it is none
   */
  public record Piece(
      String text,
      String kind,
      List<String> anchors,
      @Nullable String claim,
      @Nullable String finding,
      String status,
      String letter,
      @Nullable String link) {}
}
