package org.crossbearing.reading.internal.quantity;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.crossbearing.reading.internal.lexicon.Phrases;
import org.crossbearing.reading.internal.lexicon.Table;
import org.crossbearing.reading.internal.lexicon.Words;
import org.crossbearing.reading.internal.text.Token;
import org.jspecify.annotations.Nullable;

/** Currencies and units of measure, before and after a number. Thread-safe. */
final class Units {
  private static final int BESIDE = 2;
  private static final Map<Character, BigDecimal> SCALES =
      Map.of(
          'K', new BigDecimal(1_000),
          'T', new BigDecimal(1_000),
          'M', new BigDecimal(1_000_000),
          'B', new BigDecimal(1_000_000_000));

  private final Map<String, String> signs = new HashMap<>();
  private final Map<String, String> codes = new HashMap<>();
  private final Map<String, String> letters = new HashMap<>();
  private final Map<String, String> suffixes = new HashMap<>();
  private final Phrases<String> money = new Phrases<>();
  private final Phrases<Minor> minors = new Phrases<>();
  private final Phrases<Unit> units = new Phrases<>();
  private final Words words;

  Units(String language, Words words) {
    this.words = words;
    for (Table.Row row : Table.read(language + "/currencies.tsv")) {
      switch (row.get(0)) {
        case "letter" -> letters.put(row.get(1), row.get(2));
        case "sign" -> signs.put(row.get(1), row.get(2));
        case "code" -> codes.put(row.get(1), row.get(2));
        case "suffix" -> suffixes.put(row.get(1), row.get(2));
        case "word" -> putMoney(row.get(1), row.get(2));
        case "minor" -> putMinor(row.get(1), new Minor(row.get(2), new BigDecimal(row.get(3))));
        default ->
            throw new IllegalStateException(
                "%s, line %d: expecting sign, code, letter, suffix, word or minor, found %s"
                    .formatted(row.table(), row.line(), row.get(0)));
      }
    }
    for (Table.Row row : Table.read(language + "/units.tsv")) {
      row.alternatives(1).forEach(text -> units.put(text, new Unit(row.get(0), row.get(2))));
    }
  }

  private void putMoney(String words, String code) {
    money.put(words, code);
    money.put(words + "s", code);
  }

  private void putMinor(String words, Minor minor) {
    minors.put(words, minor);
    minors.put(words + "s", minor);
  }

  /** The currency whose sign or code is this token, or null. */
  @Nullable String sign(Token token) {
    String code = codes.get(token.text());
    return code != null ? code : common(token) ? null : signs.get(token.norm());
  }

  /** Whether the token is a word of the language as well: "MAD", "TOP". */
  private boolean common(Token token) {
    return token.word() && (words.known(token.norm()) || words.closed(token.norm()) != null);
  }

