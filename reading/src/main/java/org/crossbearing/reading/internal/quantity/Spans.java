package org.crossbearing.reading.internal.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossbearing.reading.internal.lexicon.Phrases;
import org.crossbearing.reading.internal.lexicon.WordSets;
import org.crossbearing.reading.internal.quantity.Quantity.Kind;
import org.crossbearing.reading.internal.text.Token;

/** Adds up lengths of time told in two units: "one hour and 20 minutes". Thread-safe. */
final class Spans {
  private static final Set<String> COMPARED = WordSets.of("Spans.COMPARED");

  /** By unit: the smaller one it is a whole number of, and of how many. */
  private static final Map<String, Part> PARTS =
      Map.of(
          "min", new Part("s", 60),
          "h", new Part("min", 60),
          "d", new Part("h", 24),
          "wk", new Part("d", 7),
          "y", new Part("mo", 12));

  private final NumeralReader numerals;
  private final Units units;

  Spans(NumeralReader numerals, Units units) {
    this.numerals = numerals;
    this.units = units;
  }

  /** "three days, 12 hours longer than planned". */
  private static boolean compares(List<Token> tokens, int at) {
    return at < tokens.size() && COMPARED.contains(tokens.get(at).norm());
  }

  private record Part(String unit, int many) {}

  /** The length with what is told of it in the next smaller unit, or as it is. */
  Sized further(List<Token> tokens, Sized length) {
    Part part = length.unit() == null ? null : PARTS.get(length.unit());
    int at = length.to();
    at += at < tokens.size() && (tokens.get(at).is("and") || tokens.get(at).is(",")) ? 1 : 0;
    Numeral more = part == null || at >= tokens.size() ? null : numerals.read(tokens, at);
    if (part == null || more == null || more.vague() || more.rest() != null) {
      return length;
    }
    Phrases.Match<Units.Unit> unit = units.unit(tokens, more.to());
    boolean smaller = unit != null && unit.value().code().equals(part.unit());
    boolean less = more.high().compareTo(BigDecimal.valueOf(part.many())) < 0;
    if (!smaller || !less || unit == null || compares(tokens, unit.to())) {
      return length;
    }
    BigDecimal sum =
        length.number().low().multiply(BigDecimal.valueOf(part.many())).add(more.low());
    Numeral both = new Numeral(length.from(), unit.to(), sum, sum, false, null, true);
    return further(tokens, new Sized(both, length.from(), unit.to(), Kind.DURATION, part.unit()));
  }
}
