package org.crossbearing.reading.internal.time;

import java.time.DayOfWeek;
import java.util.Set;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.crossbearing.reading.internal.text.Sentence;
import org.crossbearing.reading.internal.time.When.From;
import org.crossbearing.reading.internal.time.When.Part;
import org.crossbearing.reading.internal.time.When.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Parts of longer times: "the end of March", "the first Friday of July", "the third quarter", "the
 * week of 4 May", "the rest of the year".
 */
final class Stretches {
  private static final Set<String> OF = Set.of("of", "in");
  private static final Set<String> BEGINS = Set.of("of", "commencing", "starting", "beginning");
  private static final int LAST = -1;

  /** Reads the time that begins at a token. */
  interface Inner {
    @Nullable Found at(Syntax syntax, int at);
  }

  private final TimeWords words;
  private final MonthDays days;
  private final Inner inner;

  Stretches(TimeWords words, Inner inner) {
    this.words = words;
    this.days = new MonthDays(words);
    this.inner = inner;
  }

  /** The expression that begins at token {@code at}, an article left out; or null. */
  @Nullable Found at(Syntax syntax, int at) {
    Sentence sentence = syntax.sentence();
    String norm = sentence.norm(at);
    if (words.is("stretch", norm)) {
      return edge(syntax, at + 1);
    }
    if (words.is("rest", norm)) {
      return rest(syntax, at + 1);
    }
    Unit unit = words.unitOf(norm);
    if (unit != null && !norm.endsWith("s")) {
      return holding(syntax, at + 1, unit);
    }
    Found quarter = quarter(syntax, at);
    quarter = quarter != null ? quarter : yearFirst(syntax, at);
    if (quarter != null) {
      return quarter;
    }
    MonthDays.Found number = days.at(sentence, at, false);
    Integer last = number == null ? words.end(norm) : null;
    if (last != null) {
      return counted(syntax, at + 1, last);
    }
    if (number == null) {
      return null;
    }
    Found day = ofMonth(syntax, number);
    return day != null || !number.ordinal() ? day : counted(syntax, number.to(), number.day());
  }

  /** "the end of March", "the start of the year". */
  private @Nullable Found edge(Syntax syntax, int at) {
    return syntax.sentence().norm(at).equals("of") ? whole(syntax, at + 1) : null;
  }

  /** The time at {@code at}, where "the year" is the one that the text is at. */
  private @Nullable Found whole(Syntax syntax, int at) {
    Sentence sentence = syntax.sentence();
    int start = words.is("own", sentence.norm(at)) ? at + 1 : at;
    Found found = inner.at(syntax, at);
    found = found == null && start > at ? inner.at(syntax, start) : found;
    if (found != null) {
      return fits(found.when()) ? found : null;
    }
    Unit unit = words.unitOf(sentence.norm(start));
    boolean one = unit != null && !sentence.norm(start).endsWith("s") && start > at;
    return one && unit != null
        ? new Found(start + 1, new When.Shift(0, unit, From.STORY, 0))
        : null;
  }

  private static boolean fits(When when) {
    return switch (when) {
      case When.Clock clock -> false;
      case When.Vague vague -> false;
      case When.Recurring recurring -> false;
      case When.Span span -> false;
      default -> true;
    };
  }

  /** "the rest of the week", "rest of 2024". */
  private @Nullable Found rest(Syntax syntax, int at) {
    int start = syntax.sentence().norm(at).equals("of") ? at + 1 : at;
    Found found = whole(syntax, start);
    if (found == null) {
      Unit unit = words.unitOf(syntax.sentence().norm(start));
      found = unit == null ? null : new Found(start + 1, new When.Shift(0, unit, From.REPORT, 0));
    }
    return found == null ? null : found.meaning(new When.Rest(found.when()));
  }

  /** "the week of 4 May", "the week starting on 4 May", "the month of June". */
  private @Nullable Found holding(Syntax syntax, int at, Unit unit) {
    Sentence sentence = syntax.sentence();
    if (!BEGINS.contains(sentence.norm(at))) {
      return null;
    }
    int start = at + 1;
    while (start < at + 3 && Set.of("on", "the").contains(sentence.norm(start))) {
      start++;
    }
    Found found = inner.at(syntax, start);
    if (found == null) {
      MonthDays.Found day = days.at(sentence, start, false);
      found =
          day != null && day.ordinal() ? new Found(day.to(), new When.MonthDay(day.day())) : null;
    }
    boolean told =
        found != null
            && (found.when() instanceof When.Day
                || found.when() instanceof When.MonthDay
                || found.when() instanceof When.Month);
    return told && found != null ? found.meaning(new When.Holding(unit, found.when())) : null;
  }

