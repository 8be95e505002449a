package org.crossbearing.ledger.internal.keep;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names as they are looked for: lower case, without accents and punctuation. */
public final class Keys {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+|['’.]");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Keys() {}

  public static String of(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    String bare = MARKS.matcher(plain).replaceAll("");
    String words = NO_WORD.matcher(bare).replaceAll(" ").strip();
    return words.startsWith("the ") ? words.substring("the ".length()) : words;
  }

  /** The last word of a key: of a person the surname, mostly. */
  public static String lastWord(String key) {
    return key.substring(key.lastIndexOf(' ') + 1);
  }
}
