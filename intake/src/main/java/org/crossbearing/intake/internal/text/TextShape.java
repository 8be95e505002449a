package org.crossbearing.intake.internal.text;

/** Whether characters look like something written by and for people. */
public final class TextShape {
  private static final double MOST = 0.98;
  private static final double FEW = 0.1;

  private TextShape() {}

  /** Whether nothing in it would be seen on paper. */
  public static boolean isBlank(String text) {
    return text.codePoints().allMatch(TextShape::isUnseen);
  }

  /** Whether it holds a NUL, or more control characters than a slip of the keyboard explains. */
  public static boolean isBinary(CharSequence text) {
    long controls = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0) {
        return true;
      }
      controls += isControl(c) ? 1 : 0;
    }
    return controls * 100 > text.length();
  }

  /** Whether a guessed encoding gave words rather than a jumble of signs. */
  public static boolean isPlausible(String text) {
    if (isBinary(text)) {
      return false;
    }
    long all = text.codePoints().count();
    long good = text.codePoints().filter(TextShape::isWritten).count();
    long letters = text.codePoints().filter(Character::isLetter).count();
    return good >= all * MOST && letters * 3 >= all && WordShape.odd(text) <= FEW;
  }

  private static boolean isControl(int c) {
    return (c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f') || c == 0x7F;
  }

  private static boolean isWritten(int c) {
    return switch (Character.getType(c)) {
      case Character.UNASSIGNED,
          Character.PRIVATE_USE,
          Character.SURROGATE,
          Character.MODIFIER_SYMBOL ->
          false;
      case Character.CONTROL -> c < ' ';
      default -> c != 0xFFFD;
    };
  }

  private static boolean isUnseen(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }
}
