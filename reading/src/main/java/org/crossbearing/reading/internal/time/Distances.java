package org.crossbearing.reading.internal.time;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.crossbearing.reading.internal.lexicon.Phrases;
import org.crossbearing.reading.internal.quantity.Quantity;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.crossbearing.reading.internal.text.Sentence;
import org.crossbearing.reading.internal.time.When.From;
import org.crossbearing.reading.internal.time.When.Unit;
import org.jspecify.annotations.Nullable;

/** Times told by how far off they are: "three days ago", "a day after". Thread-safe. */
final class Distances {
  private static final int WEEK = 7;

  private static final Set<String> ARTICLES = Set.of("a", "an", "one");
  private static final int MOST = 10_000;
  private static final int STEPS = 4;

  /** What tells a place behind a distance: "shot a day before at a school". */
  private static final Set<String> WHERE =
      Set.of("at", "in", "outside", "inside", "near", "off", "along", "across");

  /** Tokens back to the verb that speaks of what will be. */
  private static final int NEAR = 8;

  private final TimeWords words;

  Distances(TimeWords words) {
    this.words = words;
  }

  /** A length of time and the word that turns it into a point: "three days ago". */
  @Nullable Found at(Syntax syntax, int at) {
    Sentence sentence = syntax.sentence();
    Quantity quantity = duration(syntax, at);
    Found steps = quantity == null ? null : steps(syntax, quantity);
    if (steps != null) {
      return steps;
    }
    if (quantity != null) {
      Unit unit = TimeWords.unitOrNull(quantity.amount().unit());
      int amount = amount(quantity.amount().nominal());
      return unit == null || quantity.compound() || amount < 0
          ? null
          : turned(sentence, quantity.to(), amount, unit);
    }
    Quantity nights = nights(syntax, at);
    if (nights != null) {
      return turned(sentence, nights.to() + 1, amount(nights.amount().nominal()), Unit.DAY);
    }
    Unit unit = words.unitOf(sentence.norm(at + 1));
    boolean counted = ARTICLES.contains(sentence.norm(at)) && unit != null;
    if (counted && unit != null && unit != Unit.WEEKEND) {
      return turned(sentence, at + 2, 1, unit);
    }
    Found weekday = weekdays(sentence, at);
    if (weekday != null) {
      return weekday;
    }
    int few = few(sentence, at);
    Unit bare = words.unitOf(sentence.norm(few));
    boolean vague = bare != null && sentence.norm(few).endsWith("s");
    Found found = vague && bare != null ? turned(sentence, few + 1, 1, bare) : null;
    return found == null ? null : found.meaning(new When.Vague(sense(found.when())));
  }

  /** "two Sundays from now"; or null. */
  private @Nullable Found weekdays(Sentence sentence, int at) {
    int number = words.number(sentence.norm(at));
    String norm = sentence.norm(at + 1);
    boolean many = number > 1 && norm.endsWith("days");
    DayOfWeek day = many ? words.day(norm.substring(0, norm.length() - 1)) : null;
    boolean now = sentence.norm(at + 2).equals("from") && sentence.norm(at + 3).equals("now");
    return day == null || !now
        ? null
        : new Found(at + 4, new When.Offset(number, Unit.WEEK, new When.Weekday(day, -1)));
  }

  /** "will leave in three weeks": so far ahead, where the sentence speaks of what will be. */
  @Nullable Found ahead(Syntax syntax, int at) {
    Sentence sentence = syntax.sentence();
    Quantity length = sentence.norm(at).equals("in") ? duration(syntax, at + 1) : null;
    Unit unit = length == null ? null : TimeWords.unitOrNull(length.amount().unit());
    int amount = length == null ? -1 : amount(length.amount().nominal());
    boolean day = unit != null && unit.compareTo(Unit.DAY) >= 0 && unit != Unit.WEEKEND;
    boolean led = false;
    for (int i = at - 1; day && amount > 0 && i >= Math.max(0, at - NEAR); i--) {
      led |= words.is("ahead", sentence.norm(i));
    }
    return led && length != null && unit != null && sentence.closes(length.to())
        ? new Found(length.to(), new When.Loose(new When.Shift(amount, unit, From.REPORT, 0)))
        : null;
  }

  /** "two years, one month and 21 days ago": lengths that make no sum; or null. */
  private @Nullable Found steps(Syntax syntax, Quantity first) {
    Sentence sentence = syntax.sentence();
    List<Quantity> lengths = lengths(syntax, first);
    int to = lengths.getLast().to();
    List<When.Shift> steps = new ArrayList<>();
    Found turned = null;
    for (Quantity length : lengths) {
      int amount = amount(length.amount().nominal());
      Unit unit = TimeWords.unitOrNull(length.amount().unit());
      turned = unit == null || amount < 0 ? null : turned(sentence, to, amount, unit);
      if (turned == null || !(turned.when() instanceof When.Shift step)) {
        return null;
      }
      steps.add(step);
    }
    boolean point = steps.size() > 1 && steps.getLast().from() != From.NEXT;
    return point && turned != null ? turned.meaning(new When.Steps(steps)) : null;
  }

