package org.crossbearing.reading.internal.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.crossbearing.reading.internal.lexicon.Phrases;
import org.crossbearing.reading.internal.lexicon.WordSets;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.crossbearing.reading.internal.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Finds the time expressions of a sentence. Thread-safe. */
public final class TimeReader {
  private static final int DEPTH = 3;
  private static final When TODAY = new When.Shift(0, When.Unit.DAY, When.From.REPORT, 0);
  private static final Set<String> BEFORE_PART = WordSets.of("TimeReader.BEFORE_PART");
  private static final Set<String> JOINTS =
      Set.of("-", "\u2013", "to", "and", "through", "into", "until", "till");

  private final TimeWords words;
  private final CalendarDates dates;
  private final Years years;
  private final ClockTimes clocks;
  private final RelativeTimes relative;
  private final Stretches stretches;
  private final Terms terms;
  private final Endings endings;

  /** Reads the tables of {@code language}. */
  public TimeReader(String language) {
    this(new TimeWords(language));
  }

  TimeReader(TimeWords words) {
    this.words = words;
    this.dates = new CalendarDates(words);
    this.years = new Years(words);
    this.clocks = new ClockTimes(words);
    this.relative = new RelativeTimes(words);
    this.stretches = new Stretches(words, this::plain);
    this.terms = new Terms(words, this::plain);
    this.endings = new Endings(words);
  }

  /** The expressions, in order, none overlapping. */
  public List<TimeMention> read(Syntax syntax) {
    List<TimeMention> mentions = new ArrayList<>();
    int at = 0;
    while (at < syntax.sentence().size()) {
      Found found = at(syntax, at, 0);
      if (found == null) {
        at++;
      } else {
        mentions.add(new TimeMention(at, found.to(), found.when(), found.clock(), found.split()));
        at = found.to();
      }
    }
    return mentions;
  }

  private @Nullable Found at(Syntax syntax, int at, int depth) {
    if (at >= syntax.sentence().size() || depth > DEPTH) {
      return null;
    }
    Found edged = edged(syntax, at, depth);
    if (edged != null) {
      return edged;
    }
    Found term = terms.at(syntax, at);
    if (term != null) {
      return range(syntax, at, term, depth);
    }
    Found date = date(syntax, at);
    if (date != null) {
      return extended(syntax, at, date, depth);
    }
    Found clock = clocks.at(syntax.sentence(), at);
    if (clock != null) {
      return dated(syntax, clock, depth);
    }
    Found year = years.at(syntax, at);
    return year != null ? extended(syntax, at, year, depth) : part(syntax, at, depth);
  }

  private @Nullable Found date(Syntax syntax, int at) {
    Found date = dates.at(syntax.sentence(), at);
    date = date != null ? date : relative.entered(syntax.sentence(), at);
    date = date != null ? date : stretches.at(syntax, at);
    return date != null ? date : relative.at(syntax, at);
  }

  /** A date or year that is no part of a longer time: it looks no further, so all stays linear. */
  private @Nullable Found plain(Syntax syntax, int at) {
    if (at >= syntax.sentence().size()) {
      return null;
    }
    Found date = dates.at(syntax.sentence(), at);
    date = date != null ? date : relative.at(syntax, at);
    return date != null ? inYear(syntax.sentence(), date) : years.at(syntax, at);
  }

  /** The part of the day that the expression names, or null. */
  @Nullable DayPart part(Sentence sentence, TimeMention mention) {
    for (int i = mention.from(); i < mention.to(); i++) {
      Phrases.Match<DayPart> part = words.parts.at(sentence.tokens(), i, mention.to());
      if (part != null) {
        return part.value();
      }
    }
    return null;
  }

  /** The part of a longer time that the expression means, or null. */
  @Nullable Edge edge(Sentence sentence, TimeMention mention) {
    return words.bound(sentence.norm(mention.from()));
  }

  /** "early on Thursday", "late last year", "earlier this month". */
  private @Nullable Found edged(Syntax syntax, int at, int depth) {
    Sentence sentence = syntax.sentence();
    String edge = sentence.norm(at);
    if (!words.is("edge", edge)) {
      return null;
    }
    int next = at + 1;
    if (Set.of("on", "in", "into").contains(sentence.norm(next))) {
      next++;
      next = sentence.norm(next).equals("the") ? next + 1 : next;
    }
    Found found = at(syntax, next, depth + 1);
    return found == null ? null : clipped(found, edge);
  }

  private static Found clipped(Found found, String edge) {
    int clip = edge.equals("earlier") ? -1 : edge.equals("later") ? 1 : 0;
    return clip != 0 && found.when() instanceof When.Shift shift
        ? new Found(
            found.to(),
            new When.Shift(shift.amount(), shift.unit(), shift.from(), clip),
            found.clock(),
            found.split())
        : found;
  }

  /** Adds what comes behind a date: a part of the day, a time of day, the end of a range. */
  private Found extended(Syntax syntax, int at, Found date, int depth) {
    Sentence sentence = syntax.sentence();
    if (date.when() instanceof When.Shift shift && shift.from() == When.From.NEXT) {
      return beside(syntax, date, shift, depth);
    }
    Found found = inYear(sentence, date);
    int part = words.is("edge", sentence.norm(found.to())) ? found.to() + 1 : found.to();
    Phrases.Match<DayPart> of = words.parts.at(sentence.tokens(), part, sentence.size());
    found = of == null ? found : found.until(of.to());
    int next = found.to();
    while (next < found.to() + 2
        && Set.of(",", "at", "around", "about").contains(sentence.norm(next))) {
      next++;
    }
    Found clock = next < sentence.size() ? clocks.at(sentence, next) : null;
    if (clock != null) {
      return found.at(clock.to(), clock.clock());
    }
    boolean overnight = sentence.norm(at).equals("overnight");
    return overnight
        ? dated(syntax, found, depth)
        : range(syntax, at, endings.named(sentence, found), depth);
  }

