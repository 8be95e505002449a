package org.crossbearing.intake.internal.text;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Recognises the one-byte encodings that were common before UTF-8. */
final class LegacyCharset {
  /** Of 100. Noise gets 3, a sentence of a language that the detector does not know some 20. */
  private static final int CONFIDENT = 10;

  /** The detector looks at no more than this. */
  private static final int SAMPLE = 8000;

  private static final int AROUND = 16;

  private static final Set<String> KNOWN =
      Set.of(
          "ISO-8859-1",
          "ISO-8859-2",
          "ISO-8859-5",
          "ISO-8859-7",
          "ISO-8859-9",
          "KOI8-R",
          "windows-1250",
          "windows-1251",
          "windows-1252",
          "windows-1253",
          "windows-1254");

  private LegacyCharset() {}

  /**
   * The text, if the detector is confident and the outcome is made of words.
   *
   * @param wrongAt the first byte that is not UTF-8
   * @throws Refusal otherwise; it names what the bytes look like
   */
  static String decode(byte[] bytes, int wrongAt) throws Refusal {
    List<CharsetMatch> matches = detect(bytes);
    for (CharsetMatch match : matches) {
      if (!KNOWN.contains(match.getName()) && match.getConfidence() > CONFIDENT) {
        break;
      }
      Optional<String> text = decode(bytes, match);
      if (text.isPresent()) {
        return text.get();
      }
    }
    String guess = matches.isEmpty() ? "" : "; it may be " + matches.get(0).getName();
    throw new Refusal(
        "UTF-8 text",
        "byte 0x%02X at offset %d, which is not UTF-8%s"
            .formatted(bytes[wrongAt] & 0xFF, wrongAt, guess),
        "save it as UTF-8");
  }

  private static Optional<String> decode(byte[] bytes, CharsetMatch match) {
    if (match.getConfidence() < CONFIDENT || !KNOWN.contains(match.getName())) {
      return Optional.empty();
    }
    return Optional.ofNullable(Strict.decode(bytes, widest(match.getName())).text())
        .filter(TextShape::isPlausible);
  }

  /** Where one encoding adds letters to another, texts of the one are labelled as the other. */
  static Charset widest(String name) {
    return Charset.forName(
        switch (name) {
          case "ISO-8859-1", "US-ASCII" -> "windows-1252";
          case "ISO-8859-9" -> "windows-1254";
          case "KOI8-R" -> "KOI8-U";
          default -> name;
        });
  }

  private static List<CharsetMatch> detect(byte[] bytes) {
    CharsetDetector detector = new CharsetDetector();
    detector.setText(sample(bytes));
    return Arrays.stream(detector.detectAll())
        .filter(match -> !match.getName().startsWith("UTF-"))
        .toList();
  }

  /** The surroundings of what is not ASCII, for in the rest all encodings agree. */
  private static byte[] sample(byte[] bytes) {
    ByteArrayOutputStream sample = new ByteArrayOutputStream(SAMPLE);
    int copied = 0;
    for (int i = 0; i < bytes.length && sample.size() < SAMPLE; i++) {
      if (bytes[i] < 0 && i >= copied) {
        int from = Math.max(copied, i - AROUND);
        copied = Math.min(bytes.length, i + AROUND);
        sample.write(bytes, from, copied - from);
      }
    }
    return sample.toByteArray();
  }
}
