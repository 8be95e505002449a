package org.crossbearing.desk.internal.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.crossbearing.export.words.Printable;
import org.crossbearing.export.words.Wording;
import org.crossbearing.ledger.answer.EventCard;
import org.crossbearing.ledger.answer.Shown;
import org.crossbearing.model.Report;
import org.crossbearing.model.Status;
import org.jspecify.annotations.Nullable;

/** Puts reports next to each other. */
public final class ReadPages {
  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

  private final List<Shown> reports;
  private final boolean full;
  private final @Nullable String lit;
  private final Map<String, Integer> carriers = new LinkedHashMap<>();
  private final Map<String, String> letters = new LinkedHashMap<>();

  /**
   * @param full whether whole texts may be shown
   * @param lit the finding to light, null for none
   */
  public ReadPages(List<Shown> reports, boolean full, @Nullable String lit) {
    this.reports = List.copyOf(reports);
    this.full = full;
    this.lit = lit;
    reports.forEach(this::countOrigins);
    carriers.forEach(
        (origin, count) -> {
          if (count > 1 && letters.size() < LETTERS.length()) {
            letters.put(origin, LETTERS.substring(letters.size(), letters.size() + 1));
          }
        });
  }

  private void countOrigins(Shown shown) {
    Set<String> own = new LinkedHashSet<>();
    shown.reading().claims().stream()
        .map(claim -> shown.standings().get(claim.id()))
        .forEach(
            standing -> {
              if (standing != null && standing.origin() != null) {
                own.add(standing.origin());
              }
            });
    own.forEach(origin -> carriers.merge(origin, 1, Integer::sum));
  }

  /** The ids of the events that the reports tell of. */
  public Set<String> events() {
    return reports.stream()
        .flatMap(shown -> shown.standings().values().stream())
        .map(Shown.Standing::event)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  public ReadPage page(List<EventCard> events) {
    List<ReadPage.Shared> shared = new ArrayList<>();
    letters.forEach(
        (origin, letter) ->
            shared.add(
                new ReadPage.Shared(
                    letter, Printable.line(origin), carriers.getOrDefault(origin, 0))));
    return new ReadPage(
        reports.stream().map(this::column).toList(),
        full,
        lit,
        shared,
        events.stream()
            .map(card -> new ReadPage.Event(card.line().id(), Printable.line(card.line().title())))
            .toList());
  }

  private ReadPage.Column column(Shown shown) {
    Report report = shown.reading().report();
    MarkedPieces pieces = new MarkedPieces(shown, letters, lit);
    return new ReadPage.Column(
        report.id(),
        Wording.carrier(report),
        report.published() == null ? "time unknown" : Printed.of(report.published()),
        report.title() == null ? null : Printable.line(report.title()),
        Links.web(report.url()),
        shown.versions(),
        without(report.id()),
        full ? pieces.all() : pieces.excerpts(),
        shown.reading().claims().size(),
        disputed(shown));
  }

  private static int disputed(Shown shown) {
    Set<String> disputed = new HashSet<>();
    for (Shown.Standing standing : shown.standings().values()) {
      if (standing.status() == Status.DISPUTED && standing.finding() != null) {
        disputed.add(standing.finding());
      }
    }
    return disputed.size();
  }

  private @Nullable String without(String id) {
    if (reports.size() < 2) {
      return null;
    }
    return reports.stream()
        .map(shown -> shown.reading().report().id())
        .filter(other -> !other.equals(id))
        .map(other -> "r=" + other)
        .collect(Collectors.joining("&", "/read?", ""));
  }
}
