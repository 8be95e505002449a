package org.crossbearing.reading.internal.quantity;

import java.util.List;
import java.util.Set;
import org.crossbearing.reading.internal.lexicon.Words;
import org.crossbearing.reading.internal.text.Token;

/** Tells ages from numbers that count. Thread-safe. */
final class Ages {
  private static final int OLDEST = 120;

  /** How far behind "ages" one of a list may stand, in tokens. */
  private static final int LISTED = 10;

  private static final Set<String> ARTICLES = Set.of("a", "an", "the");
  private static final Set<String> AGED = Set.of("aged", "age", "ages");
  private static final Set<String> BETWEEN =
      Set.of(
          "between", "from", "about", "around", "under", "over", "up", "to", "and", "or", ",", "-",
          "\u2013");

  /** Words for people that are words for animals first. */
  private static final Set<String> SEXES = Set.of("male", "female");

  /** What stands before the decade of somebody's life. */
  private static final Set<String> DECADE = Set.of("his", "her", "their", "early", "mid", "late");

  private static final Set<String> EVERY = Set.of("all", "both", "each", "mostly", "mainly");

  private static final Set<String> OTHERS = Set.of("other", "others", "more");

  private static final Set<String> UNITS = Set.of("year", "years", "month", "months");
  private static final Set<String> SHORT = Set.of("week", "weeks", "day", "days");

  private final Words words;

  Ages(Words words) {
    this.words = words;
  }

  /** Whether the number is an age: "aged 5 and 7", "Volf, 25, who", "in his 50s". */
  boolean holds(List<Token> tokens, Numeral number) {
    if (number.low().intValue() > OLDEST || number.scaled()) {
      return false;
    }
    int from = number.from();
    int to = number.to();
    return decade(tokens, number)
        || old(tokens, to)
        || aged(tokens, number)
        || behindName(tokens, number)
        || behindPerson(tokens, number)
        || AgeLists.holds(tokens, number, words)
        || limit(tokens, number)
        || said(tokens, number)
        || ofPerson(tokens, from, to);
  }

  /** "in his 50s", "in her early 20's". */
  private static boolean decade(List<Token> tokens, Numeral number) {
    boolean own = DECADE.contains(norm(tokens, number.from() - 1));
    boolean letter = is(tokens, number.to(), "s") || own && is(tokens, number.to(), "'s");
    return letter && !tokens.get(number.to()).spaced();
  }

  /** "5 years old", "5 year-old", "15 and 17 years old", "12- and 14-year-old", "17 y/o". */
  private boolean old(List<Token> tokens, int end) {
    int at = hyphen(tokens, end);
    String norm = norm(tokens, at);
    boolean unit = UNITS.contains(norm) && norm(tokens, hyphen(tokens, at + 1)).startsWith("old");
    boolean brief = norm.equals("y") && is(tokens, at + 1, "/") && is(tokens, at + 2, "o");
    if (unit || brief || glued(norm) || shortened(tokens, at)) {
      return true;
    }
    boolean listed = BETWEEN.contains(norm) && at + 1 < tokens.size();
    return listed
        && (tokens.get(at + 1).number() && old(tokens, at + 2)
            || glued(norm(tokens, at + 1))
                && (at > end || ARTICLES.contains(norm(tokens, end - 2)) || counts(tokens, at)));
  }

  /**
   * "12 and 14-year-old boys": who both are; not "killed 5 and 17-year-old Ada Lind lost an arm".
   */
  private boolean counts(List<Token> tokens, int joint) {
    return tokens.get(joint).word() && words.plural(norm(tokens, joint + 2));
  }

  /** "year-old", "17-year-old", "y/o". */
  private static boolean glued(String norm) {
    return norm.contains("year-old")
        || norm.contains("years-old")
        || norm.contains("month-old")
        || norm.endsWith("yr-old")
        || norm.equals("y/o");
  }

  /** The token behind a hyphen that stands there. */
  private static int hyphen(List<Token> tokens, int at) {
    boolean hyphen = is(tokens, at, "-") || is(tokens, at, "\u2013");
    return hyphen ? at + 1 : at;
  }

  /** "an 87 yo man": whether "years old" stands there as police and doctors write it. */
  static boolean shortened(List<Token> tokens, int at) {
    return is(tokens, at, "yo") || is(tokens, at, "y.o.");
  }

  /** "a woman of 72", "a mother of three". */
  private boolean ofPerson(List<Token> tokens, int from, int to) {
    if (from < 2 || !is(tokens, from - 1, "of") || from + 1 != to) {
      return false;
    }
    String person = tokens.get(from - 2).norm();
    boolean counts = to < tokens.size() && words.plural(tokens.get(to).norm());
    return !counts && words.kind(person) == 'p' && !words.plural(person);
  }

