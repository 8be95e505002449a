package org.crossbearing.intake.internal.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A byte order mark: U+FEFF at the beginning of a file tells the encoding. */
final class Bom {
  private static final List<Charset> CHARSETS =
      List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

  private Bom() {}

  /** The encoding that the first bytes announce. */
  static Optional<Charset> charsetOf(byte[] bytes) {
    return CHARSETS.stream().filter(charset -> begins(bytes, mark(charset))).findFirst();
  }

  private static byte[] mark(Charset charset) {
    return "\uFEFF".getBytes(charset);
  }

  private static boolean begins(byte[] bytes, byte[] mark) {
    return bytes.length >= mark.length
        && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
  }
}
