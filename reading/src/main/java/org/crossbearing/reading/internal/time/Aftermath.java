package org.crossbearing.reading.internal.time;

import java.util.List;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Clause;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.crossbearing.reading.internal.text.Sentence;

/** Tells what came after an event, lasts since, or came before it. */
final class Aftermath {
  private final List<Syntax> sentences;
  private final TimeWords words;

  Aftermath(List<Syntax> sentences, TimeWords words) {
    this.sentences = sentences;
    this.words = words;
  }

  /** "remained shut", "were in hospital": a state that lasts. */
  boolean staying(Clause clause, int sentence) {
    return words.is("staying", clause.verb().lemma())
        || clause.verb().copula()
            && (inHospital(clause, sentence) || of(clause.subjects(), sentence));
  }

  /** "The talks had ended on Friday": told as what came before the rest. */
  boolean earlier(Clause clause, int sentence) {
    return sentences.get(sentence).sentence().norm(clause.verb().from()).equals("had")
        && clause.verb().to() > clause.verb().from() + 1;
  }

  /** "The town was last hit on 9 May": an event before the one the report is about. */
  boolean before(Clause clause, int sentence) {
    Sentence text = sentences.get(sentence).sentence();
    for (int i = clause.verb().from() - 1; i <= clause.verb().head() + 1; i++) {
      if (i >= 0 && words.is("former", text.norm(i))) {
        return true;
      }
    }
    return clause.subjects().stream().anyMatch(subject -> former(subject, text));
  }

  /** "The previous exchange took place before Easter". */
  private boolean former(NounGroup subject, Sentence text) {
    for (int i = subject.from(); i <= subject.head(); i++) {
      if (words.is("former", text.norm(i))) {
        return true;
      }
    }
    return false;
  }

  /** "Two wounded people died", "divers found 12 bodies": what an event led to. */
  boolean is(Clause clause, int sentence) {
    boolean died = words.is("dying", clause.verb().lemma());
    boolean bodies = clause.objects().stream().anyMatch(group -> words.is("remains", group.noun()));
    return died && (of(clause.subjects(), sentence) || inHospital(clause, sentence))
        || bodies && words.is("finding", clause.verb().lemma());
  }

  /** "pulled a woman from the rubble": on the day itself, or days later. */
  static boolean rescue(Clause clause, TimeWords words) {
    String lemma = clause.verb().lemma();
    return (words.is("finding", lemma) || words.is("freeing", lemma))
        && clause.phrases().stream()
            .flatMap(phrase -> phrase.groups().stream())
            .anyMatch(group -> words.is("ruins", group.noun()));
  }

  /** "die of their wounds", "died in hospital". */
  private boolean inHospital(Clause clause, int sentence) {
    return clause.phrases().stream()
        .anyMatch(
            phrase ->
                of(phrase.groups(), sentence)
                    || phrase.groups().stream().anyMatch(at -> words.is("ward", at.noun())));
  }

  private boolean of(List<NounGroup> groups, int sentence) {
    return groups.stream().anyMatch(group -> hurt(group, sentence));
  }

  private boolean hurt(NounGroup group, int sentence) {
    for (int i = group.from(); i < group.to(); i++) {
      if (words.is("hurt", sentences.get(sentence).sentence().norm(i))) {
        return true;
      }
    }
    return false;
  }
}
