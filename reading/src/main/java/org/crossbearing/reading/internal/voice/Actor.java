package org.crossbearing.reading.internal.voice;

import org.crossbearing.reading.internal.name.Person;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who speaks.
 *
 * @param name resolved within the report
 * @param kind what sort of speaker
 * @param person null if nobody is named
 */
record Actor(String name, Kind kind, @Nullable Person person) {
  /** Sorts of speakers. */
  enum Kind {
    PERSON,
    /** An organisation, country or place. */
    BODY,
    /** One person without a name: "the mayor", "a witness". */
    SOMEBODY,
    /** People without a name, or a text: "officials", "some estimates". */
    GROUP,
    /** A pronoun for somebody the text does not name. */
    UNKNOWN
  }

  static Actor of(Person person) {
    return new Actor(person.name(), Kind.PERSON, person);
  }

  boolean known() {
    return kind != Kind.UNKNOWN;
  }

  boolean named() {
    return kind == Kind.PERSON;
  }
}
