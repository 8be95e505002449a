package org.crossbearing.reading.internal.figure;

import org.crossbearing.model.Measure;

/** The measures for which nobody, or one person told by an article, is worth a figure. */
final class Zeros {
  private Zeros() {}

  static boolean counts(Measure measure) {
    return switch (measure) {
      case KILLED, INJURED, MISSING, RESCUED, HOSPITALISED, DETAINED -> true;
      default -> false;
    };
  }
}
