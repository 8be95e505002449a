package org.crossbearing.reading.internal.quantity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.crossbearing.reading.internal.lexicon.Table;
import org.crossbearing.reading.internal.lexicon.WordSets;
import org.crossbearing.reading.internal.lexicon.Words;
import org.crossbearing.reading.internal.text.Token;

/** Tells days, years and times of day from numbers that count. Thread-safe. */
final class Dates {
  private static final Pattern MILITARY = Pattern.compile("([01]\\d|2[0-3])[0-5]\\d");
  private static final Set<String> ERAS = Set.of("bc", "bce", "b.c.");
  private static final Set<String> CLOCK = WordSets.of("Dates.CLOCK");

  /** Words that lead to a running count rather than a time: "stands at 1130". */
  private static final Set<String> RUNNING = WordSets.of("Dates.RUNNING");

  private static final Set<String> AFTER_CLOCK = WordSets.of("Dates.AFTER_CLOCK");

  private final Set<String> months = new HashSet<>();
  private final Set<String> days = new HashSet<>();
  private final Words words;

  Dates(String language, Words words) {
    this.words = words;
    for (Table.Row row : Table.read(language + "/calendar.tsv")) {
      (row.get(0).equals("month") ? months : days).addAll(row.words(1));
    }
    months.remove("-");
    days.remove("-");
  }

  /** Whether the number is a date, a part of one or a time of day. */
  boolean holds(List<Token> tokens, Numeral number) {
    int to = number.to();
    return clock(tokens, to)
        || ERAS.contains(norm(tokens, to))
        || military(tokens, number.from(), to)
        || date(tokens, number.from(), to, number);
  }

  /** "at 1130", "as of 1618 yesterday": a time of day without its colon. */
  private static boolean military(List<Token> tokens, int from, int to) {
    String norm = tokens.get(from).norm();
    boolean form = to == from + 1 && norm.length() == 4 && MILITARY.matcher(norm).matches();
    int lead =
        is(tokens, from - 1, "approximately") || is(tokens, from - 1, "about")
            ? from - 2
            : from - 1;
    boolean led =
        is(tokens, lead, "at") && !RUNNING.contains(norm(tokens, lead - 1))
            || is(tokens, lead, "of") && is(tokens, lead - 1, "as");
    boolean ends =
        to >= tokens.size() || tokens.get(to).mark() || AFTER_CLOCK.contains(norm(tokens, to));
    return form && led && ends;
  }

  private static String norm(List<Token> tokens, int at) {
    return at < 0 || at >= tokens.size() ? "" : tokens.get(at).norm();
  }

  /** Whether the token names a day of the week or a month. */
  boolean dayOrMonth(List<Token> tokens, int at) {
    return days.contains(tokens.get(at).norm()) || month(tokens, at);
  }

  private static boolean clock(List<Token> tokens, int to) {
    if (to >= tokens.size()) {
      return false;
    }
    String norm = tokens.get(to).norm();
    boolean hours = !tokens.get(to).spaced() && norm.length() == 3 && norm.matches("h\\d\\d");
    return hours || CLOCK.contains(norm);
  }

  private boolean date(List<Token> tokens, int from, int to, Numeral number) {
    Token token = tokens.get(from);
    if (!token.number() || token.norm().indexOf(',') >= 0 || number.scaled()) {
      return false;
    }
    if (Character.isLetter(token.norm().charAt(token.norm().length() - 1))) {
      return true;
    }
    boolean day = number.low().intValue() >= 1 && number.low().intValue() <= 31 && to == from + 1;
    boolean monthAfter = day && monthAfter(tokens, to);
    boolean monthBefore = day && monthBefore(tokens, from);
    boolean weekday =
        day
            && is(tokens, from - 1, "(")
            && is(tokens, to, ")")
            && from > 1
            && days.contains(tokens.get(from - 2).norm());
    boolean shortYear =
        token.norm().matches("\\d\\d")
            && from > 1
            && month(tokens, from - 1)
            && tokens.get(from - 2).number();
    return monthAfter || monthBefore || weekday || shortYear || year(tokens, from, to, token);
  }

  private boolean monthAfter(List<Token> tokens, int to) {
    boolean listed =
        connects(tokens, to)
            && to + 1 < tokens.size()
            && tokens.get(to + 1).number()
            && month(tokens, to + 2);
    return month(tokens, to) || is(tokens, to, "of") && month(tokens, to + 1) || listed;
  }

  private static boolean connects(List<Token> tokens, int at) {
    return is(tokens, at, "and")
        || is(tokens, at, "to")
        || is(tokens, at, "\u2013")
        || is(tokens, at, "-");
  }

  private boolean monthBefore(List<Token> tokens, int from) {
    if (month(tokens, from - 1)) {
      return true;
    }
    return connects(tokens, from - 1)
        && from > 2
        && tokens.get(from - 2).number()
        && month(tokens, from - 3);
  }

  private boolean month(List<Token> tokens, int at) {
    if (at < 0 || at >= tokens.size() || !tokens.get(at).capital()) {
      return false;
    }
    String norm = tokens.get(at).norm();
    return months.contains(norm.endsWith(".") ? norm.substring(0, norm.length() - 1) : norm);
  }

  private boolean year(List<Token> tokens, int from, int to, Token token) {
    String norm = token.norm();
    boolean form = norm.length() == 4 && (norm.startsWith("19") || norm.startsWith("20"));
    if (!form || to != from + 1) {
      return to == from + 1 && oldYear(tokens, from, norm);
    }
    boolean led = from > 0 && yearLead(tokens, from - 1);
    boolean followed =
        to < tokens.size() && tokens.get(to).word() && words.plural(tokens.get(to).norm());
    return led || !followed;
  }

  /** "since 1756", "dates from 1898": a year of an earlier age needs a clear word before it. */
  private boolean oldYear(List<Token> tokens, int from, String norm) {
    boolean led =
        is(tokens, from - 1, "since")
            || is(tokens, from - 1, "in")
            || is(tokens, from - 1, "from") && from > 1 && dates(tokens.get(from - 2).norm());
    boolean followed =
        from + 1 < tokens.size()
            && tokens.get(from + 1).word()
            && words.plural(tokens.get(from + 1).norm());
    return led && !followed && norm.matches("1[5-8]\\d\\d");
  }

  private static boolean dates(String norm) {
    return norm.equals("dates") || norm.equals("dated") || norm.equals("dating");
  }

  private boolean yearLead(List<Token> tokens, int at) {
    String norm = tokens.get(at).norm();
    return month(tokens, at)
        || Set.of(
                    "in", "since", "by", "until", "till", "from", "during", "early", "late", "mid",
                    "of", "year", "the", "before", "after", "(", "between", "through", "to")
                .contains(norm)
            && (!norm.equals("of") || at > 0)
        || at > 1 && norm.equals(",") && tokens.get(at - 1).number() && month(tokens, at - 2);
  }

  private static boolean is(List<Token> tokens, int at, String norm) {
    return at >= 0 && at < tokens.size() && tokens.get(at).is(norm);
  }
}
