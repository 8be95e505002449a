package org.crossbearing.reading.internal.time;

import java.time.LocalDate;
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
  static @Nullable LocalDate told(List<Dated> times, Dated after) {
    for (Dated dated : times) {
      DateRange days = dated.days();
      boolean near = dated.mention().to() + 1 == after.mention().from();
      if (near && days != null && days.from().equals(days.to())) {
        return days.from();
      }
    }
    return null;
  }
}
