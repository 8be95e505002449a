package org.crossbearing.reading.internal.time;

import java.util.List;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Clause;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.crossbearing.reading.internal.text.Block;

/**
 * Tells the time of harm from that of what follows it in court or elsewhere: "a man was sentenced
 * on Friday; the two were shot dead on March 9".
 */
final class FollowUp {
  private static final int FRONT = 2;

  private final List<Syntax> sentences;
  private final TimeWords words;
  private final Happenings happenings;
  private final HarmDone harms;
  private final boolean told;

  FollowUp(List<Syntax> sentences, TimeWords words, Happenings happenings, HarmDone harms) {
    this.sentences = sentences;
    this.words = words;
    this.happenings = happenings;
    this.harms = harms;
    this.told = tells();
  }

  /** Whether the headline or the first sentences do. */
  private boolean tells() {
    int body = 0;
    for (Syntax syntax : sentences) {
      body += syntax.sentence().block().kind() == Block.Kind.BODY ? 1 : 0;
      if (body > FRONT) {
        return false;
      }
      boolean noun =
          syntax.chunks().stream()
              .anyMatch(c -> c instanceof NounGroup group && words.is("prosecution", group.noun()));
      if (noun || syntax.clauses().stream().anyMatch(clause -> Prosecution.is(clause, words))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the report tells at its front of what follows a crime. */
  boolean isTold() {
    return told;
  }

  /** Whether the time may well be that of harm: else a past day told for harm itself is better. */
  boolean isSure(Dated dated) {
    Clause clause = dated.anchor().clause();
    boolean after =
        clause != null && dated.anchor().noun() == null && Prosecution.is(clause, words);
    boolean round =
        dated.mention().when() instanceof When.Shift shift
            && shift.from() == When.From.NEXT
            && shift.unit() != When.Unit.DAY
            && shift.unit() != When.Unit.HOUR;
    return !after && !round;
  }

  /** Whether the time is that of harm itself, rather than of what only speaks of it. */
  boolean isOfHarm(Dated dated, int sentence) {
    Anchor anchor = dated.anchor();
    if (!anchor.event() || anchor.tense() == TimeResolver.Tense.FUTURE) {
      return false;
    }
    NounGroup noun = anchor.noun();
    Clause clause = anchor.clause();
    return noun != null
        ? happenings.named(noun, sentence) || words.is("death", noun.noun())
        : clause != null && (isHarm(clause, sentence) || happenings.occurs(clause, true));
  }

  private boolean isHarm(Clause clause, int sentence) {
    String lemma = clause.verb().lemma();
    return words.is("harming", lemma)
        || words.is("harming", lemma + "+" + clause.verb().particle())
        || words.is("striking", lemma) && harms.by(clause, sentence);
  }
}
