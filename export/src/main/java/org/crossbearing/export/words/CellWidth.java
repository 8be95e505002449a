package org.crossbearing.export.words;

import java.util.Arrays;

/**
 * How many columns a terminal gives to a character: 0 for what combines with the one before, 2 for
 * East Asian wide and fullwidth characters and for pictures, else 1. Where terminals differ, the
 * larger number, so that a line never becomes too long.
 */
public final class CellWidth {
  /** First and last code point of each wide range, after EastAsianWidth.txt; gaps are filled in. */
  private static final int[] WIDE = {
    0x1100, 0x115F, 0x231A, 0x231B, 0x2329, 0x232A, 0x23E9, 0x23F3, 0x25FD, 0x25FE, 0x2600, 0x27BF,
    0x2B1B, 0x2B1C, 0x2B50, 0x2B55, 0x2E80, 0x303E, 0x3041, 0x33FF, 0x3400, 0x4DBF, 0x4E00, 0xA4CF,
    0xA960, 0xA97C, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE10, 0xFE19, 0xFE30, 0xFE6F, 0xFF01, 0xFF60,
    0xFFE0, 0xFFE6, 0x16FE0, 0x18DFF, 0x1AFF0, 0x1B2FF, 0x1D300, 0x1D376, 0x1F000, 0x1F9FF, 0x1FA70,
    0x1FAFF, 0x20000, 0x3FFFD
  };

  private CellWidth() {}

  public static int of(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(codePoint) ? 2 : 1;
    };
  }

  public static int of(String text) {
    return text.codePoints().map(CellWidth::of).sum();
  }

  private static boolean isWide(int codePoint) {
    if (codePoint < WIDE[0]) {
      return false;
    }
    int at = Arrays.binarySearch(WIDE, codePoint);
    return at >= 0 || (-at - 1) % 2 == 1;
  }
}
