package org.crossbearing.reading.internal.quantity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.crossbearing.reading.internal.lexicon.Table;
import org.crossbearing.reading.internal.lexicon.Tag;
import org.crossbearing.reading.internal.lexicon.WordSets;
import org.crossbearing.reading.internal.lexicon.Words;
import org.crossbearing.reading.internal.text.Token;

/**
 * Tells numbers that name something (a date, an age, a road, a model, a score) from numbers that
 * count. Thread-safe.
 */
public final class NonFigures {
  /** Makers' letters before the number of a model, also of several: "AK-47 rifles". */
  private static final Set<String> MODELS = WordSets.of("NonFigures.MODELS");

  private static final Set<String> IN = Set.of("in", "at", "from", "for", "near");

  /** How far before a place the number may stand that its own goes on with, in tokens. */
  private static final int GAP = 20;

  /** So many digits without a mark are the number of a file. */
  private static final int LONGEST = 10;

  private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th");

  private static final Set<String> JOINTS = Set.of("and", "or", "to", ",", "of");
  private static final Set<String> LISTING = Set.of(",", "and", ";");

  private final Dates dates;
  private final Ages ages;
  private final Set<String> labels = new HashSet<>();
  private final Set<String> after = new HashSet<>();
  private final Set<String> streets = new HashSet<>();
  private final Words words;
  private final NumeralReader numerals;

  NonFigures(String language, Words words, NumeralReader numerals) {
    this.numerals = numerals;
    this.words = words;
    this.dates = new Dates(language, words);
    this.ages = new Ages(words);
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
    int joined = JoinedDigits.end(tokens, from, to, after);
    if (joined > 0) {
      return joined;
    }
    boolean hour = from == 0 && to == 1 && NumberNames.hour(tokens);
    if (hour || dates.holds(tokens, number) || ages.holds(tokens, number) || leadingZero(first)) {
      return to;
    }
    if (is(tokens, to, "%") || is(tokens, to, "percent") || is(tokens, to + 1, "cent")) {
      return -1;
    }
    boolean named =
        NumberNames.reference(tokens, from, to)
            || NumberNames.variant(tokens, from, to)
            || NumberNames.call(tokens, from)
            || model(tokens, from, to)
            || label(tokens, from, titleCase, first)
            || street(tokens, from, to)
            || to < tokens.size() && after.contains(tokens.get(to).norm())
            || each(tokens, from, to)
            || is(tokens, to, "de") && to + 1 < tokens.size() && tokens.get(to + 1).capital()
            || nameOfNumber(tokens, from, titleCase);
    return named ? to : -1;
  }

  /** "30 guns per 100 people", "for every 100 inhabitants": what something is shared out over. */
  private boolean each(List<Token> tokens, int from, int to) {
    boolean every = is(tokens, from - 1, "every") && is(tokens, from - 2, "for");
    return (every || is(tokens, from - 1, "per"))
        && to < tokens.size()
        && words.plural(tokens.get(to).norm())
        && words.kind(words.noun(tokens.get(to).norm())) != 't';
  }

  private static boolean year(Token token) {
    return token.norm().length() == 4 && token.norm().chars().allMatch(Character::isDigit);
  }

  /** "15 Leopard 2 tanks": the number of a model, behind its name and how many there are. */
  public static boolean model(List<Token> tokens, int from, int to) {
    return from > 1
        && to == from + 1
        && to < tokens.size()
        && tokens.get(from).number()
        && tokens.get(from).norm().length() < 3
        && tokens.get(from - 1).capital()
        && tokens.get(from - 2).number()
        && !year(tokens.get(from - 2))
        && !tokens.get(from - 1).norm().endsWith("s")
        && !tokens.get(from - 1).norm().endsWith("day")
        && tokens.get(to).word()
        && tokens.get(to).capital() != tokens.get(to).spaced();
  }

