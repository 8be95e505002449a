package org.crossbearing.reading.internal.time;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.crossbearing.model.DateRange;
import org.crossbearing.reading.internal.figure.Draft;
import org.crossbearing.reading.internal.syntax.Chunk.Form;
import org.crossbearing.reading.internal.syntax.Chunk.VerbGroup;
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

  /** The clause behind the comma, or null. */
  static @Nullable Clause mainClause(Syntax syntax, Dated after) {
    return Anchors.next(syntax, comma(syntax, after.mention().to()));
  }

  /** "on Thursday, two days after the blast": whether {@code after} stands right behind the day. */
  static boolean follows(Dated after, Dated dated) {
    return is(after) && dated.mention().to() + 1 == after.mention().from();
  }

  /** "said on Thursday, two days after the blast": the day right before; or null. */
  static @Nullable LocalDate told(List<Dated> times, Dated after) {
    for (Dated dated : times) {
      LocalDate day = follows(after, dated) ? single(dated) : null;
      if (day != null) {
        return day;
      }
    }
    return null;
  }

  /**
   * "said on Thursday that they were held, two days after the blast": the last day before; or null.
   */
  static @Nullable LocalDate said(List<Dated> times, Dated after) {
    LocalDate said = null;
    for (Dated dated : times) {
      boolean before = dated.mention().to() <= after.mention().from() && dated.mention().dated();
      LocalDate day = before ? single(dated) : null;
      said = day == null ? said : day;
    }
    return said;
  }

  /**
   * "declared out at 10.18am, some 43 hours after it started", "found on Friday, two days after the
   * fire broke out": the day on which it did, counted from noon if no time of day is told; or null.
   *
   * @param report the day that a time of day alone is of
   */
  static @Nullable LocalDate start(
      Syntax syntax, List<Dated> times, Dated after, LocalDate report, TimeWords words) {
    if (!(after.mention().when() instanceof When.Shift shift)
        || !is(after)
        || !begins(syntax, after, words)) {
      return null;
    }
    Dated end = end(syntax, times, after, words);
    if (end == null) {
      return null;
    }
    LocalTime clock = end.mention().clock();
    LocalDate day = end.mention().when() instanceof When.Clock ? report : single(end);
    if (day == null) {
      return null;
    }
    if (shift.unit() == When.Unit.HOUR) {
      return day.atTime(clock == null ? LocalTime.NOON : clock)
          .minusHours(shift.amount())
          .toLocalDate();
    }
    return shift.unit() == When.Unit.DAY ? day.minusDays(shift.amount()) : null;
  }

  private static @Nullable LocalDate single(Dated dated) {
    DateRange days = dated.days();
    return days != null && days.from().equals(days.to()) ? days.from() : null;
  }

  /** The time right before the distance, if something ended then or somebody was found; or null. */
  private static @Nullable Dated end(
      Syntax syntax, List<Dated> times, Dated after, TimeWords words) {
    Dated end = null;
    for (Dated dated : times) {
      boolean later = end == null || dated.mention().to() > end.mention().to();
      end = near(syntax, dated, after) && later ? dated : end;
    }
    VerbGroup verb = null;
    for (Clause clause : syntax.clauses()) {
      boolean before = end != null && clause.verb().to() <= end.mention().from();
      verb = before ? clause.verb() : verb;
    }
    String lemma = verb == null ? "" : verb.lemma();
    boolean ends =
        words.is("ending", lemma)
            || verb != null && words.is("ending", lemma + "+" + verb.particle())
            || words.is("finding", lemma)
            || words.is("freeing", lemma);
    return ends ? end : null;
  }

  /** Whether one of the times counts back from this one to what began. */
  static boolean counted(Syntax syntax, List<Dated> times, Dated dated, TimeWords words) {
    return times.stream()
        .anyMatch(
            after ->
                is(after)
                    && begins(syntax, after, words)
                    && dated.equals(end(syntax, times, after, words)));
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

  /** "43 hours after it started", "a day after the fire broke out", not "after a raid struck". */
  static boolean begins(Syntax syntax, Dated after, TimeWords words) {
    int from = after.mention().to();
    return syntax.clauses().stream()
        .filter(clause -> words.is("occurring", clause.verb().lemma()))
        .flatMap(clause -> clause.subjects().stream())
        .filter(subject -> subject.from() == from)
        .anyMatch(
            subject ->
                subject.pronoun()
                    || subject.determiner().equals("the") && words.is("happening", subject.noun()));
  }
}
