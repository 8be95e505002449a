package org.crossbearing.reading.internal.text;

/** Quotation marks as characters. */
public final class Quotes {
  private static final String DOUBLE = "\"\u201C\u201D\u201E\u201F\u00AB\u00BB\uFF02";
  private static final String SINGLE = "'\u2018\u2019\u201A\u2039\u203A";

  private Quotes() {}

  /** Whether the token is a quotation mark, or may be one. */
  public static boolean mark(Token token) {
    return token.mark() && token.norm().length() == 1 && (isDouble(token) || single(token));
  }

  /** Whether it is a double mark in any shape. */
  public static boolean isDouble(Token token) {
    return token.mark() && token.text().length() == 1 && DOUBLE.contains(token.text());
  }

  /** Whether it is a single mark in any shape; it may be an apostrophe. */
  public static boolean single(Token token) {
    return token.mark() && token.text().length() == 1 && SINGLE.contains(token.text());
  }
}
