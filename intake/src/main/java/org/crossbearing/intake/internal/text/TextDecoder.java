package org.crossbearing.intake.internal.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Decodes the bytes of a text file. A byte order mark decides; without one, UTF-8 if the bytes are
 * valid UTF-8, else UTF-16 if that gives words, else a one-byte encoding if one is recognised.
 */
public final class TextDecoder {
  private TextDecoder() {}

  /**
   * All characters of the file, in order, with its line ends and its byte order mark.
   *
   * @throws Refusal if the bytes are no text or not in a known encoding
   */
  public static String decode(byte[] bytes) throws Refusal {
    checkKind(bytes);
    Optional<Charset> announced = Bom.charsetOf(bytes);
    return announced.isPresent() ? announced(bytes, announced.get()) : guessed(bytes);
  }

  static void checkKind(byte[] bytes) throws Refusal {
    Optional<String> document = FileKind.ofDocument(bytes);
    if (document.isPresent()) {
      throw noText(document.get());
    }
  }

  private static String announced(byte[] bytes, Charset charset) throws Refusal {
    Strict strict = Strict.decode(bytes, charset);
    String text = strict.text();
    if (text == null) {
      throw new Refusal(
          charset + " text, as its byte order mark says",
          "byte 0x%02X at offset %d, which is not %s"
              .formatted(bytes[strict.wrongAt()] & 0xFF, strict.wrongAt(), charset),
          "save it as UTF-8");
    }
    if (TextShape.isBinary(text)) {
      throw noText(FileKind.ofBinary(bytes));
    }
    return text;
  }

  private static String guessed(byte[] bytes) throws Refusal {
    Strict strict = Strict.decode(bytes, StandardCharsets.UTF_8);
    String text = strict.text();
    if (text != null && !TextShape.isBinary(text)) {
      return text;
    }
    Optional<String> wide = Utf16Guess.decode(bytes);
    if (wide.isPresent()) {
      return wide.get();
    }
    if (TextShape.isBinary(new String(bytes, StandardCharsets.ISO_8859_1))) {
      throw noText(FileKind.ofBinary(bytes));
    }
    return LegacyCharset.decode(bytes, strict.wrongAt());
  }

  private static Refusal noText(String kind) {
    return new Refusal("text or a saved page", kind, "save its words as a .txt file and name that");
  }
}
