package org.crossbearing.reading.internal.syntax;

import org.crossbearing.reading.internal.lexicon.Tag;

/**
 * The open classes a word form may have.
 *
 * @param letters likeliest first: N noun, P plural, V verb, Z third person, D past, E participle, G
 *     -ing form, J adjective, R adverb; at least one
 */
record FormClasses(String letters) {
  boolean may(char letter) {
    return letters.indexOf(letter) >= 0;
  }

  /** Whether the form may be a noun. */
  boolean nominal() {
    return may('N') || may('P');
  }

  char first() {
    return letters.charAt(0);
  }

  boolean only(char letter) {
    return letters.length() == 1 && first() == letter;
  }

  /** Whether the form has but one class. */
  boolean single() {
    return letters.length() == 1;
  }

  Tag likeliest() {
    return tag(first());
  }

  /** The likeliest form of a verb, else the likeliest class. */
  Tag verb() {
    return may('D') && may('E') ? Tag.PAST_OR_PARTICIPLE : firstOf("DZVEG");
  }

  /** The likeliest noun, else the likeliest class. */
  Tag noun() {
    boolean either = !nominal() && may('D') && may('E');
    return either ? Tag.PAST_OR_PARTICIPLE : firstOf("NP");
  }

  private Tag firstOf(String wanted) {
    for (int i = 0; i < letters.length(); i++) {
      if (wanted.indexOf(letters.charAt(i)) >= 0) {
        return tag(letters.charAt(i));
      }
    }
    return likeliest();
  }

  private static Tag tag(char letter) {
    return switch (letter) {
      case 'N' -> Tag.NOUN;
      case 'P' -> Tag.PLURAL;
      case 'V' -> Tag.VERB;
      case 'Z' -> Tag.VERBS;
      case 'D' -> Tag.PAST;
      case 'E' -> Tag.PARTICIPLE;
      case 'G' -> Tag.ING;
      case 'J' -> Tag.ADJ;
      default -> Tag.ADV;
    };
  }
}
