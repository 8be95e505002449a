package org.crossbearing.desk.internal.page;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.crossbearing.export.words.Wording;
import org.crossbearing.ledger.Views;
import org.crossbearing.ledger.answer.Change;
import org.crossbearing.ledger.answer.EventCard;
import org.crossbearing.ledger.answer.FindingLine;
import org.crossbearing.model.Status;
import org.jspecify.annotations.Nullable;

/** Puts the front page together. */
public final class FrontPages {
  private static final int CHANGES = 400;
  private static final int FINDINGS = 120;
  private static final int MOST_DISPUTES = 8;
  private static final int MOST_MOVES = 8;
  private static final int EVENTS = 25;
  private static final Duration LATELY = Duration.ofDays(2);

  private final Views views;
  private final @Nullable Instant asOf;
  private final Instant now;

  public FrontPages(Views views, @Nullable Instant asOf, Instant now) {
    this.views = views;
    this.asOf = asOf;
    this.now = now;
  }

  /**
   * One page of it.
   *
   * @param before events whose last change came before this one
   */
  public FrontPage page(int before) {
    List<EventCard> cards = views.moved(before, EVENTS + 1, asOf);
    List<EventRow> events =
        cards.stream().limit(EVENTS).map(card -> EventRow.of(card, now)).toList();
    Integer older = cards.size() > EVENTS ? events.getLast().change() : null;
    if (before != Integer.MAX_VALUE) {
      return new FrontPage(List.of(), List.of(), "", 0, events, older);
    }
    return withMoves(events, older);
  }

  private FrontPage withMoves(List<EventRow> events, @Nullable Integer older) {
    List<Change> changes = lately(views.changesBefore(views.lastChange(asOf) + 1, CHANGES));
    Map<String, List<Change>> byFinding = new LinkedHashMap<>();
    changes.stream()
        .filter(change -> change.finding() != null)
        .forEach(
            c ->
                byFinding
                    .computeIfAbsent(String.valueOf(c.finding()), f -> new ArrayList<>())
                    .add(c));
    List<FindingLine> lines =
        views.findings(byFinding.keySet().stream().limit(FINDINGS).toList(), asOf);
    List<FrontPage.Move> all = moves(lines, byFinding);
    List<FrontPage.Move> moved = all.stream().filter(m -> !isNews(m)).toList();
    return new FrontPage(
        disputes(all),
        moved.stream().filter(m -> !m.figure().isDisputed()).limit(MOST_MOVES).toList(),
        changes.isEmpty() ? "" : "since " + When.of(changes.getLast().recorded(), now).words(),
        (int) all.stream().filter(FrontPages::isNews).count() + unseenNews(byFinding),
        events,
        older);
  }

  /** What moved in the hours before the last change. */
  private static List<Change> lately(List<Change> changes) {
    if (changes.isEmpty()) {
      return changes;
    }
    Instant from = changes.getFirst().recorded().minus(LATELY);
    return changes.stream().filter(change -> !change.recorded().isBefore(from)).toList();
  }

  /** A dispute about one person is told once, though several events have it. */
  private static List<FrontPage.Move> disputes(List<FrontPage.Move> all) {
    Map<String, FrontPage.Move> disputes = new LinkedHashMap<>();
    all.stream()
        .filter(move -> move.figure().isDisputed())
        .forEach(move -> disputes.putIfAbsent(move.figure().dispute(), move));
    return disputes.values().stream().limit(MOST_DISPUTES).toList();
  }

  /** How many of those that are not looked at are only counted for the first time. */
  private static int unseenNews(Map<String, List<Change>> byFinding) {
    return (int)
        byFinding.values().stream()
            .skip(FINDINGS)
            .filter(changes -> changes.stream().allMatch(c -> c.kind().equals("figure")))
            .count();
  }

  private static boolean isNews(FrontPage.Move move) {
    return move.kind().equals("figure") && !move.figure().isDisputed();
  }

  private List<FrontPage.Move> moves(List<FindingLine> lines, Map<String, List<Change>> byFinding) {
    Map<String, String> titles = titles(lines);
    return lines.stream()
        .map(line -> move(line, byFinding.getOrDefault(line.id(), List.of()), titles))
        .sorted(Comparator.comparing((FrontPage.Move m) -> m.when().iso()).reversed())
        .toList();
  }

  private Map<String, String> titles(List<FindingLine> lines) {
    return views.titles(lines.stream().map(FindingLine::event).distinct().toList(), asOf);
  }

  /** Told by the most telling of its last changes. */
  private FrontPage.Move move(FindingLine line, List<Change> changes, Map<String, String> titles) {
    Change told =
        Stream.of("dispute", "value", "settled", "origin")
            .flatMap(kind -> changes.stream().filter(c -> c.kind().equals(kind)).limit(1))
            .filter(c -> line.status() == Status.DISPUTED || !c.kind().equals("dispute"))
            .findFirst()
            .orElse(changes.getFirst());
    return new FrontPage.Move(
        FigureView.of(line),
        titles.getOrDefault(line.event(), line.event()),
        told.kind(),
        Wording.capital(told.words()),
        When.of(told.recorded(), now));
  }
}
