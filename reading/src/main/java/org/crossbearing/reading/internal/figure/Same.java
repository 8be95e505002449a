package org.crossbearing.reading.internal.figure;

/** Whether words for a person may mean somebody told of before, by what is told of both. */
final class Same {
  private Same() {}

  /** Whether their names allow it. */
  static boolean mayBe(Somebody one, Sighting sighting) {
    return one.person() == null
        || sighting.person() == null
        || one.person().equals(sighting.person());
  }

  /** Whoever died was not just hurt, unless age tells that they are the same. */
  static boolean agrees(Somebody one, Sighting sighting) {
    Harm told = sighting.harm() == null ? one.harm() : sighting.harm();
    boolean aged = one.looks().age() >= 0 && one.looks().age() == sighting.looks().age();
    boolean apart =
        one.harm() == Harm.KILLED && told == Harm.HURT
            || one.harm() == Harm.HURT && told == Harm.KILLED;
    return aged || !apart;
  }

  /** Whether one was harmed by another's hand, and the other harms somebody here. */
  static boolean isOther(Somebody one, Sighting sighting) {
    return sighting.harm() == null
        && sighting.looks().isDoer()
        && one.harm() != null
        && !one.looks().isDoer();
  }

  /** "a boy" and "the boy", "Ivo Marsh, 17," and "the 17-year-old", be it in one sentence. */
  static boolean isCalledSo(Somebody one, Sighting sighting) {
    String noun = sighting.looks().noun();
    return sameAge(one, sighting) || !noun.isEmpty() && noun.equals(one.looks().noun());
  }

  /** Whether the report gives both one age. */
  static boolean sameAge(Somebody one, Sighting sighting) {
    return sighting.looks().age() >= 0 && one.looks().age() == sighting.looks().age();
  }

  /** "He died": only a pronoun says that the later one was harmed, more says it of the other. */
  static boolean isMeant(Somebody later, Somebody one) {
    boolean named = one.person() != null && later.person() != null;
    return later.harm() != null && one.isPlainlyHarmed() && !named;
  }

  /** Whether the report gives both one age. */
  static boolean ages(Somebody one, Somebody other) {
    return one.looks().age() >= 0 && one.looks().age() == other.looks().age();
  }
}
