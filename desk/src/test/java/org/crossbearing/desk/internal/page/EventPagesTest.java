package org.crossbearing.desk.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crossbearing.ledger.answer.EventTold;
import org.crossbearing.model.Dossier;
import org.crossbearing.model.Event;
import org.crossbearing.model.EventType;
import org.crossbearing.model.Published;
import org.crossbearing.model.Report;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EventPagesTest {
  @Test
  void theLatestReportsAreThoseOfTheLatestTimes() {
    List<Report> dated =
        IntStream.range(0, 60)
            .mapToObj(i -> report("d" + i, "2025-07-10T08:%02dZ".formatted(59 - i)))
            .toList();
    List<Report> undated = IntStream.range(0, 9).mapToObj(i -> report("u" + i, null)).toList();
    List<Report> reports = Stream.concat(dated.stream(), undated.stream()).toList();
    assertThat(shown(reports, false))
        .containsExactlyElementsOf(dated.reversed().stream().map(Report::id).toList());
    assertThat(shown(reports, true)).hasSize(69).startsWith("u0", "u1").endsWith("d0");
  }

  private static List<String> shown(List<Report> reports, boolean all) {
    Event event =
        new Event(
            "e1",
            EventType.ATTACK,
            "A test",
            null,
            null,
            reports.stream().map(Report::id).toList());
    Dossier dossier =
        new Dossier(reports, List.of(), List.of(), List.of(), List.of(event), List.of());
    return EventPages.ofEvent(new EventTold(dossier, Map.of()))
        .page(List.of(), Instant.EPOCH, Instant.EPOCH, all)
        .reports()
        .stream()
        .map(EventPage.ReportLine::id)
        .toList();
  }

  private static Report report(String id, @Nullable String time) {
    Published published = time == null ? null : Published.parse(time);
    return new Report(
        id, id, "Test Post", null, published, List.of(), null, "en", "A test.", false);
  }
}
