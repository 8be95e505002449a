package org.crossbearing.reading.internal.figure;

import org.crossbearing.model.Measure;
import org.crossbearing.reading.internal.lexicon.Tag;
import org.crossbearing.reading.internal.lexicon.Words;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/** Single words that tell what a running count counts. Thread-safe. */
final class TollWords {
  private final Triggers triggers;
  private final Words words;

  TollWords(Triggers triggers, Words words) {
    this.triggers = triggers;
    this.words = words;
  }

  /** "the people the town has lost" are dead. */
  @Nullable Measure word(Syntax syntax, int at) {
    String norm = syntax.sentence().norm(at);
    boolean mourned = norm.equals("lost") && at > 0 && syntax.tags().get(at - 1) == Tag.HAVE;
    return mourned ? Measure.KILLED : word(norm);
  }

  /** What a state, a noun or a form of a verb tells of people; or null. */
  @Nullable Measure word(String norm) {
    Measure state = triggers.state(norm, Classes.PEOPLE);
    if (state != null) {
      return state;
    }
    Measure noun = triggers.noun(words.noun(norm));
    if (noun != null) {
      return noun;
    }
    return switch (norm) {
      case "killed", "death", "fatalities", "died", "die", "perished", "drowned" -> Measure.KILLED;
      case "casualty" -> Measure.INJURED;
      case "arrested" -> Measure.DETAINED;
      case "displaced" -> Measure.DISPLACED;
      case "evacuated" -> Measure.EVACUATED;
      case "rescued" -> Measure.RESCUED;
      case "hospitalised", "hospitalized" -> Measure.HOSPITALISED;
      default -> null;
    };
  }
}
