package org.crossbearing.reading.internal.place;

import java.text.Normalizer;
import java.util.Locale;
import org.crossbearing.reading.internal.text.Token;

/** How names are compared: without case, accents, apostrophes, points and hyphens. */
final class Spelling {
  /** Letters of the article in "al-Jarrahi", "Ar-Raqqa". */
  private static final int ARTICLE = 2;

  private Spelling() {}

  /** The name as the gazetteer's keys spell it; {@code tools/places/build.py} does the same. */
  static String fold(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    String plain = ascii(lower) ? lower : Normalizer.normalize(lower, Normalizer.Form.NFD);
    StringBuilder folded = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      add(folded, plain.charAt(i));
    }
    int length = folded.length();
    return length > 0 && folded.charAt(length - 1) == ' '
        ? folded.substring(0, length - 1)
        : folded.toString();
  }

  /** Whether the word is written as names are: "Hays", "al-Jarrahi". */
  static boolean proper(Token token) {
    int hyphen = token.word() ? token.norm().indexOf('-') : -1;
    return token.capital()
        || hyphen == ARTICLE
            && token.text().length() > hyphen + 2
            && Character.isUpperCase(token.text().charAt(hyphen + 1));
  }

  private static boolean ascii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }

  private static void add(StringBuilder folded, char c) {
    switch (c) {
      case '\'', '’', '‘', 'ʻ', 'ʼ', 'ʹ', '`', '´', '.' -> {}
      case '-', '–', '‐', '‑', ',', '/', ' ', '\t', '\n', '\r', '\u00a0' -> space(folded);
      case 'ł' -> folded.append('l');
      case 'ø' -> folded.append('o');
      case 'đ' -> folded.append('d');
      case 'ı' -> folded.append('i');
      case 'ð' -> folded.append('d');
      case 'ß' -> folded.append("ss");
      case 'æ' -> folded.append("ae");
      case 'œ' -> folded.append("oe");
      case 'þ' -> folded.append("th");
      default -> {
        if (Character.getType(c) != Character.NON_SPACING_MARK) {
          folded.append(c);
        }
      }
    }
  }

  private static void space(StringBuilder folded) {
    if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
      folded.append(' ');
    }
  }
}
