package org.crossbearing.reading.internal.text;

import org.crossbearing.model.Span;

/**
 * A word, number or mark.
 *
 * @param span where it stands in the report, UTF-16
 * @param text the characters there
 * @param norm for comparing: lower case, straight quotes and hyphens, no soft hyphens
 * @param spaced whether white space, or the beginning of the text, comes before it
 */
public record Token(Span span, String text, String norm, Kind kind, boolean spaced) {
  /** The coarse shape of a token. */
  public enum Kind {
    /** Letters, with digits, hyphens, apostrophes and abbreviation points inside. */
    WORD,
    /** Digits with their separators: 5,000 or 11.73. */
    NUMBER,
    /** A time of day with a colon: 10:36. */
    CLOCK,
    /** One mark, or a run of points or dashes. */
    MARK
  }

  /** First code unit. */
  public int start() {
    return span.start();
  }

  /** One past the last code unit. */
  public int end() {
    return span.end();
  }

  /** Whether the normal form is {@code other}. */
  public boolean is(String other) {
    return norm.equals(other);
  }

  /** Whether it is a word. */
  public boolean word() {
    return kind == Kind.WORD;
  }

  /** Whether it is a number in digits. */
  public boolean number() {
    return kind == Kind.NUMBER;
  }

  /** Whether it is a mark. */
  public boolean mark() {
    return kind == Kind.MARK;
  }

  /** Whether it is a dash of any length, or a hyphen that stands alone. */
  public boolean dash() {
    return mark()
        && switch (norm) {
          case "-", "--", "\u2013", "\u2014", "\u2015" -> true;
          default -> false;
        };
  }

  /** Whether it is a word that begins with a capital. */
  public boolean capital() {
    return word() && Character.isUpperCase(text.codePointAt(0));
  }

  /** Whether it is a word of two or more letters without a lower-case one. */
  public boolean allCapitals() {
    if (!word() || text.length() < 2) {
      return false;
    }
    int upper = 0;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
      upper += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
    }
    return upper > 1;
  }
}