  /** "June last year", "5 March this year". */
  private Found inYear(Sentence sentence, Found date) {
    boolean open =
        switch (date.when()) {
          case When.Day day -> day.year() == null;
          case When.Month month -> month.year() == null;
          case When.Season season -> season.year() == null;
          default -> false;
        };
    int at = sentence.norm(date.to()).equals("of") ? date.to() + 1 : date.to();
    Phrases.Match<When> told = words.fixed.at(sentence.tokens(), at, sentence.size());
    boolean years =
        told != null
            && told.value() instanceof When.Shift shift
            && shift.unit() == When.Unit.YEAR
            && shift.from() == When.From.STORY;
    if (open && years && told != null && told.value() instanceof When.Shift shift) {
      return new Found(told.to(), new When.InYear(date.when(), shift.amount(), When.From.STORY));
    }
    Integer which = words.which(sentence.norm(at));
    boolean year = which != null && words.unitOf(sentence.norm(at + 1)) == When.Unit.YEAR;
    return open && year && which != null
        ? new Found(at + 2, new When.InYear(date.when(), which, When.From.REPORT))
        : date;
  }

  /** "Two days after Christmas". */
  private Found beside(Syntax syntax, Found distance, When.Shift shift, int depth) {
    Found base = at(syntax, distance.to(), depth + 1);
    boolean day =
        base != null
            && (base.when() instanceof When.Day
                || base.when() instanceof When.Weekday
                || base.when() instanceof When.Shift from && from.from() == When.From.REPORT)
            && !syntax.sentence().norm(base.to()).equals("'s");
    return day && base != null
        ? new Found(base.to(), new When.Offset(shift.amount(), shift.unit(), base.when()))
        : distance;
  }

  /** "May 3 to May 5", "Monday to Wednesday", "between May and July 2020". */
  private Found range(Syntax syntax, int at, Found first, int depth) {
    Sentence sentence = syntax.sentence();
    String joint = sentence.norm(first.to());
    String before = sentence.norm(at - 1);
    boolean and = joint.equals("and") && before.equals("between");
    boolean to = JOINTS.contains(joint) && !joint.equals("and");
    boolean now = sentence.norm(at).equals("now") && (and || before.equals("from"));
    if (!and && !to || depth >= DEPTH || first.when() instanceof When.Vague && !now) {
      return first;
    }
    Found night = endings.throughNight(sentence, at, first);
    if (night != null) {
      return night;
    }
    int next = sentence.norm(first.to() + 1).equals("on") ? first.to() + 2 : first.to() + 1;
    Found end = next < sentence.size() ? at(syntax, next, DEPTH) : null;
    Found last = end != null && sentence.norm(next).equals("now") ? end.meaning(TODAY) : end;
    boolean plain =
        last != null
            && !(last.when() instanceof When.Vague)
            && !(last.when() instanceof When.Range)
            && !(last.when() instanceof When.Clock)
            && !(first.when() instanceof When.Range);
    return plain && last != null
        ? new Found(last.to(), new When.Range(now ? TODAY : first.when(), last.when()))
            .at(last.to(), first.clock())
            .split(first.to(), next)
        : first;
  }

  /** Adds the day behind a time of day: "16:00 on Wednesday", "dawn on Friday". */
  private Found dated(Syntax syntax, Found clock, int depth) {
    Sentence sentence = syntax.sentence();
    int next = clock.to();
    boolean led = sentence.norm(next - 1).equals("night") && sentence.norm(next).equals("to");
    next = led ? next + 1 : next;
    while (next < clock.to() + 3
        && Set.of("on", "of", ",", "in", "the", "into", "from").contains(sentence.norm(next))) {
      next++;
    }
    Found day = at(syntax, next, depth + 1);
    boolean tells =
        day != null && !(day.when() instanceof When.Clock) && !(day.when() instanceof When.Vague);
    boolean fits = tells && day != null && fits(day.when(), sentence, clock.to());
    return fits && day != null ? day.at(day.to(), clock.clock()) : clock;
  }

  /** A comma alone joins only what is a day. */
  private static boolean fits(When when, Sentence sentence, int next) {
    boolean day =
        switch (when) {
          case When.Day d -> true;
          case When.Weekday w -> true;
          case When.Range r -> true;
          case When.Shift s -> s.unit() == When.Unit.DAY && s.from() != When.From.NEXT;
          default -> false;
        };
    return day && !(sentence.norm(next).equals("in") && !sentence.norm(next + 1).equals("the"));
  }

  private @Nullable Found part(Syntax syntax, int at, int depth) {
    Sentence sentence = syntax.sentence();
    Phrases.Match<DayPart> part = words.parts.at(sentence.tokens(), at, sentence.size());
    if (part == null) {
      return null;
    }
    Found alone = new Found(part.to(), new When.Clock());
    Found dated = dated(syntax, alone, depth);
    if (dated.to() > part.to()) {
      return dated;
    }
    String before = sentence.norm(at - 1);
    boolean the =
        before.equals("the") && Set.of("in", "by", "until").contains(sentence.norm(at - 2));
    boolean led = BEFORE_PART.contains(before) || the;
    return led && words.is("alone", sentence.norm(part.to() - 1)) ? alone : null;
  }
}
