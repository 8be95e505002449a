package org.crossbearing.reading.internal.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.crossbearing.model.Measure;
import org.crossbearing.reading.internal.figure.Classes.Counted;
import org.crossbearing.reading.internal.lexicon.WordSets;
import org.crossbearing.reading.internal.syntax.Chunk;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Clause;
import org.crossbearing.reading.internal.syntax.Clause.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * What a count behind a preposition measures: "damage at 12 sites", "a search for seven people".
 * Thread-safe.
 */
final class PhraseFrames {
  private static final Set<String> WHERE = WordSets.of("PhraseFrames.WHERE");

  /** "has yet to be restored". */
  private static final Set<String> UNDONE = Set.of("have", "be", "fail", "remain");

  private static final Set<String> NOT_CUTTING =
      Set.of("restore", "return", "reconnect", "bring", "lose", "have");
  private static final Set<String> ASKING = WordSets.of("PhraseFrames.ASKING");
  private static final Set<String> SEEKING = Set.of("search", "look", "hunt", "comb", "dig");

  private static final Counted LIFE = new Counted("life", "abstract");

  private final Triggers triggers;

  PhraseFrames(Triggers triggers) {
    this.triggers = triggers;
  }

  /** The frame of a group in the phrase, or null; the clause is null before the first verb. */
  @Nullable Frame of(Phrase phrase, @Nullable Clause clause, Counted counted) {
    Counted who = counted.none() ? Classes.PEOPLE : counted;
    Measure measure = byNoun(phrase, counted, who);
    measure = measure == null && clause != null ? byLives(phrase, clause, who) : measure;
    if (measure == null && clause != null && !counted.none()) {
      measure = byVerb(phrase, clause, counted);
      boolean where = measure == null && WHERE.contains(phrase.preposition());
      measure = where ? byPlace(clause, counted) : measure;
    }
    return measure == null ? null : Frame.of(measure, clause).counting(who);
  }

  /** "the loss of 27 campers"; a bare number only behind "of": "a crowd of about 5,000". */
  private @Nullable Measure byNoun(Phrase phrase, Counted counted, Counted who) {
    boolean name =
        counted.none()
            && phrase.after() instanceof NounGroup group
            && group.determiner().equals("the")
            && group.noun().equals("group");
    boolean read = !name && (!counted.none() || phrase.preposition().equals("of"));
    if (!read || !(phrase.after() instanceof NounGroup before)) {
      return null;
    }
    if (phrase.preposition().equals("by") && counted.fits("person")) {
      return null; // "a shooting by her son"
    }
    Measure many = before.quantity() == null ? null : triggers.before(before.noun() + "s", who);
    return many != null ? many : triggers.before(before.noun(), who);
  }

  /** "claimed the lives of 27 passengers". */
  private @Nullable Measure byLives(Phrase phrase, Clause clause, Counted who) {
    boolean lives =
        phrase.preposition().equals("of")
            && phrase.after() instanceof NounGroup before
            && before.noun().equals("life")
            && who.fits("person");
    return lives ? triggers.undergo(clause.verb(), LIFE) : null;
  }

  private @Nullable Measure byVerb(Phrase phrase, Clause clause, Counted counted) {
    boolean by = phrase.preposition().equals("by") && clause.passive();
    if (by && counted.fits("weapon") && triggers.act(clause.verb(), counted) == Measure.LAUNCHED) {
      return Measure.LAUNCHED;
    }
    boolean with = phrase.preposition().equals("with") && counted.fits("weapon");
    if (with && armed(clause, counted)) {
      return Measure.LAUNCHED;
    }
    if (by && clause.verb().lemma().equals("follow") && counted.fits("event")) {
      return Measure.OTHER;
    }
    boolean asked =
        phrase.preposition().equals("for")
            && ASKING.contains(clause.verb().lemma())
            && counted.fits("vehicle|weapon|arms|goods|resource|responder");
    if (asked) {
      return Measure.REQUESTED;
    }
    boolean sought =
        phrase.preposition().equals("for")
            && SEEKING.contains(clause.verb().lemma())
            && counted.fits("person");
    return sought ? Measure.MISSING : null;
  }

  /** "Russia attacked Ukraine with 397 drones", "the attack went on, with about 400 drones". */
  private boolean armed(Clause clause, Counted counted) {
    return triggers.act(clause.verb(), counted) == Measure.LAUNCHED
        || clause.subjects().stream()
            .anyMatch(noun -> triggers.before(noun.noun(), counted) == Measure.LAUNCHED);
  }

  /** "has yet to be restored", "is still to return". */
  private static boolean yet(Clause clause) {
    return clause.verb().form() == Chunk.Form.INFINITIVE
        && clause.parent() != null
        && UNDONE.contains(clause.parent().verb().lemma());
  }

  /** The subjects and what their phrases belong to: "Hits by 12 shells and 6 drones were seen". */
  private static List<NounGroup> said(Clause clause) {
    List<NounGroup> said = new ArrayList<>(clause.subjects());
    for (Phrase phrase : clause.phrases()) {
      if (phrase.after() instanceof NounGroup before && before.to() < clause.verb().from()) {
        said.add(before);
      }
    }
    return said;
  }

  /** "Damage was recorded at 12 sites", "cut power to 500 homes". */
  private @Nullable Measure byPlace(Clause clause, Counted counted) {
    boolean back = NOT_CUTTING.contains(clause.verb().lemma()) && !clause.verb().negated();
    back &= clause.parent() == null || !yet(clause);
    for (NounGroup noun : clause.passive() ? said(clause) : clause.objects()) {
      if (!back && (noun.noun().equals("power") || noun.noun().equals("electricity"))) {
        return Measure.WITHOUT_POWER;
      }
      Measure measure = triggers.before(noun.noun(), counted);
      if (measure != null && counted.fits("place|building|thing")) {
        return measure;
      }
    }
    return null;
  }
}