  private static boolean is(List<Token> tokens, int at, String norm) {
    return at >= 0 && at < tokens.size() && tokens.get(at).is(norm);
  }

  /** "0400" and "007" name something, and so does "1509290003". */
  private static boolean leadingZero(Token token) {
    String norm = token.norm();
    boolean grouped = norm.chars().anyMatch(c -> c < '0' || c > '9');
    return norm.length() >= LONGEST && !grouped
        || norm.length() > 1 && norm.charAt(0) == '0' && Character.isDigit(norm.charAt(1));
  }

  private boolean label(List<Token> tokens, int from, boolean titleCase, Token first) {
    boolean grouped = first.norm().indexOf(',') >= 0;
    if (first.is("one") && NumberNames.oneByOne(tokens, from)) {
      return true;
    }
    if (from > 0 && first.is("one") && tokens.get(from - 1).is("number")) {
      return true;
    }
    if (from == 0 || grouped || !first.number() && !first.capital()) {
      return false;
    }
    Token before = tokens.get(from - 1);
    String norm = before.norm();
    if (listed(tokens, from)) {
      return true;
    }
    if (MODELS.contains(norm) && first.number() && first.norm().length() <= 3) {
      return true;
    }
    if (norm.equals("number") && from > 1 && numbering(tokens.get(from - 2).norm())) {
      return false;
    }
    if (labels.contains(norm) && first.number() && counts(tokens, from + 1)) {
      return false;
    }
    if (labels.contains(norm) || norm.equals("#") || norm.equals("\u2116") || norm.equals("+")) {
      return true;
    }
    boolean point = norm.equals(".") && from > 1 && labels.contains(tokens.get(from - 2).norm());
    return point || first.number() && modelName(tokens, from - 1, titleCase);
  }

  /** "the dead now number 64": a verb. */
  private boolean numbering(String before) {
    return before.equals("now") || words.personal(before);
  }

  /** "to train 150 Haitian police recruits": a plural follows with nothing but words between. */
  private boolean counts(List<Token> tokens, int at) {
    for (int i = at; i < Math.min(tokens.size(), at + 4); i++) {
      Token token = tokens.get(i);
      if (!token.word() || words.closed(token.norm()) != null) {
        return false;
      }
      if (words.plural(token.norm())) {
        return true;
      }
    }
    return false;
  }

  /** The "4" of "carriages 3 and 4", of "image 3 of 4". */
  private boolean listed(List<Token> tokens, int from) {
    boolean joined =
        from > 2 && tokens.get(from - 2).number() && JOINTS.contains(tokens.get(from - 1).norm());
    boolean counts =
        from + 1 < tokens.size()
            && tokens.get(from + 1).word()
            && words.plural(tokens.get(from + 1).norm());
    return joined && !counts && labels.contains(tokens.get(from - 3).norm());
  }

  /** "Boeing 737", "NBC 5", "FM 1340": a name right before a bare number. */
  private boolean modelName(List<Token> tokens, int at, boolean titleCase) {
    Token before = tokens.get(at);
    Token number = tokens.get(at + 1);
    boolean plain = number.norm().indexOf(',') < 0 && !scaled(tokens, at + 2);
    if (goesOn(tokens, at)
        || paired(tokens, at, at + 2)
        || paired(tokens, at, at - 3)
        || gapped(tokens, at)) {
      return false;
    }
    if (!plain || !before.capital() || dates.dayOrMonth(tokens, at)) {
      return false;
    }
    boolean follows =
        counts(tokens, at + 2)
            || is(tokens, at + 2, "more")
            || where(tokens, at) && acts(tokens, at + 2);
    if (titleCase || at == 0) {
      return before.allCapitals() && !titleCase && !follows
          || !words.known(before.norm()) && !follows && at > 0;
    }
    return words.closed(before.norm()) == null && !follows;
  }

