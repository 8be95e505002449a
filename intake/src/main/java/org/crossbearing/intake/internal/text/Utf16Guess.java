package org.crossbearing.intake.internal.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/** Recognises UTF-16 that comes without a byte order mark. */
final class Utf16Guess {
  private Utf16Guess() {}

  /**
   * The text, if in one of the two byte orders all of it is written words and among them there are
   * spaces or line ends: in the wrong order a space is U+2000.
   */
  static Optional<String> decode(byte[] bytes) {
    if (bytes.length < 4 || bytes.length % 2 != 0) {
      return Optional.empty();
    }
    return Stream.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
        .flatMap(charset -> words(bytes, charset).stream())
        .findFirst();
  }

  private static Optional<String> words(byte[] bytes, Charset charset) {
    return Optional.ofNullable(Strict.decode(bytes, charset).text())
        .filter(TextShape::isPlausible)
        .filter(text -> spaces(text) * 40 >= text.length());
  }

  private static long spaces(String text) {
    return text.chars().filter(c -> c == ' ' || c == '\n').count();
  }
}
