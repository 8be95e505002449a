package org.crossbearing.ledger.internal.keep;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What a correction says. The words are those of the table. */
public enum Ruling {
  /** A claim does not count. */
  REJECT("reject"),
  /** A figure counts as another. */
  FIX("fix"),
  /** Events are one. */
  MERGE("merge"),
  /** Some of what is told of an event is of another. */
  SPLIT("split"),
  /** Two names are one person's. */
  ONE_PERSON("one person"),
  TWO_PERSONS("two persons"),
  /** Two claims have one origin. */
  ONE_ORIGIN("one origin"),
  TWO_ORIGINS("two origins"),
  /** Two outlets are of one house. */
  ONE_HOUSE("one house"),
  TWO_HOUSES("two houses");

  /** Those about which reports tell of one event. */
  public static final Set<Ruling> OF_EVENTS = EnumSet.of(MERGE, SPLIT);

  /** Those about who is who. */
  public static final Set<Ruling> OF_PERSONS = EnumSet.of(ONE_PERSON, TWO_PERSONS);

  /** Those about which claims have one origin. */
  public static final Set<Ruling> OF_ORIGINS = EnumSet.of(ONE_ORIGIN, TWO_ORIGINS);

  /** Those about which outlets share their copy. */
  public static final Set<Ruling> OF_OUTLETS = EnumSet.of(ONE_HOUSE, TWO_HOUSES);

  /** Those about what is found of one event: who is who, and where claims come from. */
  public static final Set<Ruling> WITHIN_EVENTS =
      EnumSet.of(ONE_PERSON, TWO_PERSONS, ONE_ORIGIN, TWO_ORIGINS, ONE_HOUSE, TWO_HOUSES);

  private final String word;

  Ruling(String word) {
    this.word = word;
  }

  String word() {
    return word;
  }

  public static Ruling of(String word) {
    return Arrays.stream(values()).filter(r -> r.word.equals(word)).findFirst().orElseThrow();
  }

  /** Whether it holds two together. */
  public boolean isSame() {
    return this == ONE_PERSON || this == ONE_ORIGIN || this == ONE_HOUSE;
  }

  /** For use behind IN; the words are constants. */
  static String list(Set<Ruling> some) {
    return some.stream().map(r -> "'" + r.word + "'").collect(Collectors.joining(", ", "(", ")"));
  }
}
