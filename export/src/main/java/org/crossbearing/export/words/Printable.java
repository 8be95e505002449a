package org.crossbearing.export.words;

/**
 * Makes third-party text fit for one line of a terminal. What a terminal would obey is dropped: no
 * text can move the cursor, change colours or turn around the order of what stands beside it.
 */
public final class Printable {
  private static final int REPLACEMENT = 0xFFFD;
  private static final int JOINER = 0x200D;
  private static final int NON_JOINER = 0x200C;

  /** More marks than any script stacks on one letter. */
  private static final int MOST_MARKS = 8;

  private Printable() {}

  /** {@code text} in one line, without white space at its ends. */
  public static String line(String text) {
    return part(text).strip();
  }

  /** A part of a line: each run of white space becomes one space. */
  public static String part(String text) {
    StringBuilder line = new StringBuilder(text.length());
    int marks = 0;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      i += Character.charCount(codePoint);
      if (isSpace(codePoint)) {
        space(line);
      } else if (!isDropped(codePoint)) {
        marks = CellWidth.of(codePoint) == 0 ? marks + 1 : 0;
        if (marks <= MOST_MARKS) {
          line.appendCodePoint(shown(codePoint));
        }
      }
    }
    return line.toString();
  }

  private static void space(StringBuilder line) {
    if (line.isEmpty() || line.charAt(line.length() - 1) != ' ') {
      line.append(' ');
    }
  }

  private static boolean isSpace(int codePoint) {
    return Character.isWhitespace(codePoint)
        || Character.isSpaceChar(codePoint)
        || codePoint == 0x85;
  }

  /** Format characters: direction overrides, soft hyphens, byte order marks, tags. */
  private static boolean isDropped(int codePoint) {
    return Character.getType(codePoint) == Character.FORMAT
        && codePoint != JOINER
        && codePoint != NON_JOINER;
  }

  private static int shown(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED -> REPLACEMENT;
      default -> codePoint;
    };
  }
}
