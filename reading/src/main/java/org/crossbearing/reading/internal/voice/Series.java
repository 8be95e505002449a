package org.crossbearing.reading.internal.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.crossbearing.reading.internal.lexicon.Tag;
import org.crossbearing.reading.internal.syntax.Chunk;
import org.crossbearing.reading.internal.syntax.Chunk.Link;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/** Finds three or more who speak together: "the ministry, the army and the Red Cross". */
final class Series {
  /** Chunks back to where a series may begin. */
  private static final int FAR = 24;

  private static final Set<String> OWN = Set.of("of", "for", "on");

  private final Syntax syntax;
  private final Discourse discourse;
  private final Delimited delimited;

  Series(Syntax syntax, Discourse discourse, Delimited delimited) {
    this.syntax = syntax;
    this.discourse = discourse;
    this.delimited = delimited;
  }

  /**
   * Those who speak together.
   *
   * @param end one past their last chunk
   */
  record Members(List<Actor> actors, int from, int end) {
    /** They as those who speak. */
    Speakers.Found found(Syntax syntax) {
      return new Speakers.Found(actors, from, syntax.chunks().get(end - 1).to(), false);
    }
  }

  /** The series that begins with the chunk, or null. */
  @Nullable Members from(int start) {
    List<Actor> actors = new ArrayList<>();
    int at = start;
    boolean last = false;
    NounGroup before = null;
    while (syntax.chunk(at) instanceof NounGroup group) {
      Actor actor = member(group);
      boolean apposed = before != null && !last && delimited.names(before, group);
      if (actor == null
          || apposed
          || !actors.isEmpty() && alone(actor) != alone(actors.getLast())) {
        return null;
      }
      actors.add(actor);
      at = past(at) + 1;
      if (last) {
        return actors.size() > 2
            ? new Members(actors, syntax.chunks().get(start).from(), at)
            : null;
      }
      before = group;
      boolean comma = kind(at, Link.Kind.COMMA);
      last = kind(comma ? at + 1 : at, Link.Kind.AND);
      if (!comma && !last) {
        return null;
      }
      at += comma && last ? 2 : 1;
    }
    return null;
  }

  /** The series that ends right before the chunk, or null. */
  @Nullable Members before(int end) {
    int first = end;
    while (first > Math.max(0, end - FAR) && joint(first - 1)) {
      first--;
    }
    for (int i = first; i < end - 2; i++) {
      boolean led = syntax.chunk(i - 1) instanceof Link link && link.kind() == Link.Kind.PREP;
      Members members = led ? null : from(i);
      if (members != null && members.end() == end) {
        return members;
      }
    }
    return null;
  }

  /** "a group of nurses and medics": the group, where the last of its members stands; or null. */
  @Nullable NounGroup collective(NounGroup member) {
    int at = syntax.index(member);
    boolean listed =
        kind(at - 1, Link.Kind.AND)
            && syntax.chunk(at - 2) instanceof NounGroup first
            && first.determiner().isEmpty()
            && member.determiner().isEmpty()
            && syntax.tags().get(member.head()) == Tag.PLURAL;
    return listed
            && syntax.chunk(at - 3) instanceof Link of
            && of.norm().equals("of")
            && syntax.chunk(at - 4) instanceof NounGroup group
            && Set.of("a", "an", "the").contains(group.determiner())
            && discourse.body(group.noun())
        ? group
        : null;
  }

  private @Nullable Actor member(NounGroup group) {
    boolean told = group.quantity() == null && !group.pronoun();
    Actor actor = told ? discourse.actor(syntax, group) : null;
    return actor != null && actor.known() ? actor : null;
  }

  private static boolean alone(Actor actor) {
    return actor.named();
  }

  private boolean joint(int at) {
    return syntax.chunk(at) instanceof NounGroup
        || syntax.chunk(at) instanceof Link link
            && switch (link.kind()) {
              case COMMA, AND -> true;
              case PREP -> OWN.contains(link.norm());
              default -> false;
            };
  }

  /** The last chunk of the group with its phrases. */
  private int past(int at) {
    int last = at;
    while (syntax.chunk(last + 1) instanceof Link link
        && OWN.contains(link.norm())
        && syntax.chunk(last + 2) instanceof NounGroup) {
      last += 2;
    }
    return last;
  }

  private boolean kind(int at, Link.Kind kind) {
    Chunk chunk = syntax.chunk(at);
    return chunk instanceof Link link && link.kind() == kind;
  }
}
