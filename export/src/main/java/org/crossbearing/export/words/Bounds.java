package org.crossbearing.export.words;

import java.math.BigDecimal;
import org.crossbearing.model.Amount;
import org.crossbearing.model.Finding;
import org.crossbearing.model.Qualifier;
import org.jspecify.annotations.Nullable;

/** Intervals in words: "13 to 23", "at least 24", "€10bn or more", "about 400". */
public final class Bounds {
  private Bounds() {}

  /** An amount with its hedge. */
  public static String of(Amount amount) {
    BigDecimal named = amount.nominal();
    if (named == null || amount.qualifier() == Qualifier.BETWEEN) {
      return between(amount.low(), amount.high(), amount.unit());
    }
    return hedge(amount.qualifier()) + Numbers.amount(named, amount.unit());
  }

  private static String hedge(Qualifier qualifier) {
    return switch (qualifier) {
      case EXACT, BETWEEN, VAGUE -> "";
      case ABOUT -> "about ";
      case AT_LEAST -> "at least ";
      case AT_MOST -> "up to ";
      case MORE_THAN -> "more than ";
      case LESS_THAN -> "less than ";
    };
  }

  /** One value of a finding, with its unit. */
  public static String of(BigDecimal value, Finding.OfFigures finding) {
    return Numbers.amount(value, finding.unit());
  }

  /** From the lowest to the highest bound of all claims. */
  public static String span(Finding.OfFigures finding) {
    return between(finding.low(), finding.high(), finding.unit());
  }

  private static String between(
      @Nullable BigDecimal low, @Nullable BigDecimal high, @Nullable String unit) {
    if (low == null) {
      return high == null ? "open-ended" : "up to " + Numbers.amount(high, unit);
    }
    if (high == null) {
      String bound = Numbers.amount(low, unit);
      return unit == null ? "at least " + bound : bound + " or more";
    }
    if (low.compareTo(high) == 0) {
      return Numbers.amount(low, unit);
    }
    return Numbers.amount(low, unit) + " to " + Numbers.amount(high, unit);
  }
}
