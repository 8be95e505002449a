package org.crossbearing.export.words;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Text of others as HTML in which nothing is obeyed. Markup is escaped; control characters become
 * their pictures (U+2400 …) or U+FFFD; what changes direction, and what nobody sees, is left out.
 * All other characters stay as they are.
 */
public final class Inert {
  private static final int REPLACEMENT = 0xFFFD;
  private static final int PICTURES = 0x2400;
  private static final int PICTURE_OF_DELETE = 0x2421;
  private static final int NOTHING = -1;

  /** More marks than any script stacks on one letter. */
  private static final int MOST_MARKS = 8;

  private Inert() {}

  /**
   * Appends a part of {@code text}, looking one character beyond it for the end of a line break.
   */
  public static void append(String text, int start, int end, Appendable out) throws IOException {
    append(text, start, end, out, Inert::escaped);
  }

  @FunctionalInterface
  private interface Writing {
    void write(int codePoint, Appendable out) throws IOException;
  }

  private static void append(String text, int start, int end, Appendable out, Writing writing)
      throws IOException {
    int marks = 0;
    for (int i = start; i < end; ) {
      int codePoint = text.codePointAt(i);
      int width = Math.min(Character.charCount(codePoint), end - i);
      codePoint = width == Character.charCount(codePoint) ? codePoint : REPLACEMENT;
      i += width;
      boolean beforeLineFeed = i < text.length() && text.charAt(i) == '\n';
      int shown = codePoint == '\r' && beforeLineFeed ? NOTHING : shown(codePoint);
      marks = isMark(codePoint) ? marks + 1 : 0;
      if (shown != NOTHING && marks <= MOST_MARKS) {
        writing.write(shown, out);
      }
    }
  }

  /** All of {@code text}, not escaped yet: for what escapes by itself. */
  public static String of(String text) {
    if (isPlain(text)) {
      return text;
    }
    StringBuilder inert = new StringBuilder(text.length());
    try {
      append(text, 0, text.length(), inert, Inert::asItIs);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return inert.toString();
  }

  /** Most text is: printable ASCII and what lies before the first mark that changes anything. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '\n' && (c < ' ' || c >= 0x7F)) {
        return false;
      }
    }
    return true;
  }

  private static void asItIs(int codePoint, Appendable out) throws IOException {
    if (Character.isBmpCodePoint(codePoint)) {
      out.append((char) codePoint);
    } else {
      out.append(Character.highSurrogate(codePoint)).append(Character.lowSurrogate(codePoint));
    }
  }

  private static void escaped(int codePoint, Appendable out) throws IOException {
    switch (codePoint) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      case '\'' -> out.append("&#39;");
      default -> asItIs(codePoint, out);
    }
  }

  /** The code point to show, or {@link #NOTHING}. */
  private static int shown(int codePoint) {
    if (codePoint >= ' ' && codePoint < 0x7F) {
      return codePoint;
    }
    if (isLineBreak(codePoint)) {
      return '\n';
    }
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL -> picture(codePoint);
      case Character.SURROGATE -> REPLACEMENT;
      case Character.FORMAT -> isHidden(codePoint) ? NOTHING : codePoint;
      case Character.UNASSIGNED ->
          isHidden(codePoint) ? NOTHING : isNobodys(codePoint) ? REPLACEMENT : codePoint;
      default -> isNobodys(codePoint) ? REPLACEMENT : codePoint;
    };
  }

  /** The last two of a plane, which are no characters. */
  private static boolean isNobodys(int codePoint) {
    return (codePoint & 0xFFFE) == 0xFFFE;
  }

  private static boolean isLineBreak(int codePoint) {
    return codePoint == '\n'
        || codePoint == '\r'
        || codePoint == 0x85
        || codePoint == 0x2028
        || codePoint == 0x2029;
  }

  private static int picture(int control) {
    if (control == '\t') {
      return control;
    }
    if (control == 0x7F) {
      return PICTURE_OF_DELETE;
    }
    return control < ' ' ? PICTURES + control : REPLACEMENT;
  }

  /** Embeddings, overrides and isolates; byte order marks, annotations and tags. */
  private static boolean isHidden(int format) {
    return (format >= 0x202A && format <= 0x202E)
        || (format >= 0x2060 && format <= 0x206F)
        || format == 0x180E
        || format == 0xFEFF
        || (format >= 0xFFF9 && format <= 0xFFFB)
        || (format >= 0xE0000 && format <= 0xE007F);
  }

  private static boolean isMark(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }
}
