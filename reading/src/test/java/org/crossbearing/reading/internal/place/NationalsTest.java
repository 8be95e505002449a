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
        "A crush in Seoul killed 90 people. Two Americans died.|90 people, 2 american",
        "A crush in Seoul hurt 90 people. Five Iranian nationals were injured."
            + "|90 people, 5 iranian",
        "A crash in Lisbon killed 9 people. Two South Koreans died.|9 people, 2 south korean",
        "A crash in Lisbon killed 9 people. Three Britons died.|9 people, 3 british",
        "Six Palestinians were killed in Gaza.|6 people",
        "Three Ukrainians were injured in Kyiv.|3 people",
        "Three Turkish sailors were injured in Odesa.|3 sailor",
      })
  void whoIsNotAtHomeIsCountedApart(String text, String counted) {
    assertThat(counts(text)).isEqualTo(counted);
  }

  /** Another report may tell of twelve dead, and mean the same. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Twelve Russians were killed when a bus overturned in Hurghada.|12 people",
        "Two Americans died in a crush in Seoul. Police detained 4 men.|2 people, 4 man",
      })
  void whoAloneIsCountedIsOneOfThePeople(String text, String counted) {
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