  /** "ALL 44 ABOARD": a word among capitals, no code. */
  private boolean shouted(List<Token> tokens, int at) {
    if (!common(tokens.get(at))) {
      return false;
    }
    for (int i = Math.max(0, at - BESIDE); i <= Math.min(at + BESIDE, tokens.size() - 1); i++) {
      if (i != at && tokens.get(i).allCapitals() && common(tokens.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whose dollar a word behind the amount says: "$120 million Cdn"; or null. */
  @Nullable String suffix(List<Token> tokens, int sign, int at) {
    boolean dollar = tokens.get(sign).is("$") && at < tokens.size();
    boolean goesOn =
        at + 1 < tokens.size()
            && tokens.get(at + 1).word()
            && words.closed(tokens.get(at + 1).norm()) == null;
    return dollar && !goesOn ? suffixes.get(tokens.get(at).norm()) : null;
  }

  /** The currency whose sign, code or letter stands right before the number; or null. */
  @Nullable String before(List<Token> tokens, int number) {
    Token token = tokens.get(number - 1);
    boolean none = shouted(tokens, number - 1) || common(token) && counts(tokens, number + 1);
    String sign = none ? null : sign(token);
    return sign != null ? sign : letter(token, tokens.get(number));
  }

  /** "Rupees 500", "dollar 22.5 million", but not "Euro 2024": the currency in front, or null. */
  @Nullable String wordBefore(List<Token> tokens, Numeral number) {
    Token before = tokens.get(number.from() - 1);
    boolean rupees = before.capital() && before.norm().endsWith("s");
    boolean verb = before.is("won") && !before.capital();
    boolean fits = before.word() && !verb && number.rest() == null && (number.scaled() || rupees);
    boolean behind = number.from() > 1 && tokens.get(number.from() - 2).number();
    boolean other = counts(tokens, number.to()) || money(tokens, number.to()) != null;
    return fits && !behind && !other ? money.get(before.norm()) : null;
  }

  /** "ALL 5 answers": a small word stands behind the number as what it counts. */
  private boolean counts(List<Token> tokens, int at) {
    return at < tokens.size()
        && tokens.get(at).word()
        && !tokens.get(at).capital()
        && !words.noun(tokens.get(at).norm()).equals(tokens.get(at).norm());
  }

  /** The currency of one letter glued to a number, as in "P50,000"; or null. */
  private @Nullable String letter(Token token, Token number) {
    boolean glued =
        token.word() && token.text().length() == 1 && !number.spaced() && number.number();
    return glued ? letters.get(token.text()) : null;
  }

  /** The currency of "US $", "HK $", "usd$", where {@code sign} is the last part; or null. */
  @Nullable String apart(List<Token> tokens, int sign, int free) {
    if (sign - 1 < free || !tokens.get(sign - 1).word() || !tokens.get(sign).mark()) {
      return null;
    }
    Token country = tokens.get(sign - 1);
    if (sign - 2 >= free && tokens.get(sign - 2).is("'")) {
      return null;
    }
    boolean glued = !tokens.get(sign).spaced();
    boolean cut = sign + 1 < tokens.size() && tokens.get(sign + 1).spaced();
    boolean article = country.is("a") || common(country) && !country.allCapitals() && !cut;
    String dollar = article ? null : signs.get(country.norm() + tokens.get(sign).norm());
    String code = glued ? codes.get(country.norm().toUpperCase(Locale.ROOT)) : null;
    return dollar != null ? dollar : code;
  }

  /** The part of a currency named from token {@code at} on, or null; "50 Cent" is a name. */
  Phrases.@Nullable Match<Minor> minor(List<Token> tokens, int at) {
    Phrases.Match<Minor> match = minors.at(tokens, at, tokens.size());
    boolean name = match != null && tokens.get(match.to() - 1).capital();
    return name ? null : match;
  }

  /** "MUSD", "KSEK": a code with a letter for millions or thousands before it; or null. */
  @Nullable Scaled scaled(Token token) {
    String text = token.text();
    BigDecimal scale = text.length() == 4 ? SCALES.get(text.charAt(0)) : null;
    String code = scale == null ? null : codes.get(text.substring(1));
    return code == null || scale == null || words.known(token.norm())
        ? null
        : new Scaled(code, scale);
  }

  /** The currency named in words from token {@code at} on, or null. */
  Phrases.@Nullable Match<String> money(List<Token> tokens, int at) {
    boolean code = at < tokens.size() && codes.containsKey(tokens.get(at).text());
    if (code && !shouted(tokens, at)) {
      return new Phrases.Match<>(at, at + 1, codes.getOrDefault(tokens.get(at).text(), ""));
    }
    if (at < tokens.size() && tokens.get(at).mark() && signs.containsKey(tokens.get(at).norm())) {
      return new Phrases.Match<>(at, at + 1, signs.getOrDefault(tokens.get(at).norm(), ""));
    }
    return money.at(tokens, at, tokens.size());
  }

  /** The unit named from token {@code at} on, or null. */
  Phrases.@Nullable Match<Unit> unit(List<Token> tokens, int at) {
    return units.at(tokens, at, tokens.size());
  }

  /** The unit in a compound such as "50-minute", or null. */
  @Nullable Unit unit(String word) {
    Unit unit = units.get(word);
    return unit != null ? unit : units.get(words.noun(word));
  }

  /** The currency in a compound such as "2-million-euro", or null. */
  @Nullable String money(String word) {
    return money.get(word);
  }

  /**
   * A part of a currency's unit.
   *
   * @param many how many make one
   */
  record Minor(String code, BigDecimal many) {}

  /** A currency with what its amounts are multiplied by. */
  record Scaled(String code, BigDecimal by) {}

  /**
   * A unit of measure.
   *
   * @param kind time, share, length, speed, weight, volume, area, heat or power
   * @param code as the contract writes it
   */
  record Unit(String kind, String code) {}
}
