package org.crossbearing.reading.internal.quantity;

import java.util.List;
import java.util.Set;
import org.crossbearing.model.Qualifier;
import org.crossbearing.reading.internal.lexicon.Phrases;
import org.crossbearing.reading.internal.quantity.Quantity.Kind;
import org.crossbearing.reading.internal.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers glued to a word: "50-minute", "three-member", "6.8-magnitude", "3,000-odd".
 * Thread-safe.
 */
final class Compounds {
  private static final Set<String> COUNTED =
      Set.of("member", "strong", "person", "man", "nation", "country");
  private static final String LONG = "-long";

  private final Hedges hedges;
  private final Units units;

  Compounds(Hedges hedges, Units units) {
    this.hedges = hedges;
    this.units = units;
  }

  /** The quantity of a number with {@code rest} glued to it. */
  Quantity read(List<Token> tokens, Numeral number, String rest, int free) {
    String noun = rest.endsWith(LONG) ? rest.substring(0, rest.length() - LONG.length()) : rest;
    Qualifier suffix = hedges.suffix(noun);
    if (suffix != null) {
      return Quantity.of(
          number.from(),
          number.to(),
          number.from(),
          Kind.COUNT,
          Hedges.amount(number, suffix, null));
    }
    Phrases.Match<Qualifier> hedge = hedges.before(tokens, free, number.from());
    return hedge == null
        ? hedged(number, noun, number.from(), null)
        : hedged(number, noun, hedge.from(), hedge.value());
  }

  private Quantity hedged(Numeral number, String noun, int from, @Nullable Qualifier hedge) {
    if (aged(noun)) {
      return Quantity.none(number.from(), number.to());
    }
    if (noun.startsWith("magnitude")) {
      return Magnitudes.quantity(from, number, hedge);
    }
    String money = units.money(noun);
    if (money != null) {
      return compound(Kind.MONEY, from, number, hedge, money, noun);
    }
    Units.Unit unit = units.unit(noun.replace('-', ' '));
    if (unit != null) {
      Kind kind = unit.kind().equals("time") ? Kind.DURATION : Kind.NONE;
      return compound(kind, from, number, hedge, unit.code(), noun);
    }
    return COUNTED.contains(noun)
        ? compound(Kind.COUNT, from, number, hedge, null, noun)
        : Quantity.none(number.from(), number.to());
  }

  /** An age or the height of a house. */
  private static boolean aged(String noun) {
    String last = noun.substring(noun.lastIndexOf('-') + 1);
    return noun.endsWith("old") || last.equals("storey") || last.equals("story");
  }

  private static Quantity compound(
      Kind kind,
      int from,
      Numeral number,
      @Nullable Qualifier hedge,
      @Nullable String unit,
      String noun) {
    return new Quantity(
        from,
        number.to(),
        number.from(),
        kind,
        Hedges.amount(number, hedge, unit),
        List.of(),
        number.to(),
        noun);
  }
}
