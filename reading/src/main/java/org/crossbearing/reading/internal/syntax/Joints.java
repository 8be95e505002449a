package org.crossbearing.reading.internal.syntax;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossbearing.reading.internal.syntax.Chunk.Link;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.jspecify.annotations.Nullable;

/** What words and marks between the groups do to what is open. One per sentence. */
final class Joints {
  /** Words that stand for no group. */
  private static final Set<String> CIRCUMSTANCES = Set.of("where", "when", "why", "how");

  private static final Set<String> WHERE = Set.of("in", "at", "near", "across", "around");

  private final List<Chunk> chunks;
  private final Neighbours neighbours;
  private final Map<Integer, Relation> relations;
  private final Deque<Pending> outer = new ArrayDeque<>();
  private Pending now = new Pending();

  Joints(List<Chunk> chunks, Neighbours neighbours, Map<Integer, Relation> relations) {
    this.chunks = chunks;
    this.neighbours = neighbours;
    this.relations = relations;
  }

  /** What is open where the reading stands. */
  Pending now() {
    return now;
  }

  /** Reads on past the link. */
  void read(Link link, int at) {
    switch (link.kind()) {
      case PREP -> preposition(link, at);
      case AND -> list(link);
      case COMMA -> comma(link, at);
      case SUB -> subordinate(link, at);
      case REL -> relative(link, at);
      case BREAK -> dash(link, at);
      case OPEN -> enter(-1);
      case CLOSE -> leave();
      case OTHER -> now.preposition = null;
      case ADV, QUOTE -> {}
    }
  }

  private void preposition(Link link, int at) {
    if (now.preposition == null) {
      now.before = neighbours.previous(at);
      now.preposition = link.norm();
    } else {
      now.preposition = now.preposition + " " + link.norm();
    }
    now.separated = false;
  }

  private void list(Link link) {
    now.separated = true;
    now.joined = link.kind() == Link.Kind.AND;
    now.adding = link.to() - link.from() > 1;
    now.preposition = null;
    now.closed = true;
  }

  private void comma(Link link, int at) {
    boolean waiting = now.subject() || now.relative != null;
    int end = waiting ? neighbours.insertions().commaEnd(at) : -1;
    if (closes(at)) {
      leave();
    } else if (end >= 0) {
      enter(end);
      now.separated = true;
    } else {
      list(link);
    }
  }

  /** Steps into or out of "- two women and a man -" between a subject and its verb. */
  private void dash(Link link, int at) {
    boolean dash = !link.norm().equals(";") && !link.norm().equals(":");
    int end = dash && now.subject() ? neighbours.insertions().dashEnd(at) : -1;
    if (closes(at)) {
      leave();
    } else if (end >= 0) {
      enter(end);
    } else {
      now.stop();
    }
  }

  private boolean closes(int at) {
    return at == now.closing && !outer.isEmpty();
  }

  private void enter(int end) {
    outer.push(now);
    now = now.inside(end);
  }

  private void leave() {
    now = outer.isEmpty() ? now : outer.pop();
  }

  /** "houses that stood empty were flooded": "that" before a verb stands for the noun before it. */
  private void subordinate(Link link, int at) {
    boolean noun = link.norm().equals("that") && neighbours.previous(at) instanceof NounGroup;
    boolean verb =
        at + 1 < chunks.size()
            && chunks.get(at + 1) instanceof Chunk.VerbGroup next
            && (next.form() == Chunk.Form.FINITE || next.form() == Chunk.Form.EITHER);
    if (noun && verb && now.last != null) {
      relative(link, at);
    } else {
      now.subordinate();
    }
  }

  private void relative(Link link, int at) {
    boolean question =
        neighbours.said(now.clause)
            && now.clause != null
            && at > 0
            && chunks.get(at - 1).equals(now.clause.verb());
    NounGroup antecedent = antecedent();
    if (now.subject()) {
      now.main = now.subjects;
    }
    now.awaitSubject();
    now.joined = false;
    if (antecedent != null && link.norm().equals("who")) {
      antecedent = somebody(antecedent);
    }
    now.relative = question || CIRCUMSTANCES.contains(link.norm()) ? null : antecedent;
  }

  /** "the 900 customers in Lom who lost power": those counted, not the place. */
  private NounGroup somebody(NounGroup last) {
    Clause.Phrase phrase = now.role.phrase();
    return phrase != null
            && last.name()
            && phrase.groups().contains(last)
            && WHERE.contains(phrase.preposition())
            && phrase.after() instanceof NounGroup counted
            && counted.quantity() != null
        ? counted
        : last;
  }

  /** "eight of whom were injured": what was counted is the subject, not the one before it. */
  private @Nullable NounGroup antecedent() {
    boolean partitive = now.preposition != null && now.preposition.endsWith("of");
    if (!partitive || !(now.before instanceof NounGroup counted)) {
      return now.last;
    }
    if (now.run.size() > 1 && now.run.remove(counted)) {
      relations.remove(counted.from());
    }
    return counted;
  }
}
