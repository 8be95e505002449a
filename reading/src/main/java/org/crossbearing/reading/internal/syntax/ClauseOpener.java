package org.crossbearing.reading.internal.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossbearing.reading.internal.lexicon.WordSets;
import org.crossbearing.reading.internal.syntax.Chunk.Form;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Chunk.VerbGroup;
import org.crossbearing.reading.internal.syntax.Clause.Phrase;
import org.crossbearing.reading.internal.syntax.Relation.Role;
import org.crossbearing.reading.internal.text.Sentence;

/** Opens a clause at each verb and finds its subjects among what stands before. */
final class ClauseOpener {
  /** Verbs that nothing undergoes, so that none of their forms describes the noun before it. */
  private static final Set<String> INTRANSITIVE = WordSets.of("ClauseOpener.INTRANSITIVE");

  private static final Set<String> OBJECTS = Set.of("them", "him", "us", "me", "whom");

  private final Sentence sentence;
  private final List<Chunk> chunks;
  private final Neighbours neighbours;
  private final Map<Integer, Relation> relations;

  ClauseOpener(
      Sentence sentence,
      List<Chunk> chunks,
      Neighbours neighbours,
      Map<Integer, Relation> relations) {
    this.sentence = sentence;
    this.chunks = chunks;
    this.neighbours = neighbours;
    this.relations = relations;
  }

  /** Whether nothing undergoes it. */
  static boolean isIntransitive(VerbGroup verb) {
    return INTRANSITIVE.contains(verb.lemma());
  }

  /** The clause of the verb. */
  Clause open(Pending now, VerbGroup verb, int at) {
    boolean direct = now.lastIndex >= 0 && onlyTransparent(now.lastIndex, at);
    boolean reduced =
        direct && reduced(now, verb, at) && now.relative == null || describes(now, verb);
    Clause clause = new Clause(verb, now.clause, reduced);
    clause.subjects = subjects(now, verb, reduced);
    for (NounGroup subject : clause.subjects) {
      Relation known = relations.getOrDefault(subject.from(), Relation.NONE);
      if (known.role() == Role.NONE) {
        relations.put(subject.from(), new Relation(Role.SUBJECT, clause, null));
      }
    }
    takePhrases(clause, now.leading);
    now.open(clause, reduced);
    return clause;
  }

  /** "Two men suspected of having steered the boat were": one more of what describes them. */
  private static boolean describes(Pending now, VerbGroup verb) {
    return verb.form() == Form.ING
        && now.preposition != null
        && now.subject()
        && now.clause != null
        && now.clause.reduced()
        && now.relative == null;
  }

  private void takePhrases(Clause clause, List<Phrase> leading) {
    for (Phrase phrase : leading) {
      clause.phrases.add(phrase);
      for (NounGroup group : phrase.groups()) {
        relations.put(group.from(), new Relation(Role.PHRASE, clause, phrase));
      }
    }
    leading.clear();
  }

  private boolean onlyTransparent(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (!Syntax.transparent(chunks.get(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether the verb only describes the noun right before it: "147 drones shot down over Kursk".
   */
  private boolean reduced(Pending now, VerbGroup verb, int at) {
    return switch (verb.form()) {
      case PARTICIPLE, ING -> true;
      case FINITE, INFINITIVE -> false;
      case EITHER -> !verb.lemma().equals("say") && !isIntransitive(verb) && describes(now, at);
    };
  }

  private boolean describes(Pending now, int at) {
    boolean inPhrase = now.last != null && !now.subjects.contains(now.last);
    boolean consumed = now.consumed && now.clause != null && !neighbours.said(now.clause);
    if (!now.main.isEmpty() && now.consumed && !neighbours.finite(at)) {
      return false;
    }
    return (inPhrase || consumed) && !now.subject()
        || neighbours.finite(at) && !neighbours.object(now.clause, at);
  }

  private List<NounGroup> subjects(Pending now, VerbGroup verb, boolean reduced) {
    if (now.relative != null) {
      NounGroup antecedent = now.relative;
      now.relative = null;
      return new ArrayList<>(now.subject() ? now.subjects : List.of(antecedent));
    }
    if (reduced) {
      return described(now);
    }
    boolean finite = verb.form() == Form.FINITE || verb.form() == Form.EITHER;
    Clause open = now.clause;
    boolean object = finite && open != null && open.reduced() && open.verb().form() == Form.ING;
    if (object && open != null && now.subject() && now.subjects.stream().allMatch(this::object)) {
      return new ArrayList<>(open.subjects);
    }
    if (now.subject()) {
      return new ArrayList<>(now.subjects);
    }
    if (finite && !now.main.isEmpty() && !now.joined) {
      List<NounGroup> main = now.main;
      now.main = new ArrayList<>();
      return new ArrayList<>(main);
    }
    return shared(now, verb);
  }

  private boolean object(NounGroup group) {
    return group.pronoun() && OBJECTS.contains(sentence.norm(group.from()));
  }

  /** What a reduced clause describes: the group before it, or the list that it ends. */
  private static List<NounGroup> described(Pending now) {
    if (now.last == null) {
      return new ArrayList<>();
    }
    boolean list = now.run.size() > 1 && now.run.contains(now.last);
    return new ArrayList<>(list ? now.run : List.of(now.last));
  }

  /** The subjects of the clause before, or its objects for an infinitive. */
  private static List<NounGroup> shared(Pending now, VerbGroup verb) {
    Clause clause = now.clause;
    if (clause == null) {
      return new ArrayList<>();
    }
    boolean control = verb.form() == Form.INFINITIVE && !clause.objects.isEmpty();
    return new ArrayList<>(control ? clause.objects : clause.subjects);
  }
}
