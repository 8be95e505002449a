package org.crossbearing.reading.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts blocks into sentences. Thread-safe. */
public final class Sentences {
  /** A longer run of tokens is cut: it is no prose, and every later step may count on the bound. */
  public static final int MOST = 300;

  private static final int DAY = 2;
  private static final int YEAR = 4;

  /** Tokens of "[8]". */
  private static final int NOTE = 3;

  private final Set<String> titles;
  private final Set<String> starters;
  private final Set<String> months;

  /**
   * @param titles abbreviations that never end a sentence, in lower case without the point
   * @param starters words that begin a sentence when capitalised after an abbreviation
   * @param months names and short forms of months, in normal form
   */
  public Sentences(Set<String> titles, Set<String> starters, Set<String> months) {
    this.months = Set.copyOf(months);
    this.titles = Set.copyOf(titles);
    this.starters = Set.copyOf(starters);
  }

  /** The sentences of the block, in order; a heading is one sentence. */
  public List<Sentence> of(Block block) {
    List<Sentence> sentences = new ArrayList<>();
    List<Token> tokens = block.tokens();
    int first = 0;
    for (int i = 0; i < tokens.size(); i++) {
      boolean full = i + 1 - first >= MOST;
      if (i + 1 == tokens.size() || full || !block.heading() && ends(tokens, i)) {
        sentences.add(new Sentence(block, first, tokens.subList(first, i + 1)));
        first = i + 1;
      }
    }
    return sentences;
  }

  private boolean ends(List<Token> tokens, int at) {
    Token next = tokens.get(at + 1);
    if (!next.spaced()) {
      return glued(tokens, at);
    }
    if (!begins(tokens, at + 1)) {
      return false;
    }
    int stop = note(tokens, at);
    Token token = tokens.get(stop);
    int last = stop;
    while (stop > 0 && closing(token) && !token.spaced()) {
      token = tokens.get(--stop);
    }
    if (!token.mark()) {
      return stop == last && token.norm().endsWith(".") && endsWithAbbreviation(token, next);
    }
    return stop(token) && !numbered(tokens, stop, next) && !dated(tokens, stop);
  }

  /** "The shop burnt down.Nobody was hurt": a page that has lost its line breaks. */
  private static boolean glued(List<Token> tokens, int at) {
    Token next = tokens.get(at + 1);
    Token last = at == 0 ? null : tokens.get(at - 1);
    boolean ended =
        last != null
            && tokens.get(at).is(".")
            && !tokens.get(at).spaced()
            && last.text().length() > 1
            && Character.isLowerCase(last.text().codePointBefore(last.text().length()));
    boolean opens =
        next.capital() && next.text().codePoints().skip(1).anyMatch(Character::isLowerCase);
    return ended && (opens || aged(next));
  }

  /** "17-year-old". */
  private static boolean aged(Token token) {
    return token.word() && Character.isDigit(token.text().charAt(0));
  }

  /** The token before the notes that end at {@code at}, as in "was hit.[8][9]"; else that one. */
  private static int note(List<Token> tokens, int at) {
    int stop = at;
    while (stop > NOTE
        && tokens.get(stop).is("]")
        && !tokens.get(stop - 1).mark()
        && tokens.get(stop - 2).is("[")
        && !tokens.get(stop - 2).spaced()) {
      stop -= NOTE;
    }
    return stop;
  }

  private static boolean stop(Token token) {
    char c = token.norm().charAt(0);
    return c == '.' || c == '!' || c == '?' || c == '\u2026';
  }

  /** "No. 10" does not end a sentence. */
  private static boolean numbered(List<Token> tokens, int stop, Token next) {
    return next.number() && stop > 0 && tokens.get(stop - 1).text().equals("No");
  }

  /** "16. Nov. 2016", "October. 2": a point between the day and the month. */
  private boolean dated(List<Token> tokens, int stop) {
    if (stop == 0 || !tokens.get(stop).is(".")) {
      return false;
    }
    boolean first = day(tokens.get(stop - 1)) && month(tokens, stop + 1);
    if (first) {
      return stop + 2 < tokens.size()
          && tokens.get(stop + 2).norm().length() == YEAR
          && tokens.get(stop + 2).number();
    }
    boolean behind = month(tokens, stop - 1) && day(tokens.get(stop + 1));
    return behind && (stop + 2 >= tokens.size() || tokens.get(stop + 2).mark());
  }

  private static boolean day(Token token) {
    return token.number() && token.norm().length() <= DAY;
  }

  private boolean month(List<Token> tokens, int at) {
    String norm = tokens.get(at).norm();
    return months.contains(norm.endsWith(".") ? norm.substring(0, norm.length() - 1) : norm);
  }

  private static boolean closing(Token token) {
    return Quotes.mark(token) || token.is(")") || token.is("]");
  }

  private static boolean begins(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    if (token.mark()) {
      boolean opens =
          Quotes.mark(token) || Set.of("(", "[", "\u00BF", "\u00A1").contains(token.norm());
      return opens
          ? at + 1 < tokens.size() && !tokens.get(at + 1).mark() && begins(tokens, at + 1)
          : Set.of("-", "\u2013", "\u2014", "\u2022", "$", "\u20AC", "\u00A3")
              .contains(token.norm());
    }
    return token.number()
        || token.kind() == Token.Kind.CLOCK
        || token.capital()
        || caseless(token)
        || aged(token);
  }

  private static boolean caseless(Token token) {
    int c = token.text().codePointAt(0);
    return Character.isLetter(c) && !Character.isLowerCase(c);
  }

  private boolean endsWithAbbreviation(Token token, Token next) {
    String stem = token.norm().substring(0, token.norm().length() - 1);
    return !titles.contains(stem) && next.capital() && starters.contains(next.norm());
  }
}
