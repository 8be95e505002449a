package org.crossbearing.reading.internal.time;

import java.time.DayOfWeek;
import java.util.Set;
import org.crossbearing.reading.internal.lexicon.Phrases;
import org.crossbearing.reading.internal.quantity.Quantity;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.crossbearing.reading.internal.text.Sentence;
import org.crossbearing.reading.internal.time.When.From;
import org.crossbearing.reading.internal.time.When.Unit;
import org.jspecify.annotations.Nullable;

/** Times told from another one: "yesterday", "last week", "next Tuesday", "every year". */
final class RelativeTimes {

  /** The longest stretch of hours that still tells a day. */
  private static final int HOURS = 48;

  /** Days that are still counted from what happened. */
  private static final int MONTHS = 90;

  private static final Set<String> OWN = Set.of("a", "its", "their", "the");
  private static final Set<String> ENTERING = Set.of("into", "enter", "enters", "entering");

  private static final When TODAY = new When.Shift(0, Unit.DAY, From.REPORT, 0);

  private final TimeWords words;
  private final YearWords years;
  private final Distances distances;

  RelativeTimes(TimeWords words) {
    this.words = words;
    this.years = new YearWords(words);
    this.distances = new Distances(words);
  }

  /** The expression that begins at token {@code at}, or null. */
  @Nullable Found at(Syntax syntax, int at) {
    Sentence sentence = syntax.sentence();
    Phrases.Match<When> fixed = words.fixed.at(sentence.tokens(), at, sentence.size());
    if (fixed != null && !(isWeek(fixed) && sentence.norm(fixed.to()).equals("of"))) {
      return isAttribute(syntax, fixed) ? null : fixed(sentence, fixed);
    }
    Found distance = heading(sentence) ? day(syntax, at) : null;
    distance = distance != null ? distance : distances.at(syntax, at);
    distance = distance != null ? distance : distances.ahead(syntax, at);
    distance = distance != null ? distance : each(syntax, at);
    if (distance != null) {
      return distance;
    }
    int start = sentence.norm(at).equals("the") ? at + 1 : at;
    Integer which = words.which(sentence.norm(start));
    if (which != null) {
      return which(syntax, start + 1, which, start > at);
    }
    return start > at ? null : plain(syntax, at);
  }

  /** "during the week of 10 May": whether what stands behind it may tell which. */
  private static boolean isWeek(Phrases.Match<When> fixed) {
    return fixed.value() instanceof When.Shift shift && shift.unit() == Unit.WEEK;
  }

  /**
   * "A Halloween crowd", "the Christmas market": of what kind it is, not when it was; but "the
   * Christmas attack" was then.
   */
  private boolean isAttribute(Syntax syntax, Phrases.Match<When> fixed) {
    return fixed.value() instanceof When.Day
        && fixed.to() < syntax.sentence().size()
        && syntax.chunk(syntax.chunkAt(fixed.to())) instanceof NounGroup group
        && group.from() < fixed.to()
        && !words.is("happening", group.noun());
  }

  /** A named day may have a year behind it: "Christmas Day 2020". */
  private static Found fixed(Sentence sentence, Phrases.Match<When> fixed) {
    Year year = Year.at(sentence, fixed.to());
    return year != null && fixed.value() instanceof When.Day day
        ? new Found(year.to(), new When.Day(year.number(), day.month(), day.day()))
        : new Found(fixed.to(), fixed.value());
  }

  /** "last week", "next Tuesday", "this summer", "the past 36 hours", "last May". */
  private @Nullable Found which(Syntax syntax, int at, int which, boolean article) {
    Sentence sentence = syntax.sentence();
    if (sentence.norm(at + 1).equals("of")) {
      return null;
    }
    Unit unit = words.unitOf(sentence.norm(at));
    if (unit != null && unit.compareTo(Unit.DAY) >= 0 && !sentence.norm(at).endsWith("s")) {
      Found inWeek = unit == Unit.WEEK && !article ? dayOf(sentence, at + 1, which) : null;
      return inWeek != null ? inWeek : unit(at, which, unit, article && which > 0);
    }
    When named = named(sentence, at, which);
    if (named != null) {
      return new Found(at + 1, named);
    }
    Quantity span = which == 0 ? null : Distances.duration(syntax, at);
    return span == null || span.compound() ? null : new Found(span.to(), last(span, which));
  }