  /** "In Haiti 31": a place, with whom the number counts behind it. */
  private static boolean where(List<Token> tokens, int at) {
    int in = at - 1;
    while (in > 0 && tokens.get(in).capital()) {
      in--;
    }
    return in >= 0 && IN.contains(tokens.get(in).norm());
  }

  /** "31 have been killed", "12 died": a verb that the number is the subject of. */
  private boolean acts(List<Token> tokens, int at) {
    if (at >= tokens.size() || !tokens.get(at).word()) {
      return false;
    }
    Tag closed = words.closed(tokens.get(at).norm());
    return closed == Tag.BE
        || closed == Tag.HAVE
        || closed == null && words.classes(tokens.get(at).norm()).startsWith("D");
  }

  /** "Denmark 150 million". */
  private boolean scaled(List<Token> tokens, int at) {
    return at < tokens.size() && numerals.multiplies(tokens.get(at).norm());
  }

  /** "Gambat 31, Sukkur 14": another name with its number stands in the same list. */
  private boolean paired(List<Token> tokens, int at, int other) {
    int link = other < at ? at - 1 : other;
    int name = other < at ? other : other + 1;
    if (name < 0 || name + 1 >= tokens.size() || !LISTING.contains(tokens.get(link).norm())) {
      return false;
    }
    Token second = tokens.get(name);
    return second.capital()
        && !second.allCapitals()
        && tokens.get(name + 1).number()
        && !second.norm().equals(tokens.get(at).norm())
        && !labels.contains(second.norm())
        && !dates.dayOrMonth(tokens, name);
  }

  /** "Lind lost 25, Sund 15": a name and its number behind those of another. */
  private boolean goesOn(List<Token> tokens, int at) {
    if (at < 4 || !LISTING.contains(tokens.get(at - 1).norm()) || !tokens.get(at - 2).number()) {
      return false;
    }
    Token verb = tokens.get(at - 3);
    return words.classes(verb.norm()).indexOf('D') >= 0 && tokens.get(at - 4).capital();
  }

  /** "killed 21 in Manila and in Cebu 15": a place and its number behind another. */
  private static boolean gapped(List<Token> tokens, int at) {
    int in = at - 1;
    while (in > 0 && tokens.get(in).capital()) {
      in--;
    }
    boolean place = in > 0 && IN.contains(tokens.get(in).norm());
    if (!place || !LISTING.contains(tokens.get(in - 1).norm())) {
      return false;
    }
    for (int i = in - 2; i >= Math.max(0, in - GAP); i--) {
      if (tokens.get(i).number()) {
        return true;
      }
    }
    return false;
  }

  private boolean street(List<Token> tokens, int from, int to) {
    if (!tokens.get(from).number()) {
      return false;
    }
    int at = to;
    while (at < tokens.size() && at < to + 3 && named(tokens.get(at))) {
      if (at > to && streets.contains(tokens.get(at).norm())) {
        return !people(tokens, at + 1);
      }
      at++;
    }
    return false;
  }

  /** "12 Pell Street residents": whom the number counts. */
  private boolean people(List<Token> tokens, int at) {
    boolean noun = at < tokens.size() && tokens.get(at).word() && !tokens.get(at).capital();
    String norm = noun ? tokens.get(at).norm() : "";
    return noun && words.plural(norm) && words.kind(words.noun(norm)) == 'p';
  }

  /** "Pell", "168th". */
  private static boolean named(Token token) {
    String norm = token.norm();
    boolean ordinal =
        norm.length() > 2
            && Character.isDigit(norm.charAt(norm.length() - 3))
            && ORDINALS.contains(norm.substring(norm.length() - 2));
    return token.capital() || ordinal;
  }

  /** "Group of Seven": a number word with a capital inside a sentence. */
  private static boolean nameOfNumber(List<Token> tokens, int from, boolean titleCase) {
    Token token = tokens.get(from);
    boolean begins = from == 0 || !tokens.get(from - 1).word();
    return token.word() && token.capital() && !begins && !titleCase && !token.allCapitals();
  }
}
