package org.crossbearing.reading.internal.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.crossbearing.model.Amount;
import org.crossbearing.reading.internal.lexicon.Phrases;
import org.crossbearing.reading.internal.lexicon.Words;
import org.crossbearing.reading.internal.quantity.Quantity.Kind;
import org.crossbearing.reading.internal.text.Sentence;
import org.crossbearing.reading.internal.text.Token;
import org.jspecify.annotations.Nullable;

/** Finds every number of a sentence, with hedge, unit and conversion. Thread-safe. */
public final class QuantityReader {
  private static final Set<String> NONE_HEADS = Set.of("no", "zero", "nobody", "none");

  /** What follows "no" where nothing is counted: "no longer". */
  private static final Set<String> NOT_COUNTED =
      Set.of("longer", "more", "less", "fewer", "matter");

  private final NumeralReader numerals;
  private final Fractions fractions;
  private final Hedges hedges;
  private final Units units;
  private final NonFigures nonFigures;
  private final Magnitudes magnitudes;
  private final Compounds compounds;
  private final SizedNumbers sized;
  private final Shares shares;
  private final Words words;

  /** Reads the tables of {@code language}. */
  public QuantityReader(String language, Words words) {
    this.words = words;
    this.numerals = new NumeralReader(language);
    this.hedges = new Hedges(language);
    this.units = new Units(language, words);
    this.fractions = new Fractions(numerals, units);
    this.nonFigures = new NonFigures(language, words, numerals);
    this.magnitudes = new Magnitudes(hedges);
    this.compounds = new Compounds(hedges, units);
    this.sized = new SizedNumbers(numerals, hedges, units);
    this.shares = new Shares(language, numerals, units);
  }

  /** The quantities of the sentence, in order, not overlapping. */
  public List<Quantity> read(Sentence sentence, boolean titleCase) {
    List<Quantity> found = new ArrayList<>();
    List<Token> tokens = sentence.tokens();
    int at = 0;
    int free = 0;
    while (at < tokens.size()) {
      Quantity quantity = at(tokens, at, free, titleCase);
      if (quantity == null) {
        at++;
      } else {
        found.add(quantity);
        at = Math.max(quantity.end(), at + 1);
        free = at;
      }
    }
    return found;
  }

  private @Nullable Quantity at(List<Token> tokens, int at, int free, boolean titleCase) {
    Token token = tokens.get(at);
    if (token.kind() == Token.Kind.CLOCK) {
      return Quantity.none(at, at + 1);
    }
    if (token.is("both") || token.is("neither")) {
      boolean pair = pair(tokens, at);
      Amount amount = Amount.exactly(token.is("both") ? 2 : 0);
      return pair ? Quantity.of(at, at + 1, at, Kind.COUNT, amount) : null;
    }
    if (token.is("not") && notOne(tokens, at) > 0) {
      int to = notOne(tokens, at);
      return Quantity.of(at, to, at, Kind.COUNT, Amount.exactly(0));
    }
    if (NONE_HEADS.contains(token.norm())) {
      return zero(tokens, at);
    }
    if (Magnitudes.begins(token)) {
      return magnitudes.read(tokens, at);
    }
    Numeral fraction = fractions.read(tokens, at);
    Sized share = fraction == null ? shares.read(tokens, at) : null;
    if (share != null) {
      return sized.hedged(tokens, share, free);
    }
    Numeral number = fraction == null ? number(tokens, at, free) : fraction;
    return number == null ? null : figure(tokens, number, free, titleCase);
  }

  /** Where "not a single", "not one" end before a noun, or -1; "not one but two" counts. */
  private static int notOne(List<Token> tokens, int at) {
    boolean room = at + 3 < tokens.size();
    boolean single = room && tokens.get(at + 1).is("a") && tokens.get(at + 2).is("single");
    if (single) {
      return at + 3;
    }
    boolean one = room && tokens.get(at + 1).is("one") && tokens.get(at + 2).word();
    return one && !tokens.get(at + 2).is("but") ? at + 2 : -1;
  }

  /** "both pilots", "neither of the drivers", but not "both Kyiv and Moscow". */
  private boolean pair(List<Token> tokens, int at) {
    if (at + 2 >= tokens.size()) {
      return false;
    }
    Token next = tokens.get(at + 1);
    boolean counted = tokens.get(at).is("both") ? words.plural(next.norm()) : next.word();
    boolean listed = tokens.get(at + 2).is("and") || tokens.get(at + 2).is("nor");
    return next.is("of") || counted && !next.capital() && !listed;
  }

  private Quantity figure(List<Token> tokens, Numeral number, int free, boolean titleCase) {
    int at = number.from();
    boolean money =
        at > free
            && (units.before(tokens, at) != null
                || units.scaled(tokens.get(at - 1)) != null
                || units.wordBefore(tokens, number) != null);
    if (rate(tokens, at, number.to())) {
      return Quantity.none(at, number.to());
    }
    int nothing = money ? -1 : nonFigures.end(tokens, number, titleCase);
    if (nothing > 0) {
      return Quantity.none(at, nothing);
    }
    return number.rest() == null
        ? sized.read(tokens, number, free)
        : compounds.read(tokens, number, number.rest(), free);
  }

  /** "($1 = 0.8818 euros)": what a currency is worth. */
  private boolean rate(List<Token> tokens, int from, int to) {
    for (int i = Math.max(0, from - 2); i < Math.min(tokens.size(), to + 2); i++) {
      if (tokens.get(i).is("=") && (i < from || i >= to) && worth(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether money stands right beside the sign. */
  private boolean worth(List<Token> tokens, int sign) {
    for (int i = Math.max(0, sign - 2); i < Math.min(tokens.size(), sign + 3); i++) {
      if (units.money(tokens, i) != null) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Numeral number(List<Token> tokens, int at, int free) {
    Numeral number = numerals.read(tokens, at);
    return number == null && oneOf(tokens, at, free)
        ? Numeral.of(at, at + 1, BigDecimal.ONE)
        : number;
  }

  /** "more than an hour", "a day and a half": the article counts. */
  private boolean oneOf(List<Token> tokens, int at, int free) {
    if (!tokens.get(at).is("a") && !tokens.get(at).is("an")) {
      return false;
    }
    Phrases.Match<Units.Unit> unit = units.unit(tokens, at + 1);
    return unit != null
        && unit.value().kind().equals("time")
        && (Fractions.andAHalf(tokens, unit.to()) || hedges.before(tokens, free, at) != null);
  }

  private static @Nullable Quantity zero(List<Token> tokens, int at) {
    int to = at + 1;
    if (tokens.get(at).is("no") && to < tokens.size()) {
      Token next = tokens.get(to);
      if (next.is("one")) {
        to++;
      } else if (!next.word() || NOT_COUNTED.contains(next.norm())) {
        return null;
      }
    }
    return Quantity.of(at, to, at, Kind.COUNT, Amount.exactly(0));
  }
}
