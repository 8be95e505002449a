package org.crossbearing.reading.internal.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Report;
import org.crossbearing.reading.ReportReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Foreigners are a class of their own, who is at home is one of the people. */
class NationalsTest {
  private static final ReportReader READER = ReportReader.english();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Two Americans died in a crush in Seoul.|2 american",
        "Five Iranian nationals were injured in a crush in Seoul.|5 iranian",
        "Two South Koreans died in a crash in Lisbon.|2 south korean",
        "Three Britons died in a crash in Lisbon.|3 british",
        "Six Palestinians were killed in Gaza.|6 people",
        "Three Ukrainians were injured in Kyiv.|3 people",
        "Three Turkish sailors were injured in Odesa.|3 sailor",
      })
  void whoIsNotAtHomeIsCountedApart(String text, String counted) {
    assertThat(counts(text)).isEqualTo(counted);
  }

  private static String counts(String text) {
    Report report = new Report("r1", "a.txt", null, null, null, List.of(), null, "en", text, false);
    return READER.read(report).claims().stream()
        .filter(Figure.class::isInstance)
        .map(Figure.class::cast)
        .map(figure -> figure.value().nominal() + " " + figure.of())
        .collect(Collectors.joining(", "));
  }
}
