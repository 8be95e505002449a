package org.crossbearing.intake.internal.text;

/** How messages show what a file holds. */
public final class Words {
  private static final int LONGEST = 80;

  private Words() {}

  /** The text in quotation marks, cut if it is long, without anything that would break the line. */
  public static String quoted(String text) {
    String line = oneLine(text);
    if (line.codePointCount(0, line.length()) > LONGEST) {
      line = line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }
    return '"' + line + '"';
  }

  /** The text with every character that a terminal would act on replaced by a question mark. */
  public static String oneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    text.codePoints().map(c -> isActedOn(c) ? '?' : c).forEach(line::appendCodePoint);
    return line.toString();
  }

  private static boolean isActedOn(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }
}
