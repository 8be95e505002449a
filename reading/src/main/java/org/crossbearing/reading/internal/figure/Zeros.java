package org.crossbearing.reading.internal.figure;

import org.crossbearing.model.Measure;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Syntax;

/** The measures for which nobody, or one person told by an article, is worth a figure. */
final class Zeros {
  private Zeros() {}

  static boolean counts(Measure measure) {
    return switch (measure) {
      case KILLED, INJURED, MISSING, RESCUED, HOSPITALISED, DETAINED -> true;
      default -> false;
    };
  }

  /** "No one else was hurt": none but those told of. */
  static boolean ofOthers(Syntax syntax, NounGroup group) {
    return syntax.sentence().norm(group.to()).equals("else")
        || syntax.sentence().norm(group.to() - 1).equals("else");
  }
}
