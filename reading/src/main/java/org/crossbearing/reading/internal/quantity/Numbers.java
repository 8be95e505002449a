package org.crossbearing.reading.internal.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossbearing.reading.internal.lexicon.WordSets;
import org.crossbearing.reading.internal.lexicon.Words;
import org.crossbearing.reading.internal.text.Token;
import org.jspecify.annotations.Nullable;

/** Finds the bare numbers of a sentence, whatever they stand for. Thread-safe. */
public final class Numbers {
  private static final Map<String, String> UNITS =
      Map.of("year", "y", "month", "mo", "week", "wk", "day", "d");

  private static final Set<String> POINTING = WordSets.of("Numbers.POINTING");
  private static final Set<String> MEASURES = WordSets.of("Numbers.MEASURES");

  private final NumeralReader numerals;
  private final Fractions fractions;
  private final Ages ages;
  private final NumberPhrases phrases;

  /** Reads the tables of {@code language}. */
  public Numbers(String language, Words words) {
    this.numerals = new NumeralReader(language);
    this.fractions = new Fractions(numerals, new Units(language, words));
    this.ages = new Ages(words);
    this.phrases = new NumberPhrases(language, numerals);
  }

  /**
   * A number.
   *
   * @param to one past the last token of the number
   * @param end one past the last token of what it is part of: the age, else the number
   * @param age the unit of an age, as in {@link org.crossbearing.model.Amount#unit()}; null if it
   *     is none
   */
  public record Found(
      int from, int to, BigDecimal low, BigDecimal high, int end, @Nullable String age) {}

  /** The numbers, in order, not overlapping. */
  public List<Found> read(List<Token> tokens) {
    List<Found> found = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      Numeral number = number(tokens, at);
      if (number == null) {
        at++;
      } else {
        found.add(found(tokens, number));
        at = Math.max(number.to(), at + 1);
      }
    }
    return found;
  }

  /** The longest reading; the plainer one if several are as long. */
  private @Nullable Numeral number(List<Token> tokens, int at) {
    if (named(tokens, at) || measured(tokens, at)) {
      return null;
    }
    Numeral fraction = fractions.read(tokens, at);
    Numeral plain = fraction != null ? fraction : numerals.read(tokens, at);
    Numeral phrase = phrases.read(tokens, at);
    plain = plain != null && plain.rest() != null && phrases.rank(plain.rest()) ? null : plain;
    if (plain == null || phrase == null) {
      return plain == null ? phrase : plain;
    }
    boolean glued = plain.rest() != null && phrase.to() == plain.to();
    return glued || phrase.to() > plain.to() ? phrase : plain;
  }

  /** "this one", "the one": no number. */
  private static boolean named(List<Token> tokens, int at) {
    return at > 0 && tokens.get(at).is("one") && POINTING.contains(tokens.get(at - 1).norm());
  }

  /** "180ml", "29km": a measure in one word. */
  private static boolean measured(List<Token> tokens, int at) {
    boolean next = tokens.get(at).number() && at + 1 < tokens.size();
    return next && !tokens.get(at + 1).spaced() && MEASURES.contains(tokens.get(at + 1).norm());
  }

  private Found found(List<Token> tokens, Numeral number) {
    int to = number.to();
    String rest = number.rest();
    String joined = rest != null && rest.endsWith("old") ? unit(rest) : null;
    int words = rest == null ? old(tokens, to) : to;
    boolean age = rest == null && (words > to || ages.holds(tokens, number));
    String unit = joined != null ? joined : age ? unit(norm(tokens, to)) : null;
    return new Found(
        number.from(), to, number.low(), number.high(), words, age && unit == null ? "y" : unit);
  }

  /** One past "years old" or "months of age", or where it would begin. */
  private static int old(List<Token> tokens, int at) {
    if (Ages.shortened(tokens, at)) {
      return at + 1;
    }
    if (unit(norm(tokens, at)) == null) {
      return at;
    }
    if (norm(tokens, at + 1).equals("old")) {
      return at + 2;
    }
    return norm(tokens, at + 1).equals("of") && norm(tokens, at + 2).equals("age") ? at + 3 : at;
  }

  private static @Nullable String unit(String word) {
    return UNITS.entrySet().stream()
        .filter(unit -> word.startsWith(unit.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(null);
  }

  private static String norm(List<Token> tokens, int at) {
    return at < tokens.size() ? tokens.get(at).norm() : "";
  }
}
