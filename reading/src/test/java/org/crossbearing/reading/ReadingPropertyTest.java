package org.crossbearing.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.crossbearing.model.Reading;
import org.crossbearing.model.Report;
import org.crossbearing.model.Span;
import org.crossbearing.reading.internal.text.Tokenizer;

class ReadingPropertyTest {
  private static final Tokenizer TOKENIZER = new Tokenizer(Set.of("mr", "gov", "u.s"));

  @Property(tries = 500)
  void everySpanOfAReportIsTrue(@ForAll("reports") String text) {
    check(text);
  }

  @Property(tries = 500)
  void everySpanOfAnyCharactersIsTrue(@ForAll("anything") String text) {
    check(text);
  }

  @Property(tries = 300)
  void aPartOfATextCanBeCutIntoTokens(@ForAll("anything") String text, @ForAll double share) {
    int from = (int) (text.length() * Math.abs(share % 1));
    Span part = new Span(from, text.length());

    SpanAssertions.checkTokens(
        text.substring(from),
        TOKENIZER.tokenize(text.substring(from), 0, part.length()),
        new Span(0, part.length()));
  }

  @Property(tries = 100)
  void theSameReportGivesTheSameReading(@ForAll("reports") String text) {
    Report report = Texts.report(text);

    assertThat(Texts.READER.read(report)).isEqualTo(Texts.READER.read(report));
  }

  @Property(tries = 100)
  void reportsReadSideBySideDoNotMeet(
      @ForAll("reports") String one, @ForAll("reports") String two) {
    List<Report> reports = List.of(Texts.report("r1", one), Texts.report("r2", two));
    List<Reading> inTurn = reports.stream().map(Texts.READER::read).toList();

    List<CompletableFuture<Reading>> beside =
        reports.stream()
            .map(report -> CompletableFuture.supplyAsync(() -> Texts.READER.read(report)))
            .toList();

    assertThat(beside.stream().map(CompletableFuture::join)).isEqualTo(inTurn);
  }

  private static void check(String text) {
    Report report = Texts.report(text);
    SpanAssertions.check(Texts.READER.analyse(report));
    SpanAssertions.check(Texts.READER.read(report));
  }

  @Provide
  Arbitrary<String> reports() {
    return RandomText.reports();
  }

  @Provide
  Arbitrary<String> anything() {
    return RandomText.anything();
  }
}
