package org.crossbearing.reading;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.crossbearing.model.Published;
import org.crossbearing.model.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that end anywhere: every sentence of the keyed reports, cut behind each of its words. */
class BrokenOffTest {
  private static final List<String> MORE =
      List.of(
          "On Monday a cable is thought to have given way, killing 12.",
          "The toll leapt to 41 today, from 34 on Sunday, the warden said.",
          "VELLA, March 4. /TASS/. Divers pulled a woman, 63, from the rubble of a mill.",
          "- May 14: 38 bodies, in Sagaing, Mandalay, Magway and Bago (IOM)");

  @ParameterizedTest
  @MethodSource
  void isRead(Report report) {
    SpanAssertions.check(Texts.READER.read(report));
  }

  static Stream<Report> isRead() throws IOException {
    Stream<Report> keyed = KeyedReportsTest.reports().stream();
    Stream<Report> more = Stream.of(Texts.report(String.join("\n\n", MORE)));
    return Stream.concat(keyed, more).map(BrokenOffTest::cut);
  }

  private static Report cut(Report report) {
    StringBuilder cut = new StringBuilder();
    Texts.READER
        .analyse(report)
        .sentences()
        .forEach(
            syntax -> {
              int start = syntax.sentence().span().start();
              syntax
                  .sentence()
                  .tokens()
                  .forEach(token -> cut.append(report.text(), start, token.end()).append("\n\n"));
            });
    return new Report(
        report.id(),
        report.file(),
        null,
        null,
        Published.parse("2031-03-04"),
        List.of(),
        null,
        "en",
        cut.toString(),
        false);
  }
}
