package org.crossbearing.reading.internal.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.crossbearing.reading.internal.lexicon.Tag;
import org.crossbearing.reading.internal.quantity.Quantity;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.crossbearing.reading.internal.text.Sentence;
import org.crossbearing.reading.internal.time.When.From;
import org.crossbearing.reading.internal.time.When.Unit;
import org.jspecify.annotations.Nullable;

/** Times that date nothing: "within five days", "two weeks starting on 20 May", "week 31". */
final class Terms {
  private static final Set<String> STARTS = Set.of("starting", "beginning", "commencing");
  private static final Set<String> NOW = Set.of("now", "today");
  private static final When TODAY = new When.Shift(0, Unit.DAY, From.REPORT, 0);
  private static final int NEAR = 12;
  private static final int WEEKS = 53;

  private final TimeWords words;
  private final Stretches.Inner inner;

  Terms(TimeWords words, Stretches.Inner inner) {
    this.words = words;
    this.inner = inner;
  }

  /** The term that begins at token {@code at}, or null. */
  @Nullable Found at(Syntax syntax, int at) {
    if (syntax.sentence().norm(at).equals("within")) {
      return within(syntax, at);
    }
    Quantity length = Distances.duration(syntax, at);
    if (length != null && !length.compound()) {
      return starting(syntax, length);
    }
    return week(syntax.sentence(), at);
  }

  /** "week 31" of the year, as offices count them; what is told of it may be a season's. */
  private static @Nullable Found week(Sentence sentence, int at) {
    boolean number =
        sentence.norm(at).equals("week")
            && at + 1 < sentence.size()
            && sentence.token(at + 1).number()
            && !sentence.norm(at + 2).equals("of");
    int week = number ? CalendarDates.number(sentence.norm(at + 1)) : 0;
    When year = new When.Shift(0, Unit.YEAR, From.REPORT, 0);
    return week > 0 && week <= WEEKS
        ? new Found(at + 2, new When.Loose(new When.Nth(week, 1, When.Part.WEEK, null, year)))
        : null;
  }

  /** Of what is still to come: "will be rebuilt within five years". */
  private @Nullable Found within(Syntax syntax, int at) {
    Sentence sentence = syntax.sentence();
    int start = sentence.norm(at + 1).equals("the") ? at + 2 : at + 1;
    Integer which = words.which(sentence.norm(start));
    start = which != null && which > 0 ? start + 1 : start;
    List<Quantity> lengths = Distances.lengths(syntax, Distances.duration(syntax, start));
    List<When.Shift> steps = new ArrayList<>();
    for (Quantity length : lengths) {
      Unit unit = TimeWords.unitOrNull(length.amount().unit());
      int amount = Distances.amount(length.amount().nominal());
      if (unit == null || unit.compareTo(Unit.DAY) < 0 || amount <= 0) {
        return null;
      }
      steps.add(new When.Shift(amount, unit, From.REPORT, 0));
    }
    if (steps.isEmpty() || !ahead(syntax, at)) {
      return null;
    }
    int to = lengths.getLast().to();
    boolean now = sentence.norm(to).equals("from") && NOW.contains(sentence.norm(to + 1));
    return new Found(
        now ? to + 2 : to, new When.Loose(new When.Range(TODAY, new When.Steps(steps))));
  }

  private static boolean ahead(Syntax syntax, int at) {
    for (int i = at - 1; i >= Math.max(0, at - NEAR); i--) {
      Tag tag = syntax.tags().get(i);
      if (tag == Tag.MODAL || tag == Tag.TO) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Found starting(Syntax syntax, Quantity length) {
    Sentence sentence = syntax.sentence();
    int days = days(length);
    if (days <= 0 || !STARTS.contains(sentence.norm(length.to()))) {
      return null;
    }
    int start = length.to() + 1;
    boolean led = Set.of("on", "from").contains(sentence.norm(start));
    Found first = inner.at(syntax, led ? start + 1 : start);
    boolean day =
        first != null
            && (first.when() instanceof When.Day
                || first.when() instanceof When.Weekday
                || first.when() instanceof When.Shift shift && shift.unit() == Unit.DAY);
    if (!day || first == null) {
      return null;
    }
    When begin = new When.Offset(0, Unit.DAY, first.when());
    When last = new When.Offset(days - 1, Unit.DAY, first.when());
    return first.meaning(new When.Loose(new When.Range(begin, last)));
  }

  private static int days(Quantity length) {
    int amount = Distances.amount(length.amount().nominal());
    Unit unit = TimeWords.unitOrNull(length.amount().unit());
    return unit == Unit.DAY ? amount : unit == Unit.WEEK ? amount * 7 : 0;
  }
}
