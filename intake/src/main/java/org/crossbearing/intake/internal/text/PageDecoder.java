package org.crossbearing.intake.internal.text;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decodes the bytes of a saved page. A byte order mark decides. Without one, valid UTF-8 is UTF-8
 * whatever the page declares, since browsers save in UTF-8 and keep the old declaration; else it is
 * what the page declares, and failing that what {@link TextDecoder} would make of it.
 */
public final class PageDecoder {
  private static final int HEAD = 8192;
  private static final Pattern DECLARATION =
      Pattern.compile(
          "<(?:meta|\\?xml)\\s[^<>]{0,400}?(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]+)",
          Pattern.CASE_INSENSITIVE);

  private PageDecoder() {}

  /**
   * The characters of the page. A stray byte does not lose a page: it becomes U+FFFD.
   *
   * @throws Refusal if the bytes are no text or not in a known encoding
   */
  public static String decode(byte[] bytes) throws Refusal {
    TextDecoder.checkKind(bytes);
    Optional<Charset> announced = Bom.charsetOf(bytes);
    if (announced.isPresent()) {
      return new String(bytes, announced.get());
    }
    if (TextShape.isBinary(latin(bytes, bytes.length))) {
      return TextDecoder.decode(bytes);
    }
    Optional<Charset> declared = declared(bytes);
    if (declared.isPresent() && isAscii(bytes)) {
      return new String(bytes, declared.get());
    }
    Optional<String> utf8 = mostlyUtf8(bytes);
    if (utf8.isPresent()) {
      return utf8.get();
    }
    return declared.isEmpty() || declared.get().equals(StandardCharsets.UTF_8)
        ? TextDecoder.decode(bytes)
        : new String(bytes, declared.get());
  }

  /** The text as UTF-8, if for every stray byte there are ten letters that fit. */
  private static Optional<String> mostlyUtf8(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    long stray = text.chars().filter(c -> c == 0xFFFD).count();
    long fit = text.chars().filter(c -> c > 0x7F && c != 0xFFFD).count();
    return stray * 10 > fit ? Optional.empty() : Optional.of(text);
  }

  private static boolean isAscii(byte[] bytes) {
    for (byte b : bytes) {
      if (b < 0) {
        return false;
      }
    }
    return true;
  }

  /** What the page says it is in. It cannot be in UTF-16, or this could not be read. */
  private static Optional<Charset> declared(byte[] bytes) {
    Matcher matcher = DECLARATION.matcher(latin(bytes, HEAD));
    if (!matcher.find()) {
      return Optional.empty();
    }
    try {
      Charset charset = LegacyCharset.widest(matcher.group(1));
      return Optional.of(
          charset.name().startsWith("UTF-") || !charset.canEncode()
              ? StandardCharsets.UTF_8
              : charset);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  private static String latin(byte[] bytes, int most) {
    return new String(bytes, 0, Math.min(bytes.length, most), StandardCharsets.ISO_8859_1);
  }
}
