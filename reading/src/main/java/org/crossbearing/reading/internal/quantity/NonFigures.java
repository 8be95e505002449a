package org.crossbearing.reading.internal.quantity;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.crossbearing.reading.internal.lexicon.Table;
import org.crossbearing.reading.internal.lexicon.Words;
import org.crossbearing.reading.internal.text.Token;

/**
 * Tells numbers that name something (a date, an age, a road, a model, a score) from numbers that
 * count. Thread-safe.
 */
final class NonFigures {
  private final Set<String> months = new HashSet<>();
  private final Set<String> days = new HashSet<>();
  private final Set<String> labels = new HashSet<>();
  private final Set<String> after = new HashSet<>();
  private final Set<String> streets = new HashSet<>();
  private final Words words;

  NonFigures(String language, Words words) {
    this.words = words;
    for (Table.Row row : Table.read(language + "/calendar.tsv")) {
      (row.get(0).equals("month") ? months : days).addAll(row.words(1));
    }
    months.remove("-");
    days.remove("-");
    for (Table.Row row : Table.read(language + "/labels.tsv")) {
      switch (row.get(0)) {
        case "before" -> labels.addAll(row.words(1));
        case "after" -> after.addAll(row.words(1));
        case "street" -> streets.addAll(row.words(1));
        default ->
            throw new IllegalStateException(
                "%s, line %d: expecting before, after or street, found %s"
                    .formatted(row.table(), row.line(), row.get(0)));
      }
    }
  }

  /**
   * The end of the expression if the number from token {@code from} to before {@code to} counts
   * nothing, or -1.
   *
   * @param titleCase whether capitals tell nothing in this sentence
   */
  int end(List<Token> tokens, Numeral number, boolean titleCase) {
    int from = number.from();
    int to = number.to();
    Token first = tokens.get(from);
    if (number.rest() != null) {
      return -1;
    }
    int joined = joinedDigits(tokens, from, to);
    if (joined > 0) {
      return joined;
    }
    if (clock(tokens, to) || date(tokens, from, to, number) || age(tokens, from, to, number)) {
      return to;
    }
    boolean named =
        label(tokens, from, titleCase, first)
            || street(tokens, from, to)
            || to < tokens.size() && after.contains(tokens.get(to).norm())
            || nameOfNumber(tokens, from, titleCase);
    return named ? to : -1;
  }

  /** Phone numbers, dates in digits, scores, fractions: digits joined by marks. */
  private static int joinedDigits(List<Token> tokens, int from, int to) {
    int at = to;
    int parts = 1;
    while (at + 1 < tokens.size() && joint(tokens.get(at)) && tight(tokens, at)) {
      at += 2;
      parts++;
    }
    if (parts == 1) {
      return -1;
    }
    Token joint = tokens.get(to);
    boolean range = parts == 2 && !joint.is("/") && !joint.is(".") && !joint.is(":");
    return range && rising(tokens.get(from), tokens.get(to + 1)) ? -1 : at;
  }

  private static boolean joint(Token token) {
    return token.mark() && Set.of("-", "/", "\u2013", ":", ".").contains(token.norm());
  }

  private static boolean tight(List<Token> tokens, int joint) {
    return !tokens.get(joint).spaced()
        && !tokens.get(joint + 1).spaced()
        && tokens.get(joint + 1).number();
  }

  private static boolean rising(Token low, Token high) {
    String a = low.norm().replace(",", "");
    String b = high.norm().replace(",", "");
    boolean plain =
        a.length() < 12 && b.length() < 12 && a.matches("[\\d.]+") && b.matches("[\\d.]+");
    return plain
        && a.charAt(0) != '0'
        && new BigDecimal(dotted(a)).compareTo(new BigDecimal(dotted(b))) < 0;
  }

  private static String dotted(String digits) {
    return digits.endsWith(".") ? digits + "0" : digits;
  }

  private static boolean clock(List<Token> tokens, int to) {
    if (to >= tokens.size()) {
      return false;
    }
    return Set.of(
            "am", "pm", "a.m.", "p.m.", "a.m", "p.m", "gmt", "utc", "noon", "o'clock", "ist", "et",
            "edt", "est", "bst", "cet")
        .contains(tokens.get(to).norm());
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
    boolean monthAfter =
        day && (month(tokens, to) || is(tokens, to, "of") && month(tokens, to + 1));
    boolean monthBefore = day && monthBefore(tokens, from);
    boolean weekday =
        day
            && is(tokens, from - 1, "(")
            && is(tokens, to, ")")
            && from > 1
            && days.contains(tokens.get(from - 2).norm());
    return monthAfter || monthBefore || weekday || year(tokens, from, to, token);
  }

