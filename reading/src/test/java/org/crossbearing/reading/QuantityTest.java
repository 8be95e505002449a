package org.crossbearing.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossbearing.model.Amount;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Span;
import org.crossbearing.reading.internal.quantity.Quantity;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class QuantityTest {
  /** Numbers that the quantity tier knows well, though no figure may come of them. */
  private static final Set<String> SIZED = Set.of("distance", "pronoun", "idiom", "known");

  @ParameterizedTest(name = "{6} in \"{0}\"")
  @CsvFileSource(resources = "quantities.csv", delimiter = '|', numLinesToSkip = 1)
  void readsTheNumberWithHedgeAndUnit(
      String sentence,
      String kind,
      @Nullable BigDecimal low,
      @Nullable BigDecimal high,
      String qualifier,
      @Nullable String unit,
      String cue,
      @Nullable String converted) {
    String expected =
        "%s %s..%s %s %s [%s] %s"
            .formatted(kind, plain(low), plain(high), qualifier, unit, cue, converted);

    assertThat(over(sentence, cue).map(found -> described(sentence, found)))
        .as(sentence)
        .containsExactly(expected);
  }

  @ParameterizedTest(name = "{2} {1} in \"{0}\"")
  @CsvFileSource(resources = "no-figures.csv", delimiter = '|', numLinesToSkip = 1)
  void aNumberThatCountsNothingIsNoFigure(String sentence, String number, String what) {
    Span place = place(sentence, number);

    if (!SIZED.contains(what)) {
      assertThat(over(sentence, number).map(found -> found.quantity().kind()))
          .allMatch(Quantity.Kind.NONE::equals);
    }
    assertThat(Texts.figures(sentence).stream().filter(figure -> figure.cue().overlaps(place)))
        .allMatch(QuantityTest::countedByItsArticle);
  }

  /** "A six-year-old boy was hurt" tells of one boy. */
  private static boolean countedByItsArticle(Figure figure) {
    BigDecimal nominal = figure.value().nominal();
    return nominal != null && nominal.compareTo(BigDecimal.ONE) == 0;
  }

  private static Stream<Found> over(String sentence, String words) {
    Span place = place(sentence, words);
    return Texts.analysed(sentence).sentences().stream()
        .flatMap(syntax -> syntax.quantities().stream().map(q -> new Found(syntax, q)))
        .filter(found -> found.span().overlaps(place));
  }

  private static Span place(String sentence, String words) {
    int start = sentence.indexOf(words);
    assertThat(start).as("%s in %s", words, sentence).isNotNegative();
    return new Span(start, start + words.length());
  }

  private static String described(String sentence, Found found) {
    Quantity quantity = found.quantity();
    Amount amount = quantity.amount();
    String converted =
        quantity.converted().stream()
            .map(other -> plain(other.low()) + " " + other.unit())
            .collect(Collectors.joining(", "));
    return "%s %s..%s %s %s [%s] %s"
        .formatted(
            quantity.kind(),
            plain(amount.low()),
            plain(amount.high()),
            amount.qualifier(),
            amount.unit(),
            found.span().of(sentence),
            converted.isEmpty() ? null : converted);
  }

  private static String plain(@Nullable BigDecimal number) {
    return number == null ? "" : number.stripTrailingZeros().toPlainString();
  }

  private record Found(Syntax syntax, Quantity quantity) {
    Span span() {
      return syntax.sentence().span(quantity.from(), quantity.to());
    }
  }
}
