package org.crossbearing.reading.internal.quantity;

import java.util.List;
import org.crossbearing.model.Amount;
import org.crossbearing.model.Qualifier;
import org.crossbearing.reading.internal.lexicon.Phrases;
import org.crossbearing.reading.internal.quantity.Conversions.Converted;
import org.crossbearing.reading.internal.quantity.Quantity.Kind;
import org.crossbearing.reading.internal.text.Token;
import org.jspecify.annotations.Nullable;

/** Puts a number together with its unit, range, hedge and conversions. Thread-safe. */
final class SizedNumbers {
  private final NumeralReader numerals;
  private final Hedges hedges;
  private final Sizes sizes;
  private final Ranges ranges;
  private final Conversions conversions;
  private final Bounds bounds;

  SizedNumbers(NumeralReader numerals, Hedges hedges, Units units) {
    this.numerals = numerals;
    this.hedges = hedges;
    this.sizes = new Sizes(numerals, units);
    this.ranges = new Ranges(numerals, hedges, units, sizes);
    this.conversions = new Conversions(numerals, hedges, units, sizes);
    this.bounds = new Bounds(numerals, hedges, sizes);
  }

  /**
   * The quantity that {@code first}, not a compound, begins; nothing before {@code free} counts.
   */
  Quantity read(List<Token> tokens, Numeral first, int free) {
    Sized one = sizes.of(tokens, first, free);
    Sized range = ranges.from(tokens, one, free);
    if (range == null) {
      return hedged(tokens, one, free);
    }
    Hedged hedged = hedge(tokens, range, free).withBetween(tokens, free);
    return converted(tokens, range, hedged, Ranges.amount(range, hedged.hedge()), free);
  }

  /** The number, which is no range, with its hedge. */
  Quantity hedged(List<Token> tokens, Sized one, int free) {
    Hedged hedged = hedge(tokens, one, free);
    Quantity both = bounds.of(tokens, one, hedged);
    if (both != null) {
      return both;
    }
    Amount amount = Hedges.amount(one.number(), hedged.hedge(), one.unit());
    return converted(tokens, one, hedged, amount, free);
  }

  /** How far the hedge before or behind the number reaches. */
  private Hedged hedge(List<Token> tokens, Sized sized, int free) {
    Phrases.Match<Qualifier> before = hedges.before(tokens, free, sized.from());
    Phrases.Match<Qualifier> after = hedges.after(tokens, sized.to());
    boolean bound =
        after != null
            && (after.value() == Qualifier.AT_LEAST || after.value() == Qualifier.AT_MOST);
    boolean ofNext = after != null && bound && numberAt(tokens, after.to());
    if (before != null) {
      boolean both = before.value() == Qualifier.ABOUT && after != null && !ofNext;
      return both && after != null
          ? new Hedged(before.from(), after.to(), after.value())
          : new Hedged(before.from(), sized.to(), before.value());
    }
    return after == null || ofNext
        ? new Hedged(sized.from(), sized.to(), null)
        : new Hedged(sized.from(), after.to(), after.value());
  }

  private boolean numberAt(List<Token> tokens, int at) {
    return at < tokens.size() && numerals.read(tokens, at) != null;
  }

  private Quantity converted(
      List<Token> tokens, Sized sized, Hedged hedged, Amount amount, int free) {
    boolean may = sized.money() || sized.number().scaled();
    Converted converted =
        may ? conversions.read(tokens, hedged.to()) : new Converted(List.of(), hedged.to());
    boolean unnamed = sized.kind() == Kind.COUNT && !converted.amounts().isEmpty();
    return new Quantity(
        hedged.from(),
        hedged.to(),
        sized.from(),
        unnamed ? Kind.MONEY : sized.kind(),
        unnamed ? amount.in(conversions.currencyBefore(tokens, free)) : amount,
        converted.amounts(),
        converted.end(),
        "");
  }

  /** A number with its hedge: the tokens both take, and the hedge or null. */
  record Hedged(int from, int to, @Nullable Qualifier hedge) {
    Hedged withBetween(List<Token> tokens, int free) {
      boolean between = from > free && tokens.get(from - 1).is("between");
      boolean wide = Ranges.anywhere(tokens, free, from);
      return between || wide ? new Hedged(from - (wide ? 2 : 1), to, hedge) : this;
    }
  }
}