  private boolean monthBefore(List<Token> tokens, int from) {
    if (month(tokens, from - 1)) {
      return true;
    }
    boolean list =
        is(tokens, from - 1, "and")
            || is(tokens, from - 1, "to")
            || is(tokens, from - 1, "\u2013")
            || is(tokens, from - 1, "-");
    return list && from > 2 && tokens.get(from - 2).number() && month(tokens, from - 3);
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
      return false;
    }
    if (to < tokens.size() && tokens.get(to).is("s") && !tokens.get(to).spaced()) {
      return true;
    }
    boolean led = from > 0 && yearLead(tokens, from - 1);
    boolean followed = to < tokens.size() && tokens.get(to).word() && plural(tokens.get(to).norm());
    return led || !followed;
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

  private boolean plural(String norm) {
    String classes = words.classes(norm);
    return words.closed(norm) == null && (classes.startsWith("P") || norm.equals("people"));
  }

  /** "aged 5", "Volf, 25, who", "Lester, 13, one of". */
  private static boolean age(List<Token> tokens, int from, int to, Numeral number) {
    if (number.low().intValue() > 120 || number.scaled()) {
      return false;
    }
    if (is(tokens, from - 1, "aged")
        || is(tokens, from - 1, "age")
        || is(tokens, from - 1, "ages")) {
      return true;
    }
    boolean old =
        is(tokens, to + 1, "old")
            && (is(tokens, to, "years") || is(tokens, to, "months") || is(tokens, to, "year"));
    boolean comma = is(tokens, from - 1, ",") || is(tokens, from - 1, "(");
    boolean closed =
        to >= tokens.size() || tokens.get(to).mark() && ",.);".contains(tokens.get(to).norm());
    boolean name = from > 1 && tokens.get(from - 2).capital() && tokens.get(from).number();
    return old || comma && closed && name && !is(tokens, to + 1, "and") && number.to() == from + 1;
  }

  private boolean label(List<Token> tokens, int from, boolean titleCase, Token first) {
    if (from == 0 || !first.number() && !first.capital()) {
      return false;
    }
    Token before = tokens.get(from - 1);
    String norm = before.norm();
    if (labels.contains(norm) || norm.equals("#") || norm.equals("\u2116") || norm.equals("+")) {
      return true;
    }
    boolean point = norm.equals(".") && from > 1 && labels.contains(tokens.get(from - 2).norm());
    return point || first.number() && modelName(tokens, from - 1, titleCase);
  }

  /** "Boeing 737", "NBC 5", "FM 1340": a name right before a bare number. */
  private boolean modelName(List<Token> tokens, int at, boolean titleCase) {
    Token before = tokens.get(at);
    Token number = tokens.get(at + 1);
    boolean plain = number.norm().indexOf(',') < 0;
    if (!plain || !before.capital() || days.contains(before.norm()) || month(tokens, at)) {
      return false;
    }
    boolean follows =
        at + 2 < tokens.size() && tokens.get(at + 2).word() && plural(tokens.get(at + 2).norm());
    if (titleCase || at == 0) {
      return before.allCapitals() && !titleCase && !follows
          || !words.known(before.norm()) && !follows && at > 0;
    }
    return words.closed(before.norm()) == null && !follows;
  }

  private boolean street(List<Token> tokens, int from, int to) {
    if (!tokens.get(from).number()) {
      return false;
    }
    int at = to;
    while (at < tokens.size() && at < to + 3 && tokens.get(at).capital()) {
      if (at > to && streets.contains(tokens.get(at).norm())) {
        return true;
      }
      at++;
    }
    return false;
  }

  /** "Group of Seven": a number word with a capital inside a sentence. */
  private static boolean nameOfNumber(List<Token> tokens, int from, boolean titleCase) {
    Token token = tokens.get(from);
    boolean begins = from == 0 || !tokens.get(from - 1).word();
    return token.word() && token.capital() && !begins && !titleCase && !token.allCapitals();
  }

  private static boolean is(List<Token> tokens, int at, String norm) {
    return at >= 0 && at < tokens.size() && tokens.get(at).is(norm);
  }
}
