package org.crossbearing.reading.internal.syntax;

import java.util.Set;
import org.crossbearing.reading.internal.lexicon.Tag;
import org.crossbearing.reading.internal.lexicon.WordSets;
import org.crossbearing.reading.internal.text.Sentence;

/** Tells which words behind a verb belong to it: "shot down", "carry on". One per sentence. */
final class Particles {
  private static final Set<String> PARTICLES = WordSets.of("Particles.PARTICLES");

  /** Particles that are far more often prepositions: "caved in" but "shot in Leeds". */
  private static final Set<String> PAIRS = WordSets.of("Particles.PAIRS");

  private static final Set<String> VERBS = WordSets.of("Particles.VERBS");

  private final Sentence sentence;
  private final Tag[] tags;
  private final Set<String> days;

  /**
   * @param days names of weekdays and months
   */
  Particles(Sentence sentence, Tag[] tags, Set<String> days) {
    this.sentence = sentence;
    this.tags = tags;
    this.days = days;
  }

  /** Whether the word at {@code at} is a particle of the verb {@code lemma} right before it. */
  boolean at(String lemma, int at) {
    if (at >= tags.length || tags[at].nominal() || tags[at] == Tag.NUMBER) {
      return false;
    }
    String word = sentence.norm(at);
    if (PARTICLES.contains(word)) {
      return VERBS.contains(lemma);
    }
    boolean dated = at + 1 < tags.length && days.contains(sentence.norm(at + 1));
    if (!PAIRS.contains(lemma + " " + word) || dated) {
      return false;
    }
    Tag next = at + 1 < tags.length ? tags[at + 1] : Tag.MARK;
    return !word.equals("in")
        || switch (next) {
          case NUMBER, MARK, PREP, TO, ADV, AND -> true;
          default -> lemma.equals("cave");
        };
  }
}
