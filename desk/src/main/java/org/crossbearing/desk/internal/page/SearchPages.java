package org.crossbearing.desk.internal.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.crossbearing.export.words.Printable;
import org.crossbearing.export.words.Snippet;
import org.crossbearing.ledger.Ledger;
import org.crossbearing.ledger.answer.EventLine;
import org.crossbearing.ledger.answer.Hit;
import org.crossbearing.ledger.answer.Query;
import org.crossbearing.model.Status;
import org.crossbearing.model.Term;
import org.jspecify.annotations.Nullable;

/** Puts the page of a search together. */
public final class SearchPages {
  /** The filters by their names in addresses, with what people call them. */
  public static final Map<String, String> FILTERS = filters();

  private static final int PAGE = 30;
  private static final int EVENTS = 8;
  private static final int MOST_CHOICES = 10;
  private static final int MOST_WORDS = 300;

  private final Ledger ledger;
  private final Query query;
  private final Map<String, String> asked;
  private final Instant now;

  /**
   * @param query what is looked for
   * @param asked the same as the address has it
   */
  public SearchPages(Ledger ledger, Query query, Map<String, String> asked, Instant now) {
    this.ledger = ledger;
    this.query = query;
    this.asked = asked;
    this.now = now;
  }

  private static Map<String, String> filters() {
    Map<String, String> filters = new LinkedHashMap<>();
    filters.put("q", "Words");
    filters.put("status", "Status");
    filters.put("measure", "Measure");
    filters.put("outlet", "Outlet");
    filters.put("speaker", "Speaker");
    filters.put("place", "Place");
    filters.put("from", "From");
    filters.put("to", "To");
    return filters;
  }

  public SearchPage page(@Nullable String after) {
    if (asked.isEmpty()) {
      return new SearchPage(asked, List.of(), facets(recent()), List.of(), List.of(), null);
    }
    List<Hit> hits = ledger.views().search(query, after);
    List<Hit> shown = hits.stream().limit(PAGE).toList();
    return new SearchPage(
        asked,
        set(),
        facets(hits),
        after == null ? events() : List.of(),
        shown.stream().map(this::found).toList(),
        hits.size() > PAGE ? link(null, null) + "&after=" + shown.getLast().claim() : null);
  }

  /** One more than is shown, to know whether there are more. */
  public static int most() {
    return PAGE + 1;
  }

  private List<Hit> recent() {
    return ledger.views().search(query, null);
  }

  private List<SearchPage.Choice> set() {
    List<SearchPage.Choice> set = new ArrayList<>();
    asked.forEach(
        (name, value) ->
            set.add(
                new SearchPage.Choice(FILTERS.getOrDefault(name, name), value, link(name, null))));
    return set;
  }

  private List<SearchPage.Facet> facets(List<Hit> hits) {
    List<SearchPage.Facet> facets = new ArrayList<>();
    add(facets, "status", hits, Hit::status);
    add(facets, "measure", hits, SearchPages::measure);
    add(facets, "outlet", hits, Hit::outlet);
    add(facets, "speaker", hits, Hit::speaker);
    return facets;
  }

  private static @Nullable String measure(Hit hit) {
    return hit.kind().equals("figure") ? hit.about().replaceFirst(" .*", "") : null;
  }

  private void add(
      List<SearchPage.Facet> facets,
      String name,
      List<Hit> hits,
      Function<Hit, @Nullable String> value) {
    if (asked.containsKey(name)) {
      return;
    }
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Hit hit : hits) {
      String one = value.apply(hit);
      if (one != null) {
        counts.merge(Printable.line(one), 1, Integer::sum);
      }
    }
    List<SearchPage.Choice> choices =
        counts.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .limit(MOST_CHOICES)
            .map(e -> new SearchPage.Choice(name, e.getKey(), link(name, e.getKey())))
            .toList();
    if (!choices.isEmpty()) {
      facets.add(new SearchPage.Facet(name, FILTERS.getOrDefault(name, name), choices));
    }
  }

  /** The same search with one filter set, or without it. */
  private String link(@Nullable String name, @Nullable String value) {
    Map<String, String> other = new LinkedHashMap<>(asked);
    if (name != null) {
      other.remove(name);
      if (value != null) {
        other.put(name, value);
      }
    }
    return "/search"
        + other.entrySet().stream()
            .map(e -> e.getKey() + "=" + Frame.part(e.getValue()))
            .collect(Collectors.joining("&", "?", ""));
  }

  /** Events have no words and nobody speaks in them. */
  private List<EventRow> events() {
    boolean claimsOnly =
        query.words() != null
            || query.speaker() != null
            || query.outlet() != null
            || query.measure() != null;
    if (claimsOnly) {
      return List.of();
    }
    boolean statusAlone = query.place() == null && query.from() == null && query.to() == null;
    if (statusAlone && query.status() != null) {
      return rows(ledger.views().withStatus(query.status(), EVENTS, query.asOf()));
    }
    Query few =
        new Query(
            null,
            query.place(),
            query.from(),
            query.to(),
            null,
            null,
            null,
            query.status(),
            query.asOf(),
            EVENTS);
    return rows(ledger.events(few).stream().map(EventLine::id).toList());
  }

  private List<EventRow> rows(List<String> ids) {
    return ledger.views().cards(ids, query.asOf()).stream()
        .map(card -> EventRow.of(card, now))
        .toList();
  }

  private SearchPage.Found found(Hit hit) {
    String report = hit.claim().substring(0, hit.claim().indexOf('.'));
    Status status =
        hit.status() == null ? null : Term.parse(Status.class, hit.status()).orElse(null);
    return new SearchPage.Found(
        Snippet.beginning(Printable.line(hit.quote()), MOST_WORDS),
        hit.kind(),
        Printable.line(hit.about().replace('_', ' ')),
        hit.speaker() == null ? "" : Printable.line(hit.speaker()),
        hit.outlet() == null ? report : Printable.line(hit.outlet()),
        Printed.of(hit.published()),
        "/read?r=" + report + "#" + hit.claim(),
        hit.event(),
        hit.finding(),
        status == null ? null : Tag.of(status));
  }
}
