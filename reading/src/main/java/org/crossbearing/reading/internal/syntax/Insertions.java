package org.crossbearing.reading.internal.syntax;

import java.util.List;
import org.crossbearing.reading.internal.syntax.Chunk.Form;
import org.crossbearing.reading.internal.syntax.Chunk.Link;
import org.crossbearing.reading.internal.syntax.Chunk.VerbGroup;

/** Finds words put between a subject and its verb: "31 people, most of them women, died". */
final class Insertions {
  private static final int AHEAD = 12;

  private final List<Chunk> chunks;

  Insertions(List<Chunk> chunks) {
    this.chunks = chunks;
  }

  /**
   * The comma after which the subject's verb stands, or -1 if the comma at {@code at} begins a list
   * or clause.
   */
  int commaEnd(int at) {
    if (at + 1 >= chunks.size() || opensOther(chunks.get(at + 1))) {
      return -1;
    }
    for (int i = at + 2; i < Math.min(chunks.size(), at + AHEAD); i++) {
      if (stops(i)) {
        return -1;
      }
      if (comma(i)) {
        return verbAfter(i) ? i : -1;
      }
    }
    return -1;
  }

  /** The dash after which the subject's verb stands, or -1. */
  int dashEnd(int at) {
    for (int i = at + 1; i < Math.min(chunks.size(), at + AHEAD); i++) {
      if (chunks.get(i) instanceof Link link && link.kind() == Link.Kind.BREAK) {
        return verbAfter(i) ? i : -1;
      }
    }
    return -1;
  }

  /** Whether a relative clause, a quotation, the end of a list or a verb begins there. */
  private static boolean opensOther(Chunk chunk) {
    return switch (chunk) {
      case Link link ->
          link.kind() == Link.Kind.REL
              || link.kind() == Link.Kind.AND && !link.norm().equals("or")
              || link.kind() == Link.Kind.QUOTE;
      case VerbGroup verb -> !says(verb);
      default -> false;
    };
  }

  private boolean stops(int at) {
    return switch (chunks.get(at)) {
      case VerbGroup verb -> verb.form() == Form.FINITE && !(says(verb) && comma(at + 1));
      case Link link -> link.kind() == Link.Kind.BREAK;
      default -> false;
    };
  }

  private boolean comma(int at) {
    return at < chunks.size()
        && chunks.get(at) instanceof Link link
        && link.kind() == Link.Kind.COMMA;
  }

  private static boolean says(VerbGroup verb) {
    return verb.lemma().equals("say") && !verb.passive();
  }

  private boolean verbAfter(int at) {
    int next = at + 1;
    while (next < chunks.size() && Syntax.transparent(chunks.get(next))) {
      next++;
    }
    return next < chunks.size()
        && chunks.get(next) instanceof VerbGroup verb
        && (verb.form() == Form.FINITE || verb.form() == Form.EITHER);
  }
}