  /** "Friday" behind "next week", "from Tuesday to Thursday" behind "this week"; or null. */
  private @Nullable Found dayOf(Sentence sentence, int at, int which) {
    boolean range = Set.of("between", "from").contains(sentence.norm(at));
    boolean led = range || sentence.norm(at).equals("on");
    int next = led ? at + 1 : at;
    When week = new When.Shift(which, Unit.WEEK, From.REPORT, 0);
    When first = inWeek(sentence, next, week);
    if (first == null || !range) {
      return first == null ? null : new Found(next + 1, first);
    }
    String joint = sentence.norm(at).equals("from") ? "to" : "and";
    When last = sentence.norm(next + 1).equals(joint) ? inWeek(sentence, next + 2, week) : null;
    return last == null
        ? null
        : new Found(next + 3, new When.Range(first, last)).split(next + 1, next + 2);
  }

  private @Nullable When inWeek(Sentence sentence, int at, When week) {
    DayOfWeek day = words.day(sentence.norm(at));
    boolean sure = day != null && (full(sentence.norm(at)) || sentence.token(at).capital());
    return sure ? new When.Nth(1, 1, When.Part.DAY, day, week) : null;
  }

  /** "In the past 24 hours" is a day, longer stretches date nothing. */
  private static When last(Quantity span, int which) {
    int amount = Distances.amount(span.amount().nominal());
    Unit unit = TimeWords.unitOrNull(span.amount().unit());
    if (unit == null || amount <= 0) {
      return new When.Vague(which < 0 ? When.Sense.PAST : When.Sense.FUTURE);
    }
    return which < 0 && unit == Unit.HOUR && amount <= HOURS
        ? new When.Shift(-amount, Unit.HOUR, From.REPORT, 0)
        : new When.Span(which * amount, unit, TODAY);
  }

  /** "The next week" goes on from the story; "next day" alone tells nothing. */
  private static @Nullable Found unit(int at, int which, Unit unit, boolean story) {
    if (unit == Unit.DAY && !story) {
      return null;
    }
    return new Found(at + 1, new When.Shift(which, unit, story ? From.STORY : From.REPORT, 0));
  }

  /** "every Monday", "each weekend", "every four years". */
  private @Nullable Found each(Syntax syntax, int at) {
    Sentence sentence = syntax.sentence();
    if (!Set.of("every", "each").contains(sentence.norm(at))) {
      return null;
    }
    int next = words.ordinal(sentence.norm(at + 1)) > 0 ? at + 2 : at + 1;
    DayOfWeek day = words.day(sentence.norm(next));
    Unit unit = day != null ? Unit.WEEK : words.unitOf(sentence.norm(next));
    if (unit != null) {
      return new Found(next + 1, new When.Recurring(unit, day));
    }
    Quantity span = Distances.duration(syntax, next);
    Unit each = span == null ? null : TimeWords.unitOrNull(span.amount().unit());
    return span == null || each == null
        ? null
        : new Found(span.to(), new When.Recurring(each, null));
  }

  private @Nullable When named(Sentence sentence, int at, int which) {
    String norm = sentence.norm(at);
    DayOfWeek day = words.day(norm);
    if (day != null && norm.length() > 4) {
      return new When.Weekday(day, which);
    }
    int month = words.month(norm);
    boolean word = Set.of("may", "march", "mar").contains(norm);
    if (month > 0 && (sentence.token(at).capital() || !word)) {
      return new When.Month(null, month, which);
    }
    int season = words.season(norm);
    return season > 0 ? new When.Season(null, season, which) : null;
  }

  private static boolean heading(Sentence sentence) {
    return sentence.block().heading();
  }

  /** "Day five of the search": the fourth after the first. */
  private static @Nullable Found day(Syntax syntax, int at) {
    if (!syntax.sentence().norm(at).equals("day")) {
      return null;
    }
    for (Quantity quantity : syntax.quantities()) {
      int days = quantity.from() == at + 1 ? Distances.amount(quantity.amount().nominal()) : -1;
      if (days > 1 && days < MONTHS) {
        return new Found(quantity.to(), new When.Shift(days - 1, Unit.DAY, From.STORY, 0));
      }
    }
    return null;
  }

