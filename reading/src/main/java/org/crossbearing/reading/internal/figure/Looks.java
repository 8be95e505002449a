package org.crossbearing.reading.internal.figure;

/**
 * What the words for one person tell of them.
 *
 * @param noun the class named, empty if none
 * @param age in years, -1 if not told
 * @param gender 1 for he, -1 for she, 0 if not told
 * @param side what tells roles apart: doer, force, hurt; empty if not told
 */
record Looks(String noun, int age, int gender, String side) {
  static final Looks NONE = new Looks("", -1, 0, "");
  private static final String DOER = "doer";
  private static final int GROWN = 21;
  private static final int YOUNG = 13;

  /** Whether one person may be called both. */
  boolean fits(Looks other, PeopleWords words) {
    boolean ages = age < 0 || other.age < 0 || Math.abs(age - other.age) <= (age > 3 ? 0 : 1);
    boolean genders = gender * other.gender >= 0;
    return ages
        && genders
        && sides(other)
        && !(words.young(noun) && other.grown(words))
        && !(words.young(other.noun) && grown(words))
        && !tooOld(other, words)
        && !other.tooOld(this, words);
  }

  private boolean grown(PeopleWords words) {
    return words.grown(noun) && age < 0 || age >= GROWN;
  }

  /** A boy of thirty, a man of five. */
  private boolean tooOld(Looks other, PeopleWords words) {
    boolean child = other.age >= 0 && other.age < YOUNG && words.grown(noun);
    boolean adult = other.age >= GROWN && (words.young(noun) || words.teen(noun));
    return child || adult;
  }

  private boolean sides(Looks other) {
    return side.isEmpty()
        || other.side.isEmpty()
        || side.equals(other.side)
        || side.equals("hurt") && other.side.equals("force")
        || side.equals("force") && other.side.equals("hurt");
  }

  /** The same of somebody who hurts others, unless the words tell another role. */
  Looks asDoer() {
    return side.isEmpty() ? new Looks(noun, age, gender, DOER) : this;
  }

  /** Whether the words tell of somebody who hurts others. */
  boolean isDoer() {
    return side.equals(DOER);
  }

  /** The same without what a pronoun tells, which may mean another. */
  Looks ofAnyGender() {
    return new Looks(noun, age, 0, side);
  }

  /** Both together. */
  Looks with(Looks other, PeopleWords words) {
    boolean vague = noun.isEmpty() || words.anyone(noun);
    return new Looks(
        vague && (noun.isEmpty() || !words.anyone(other.noun)) && !other.noun.isEmpty()
            ? other.noun
            : noun,
        age >= 0 ? age : other.age,
        gender != 0 ? gender : other.gender,
        side.isEmpty() || side.equals("hurt") && !other.side.isEmpty() ? other.side : side);
  }
}