  /** "Q3 2016", "Q3", "H1 this year". */
  private @Nullable Found quarter(Syntax syntax, int at) {
    String norm = syntax.sentence().norm(at);
    boolean form = norm.length() == 2 && (norm.charAt(0) == 'q' || norm.charAt(0) == 'h');
    int number = form ? norm.charAt(1) - '0' : 0;
    Part part = form && norm.charAt(0) == 'q' ? Part.QUARTER : Part.HALF;
    if (number < 1 || number > (part == Part.QUARTER ? 4 : 2)) {
      return null;
    }
    int of = OF.contains(syntax.sentence().norm(at + 1)) ? at + 2 : at + 1;
    Found year = inner.at(syntax, of);
    boolean told = year != null && yearly(year.when());
    When base = told && year != null ? year.when() : new When.Shift(0, Unit.YEAR, From.REPORT, 0);
    int to = told && year != null ? year.to() : at + 1;
    return new Found(to, new When.Nth(number, 1, part, null, base));
  }

  /** "2016 Q3". */
  private @Nullable Found yearFirst(Syntax syntax, int at) {
    Year year = Year.at(syntax.sentence(), at);
    Found part = year == null ? null : quarter(syntax, year.to());
    boolean bare = year != null && part != null && part.to() == year.to() + 1;
    return bare && year != null && part != null && part.when() instanceof When.Nth nth
        ? part.meaning(
            new When.Nth(
                nth.number(), 1, nth.unit(), null, new When.Years(year.number(), year.number())))
        : null;
  }

  private static boolean yearly(When when) {
    return when instanceof When.Years || when instanceof When.Shift s && s.unit() == Unit.YEAR;
  }

  /** "20th of next month", "4 to 22 this month". */
  private @Nullable Found ofMonth(Syntax syntax, MonthDays.Found first) {
    Sentence sentence = syntax.sentence();
    boolean joined = words.is("joint", sentence.norm(first.to()));
    MonthDays.Found last = joined ? days.at(sentence, first.to() + 1, false) : null;
    int to = last == null ? first.to() : last.to();
    int start = Set.of("of", "in").contains(sentence.norm(to)) ? to + 1 : to;
    start = sentence.norm(start).equals("the") ? start + 1 : start;
    boolean named = words.which(sentence.norm(start)) != null;
    Found month = named ? inner.at(syntax, start) : null;
    boolean fits =
        month != null && month.when() instanceof When.Shift shift && shift.unit() == Unit.MONTH;
    if (!fits || month == null) {
      return null;
    }
    When from = new When.Nth(first.day(), 1, Part.DAY, null, month.when());
    return last == null
        ? month.meaning(from)
        : month
            .meaning(
                new When.Range(from, new When.Nth(last.day(), 1, Part.DAY, null, month.when())))
            .split(first.to(), first.to() + 1);
  }

  /** "first Friday of July", "third week of this month", "last two weeks of May", "second half". */
  private @Nullable Found counted(Syntax syntax, int at, int number) {
    Sentence sentence = syntax.sentence();
    int many = number == 1 || number == LAST ? words.number(sentence.norm(at)) : 0;
    many = many == 0 ? CalendarDates.dayNumber(sentence, at) : many;
    int next = many > 0 ? at + 1 : at;
    DayOfWeek day = words.day(sentence.norm(next));
    Part part = day != null ? Part.DAY : part(sentence.norm(next));
    if (part == null) {
      return null;
    }
    boolean of = OF.contains(sentence.norm(next + 1));
    Found base = whole(syntax, of ? next + 2 : next + 1);
    boolean fits = base != null && longer(base.when(), part);
    if (fits && base != null) {
      return base.meaning(new When.Nth(number, Math.max(1, many), part, day, base.when()));
    }
    if (day != null) {
      When month = new When.Shift(0, Unit.MONTH, From.REPORT, 0);
      return number == LAST ? null : new Found(next + 1, new When.Nth(number, 1, part, day, month));
    }
    boolean unit = words.unitOf(sentence.norm(next)) != null && many == 0;
    return unit && (number != LAST || of)
        ? new Found(next + 1, new When.Vague(When.Sense.NONE))
        : null;
  }

  private @Nullable Part part(String norm) {
    if (norm.startsWith("quarter")) {
      return Part.QUARTER;
    }
    if (norm.equals("half")) {
      return Part.HALF;
    }
    Unit unit = words.unitOf(norm);
    return unit == null
        ? null
        : switch (unit) {
          case DAY -> Part.DAY;
          case WEEK -> Part.WEEK;
          case MONTH -> Part.MONTH;
          case YEAR -> Part.YEAR;
          default -> null;
        };
  }

  /** Whether the stretch can hold such a part. */
  private static boolean longer(When when, Part part) {
    return switch (when) {
      case When.Years years -> part != Part.YEAR || years.last() > years.first();
      case When.Shift shift ->
          shift.unit().compareTo(Unit.WEEK) >= 0 && (part == Part.DAY || shift.unit() != Unit.WEEK);
      case When.Month month -> part.compareTo(Part.MONTH) < 0;
      case When.Season season -> part.compareTo(Part.QUARTER) < 0;
      case When.Nth nth -> nth.unit().compareTo(part) > 0;
      default -> false;
    };
  }
}