  /** "Fighting enters its third day", "goes into a third day" in a heading; or null. */
  @Nullable Found entered(Sentence sentence, int at) {
    int before = OWN.contains(sentence.norm(at - 1)) ? at - 2 : at - 1;
    boolean enters =
        heading(sentence)
            && sentence.norm(at + 1).equals("day")
            && ENTERING.contains(sentence.norm(before));
    int number = enters ? words.ordinal(sentence.norm(at)) : 0;
    return number > 1
        ? new Found(at + 2, new When.Shift(number - 1, Unit.DAY, From.STORY, 0))
        : null;
  }

  /** A weekday, weekend or season alone. */
  private @Nullable Found plain(Syntax syntax, int at) {
    Sentence sentence = syntax.sentence();
    String norm = sentence.norm(at);
    DayOfWeek day = words.day(norm);
    if (day != null && (norm.length() > 5 || full(norm))) {
      return numbered(sentence, at, day);
    }
    if (norm.endsWith("days") && words.day(norm.substring(0, norm.length() - 1)) != null) {
      DayOfWeek each = words.day(norm.substring(0, norm.length() - 1));
      return new Found(at + 1, new When.Recurring(Unit.WEEK, each));
    }
    int season = words.season(norm);
    if (season > 0) {
      return season(syntax, at, season);
    }
    boolean weekend = norm.equals("weekend") && sentence.norm(at - 1).equals("the");
    return weekend ? new Found(at + 1, new When.Shift(0, Unit.WEEKEND, From.REPORT, 0)) : null;
  }

  private static boolean full(String norm) {
    return norm.endsWith("day");
  }

  /** "Wednesday", "Wednesday (29)", "Friday last week". */
  private Found numbered(Sentence sentence, int at, DayOfWeek day) {
    When when = new When.Weekday(day, 0);
    boolean bracket =
        sentence.norm(at + 1).equals("(")
            && CalendarDates.dayNumber(sentence, at + 2) > 0
            && sentence.norm(at + 3).equals(")");
    if (bracket) {
      return new Found(at + 4, when);
    }
    int next = sentence.norm(at + 1).equals("of") ? at + 2 : at + 1;
    Integer which = words.which(sentence.norm(next));
    boolean week = which != null && words.unitOf(sentence.norm(next + 1)) == Unit.WEEK;
    return week && which != null
        ? new Found(next + 2, new When.Weekday(day, which == 0 ? 0 : which * 2))
        : new Found(at + 1, when);
  }

  private @Nullable Found season(Syntax syntax, int at, int first) {
    Sentence sentence = syntax.sentence();
    int next = sentence.norm(at + 1).equals("of") ? at + 2 : at + 1;
    next = sentence.norm(next).equals(",") ? next + 1 : next;
    Year year = years.at(sentence, next);
    if (year != null) {
      return new Found(year.to(), new When.Season(year.number(), first, 0));
    }
    if (sentence.norm(at).equals("fall") && !falls(syntax, at)) {
      return null;
    }
    int lead = sentence.norm(at - 1).equals("the") ? at - 2 : at - 1;
    When season = new When.Season(null, first, 0);
    boolean led = words.is("seasonal", sentence.norm(lead)) && !named(syntax, at + 1);
    boolean capital = at > 0 && sentence.token(at).capital();
    return capital && !led ? null : new Found(at + 1, led ? season : new When.Loose(season));
  }

  /** Whether "fall" is the season, not a fall. */
  private boolean falls(Syntax syntax, int at) {
    Sentence sentence = syntax.sentence();
    int lead = sentence.norm(at - 1).equals("the") ? at - 2 : at - 1;
    return words.is("seasonal", sentence.norm(lead))
        && !sentence.norm(at + 1).equals("of")
        && !named(syntax, at + 1);
  }

  /** Whether a word stands at {@code at} that the one before describes: "summer camp". */
  private static boolean named(Syntax syntax, int at) {
    return at < syntax.sentence().size()
        && syntax.sentence().token(at).word()
        && syntax.tags().get(at).nominal();
  }
}
