package org.crossbearing.reading.internal.quantity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crossbearing.reading.internal.lexicon.Phrases;
import org.crossbearing.reading.internal.lexicon.Table;
import org.crossbearing.reading.internal.lexicon.Words;
import org.crossbearing.reading.internal.text.Token;
import org.jspecify.annotations.Nullable;

/** Currencies and units of measure, before and after a number. Thread-safe. */
final class Units {
  private static final int BESIDE = 2;

  private final Map<String, String> signs = new HashMap<>();
  private final Map<String, String> codes = new HashMap<>();
  private final Map<String, String> letters = new HashMap<>();
  private final Map<String, String> suffixes = new HashMap<>();
  private final Phrases<String> money = new Phrases<>();
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
        default ->
            throw new IllegalStateException(
                "%s, line %d: expecting sign, code, letter, suffix or word, found %s"
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
    String sign = shouted(tokens, number - 1) ? null : sign(token);
    return sign != null ? sign : letter(token, tokens.get(number));
  }

  /** The currency of one letter glued to a number, as in "P50,000"; or null. */
  private @Nullable String letter(Token token, Token number) {
    boolean glued =
        token.word() && token.text().length() == 1 && !number.spaced() && number.number();
    return glued ? letters.get(token.text()) : null;
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
   * A unit of measure.
   *
   * @param kind time, share, length, speed, weight, volume, area, heat or power
   * @param code as the contract writes it
   */
  record Unit(String kind, String code) {}
}
