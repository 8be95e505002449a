package org.crossbearing.desk.internal.api;

import java.time.Instant;
import java.util.List;
import org.crossbearing.desk.internal.map.Spot;
import org.crossbearing.ledger.answer.Change;
import org.crossbearing.ledger.answer.EventCard;
import org.crossbearing.ledger.answer.FindingLine;
import org.crossbearing.ledger.answer.FindingVersion;
import org.crossbearing.ledger.answer.Hit;
import org.crossbearing.ledger.answer.Said;
import org.crossbearing.ledger.answer.Speaker;
import org.crossbearing.model.Status;
import org.jspecify.annotations.Nullable;

/** What the API answers with. The names of the components are those in the JSON. */
public final class Answers {
  private Answers() {}

  /** A page of events; {@code next} is the address of the next page, null if this is the last. */
  public record Events(List<EventCard> items, @Nullable String next) {}

  /** The places of an event, its own first, then those that most claims name. */
  public record Places(List<Spot> items) {}

  /** A page of changes. */
  public record Changes(List<Change> items, @Nullable String next) {}

  /** A page of claims. */
  public record Claims(List<Hit> items, @Nullable String next) {}

  /** A finding with all it has been; {@code now} is null if no claim says it any more. */
  public record Finding(String id, @Nullable FindingLine now, List<FindingVersion> history) {}

  /** People told of in the newest claims. */
  public record People(List<Speaker> items) {}

  /** What a person is told to be, and said. */
  public record Person(
      String name, List<String> conflicts, List<Said> roles, List<Said> statements) {}

  /**
   * A report with its claims.
   *
   * @param text the whole text, for members of the desk; else null
   */
  public record Report(
      String id,
      @Nullable String outlet,
      @Nullable String title,
      @Nullable String published,
      @Nullable String url,
      List<String> credits,
      Instant recorded,
      List<String> versions,
      List<Claim> claims,
      @Nullable String text) {}

  /** A claim of a report; offsets are code points in its text, {@code end} is exclusive. */
  public record Claim(
      String id,
      String kind,
      String exact,
      int start,
      int end,
      @Nullable String event,
      @Nullable String finding,
      @Nullable Status status,
      @Nullable String origin) {}

  /** What adding a report did. */
  public record Added(String report, String outcome, List<Change> changes) {}
}
