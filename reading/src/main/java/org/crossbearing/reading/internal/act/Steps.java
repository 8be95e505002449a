package org.crossbearing.reading.internal.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.crossbearing.reading.internal.lexicon.Tag;
import org.crossbearing.reading.internal.syntax.Chunk;
import org.crossbearing.reading.internal.syntax.Chunk.Form;
import org.crossbearing.reading.internal.syntax.Chunk.Link;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Chunk.VerbGroup;
import org.crossbearing.reading.internal.syntax.Clause;
import org.crossbearing.reading.internal.syntax.Relation;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/** How the clauses of one sentence follow each other. */
final class Steps {
  private static final Set<String> CONDITIONS = Set.of("if", "whether", "unless", "lest", "until");

  private final Syntax syntax;
  private final Wording wording;

  Steps(Syntax syntax, Wording wording) {
    this.syntax = syntax;
    this.wording = wording;
  }

  /** The infinitive that a verb, noun or adjective leads to: "agreed on Sunday to exchange". */
  @Nullable Clause infinitive(Chunk from) {
    int at = syntax.index(from) + 1;
    for (int i = at; i < syntax.chunks().size(); i++) {
      Chunk chunk = syntax.chunks().get(i);
      if (chunk instanceof VerbGroup verb) {
        return verb.form() == Form.INFINITIVE ? clause(verb) : null;
      }
      if (!passable(chunk, i)) {
        return null;
      }
    }
    return null;
  }

  /** Whether the group is a time, past which a verb reaches. */
  boolean passable(NounGroup group) {
    return wording.dated(syntax, group) || syntax.relation(group).role() == Relation.Role.TIME;
  }

  /** Adverbs and times may stand between. */
  private boolean passable(Chunk chunk, int index) {
    return switch (chunk) {
      case NounGroup group -> passable(group);
      case Link link ->
          link.kind() == Link.Kind.ADV
              || link.kind() == Link.Kind.QUOTE
              || link.kind() == Link.Kind.PREP
                  && syntax.chunk(index + 1) instanceof NounGroup next
                  && passable(next, index + 1);
      default -> false;
    };
  }

  private @Nullable Clause clause(VerbGroup verb) {
    for (Clause clause : syntax.clauses()) {
      if (clause.verb().from() == verb.from()) {
        return clause;
      }
    }
    return null;
  }

  /** The clause and those that go on with it: "buy them and provide them". */
  List<Clause> chain(Clause first) {
    List<Clause> chain = new ArrayList<>(List.of(first));
    for (Clause clause : syntax.clauses()) {
      if (clause.parent() == chain.getLast() && goesOn(clause)) {
        chain.add(clause);
      }
    }
    return chain;
  }

  /** Whether a bare verb behind "and" shares the modal or infinitive before it. */
  boolean goesOn(Clause clause) {
    VerbGroup verb = clause.verb();
    boolean bare = verb.from() == verb.head() && syntax.tags().get(verb.head()) == Tag.VERB;
    Clause parent = clause.parent();
    boolean led =
        parent != null
            && (!parent.verb().modal().isEmpty() || parent.verb().form() == Form.INFINITIVE);
    boolean infinitive =
        parent != null && verb.form() == Form.INFINITIVE && parent.verb().form() == Form.INFINITIVE;
    return (bare && led || infinitive)
        && syntax.before(syntax.index(verb)) instanceof Link link
        && link.kind() == Link.Kind.AND;
  }

  /** Whether a condition opens the clause. */
  boolean conditional(Clause clause) {
    Chunk first = clause.subjects().isEmpty() ? clause.verb() : clause.subjects().getFirst();
    if (first.from() > clause.verb().from()) {
      first = clause.verb();
    }
    return syntax.before(syntax.index(first)) instanceof Link link
        && CONDITIONS.contains(link.norm());
  }

  /** The index one past the words that go on from {@code token} to the end of the clause. */
  int stretch(int token) {
    for (Chunk chunk : syntax.chunks()) {
      if (chunk.from() >= token && (Wording.boundary(chunk) || opens(chunk))) {
        return chunk.from();
      }
    }
    return syntax.sentence().size();
  }

  /** As {@link #stretch}, but no further than the next verb that is told of the subject. */
  int reach(int token) {
    int end = stretch(token);
    for (Clause clause : syntax.clauses()) {
      boolean next = clause.verb().from() >= token && clause.verb().form() != Form.INFINITIVE;
      if (next && !clause.reduced()) {
        return Math.min(end, clause.verb().from());
      }
    }
    return end;
  }

  /** Whether a conjunction goes on with a verb of its own: "and was also seeking". */
  private boolean opens(Chunk chunk) {
    return chunk instanceof Link link
        && link.kind() == Link.Kind.AND
        && syntax.after(syntax.index(chunk)) instanceof VerbGroup verb
        && (verb.form() == Form.FINITE || verb.form() == Form.EITHER)
        && syntax.tags().get(verb.from()) != Tag.VERB;
  }

  /** Whether the verb tells of the past or of what goes on now. */
  boolean done(Clause clause) {
    VerbGroup verb = clause.verb();
    Tag head = syntax.tags().get(verb.head());
    boolean past = head == Tag.PAST || head == Tag.PAST_OR_PARTICIPLE || head == Tag.PARTICIPLE;
    boolean going = head == Tag.ING && verb.form() == Form.FINITE;
    return verb.form() != Form.INFINITIVE && verb.modal().isEmpty() && (past || going || heading());
  }

  private boolean heading() {
    return syntax.sentence().block().heading();
  }
}
