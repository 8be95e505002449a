package org.crossbearing.reading.internal.time;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.crossbearing.model.DateRange;
import org.crossbearing.reading.internal.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * "Between 11:30 p.m. on 9 July and 6 a.m. on 10 July": two times that bound one night. What
 * happens at night is told of the day that it ends on.
 */
final class Nights {
  private static final Set<String> JOINTS =
      Set.of("and", "to", "until", "till", "through", "-", "\u2013");
  private static final LocalTime DUSK = LocalTime.of(17, 0);

  private Nights() {}

  /** The times of the sentence, with the day of a night where two of them bound one. */
  static List<Dated> of(Sentence sentence, List<Dated> times, TimeReader reader) {
    List<Dated> found = new ArrayList<>(times);
    for (int i = 0; i + 1 < times.size(); i++) {
      Dated first = times.get(i);
      Dated last = times.get(i + 1);
      LocalDate day = morning(first, last);
      if (day != null
          && joined(sentence, first, last)
          && late(sentence, first, reader)
          && early(sentence, last, reader)) {
        found.set(i, on(first, day));
        found.set(i + 1, on(last, day));
      }
    }
    return found;
  }

  private static Dated on(Dated dated, LocalDate day) {
    return new Dated(dated.mention(), dated.anchor(), DateRange.of(day), dated.ends());
  }

  /** The second day if it follows on the first, else null. */
  private static @Nullable LocalDate morning(Dated first, Dated last) {
    DateRange eve = first.days();
    DateRange day = last.days();
    boolean next =
        eve != null
            && day != null
            && eve.from().equals(eve.to())
            && day.from().equals(day.to())
            && day.from().equals(eve.from().plusDays(1));
    return next && day != null ? day.from() : null;
  }

  private static boolean joined(Sentence sentence, Dated first, Dated last) {
    int joint = first.mention().to();
    int from = last.mention().from();
    boolean near = from == joint + 1 || from == joint + 2 && sentence.norm(joint + 1).equals("the");
    return near && JOINTS.contains(sentence.norm(joint));
  }

  private static boolean late(Sentence sentence, Dated dated, TimeReader reader) {
    LocalTime clock = dated.mention().clock();
    DayPart part = reader.part(sentence, dated.mention());
    return clock != null ? !clock.isBefore(DUSK) : part == DayPart.EVENING || part == DayPart.NIGHT;
  }

  private static boolean early(Sentence sentence, Dated dated, TimeReader reader) {
    LocalTime clock = dated.mention().clock();
    return clock != null
        ? !clock.isAfter(LocalTime.NOON)
        : reader.part(sentence, dated.mention()) == DayPart.MORNING;
  }
}
