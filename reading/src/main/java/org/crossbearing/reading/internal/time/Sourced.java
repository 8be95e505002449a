package org.crossbearing.reading.internal.time;

import org.crossbearing.reading.internal.syntax.Chunk;
import org.crossbearing.reading.internal.syntax.Chunk.Link;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Chunk.VerbGroup;
import org.crossbearing.reading.internal.syntax.Syntax;

/** Tells which times belong to the source of a count: in a bracket, or behind "according to". */
final class Sourced {
  /** Chunks back to where the bracket opens. */
  private static final int FAR = 16;

  private Sourced() {}

  /** Whether it tells when it was counted or told. */
  static boolean is(Syntax syntax, TimeMention mention) {
    return closed(syntax, mention) || bracketed(syntax, mention);
  }

  /** "12 drowned, according to the list that the council closed in May". */
  private static boolean closed(Syntax syntax, TimeMention mention) {
    boolean verb = false;
    int at = syntax.chunkAt(mention.from()) - 1;
    for (int i = at; i >= Math.max(0, at - FAR); i--) {
      Chunk chunk = syntax.chunks().get(i);
      verb |= chunk instanceof VerbGroup;
      if (chunk instanceof Link link) {
        if (link.norm().equals("according")) {
          return verb;
        }
        boolean aside = link.kind() == Link.Kind.COMMA && (verb || i + 1 == at + 1);
        if (aside || link.kind() == Link.Kind.BREAK) {
          return false;
        }
      }
    }
    return false;
  }

  /**
   * "Norway (Health Office, 3 May): 24 dead", "12 (police, who counted two more on 3 May)": when it
   * was counted; not "the fire (Lom district, 3 May) killed 12".
   */
  private static boolean bracketed(Syntax syntax, TimeMention mention) {
    int open = open(syntax, syntax.chunkAt(mention.from()));
    if (open < 1
        || !(syntax.chunk(open + 1) instanceof NounGroup who)
        || who.quantity() != null
        || !comma(syntax, open + 1)) {
      return false;
    }
    boolean counted = syntax.chunk(open - 1) instanceof NounGroup group && group.quantity() != null;
    boolean closes = syntax.sentence().norm(mention.to()).equals(")");
    return counted || closes && syntax.sentence().norm(mention.to() + 1).equals(":");
  }

  /** Whether a comma stands behind the groups that begin with chunk {@code at}. */
  private static boolean comma(Syntax syntax, int at) {
    int next = at + 1;
    while (syntax.chunk(next) instanceof NounGroup) {
      next++;
    }
    return Chunk.comma(syntax.chunk(next));
  }

  private static int open(Syntax syntax, int at) {
    for (int i = at; i >= Math.max(0, at - FAR); i--) {
      if (syntax.chunk(i) instanceof Link link) {
        if (link.kind() == Link.Kind.OPEN) {
          return i;
        }
        if (link.kind() == Link.Kind.CLOSE) {
          return -1;
        }
      }
    }
    return -1;
  }
}
