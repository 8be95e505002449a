package org.crossbearing.reading.internal.time;

import java.util.stream.Stream;
import org.crossbearing.reading.internal.syntax.Clause;

/** What follows a crime: arrest, charge, trial. */
final class Prosecution {
  private Prosecution() {}

  /** Whether the clause tells of it: "was charged", "appeared before a judge", "made an arrest". */
  static boolean is(Clause clause, TimeWords words) {
    return words.is("prosecuting", clause.verb().lemma())
        || inCourt(clause, words)
        || Stream.concat(
                clause.objects().stream(),
                clause.phrases().stream().flatMap(phrase -> phrase.groups().stream()))
            .anyMatch(group -> words.is("prosecution", group.noun()));
  }

  /** "They were brought before a judge on Sunday". */
  static boolean inCourt(Clause clause, TimeWords words) {
    return clause.phrases().stream()
        .filter(phrase -> words.is("standing", phrase.preposition()))
        .flatMap(phrase -> phrase.groups().stream())
        .anyMatch(group -> words.is("court", group.noun()));
  }
}
