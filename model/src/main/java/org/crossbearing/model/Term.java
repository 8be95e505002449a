package org.crossbearing.model;

import java.util.Locale;
import java.util.Optional;

/**
 * A word of a closed vocabulary that other programs read, such as a measure or a status.
 * Implemented by enums only: the written form is the constant's name in lower case.
 */
public interface Term {
  /** The constant's name, as {@link Enum#name()}. */
  String name();

  /** The word as it stands in JSON, for example {@code not_intercepted}. */
  default String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The constant written as {@code word}.
   *
   * @return empty if the vocabulary has no such word
   */
  static <E extends Enum<E> & Term> Optional<E> parse(Class<E> vocabulary, String word) {
    for (E constant : vocabulary.getEnumConstants()) {
      if (constant.name().length() == word.length() && constant.word().equals(word)) {
        return Optional.of(constant);
      }
    }
    return Optional.empty();
  }
}
