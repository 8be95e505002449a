package org.crossbearing.reconcile.internal.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Names and words in a form in which spelling habits do not count. */
public final class Fold {
  private static final char ASCII = 127;

  private Fold() {}

  /** Lower-case words without accents and punctuation: "Šuica’s" gives "suica". */
  public static List<String> words(String text) {
    String plain = plain(text).toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        word.append(c > ASCII ? bare(c) : c);
      } else if (!isJoiner(c)) {
        flush(word, words);
      }
    }
    flush(word, words);
    return words;
  }

  /** Most texts have no letter that could be taken apart. */
  private static String plain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > ASCII) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD);
      }
    }
    return text;
  }

  /** Letters with a stroke or without a dot are not taken apart: "Yılmaz", "Łódź". */
  private static char bare(char letter) {
    return switch (letter) {
      case 'ı' -> 'i';
      case 'ø' -> 'o';
      case 'ł' -> 'l';
      case 'đ' -> 'd';
      default -> letter;
    };
  }

  /** The words with one space between them, without "the" in front. */
  public static String text(String text) {
    List<String> words = words(text);
    boolean article = words.size() > 1 && words.get(0).equals("the");
    return String.join(" ", article ? words.subList(1, words.size()) : words);
  }

  private static boolean isJoiner(char c) {
    return c == '\''
        || c == '.'
        || c > ASCII && (c == '’' || Character.getType(c) == Character.NON_SPACING_MARK);
  }

  /** Ends a word; a possessive s goes. */
  private static void flush(StringBuilder word, List<String> words) {
    if (!word.isEmpty()) {
      words.add(word.toString());
      word.setLength(0);
    }
  }
}
