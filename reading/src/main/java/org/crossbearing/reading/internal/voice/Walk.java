package org.crossbearing.reading.internal.voice;

import java.util.Set;
import org.crossbearing.reading.internal.lexicon.Tag;
import org.crossbearing.reading.internal.syntax.Chunk;
import org.crossbearing.reading.internal.syntax.Chunk.Link;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Chunk.VerbGroup;
import org.crossbearing.reading.internal.syntax.Relation;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/** Looks back from a verb for its subject, past phrases, times and words in brackets. */
final class Walk {
  private static final int REACH = 14;
  private static final Set<String> OBJECTS = Set.of("whom", "which");
  private static final Set<String> SUBJECTS = Set.of("who", "which");
  private static final Set<String> CLAUSES =
      Set.of("after", "before", "since", "until", "as", "than");
  private static final Set<String> REFLEXIVE =
      Set.of("itself", "himself", "herself", "themselves", "there");

  private final Syntax syntax;
  private final boolean[] quoted;
  private final Discourse discourse;

  Walk(Syntax syntax, boolean[] quoted, Discourse discourse) {
    this.syntax = syntax;
    this.quoted = quoted;
    this.discourse = discourse;
  }

  /** The group before chunk {@code index} that may be its subject, or null. */
  @Nullable NounGroup back(int index) {
    int at = index - 1;
    for (int steps = 0; steps < REACH && at >= 0; steps++) {
      Chunk chunk = syntax.chunks().get(at);
      if (quoted[chunk.from()] || chunk instanceof VerbGroup) {
        return null;
      }
      if (chunk instanceof NounGroup group) {
        if (!phrase(at) && discourse.actor(syntax, group) != null) {
          return group;
        }
        at = phrase(at) || listed(at) ? at - 2 : skipped(group) ? at - 1 : -1;
      } else {
        at = left(chunk, at);
      }
    }
    return null;
  }

  /**
   * "a member of the crew, who would not be named, said": the member; "a resident who took part
   * spoke": the resident; or null.
   */
  @Nullable NounGroup relative(int index) {
    boolean closed = comma(index - 1);
    int verbs = 0;
    for (int i = index - 1 - (closed ? 1 : 0); i > Math.max(0, index - REACH); i--) {
      Chunk chunk = syntax.chunks().get(i);
      verbs += chunk instanceof VerbGroup ? 1 : 0;
      if (closed && chunk instanceof Link link && told(link, i)) {
        return antecedent(i - 2);
      }
      if (chunk instanceof Link link && opens(link, i)) {
        boolean set = comma(i - 1);
        if (closed && !set && verbs > 0) {
          return called(antecedent(i - 1));
        }
        return set == closed && verbs > 0 ? antecedent(set ? i - 2 : i - 1) : null;
      }
      if (quoted[chunk.from()] || stops(chunk, closed)) {
        return null;
      }
    }
    return null;
  }

  /** The same for a verb behind "and" whose first verb stands behind such a clause. */
  @Nullable NounGroup subject(int index) {
    NounGroup own = relative(index);
    boolean and = syntax.chunk(index - 1) instanceof Link link && link.kind() == Link.Kind.AND;
    if (own != null || !and) {
      return own;
    }
    int first = index - 2;
    while (first > Math.max(0, index - REACH)
        && !(syntax.chunks().get(first) instanceof VerbGroup)) {
      first--;
    }
    return first > 1 && comma(first - 1) ? relative(first) : null;
  }

  /** "the Lawyers, a group that keeps count, said": the Lawyers. */
  private @Nullable NounGroup called(@Nullable NounGroup described) {
    int at = described == null ? -1 : syntax.index(described);
    boolean apposed = described != null && described.indefinite() && comma(at - 1);
    return apposed && syntax.chunk(at - 2) instanceof NounGroup named ? named : null;
  }

  private boolean opens(Link link, int at) {
    boolean who = SUBJECTS.contains(link.norm());
    boolean that = link.norm().equals("that") && syntax.chunk(at - 1) instanceof NounGroup;
    return (who || that) && syntax.after(at) instanceof VerbGroup;
  }

  /** ", which several states list as terrorists,": set off, with a subject of its own. */
  private boolean told(Link link, int at) {
    return OBJECTS.contains(link.norm())
        && comma(at - 1)
        && syntax.chunk(at + 1) instanceof NounGroup;
  }

  /** Whether what stands before belongs to another clause. */
  private static boolean stops(Chunk chunk, boolean closed) {
    return chunk instanceof Link link
        && switch (link.kind()) {
          case BREAK -> true;
          case SUB, REL -> !closed;
          case COMMA, AND -> !closed;
          default -> !closed && CLAUSES.contains(link.norm());
        };
  }

  private boolean comma(int at) {
    return syntax.chunk(at) instanceof Link link && link.kind() == Link.Kind.COMMA;
  }

  /** The group at chunk {@code at} or, past its phrases, the one that they belong to. */
  private @Nullable NounGroup antecedent(int at) {
    boolean bracket = syntax.chunk(at) instanceof Link link && link.kind() == Link.Kind.CLOSE;
    int head = bracket ? open(at) : at;
    while (syntax.chunk(head) instanceof NounGroup && (phrase(head) || listed(head))) {
      head -= 2;
    }
    return syntax.chunk(head) instanceof NounGroup group ? group : null;
  }

  private int left(Chunk chunk, int at) {
    if (!(chunk instanceof Link link)) {
      return at - 1;
    }
    return switch (link.kind()) {
      case CLOSE -> open(at);
      case ADV, COMMA, OTHER -> at - 1;
      default -> -1;
    };
  }

  private int open(int close) {
    for (int i = close - 1; i >= 0; i--) {
      if (syntax.chunks().get(i) instanceof Link link && link.kind() == Link.Kind.OPEN) {
        return i - 1;
      }
    }
    return -1;
  }

  /** Whether a preposition stands before the group at chunk {@code at}. */
  boolean phrase(int at) {
    return syntax.chunk(at - 1) instanceof Link link
        && link.kind() == Link.Kind.PREP
        && !CLAUSES.contains(link.norm());
  }

  /** "experts on trade and energy": the end of a list. */
  private boolean listed(int at) {
    return syntax.chunk(at - 1) instanceof Link link
        && link.kind() == Link.Kind.AND
        && syntax.chunk(at - 2) instanceof NounGroup
        && phrase(at - 2);
  }

  private boolean skipped(NounGroup group) {
    String norm = syntax.sentence().norm(group.from());
    boolean time = syntax.relation(group).role() == Relation.Role.TIME;
    return time || REFLEXIVE.contains(norm) || syntax.tags().get(group.from()) == Tag.NUMBER;
  }
}