  /** Past "a few", "several" and the like. */
  private int few(Sentence sentence, int at) {
    int next = ARTICLES.contains(sentence.norm(at)) ? at + 1 : at;
    next = words.is("few", sentence.norm(next)) ? next + 1 : at;
    return next > at && sentence.norm(next).equals("of") ? next + 1 : next;
  }

  private static When.Sense sense(When turned) {
    boolean back = turned instanceof When.Shift shift && shift.amount() < 0;
    return back ? When.Sense.PAST : When.Sense.FUTURE;
  }

  /** The number as a whole one that is not too large, else -1. */
  static int amount(@Nullable BigDecimal nominal) {
    boolean plain = nominal != null && nominal.stripTrailingZeros().scale() <= 0;
    return plain && nominal != null && nominal.compareTo(BigDecimal.valueOf(MOST)) < 0
        ? nominal.intValue()
        : -1;
  }

  private @Nullable Found turned(Sentence sentence, int at, int amount, Unit unit) {
    boolean last = sentence.closes(at + 1) || WHERE.contains(sentence.norm(at + 1));
    return switch (sentence.norm(at)) {
      case "ago" -> new Found(at + 1, ago(amount, unit));
      case "earlier", "previously", "prior" ->
          new Found(at + 1, new When.Shift(-amount, unit, From.STORY, 0));
      case "later" -> new Found(at + 1, new When.Shift(amount, unit, From.STORY, 0));
      case "on" ->
          Set.of("from", "after").contains(sentence.norm(at + 1))
              ? new Found(at + 2, new When.Shift(amount, unit, From.NEXT, 0))
              : sentence.closes(at + 1)
                  ? new Found(at + 1, new When.Shift(amount, unit, From.STORY, 0))
                  : null;
      case "to" -> exactly(sentence, at, amount, unit);
      case "hence" -> new Found(at + 1, new When.Shift(amount, unit, From.REPORT, 0));
      case "from" ->
          sentence.norm(at + 1).equals("now")
              ? new Found(at + 2, new When.Shift(amount, unit, From.REPORT, 0))
              : named(sentence, at + 1)
                  ? new Found(at + 1, new When.Shift(amount, unit, From.NEXT, 0))
                  : null;
      case "before" ->
          new Found(at + 1, new When.Shift(-amount, unit, last ? From.STORY : From.NEXT, 0));
      case "after" ->
          new Found(at + 1, new When.Shift(amount, unit, last ? From.STORY : From.NEXT, 0));
      default -> null;
    };
  }

  /** "A week ago" was that day; "two weeks ago" may be any of its week. */
  private static When ago(int amount, Unit unit) {
    boolean day = unit == Unit.WEEK && amount == 1;
    return day
        ? new When.Shift(-WEEK, Unit.DAY, From.REPORT, 0)
        : new When.Shift(-amount, unit, From.REPORT, 0);
  }

  /** "four days to the minute after". */
  private @Nullable Found exactly(Sentence sentence, int at, int amount, Unit unit) {
    boolean exact =
        Set.of("the", "a").contains(sentence.norm(at + 1))
            && words.unitOf(sentence.norm(at + 2)) != null
            && sentence.norm(at + 3).equals("after");
    return exact ? new Found(at + 4, new When.Shift(amount, unit, From.NEXT, 0)) : null;
  }

  /** "two days from tomorrow": whether a day told from the report stands there. */
  private boolean named(Sentence sentence, int at) {
    Phrases.Match<When> day = words.fixed.at(sentence.tokens(), at, sentence.size());
    return day != null
        && day.value() instanceof When.Shift shift
        && shift.unit() == Unit.DAY
        && shift.from() == From.REPORT;
  }

  /** "two nights", as in "two nights earlier"; or null. */
  private static @Nullable Quantity nights(Syntax syntax, int at) {
    for (Quantity quantity : syntax.quantities()) {
      boolean here = quantity.from() == at && amount(quantity.amount().nominal()) > 0;
      if (here && syntax.sentence().norm(quantity.to()).equals("nights")) {
        return quantity;
      }
    }
    return null;
  }

  /** The length and those that go on from it: "two years, one month and 21 days". */
  static List<Quantity> lengths(Syntax syntax, @Nullable Quantity first) {
    List<Quantity> lengths = new ArrayList<>();
    for (Quantity next = first; next != null && lengths.size() < STEPS; ) {
      lengths.add(next);
      String joint = syntax.sentence().norm(next.to());
      boolean joined = joint.equals("and") || joint.equals(",");
      next = duration(syntax, joined ? next.to() + 1 : next.to());
    }
    return lengths;
  }

  /** The length of time that begins at token {@code at}, or null. */
  static @Nullable Quantity duration(Syntax syntax, int at) {
    for (Quantity quantity : syntax.quantities()) {
      if (quantity.from() == at && quantity.kind() == Quantity.Kind.DURATION) {
        return quantity;
      }
    }
    return null;
  }
}
