package org.crossbearing.reading.internal.syntax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossbearing.reading.internal.lexicon.Words;
import org.crossbearing.reading.internal.syntax.Chunk.Link;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Chunk.VerbGroup;
import org.crossbearing.reading.internal.text.Sentence;

/**
 * Hangs the chunks of one sentence together, from left to right with a short look ahead: subjects,
 * objects, phrases, relative and reduced clauses, coordination. Not thread-safe; one per sentence.
 */
final class Parser {
  private final List<Chunk> chunks;
  private final Neighbours neighbours;
  private final NounPlacer nouns;
  private final ClauseOpener verbs;
  private final Joints joints;
  private final Map<Integer, Relation> relations = new HashMap<>();

  /**
   * @param days names of weekdays and months
   * @param saying lemmas of verbs that take a clause: "say", "believe"
   */
  Parser(Sentence sentence, List<Chunk> chunks, Words words, Set<String> days, Set<String> saying) {
    this.chunks = chunks;
    this.neighbours = new Neighbours(sentence, chunks, words, days, saying);
    this.nouns = new NounPlacer(chunks, neighbours, relations);
    this.verbs = new ClauseOpener(sentence, chunks, neighbours, relations);
    this.joints = new Joints(chunks, neighbours, relations);
  }

  /** What each group is, by index of its first token; complete after {@link #parse}. */
  Map<Integer, Relation> relations() {
    return relations;
  }

  /** The clauses, in the order of their verbs. To be called once. */
  List<Clause> parse() {
    List<Clause> clauses = new ArrayList<>();
    for (int i = 0; i < chunks.size(); i++) {
      Pending now = joints.now();
      switch (chunks.get(i)) {
        case NounGroup group -> nouns.place(now, group, i);
        case VerbGroup verb -> clauses.add(verbs.open(now, verb, i));
        case Chunk.Adjective adjective -> adjective(now, adjective, i);
        case Link link -> joints.read(link, i);
      }
    }
    return clauses;
  }

  private void adjective(Pending now, Chunk.Adjective adjective, int at) {
    Clause clause = now.clause;
    if (clause != null
        && clause.verb().equals(neighbours.previous(at))
        && clause.complement == null
        && clause.objects.isEmpty()) {
      clause.complement = adjective;
    }
    now.before = adjective;
  }
}
