package org.crossbearing.reading.internal.time;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.crossbearing.model.DateRange;
import org.crossbearing.reading.internal.figure.Draft;
import org.crossbearing.reading.internal.syntax.Chunk.Form;
import org.crossbearing.reading.internal.syntax.Clause;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.crossbearing.reading.internal.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * "A week after a fire tore through the mill, killing 22, relatives met on Friday": a distance from
 * what the words behind it tell.
 */
final class After {
  private static final Set<String> GOES_ON = Set.of("which", "who", "where", "that");

  /** Words that may stand between a time and the distance counted back from it. */
  private static final int NEAR = 4;

  private After() {}

  /** Whether the expression counts from what follows. */
  static boolean is(Dated dated) {
    return dated.mention().when() instanceof When.Shift shift && shift.from() == When.From.NEXT;
  }

  /** Whether the figure belongs to what the distance is counted from. */
  static boolean holds(Syntax syntax, Dated after, Draft draft) {
    int from = after.mention().to();
    int comma = comma(syntax, from);
    if (draft.group().from() < from) {
      return false;
    }
    Clause next = Anchors.next(syntax, from);
    boolean clause = next != null && next.verb().from() < comma;
    return draft.group().from() < comma || clause && next != null && hangs(draft.clause(), next);
  }

  private static boolean hangs(@Nullable Clause clause, Clause head) {
    return clause != null
        && (clause.verb().form() == Form.ING || clause.verb().form() == Form.PARTICIPLE)
        && clause.parent() == head;
  }

  /** The first comma that no relative clause follows. */
  private static int comma(Syntax syntax, int from) {
    Sentence sentence = syntax.sentence();
    int at = from;
    while (at < sentence.size()
        && !(stops(sentence, at) && !GOES_ON.contains(sentence.norm(at + 1)))) {
      at++;
    }
    return at;
  }

  private static boolean stops(Sentence sentence, int at) {
    return sentence.norm(at).equals(",") || sentence.norm(at).equals(";");
  }

  /** The day that the main clause behind the comma tells, or null. */
  static @Nullable LocalDate main(Syntax syntax, List<Dated> times, Dated after) {
    int comma = comma(syntax, after.mention().to());
    for (Dated dated : times) {
      DateRange days = dated.days();
      boolean single = days != null && days.from().equals(days.to());
      if (single && days != null && dated.mention().from() > comma && dated.mention().dated()) {
        return days.from();
      }
    }
    return null;
  }

  /** "said on Thursday, two days after the blast": the day right before; or null. */
  static @Nullable LocalDate told(Syntax syntax, List<Dated> times, Dated after) {
    for (Dated dated : times) {
      DateRange days = dated.days();
      boolean near = near(syntax, dated, after);
      if (near && days != null && days.from().equals(days.to())) {
        return days.from();
      }
    }
    return null;
  }

  /**
   * "out at 10.18am, some 43 hours after it started": the day that lies so many hours before the
   * time right before, noon if only its day is told; or null.
   *
   * @param report the day that a time of day alone is of
   */
  static @Nullable LocalDate hours(
      Syntax syntax, List<Dated> times, Dated after, LocalDate report) {
    if (!(after.mention().when() instanceof When.Shift shift)
        || shift.unit() != When.Unit.HOUR
        || shift.from() != When.From.NEXT) {
      return null;
    }
    for (Dated dated : times) {
      LocalTime clock = dated.mention().clock();
      LocalDate day = dated.mention().when() instanceof When.Clock ? report : single(dated);
      if (near(syntax, dated, after) && day != null) {
        return day.atTime(clock == null ? LocalTime.NOON : clock)
            .minusHours(shift.amount())
            .toLocalDate();
      }
    }
    return null;
  }

  private static @Nullable LocalDate single(Dated dated) {
    DateRange days = dated.days();
    return days != null && days.from().equals(days.to()) ? days.from() : null;
  }

  /** Whether one of the times counts back from this one, right behind it, to what happened. */
  static boolean counted(Syntax syntax, List<Dated> times, Dated dated, TimeWords words) {
    return times.stream()
        .anyMatch(after -> is(after) && near(syntax, dated, after) && begins(syntax, after, words));
  }

  /** Whether at most a comma and a hedge stand between. */
  private static boolean near(Syntax syntax, Dated dated, Dated after) {
    int from = dated.mention().to();
    int to = after.mention().from();
    boolean words = to >= from && to - from <= NEAR;
    for (int i = from; words && i < to; i++) {
      boolean comma = syntax.sentence().token(i).mark() && (i == from || i == to - 1);
      words = comma || syntax.sentence().token(i).word() && !syntax.tags().get(i).verbal();
    }
    return words;
  }

  /**
   * Whether the distance is from what the report is about: "43 hours after it started", "a day
   * after the fire broke out", not "a day after a raid struck".
   */
  static boolean begins(Syntax syntax, Dated after, TimeWords words) {
    Clause next = Anchors.next(syntax, after.mention().to());
    return next != null
        && next.subjects().stream()
            .anyMatch(
                s ->
                    s.from() == after.mention().to()
                        && (s.pronoun() || s.determiner().equals("the")))
        && words.is("occurring", next.verb().lemma());
  }
}
