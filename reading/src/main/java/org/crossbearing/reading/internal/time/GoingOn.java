package org.crossbearing.reading.internal.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.crossbearing.reading.internal.figure.Draft;
import org.crossbearing.reading.internal.syntax.Chunk.Form;
import org.crossbearing.reading.internal.syntax.Clause;
import org.crossbearing.reading.internal.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * The time of figures that go on with another of their sentence: "on 31 July, when 32 people were
 * killed and nearly 160 wounded", "in September 20 boats crossed; four of them sank".
 */
final class GoingOn {
  /** Over so many figures the time is carried. */
  private static final int CHAIN = 4;

  private static final Set<String> THEM = Set.of("them", "those", "these", "whom", "which");

  private final List<Draft> beside;
  private final List<Dated> told;
  private final TimeWords words;
  private final Anchors anchors;

  GoingOn(List<Draft> beside, List<Dated> told, TimeWords words, Anchors anchors) {
    this.beside = beside;
    this.told = told;
    this.words = words;
    this.anchors = anchors;
  }

  /** The times as the figure sees them that the draft goes on with; {@code own} if with none. */
  SentenceTimes of(
      Draft draft, SentenceTimes own, @Nullable LocalDate story, @Nullable LocalDate report) {
    Draft at = draft;
    for (int i = 0; i < CHAIN && !told.isEmpty(); i++) {
      Draft before = before(at);
      if (before == null || !goesOn(before, at)) {
        return own;
      }
      SentenceTimes within = new SentenceTimes(before, beside, told, words, anchors);
      if (within.date(story, report) != null) {
        return within;
      }
      at = before;
    }
    return own;
  }

  private @Nullable Draft before(Draft draft) {
    Draft before = null;
    for (Draft other : beside) {
      before = other.group().from() < draft.group().from() ? other : before;
    }
    return before;
  }

  private boolean goesOn(Draft before, Draft draft) {
    if (isOfThem(draft)) {
      return true;
    }
    Clause clause = draft.clause();
    boolean bare =
        clause == null || clause == before.clause() || clause.verb().form() != Form.FINITE;
    int from = before.group().to();
    int to = draft.group().from();
    return bare
        && before.measure().isHarm() == draft.measure().isHarm()
        && !TimeDistance.parted(draft.syntax(), words, from, to)
        && draft.syntax().clauses().stream()
            .noneMatch(other -> other != before.clause() && stands(other, from, to));
  }

  private static boolean stands(Clause clause, int from, int to) {
    return clause.verb().form() == Form.FINITE
        && clause.verb().from() >= from
        && clause.verb().to() <= to;
  }

  /** "four of them". */
  private static boolean isOfThem(Draft draft) {
    Sentence sentence = draft.syntax().sentence();
    for (int i = draft.group().from(); i <= draft.group().to(); i++) {
      if (sentence.norm(i).equals("of") && THEM.contains(sentence.norm(i + 1))) {
        return true;
      }
    }
    return false;
  }
}
