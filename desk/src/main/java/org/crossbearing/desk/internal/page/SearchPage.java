package org.crossbearing.desk.internal.page;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was looked for, and what was found.
 *
 * @param asked the filters that hold, by their names
 * @param set the same, each with the address of the page without it
 * @param facets further filters, each a group of links
 * @param events the events that are as asked for, if words or speakers are not asked for
 * @param next the address of the next page, null if this is the last
 */
public record SearchPage(
    Map<String, String> asked,
    List<Choice> set,
    List<Facet> facets,
    List<EventRow> events,
    List<Found> found,
    @Nullable String next) {

  /** What a field of the form holds. */
  public String of(String name) {
    return asked.getOrDefault(name, "");
  }

  /** A filter as a link. */
  public record Choice(String name, String value, String link) {}

  /** Filters of one name. */
  public record Facet(String name, String label, List<Choice> choices) {}

  /** A claim that was found. */
  public record Found(
      String quote,
      String kind,
      String about,
      String speaker,
      String outlet,
      String published,
      String link,
      @Nullable String event,
      @Nullable String finding,
      @Nullable Tag tag) {}
}
