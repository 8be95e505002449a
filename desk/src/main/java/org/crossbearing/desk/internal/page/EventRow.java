package org.crossbearing.desk.internal.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.crossbearing.export.words.Days;
import org.crossbearing.export.words.Wording;
import org.crossbearing.ledger.answer.EventCard;
import org.crossbearing.ledger.answer.EventLine;
import org.crossbearing.model.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * An event in a list.
 *
 * @param headline the figure that tells most, null if nothing is counted
 * @param more some further figures
 * @param disputed how many of its findings are disputed
 * @param change the number of its last change
 */
public record EventRow(
    String id,
    String title,
    String day,
    String sources,
    @Nullable FigureView headline,
    List<FigureView> more,
    int disputed,
    When moved,
    int change) {

  public static EventRow of(EventCard card, Instant now) {
    EventLine line = card.line();
    List<FigureView> figures = card.headlines().stream().map(FigureView::of).toList();
    return new EventRow(
        line.id(),
        Wording.title(line.title(), line.place()),
        day(line),
        Wording.sources(line.reports(), card.outlets()),
        figures.isEmpty() ? null : figures.getFirst(),
        figures.isEmpty() ? figures : figures.subList(1, figures.size()),
        line.disputed(),
        When.of(card.moved(), now),
        card.change());
  }

  private static String day(EventLine line) {
    return line.from().isEmpty()
        ? "date unknown"
        : Days.of(new DateRange(LocalDate.parse(line.from()), LocalDate.parse(line.to())));
  }
}
