package org.crossbearing.reading.internal.quantity;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossbearing.model.Amount;
import org.crossbearing.model.Qualifier;
import org.crossbearing.reading.internal.lexicon.Phrases;
import org.crossbearing.reading.internal.lexicon.Table;
import org.crossbearing.reading.internal.lexicon.WordSets;
import org.crossbearing.reading.internal.text.Token;
import org.jspecify.annotations.Nullable;

/** The words that hedge a number, and what each does to its bounds. Thread-safe. */
final class Hedges {
  /** Words that may stand between a hedge and its number and change nothing. */
  private static final Set<String> FILLERS = WordSets.of("Hedges.FILLERS");

  private static final Set<String> UP_VERBS = WordSets.of("Hedges.UP_VERBS");

  /** What a count does before "past 1,400"; elsewhere the word tells a place or time. */
  private static final Set<String> PAST_VERBS = WordSets.of("Hedges.PAST_VERBS");

  private static final Set<String> OVER_VERBS = WordSets.of("Hedges.OVER_VERBS");

  private final Phrases<Qualifier> before = new Phrases<>();
  private final Phrases<Qualifier> after = new Phrases<>();
  private final Map<String, Qualifier> suffixes = new HashMap<>();

  Hedges(String language) {
    for (Table.Row row : Table.read(language + "/hedges.tsv")) {
      Qualifier qualifier = Qualifier.valueOf(row.get(2));
      switch (row.get(0)) {
        case "pre" -> before.put(row.get(1), qualifier);
        case "post" -> after.put(row.get(1), qualifier);
        case "suffix" -> suffixes.put(row.get(1), qualifier);
        default ->
            throw new IllegalStateException(
                "%s, line %d: expecting pre, post or suffix, found %s"
                    .formatted(row.table(), row.line(), row.get(0)));
      }
    }
  }

  /**
   * The hedge that ends right before token {@code number}, at or after {@code from}; null if none.
   */
  Phrases.@Nullable Match<Qualifier> before(List<Token> tokens, int from, int number) {
    int end = number;
    for (int skipped = 0; skipped <= 2 && end > from; skipped++) {
      Phrases.Match<Qualifier> match = before.before(tokens, from, end);
      if (match != null && !particle(tokens, match)) {
        return wider(tokens, from, match);
      }
      if (!FILLERS.contains(tokens.get(end - 1).norm())) {
        return null;
      }
      end--;
    }
    return null;
  }

  /** "handed over 1,212 bodies", "has gone up to 26": the word belongs to the verb. */
  private static boolean particle(List<Token> tokens, Phrases.Match<Qualifier> match) {
    boolean over =
        match.to() - match.from() == 1 && tokens.get(match.from()).is("over") && match.from() > 0;
    if (match.to() - match.from() == 1 && tokens.get(match.from()).is("past")) {
      return match.from() == 0 || !PAST_VERBS.contains(tokens.get(match.from() - 1).norm());
    }
    boolean up =
        match.to() - match.from() == 2 && tokens.get(match.from()).is("up") && match.from() > 0;
    String verb = over || up ? tokens.get(match.from() - 1).norm() : "";
    return over && OVER_VERBS.contains(verb) || up && UP_VERBS.contains(verb);
  }

  /** "at least some 40": the outer hedge rules. */
  private Phrases.Match<Qualifier> wider(
      List<Token> tokens, int from, Phrases.Match<Qualifier> match) {
    if (match.value() != Qualifier.ABOUT && match.value() != Qualifier.LESS_THAN) {
      return match;
    }
    Phrases.Match<Qualifier> outer = before.before(tokens, from, match.from());
    return outer == null || outer.value() == Qualifier.ABOUT
        ? match
        : new Phrases.Match<>(outer.from(), match.to(), outer.value());
  }

  /** The hedge that begins at token {@code at}; null if none, as in "$100 and more people". */
  Phrases.@Nullable Match<Qualifier> after(List<Token> tokens, int at) {
    Phrases.Match<Qualifier> match = after.at(tokens, at, Math.min(tokens.size(), at + 3));
    boolean other =
        match != null
            && tokens.get(at).is("and")
            && match.to() < tokens.size()
            && tokens.get(match.to()).word();
    return other ? null : match;
  }

  /** The hedge glued to a number, as in "3,000-odd"; null if none. */
  @Nullable Qualifier suffix(String rest) {
    return suffixes.get(rest);
  }

  /** The interval of a number under a hedge; the bounds are those the contract gives. */
  static Amount amount(Numeral number, @Nullable Qualifier hedge, @Nullable String unit) {
    BigDecimal low = number.low();
    BigDecimal high = number.high();
    BigDecimal nominal = number.vague() ? null : low;
    if (hedge == null) {
      Qualifier own =
          number.vague() ? Qualifier.VAGUE : number.dozen() ? Qualifier.ABOUT : Qualifier.EXACT;
      return new Amount(low, high, nominal, own, unit);
    }
    return switch (hedge) {
      case AT_LEAST, MORE_THAN -> new Amount(low, null, nominal, hedge, unit);
      case AT_MOST, LESS_THAN -> new Amount(null, high, nominal, hedge, unit);
      case ABOUT, EXACT, BETWEEN, VAGUE ->
          new Amount(low, high, nominal, number.vague() ? Qualifier.VAGUE : Qualifier.ABOUT, unit);
    };
  }
}
