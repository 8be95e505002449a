package org.crossbearing.reading.internal.voice;

import java.util.List;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Syntax;

/** Parts a sentence between its voices: "12 by the army's count, 40 by that of the rebels". */
final class Borders {
  private final Syntax syntax;
  private final boolean[] quoted;

  Borders(Syntax syntax, boolean[] quoted) {
    this.syntax = syntax;
    this.quoted = quoted;
  }

  /** Cuts back what reaches into the words of another voice. */
  void draw(List<Saying> found) {
    for (int i = 0; i < found.size(); i++) {
      Saying saying = found.get(i);
      if (saying.kind() != Saying.Kind.ACT) {
        found.set(i, cut(saying, found));
      }
    }
  }

  private Saying cut(Saying saying, List<Saying> found) {
    int from = saying.from();
    int to = saying.to();
    for (Saying other : found) {
      boolean voice = other.kind() != Saying.Kind.ACT && !other.actors().equals(saying.actors());
      if (voice && other.start() >= saying.end()) {
        int border = border(saying, other);
        to = border < 0 ? to : Math.min(to, border);
      } else if (voice && other.end() <= saying.start()) {
        from = Math.max(from, border(other, saying));
      }
    }
    return saying.within(from, to);
  }

  /** Where the first voice ends and the second begins; -1 if there is no telling. */
  private int border(Saying first, Saying second) {
    int semicolon = semicolon(first.end(), second.start());
    boolean both = trails(first) && trails(second) && counted(first.end(), second.start());
    return semicolon < 0 && both ? first.end() : semicolon;
  }

  /** A source or verb behind what is said. */
  private static boolean trails(Saying saying) {
    return saying.kind() == Saying.Kind.SAY && saying.from() < saying.start();
  }

  private boolean counted(int from, int to) {
    for (int i = from; i < to; i++) {
      if (Reach.chunk(syntax, i) instanceof NounGroup group && group.quantity() != null) {
        return true;
      }
    }
    return false;
  }

  /** The last semicolon between the tokens outside quotations; -1 if none. */
  private int semicolon(int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      if (!quoted[i] && syntax.sentence().norm(i).equals(";")) {
        return i;
      }
    }
    return -1;
  }
}