  /**
   * "aged 5", "aged between 8 and 14", "aged six and nine"; not "of that age, one can", "aged 5 and
   * 7, two women".
   */
  private boolean aged(List<Token> tokens, Numeral number) {
    int from = number.from();
    boolean first = AGED.contains(norm(tokens, from - 1));
    if (!first && countsPeople(tokens, number.to())) {
      return false;
    }
    if (is(tokens, from, "one") && is(tokens, from - 1, ",")) {
      return false;
    }
    for (int at = from - 1; at >= 0 && at >= from - LISTED; at--) {
      Token token = tokens.get(at);
      if (AGED.contains(token.norm())) {
        return true;
      }
      boolean word = token.word() && at > 0 && AGED.contains(tokens.get(at - 1).norm());
      if (!BETWEEN.contains(token.norm()) && !token.number() && !(word && at < from - 1)) {
        return false;
      }
    }
    return false;
  }

  /** Whether "officers", "police officers", "others" or "man" stands there. */
  private boolean countsPeople(List<Token> tokens, int at) {
    String norm = norm(tokens, at);
    String classes = words.classes(norm);
    boolean noun = OTHERS.contains(norm) || words.plural(norm) || words.kind(norm) == 'p';
    if (norm.isEmpty() || !tokens.get(at).word() || UNITS.contains(norm) || SHORT.contains(norm)) {
      return false;
    }
    boolean leads =
        words.closed(norm) == null && "DEZ".chars().allMatch(c -> classes.indexOf(c) < 0);
    return noun || leads && words.plural(norm(tokens, at + 1));
  }

  /** "and a woman, 41, were hurt", "another boy, also 15, was hurt". */
  private boolean behindPerson(List<Token> tokens, Numeral number) {
    int from = number.from();
    int comma = is(tokens, from - 1, "also") ? from - 2 : from - 1;
    boolean form = is(tokens, comma, ",") && number.to() == from + 1 && tokens.get(from).number();
    if (!form || comma < 1 || !closes(tokens, from + 1)) {
      return false;
    }
    String before = tokens.get(comma - 1).norm();
    return person(words, before) && !words.plural(before) && !before.equals("people");
  }

  /** Whether the noun, in the singular, means somebody. */
  static boolean person(Words words, String noun) {
    return words.kind(noun) == 'p' || SEXES.contains(noun);
  }

  /** "children under 15", "all under 30", "all 16 or younger". */
  private boolean limit(List<Token> tokens, Numeral number) {
    int from = number.from();
    if (is(tokens, number.to(), "or")
        && Set.of("younger", "older").contains(norm(tokens, number.to() + 1))) {
      return true;
    }
    boolean led = is(tokens, from - 1, "under") || is(tokens, from - 1, "over");
    if (!led || from < 2 || words.plural(norm(tokens, number.to()))) {
      return false;
    }
    return EVERY.contains(norm(tokens, from - 2)) && closes(tokens, number.to())
        || words.kind(words.noun(tokens.get(from - 2).norm())) == 'p';
  }

  /** "she's only 11", "both 24", "who turned 18". */
  private static boolean said(List<Token> tokens, Numeral number) {
    int at = number.from() - 1;
    at = is(tokens, at, "only") || is(tokens, at, "just") ? at - 1 : at;
    String subject = norm(tokens, at - 1);
    boolean two = is(tokens, 0, "one") && (at == 1 || subject.equals("other"));
    boolean person = two || Set.of("he", "she", "i", "who").contains(subject);
    boolean is = Set.of("is", "was", "'s", "'m", "am", "turned").contains(norm(tokens, at));
    boolean both = norm(tokens, at).equals("both") && tokens.get(number.from()).number();
    return (person && is || both) && closes(tokens, number.to());
  }

  static boolean closes(List<Token> tokens, int at) {
    return at >= tokens.size()
        || tokens.get(at).mark() && ",.);\u2013\u2014".contains(tokens.get(at).norm())
        || Set.of("and", "but", "when", "or").contains(tokens.get(at).norm());
  }

  static String norm(List<Token> tokens, int at) {
    return at < 0 || at >= tokens.size() ? "" : tokens.get(at).norm();
  }

  /** "Volf, 25, who", "Lester (13) was", but not "Kerr, 24, and Burnet, 5". */
  private boolean behindName(List<Token> tokens, Numeral number) {
    int from = number.from();
    int to = number.to();
    boolean comma = is(tokens, from - 1, ",") || is(tokens, from - 1, "(");
    boolean closed =
        to >= tokens.size() || tokens.get(to).mark() && ",.);".contains(tokens.get(to).norm());
    boolean name = from > 1 && tokens.get(from - 2).capital() && tokens.get(from).number();
    return comma
        && closed
        && name
        && to == from + 1
        && (!is(tokens, to + 1, "and") || fullName(tokens, from - 2));
  }

  /** Two capitalised words of which the second is no kind of place: "Tariq Aziz", no county. */
  boolean fullName(List<Token> tokens, int last) {
    return last > 0 && tokens.get(last - 1).capital() && words.kind(tokens.get(last).norm()) != 'l';
  }

  static boolean is(List<Token> tokens, int at, String norm) {
    return at >= 0 && at < tokens.size() && tokens.get(at).is(norm);
  }
}
