package org.crossbearing.reading.internal.time;

import java.util.List;
import java.util.stream.Stream;
import org.crossbearing.reading.internal.syntax.Chunk;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Chunk.VerbGroup;
import org.crossbearing.reading.internal.syntax.Clause;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.crossbearing.reading.internal.text.Block;

/** Tells which words of a report name something that happened. Immutable. */
final class Happenings {
  /** Tokens behind a time in which a noun may be what it dates. */
  private static final int NEAR = 6;

  private final List<Syntax> sentences;
  private final Timeline timeline;
  private final TimeWords words;
  private final boolean harm;
  private final boolean ofNature;

  /**
   * @param harm whether only that counts by which harm may be done, no meeting
   */
  Happenings(List<Syntax> sentences, Timeline timeline, TimeWords words, boolean harm) {
    this.sentences = sentences;
    this.timeline = timeline;
    this.words = words;
    this.harm = harm;
    this.ofNature = isOfNature();
  }

  /**
   * "Saturday's explosion at a flooded garage", in a report of floods: what people do, told beside
   * what nature does.
   */
  boolean beside(NounGroup noun) {
    return words.is("accidental", noun.noun()) && ofNature;
  }

  /** Whether the headline or the first sentence names a natural disaster, and no other event. */
  private boolean isOfNature() {
    boolean natural = false;
    for (Syntax syntax : sentences) {
      for (Chunk chunk : syntax.chunks()) {
        if (chunk instanceof NounGroup group && words.is("accidental", group.noun())) {
          return false;
        }
        natural |= chunk instanceof NounGroup group && words.is("natural", group.noun());
      }
      if (syntax.sentence().block().kind() == Block.Kind.BODY) {
        break;
      }
    }
    return natural;
  }

  /** Whether the noun names something that happened. */
  boolean event(String noun) {
    return words.is("happening", noun) && !(harm && words.is("gathering", noun));
  }

  /** Whether the group does; March is a month. */
  private boolean event(NounGroup group) {
    return event(group.noun()) && !(group.name() && words.month(group.noun()) > 0);
  }

  /** Whether something that happened is named in the sentence, if not by the clause itself. */
  boolean beside(Anchor anchor, int sentence) {
    return anchor.noun() == null
        && timeline.of(sentence).stream().noneMatch(this::names)
        && sentences.get(sentence).chunks().stream()
            .anyMatch(chunk -> chunk instanceof NounGroup group && event(group));
  }

  /** "last week's protests": an event with a time of its own. */
  private boolean names(Dated dated) {
    NounGroup noun = dated.anchor().noun();
    return noun != null && words.is("happening", noun.noun());
  }

  /** Whether the group names something that happened, or one does right behind it. */
  boolean named(NounGroup noun, int sentence) {
    if (event(noun.noun())) {
      return true;
    }
    int to = noun.noun().isEmpty() ? noun.from() + NEAR : noun.from();
    for (int i = noun.from(); i < to; i++) {
      if (event(sentences.get(sentence).sentence().norm(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * "It happened Saturday night", "the quake struck on Friday"; far down only of what is known from
   * above.
   *
   * @param front whether the sentence stands near the report's front
   */
  boolean occurs(Clause clause, boolean front) {
    return words.is("occurring", clause.verb().lemma())
        && clause.subjects().stream().anyMatch(subject -> occurs(subject, front));
  }

  /** "The storm came ashore", "made landfall". */
  boolean lands(Clause clause) {
    VerbGroup verb = clause.verb();
    return words.is("landing", verb.lemma() + "+" + verb.particle())
        || clause.objects().stream().anyMatch(object -> words.is("landing", object.noun()));
  }

  private boolean occurs(NounGroup subject, boolean front) {
    boolean known = subject.determiner().equals("the");
    return event(subject.noun()) && (known || front) || subject.pronoun() && front;
  }

  /** Whether something that happened is among what the clause tells of. */
  boolean happens(Clause clause) {
    VerbGroup verb = clause.verb();
    boolean attack =
        words.is("attacking", verb.lemma())
            || words.is("attacking", verb.lemma() + "+" + verb.particle());
    Clause over = verb.form() == Chunk.Form.ING ? clause.parent() : null;
    return attack || strikes(clause) || over != null && strikes(over) || takes(clause);
  }

  /**
   * "A missile hit the port", "a ferry capsized", "they fired rockets", "houses were swept away".
   */
  private boolean strikes(Clause clause) {
    String lemma = clause.verb().lemma();
    return words.is("breaking", lemma)
        || words.is("engulfing", lemma) && clause.passive()
        || slams(clause) && any("striker", clause.subjects())
        || words.is("hurling", lemma) && any("hurled", clause.objects());
  }

  private boolean slams(Clause clause) {
    String lemma = clause.verb().lemma();
    return words.is("slamming", lemma)
        || clause.objects().stream().anyMatch(o -> words.is("slamming", lemma + "+" + o.noun()));
  }

  private boolean any(String list, List<NounGroup> groups) {
    return groups.stream().anyMatch(group -> words.is(list, group.noun()));
  }

  private boolean takes(Clause clause) {
    return Stream.of(
            clause.subjects().stream(),
            clause.objects().stream(),
            clause.phrases().stream()
                .filter(phrase -> !words.is("limit", phrase.preposition()))
                .flatMap(phrase -> phrase.groups().stream()))
        .flatMap(groups -> groups)
        .anyMatch(this::event);
  }
}
