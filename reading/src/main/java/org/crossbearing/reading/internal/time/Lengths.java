package org.crossbearing.reading.internal.time;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.crossbearing.reading.internal.lexicon.Tag;
import org.crossbearing.reading.internal.lexicon.WordSets;
import org.crossbearing.reading.internal.quantity.Quantity;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.crossbearing.reading.internal.text.Sentence;
import org.crossbearing.reading.internal.time.When.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Finds the lengths of time that no number counts: "a year", "several months", "all week", "the
 * following days", "a fortnight". Thread-safe.
 */
public final class Lengths {
  private static final Set<String> ONE = WordSets.of("Lengths.ONE");
  private static final Set<String> HALVES = Set.of("half", "half-a", "half-an");
  private static final Set<String> TURNS =
      Set.of("ago", "later", "earlier", "before", "after", "old", "of");
  private static final int ADJECTIVES = 2;

  private final TimeWords words;

  /** Reads the tables of {@code language}. */
  public Lengths(String language) {
    this.words = new TimeWords(language);
  }

  /**
   * A length of time.
   *
   * @param from index of its first token
   * @param to one past its last token
   * @param nominal how many units, null if not told
   * @param unit as in {@link org.crossbearing.model.Amount#unit()}
   */
  public record Length(int from, int to, @Nullable BigDecimal nominal, String unit) {}

  /** The lengths that are no part of a quantity, in order, none overlapping. */
  public List<Length> read(Syntax syntax) {
    boolean[] taken = new boolean[syntax.sentence().size()];
    for (Quantity quantity : syntax.quantities()) {
      for (int i = quantity.from(); i < quantity.end(); i++) {
        taken[i] = quantity.kind() != Quantity.Kind.COUNT;
      }
    }
    List<Length> found = new ArrayList<>();
    int free = 0;
    for (int i = 0; i < taken.length; i++) {
      Length length = taken[i] ? null : at(syntax, i, free, taken);
      if (length != null) {
        found.add(length);
        free = length.to();
        i = free - 1;
      }
    }
    return found;
  }

  /** The length whose unit stands at token {@code at}. */
  private @Nullable Length at(Syntax syntax, int at, int free, boolean[] taken) {
    Sentence sentence = syntax.sentence();
    String norm = sentence.norm(at);
    Length joined = joined(at, norm);
    if (joined != null) {
      return joined;
    }
    Unit unit = words.unitOf(norm);
    if (norm.equals("fortnight")) {
      return length(free(sentence, at, free, taken), at + 1, BigDecimal.TWO, Unit.WEEK);
    }
    if (unit == null || unit == Unit.WEEKEND) {
      return null;
    }
    int from = first(syntax, at, free, taken);
    return norm.endsWith("s")
        ? length(from, at + 1, count(sentence, from, at), unit)
        : one(sentence, from, at, unit);
  }

  private static int free(Sentence sentence, int at, int free, boolean[] taken) {
    boolean article = at > free && !taken[at - 1] && ONE.contains(sentence.norm(at - 1));
    return article ? at - 1 : at;
  }

  /** "year-long", "all-day", "full-week". */
  private @Nullable Length joined(int at, String norm) {
    int hyphen = norm.indexOf('-');
    if (hyphen <= 0) {
      return null;
    }
    String head = norm.substring(0, hyphen);
    String tail = norm.substring(hyphen + 1);
    Unit unit = tail.equals("long") ? words.unitOf(head) : words.unitOf(tail);
    boolean whole = tail.equals("long") || ONE.contains(head);
    return unit == null || !whole ? null : length(at, at + 1, BigDecimal.ONE, unit);
  }

  /** The first word of the group: articles, "several", up to two adjectives. */
  private int first(Syntax syntax, int at, int free, boolean[] taken) {
    int from = at;
    int adjectives = 0;
    while (from > free && !taken[from - 1]) {
      String norm = syntax.sentence().norm(from - 1);
      boolean counts = ONE.contains(norm) || HALVES.contains(norm) || words.is("few", norm);
      boolean of = norm.equals("of") && words.is("few", syntax.sentence().norm(from - 2));
      boolean adjective = adjective(syntax, from - 1) && adjectives < ADJECTIVES;
      if (!counts && !of && !adjective && !words.is("own", norm) && !number(syntax, from - 1)) {
        break;
      }
      adjectives += adjective && !counts ? 1 : 0;
      from--;
    }
    return from;
  }

  private static boolean adjective(Syntax syntax, int at) {
    return syntax.tags().get(at) == Tag.ADJ;
  }

  private boolean number(Syntax syntax, int at) {
    return words.number(syntax.sentence().norm(at)) > 0;
  }

  private @Nullable BigDecimal count(Sentence sentence, int from, int at) {
    for (int i = from; i < at; i++) {
      if (sentence.norm(i).equals("couple")) {
        return BigDecimal.TWO;
      }
      if (words.number(sentence.norm(i)) > 0) {
        return BigDecimal.valueOf(words.number(sentence.norm(i)));
      }
    }
    return null;
  }

  /** "a year", "another week", "half an hour", but not "the year" or "a day later". */
  private @Nullable Length one(Sentence sentence, int from, int at, Unit unit) {
    boolean counted = false;
    boolean half = false;
    for (int i = from; i < at; i++) {
      counted |= ONE.contains(sentence.norm(i));
      half |= HALVES.contains(sentence.norm(i));
    }
    boolean turned = TURNS.contains(sentence.norm(at + 1));
    if (!counted && !half || turned) {
      return null;
    }
    return length(from, at + 1, half ? new BigDecimal("0.5") : BigDecimal.ONE, unit);
  }

  private static Length length(int from, int to, @Nullable BigDecimal nominal, Unit unit) {
    return switch (unit) {
      case MINUTE -> new Length(from, to, nominal, "min");
      case HOUR -> new Length(from, to, nominal, "h");
      case DAY, WEEKEND -> new Length(from, to, nominal, "d");
      case WEEK -> new Length(from, to, nominal, "wk");
      case MONTH -> new Length(from, to, nominal, "mo");
      case YEAR -> new Length(from, to, nominal, "y");
      case DECADE -> new Length(from, to, times(nominal, 10), "y");
      case CENTURY -> new Length(from, to, times(nominal, 100), "y");
    };
  }

  private static @Nullable BigDecimal times(@Nullable BigDecimal nominal, int factor) {
    return nominal == null ? null : nominal.multiply(BigDecimal.valueOf(factor));
  }
}
