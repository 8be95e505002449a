package org.crossbearing.export.words;

import java.util.Arrays;
import java.util.Objects;

/**
 * Turns offsets into one text from UTF-16 code units into Unicode code points and back.
 *
 * <p>Only the places of the surrogate pairs are kept, so that most texts need next to no memory: an
 * offset differs by the number of pairs before it, which a binary search finds. A surrogate without
 * its partner counts as one code point. Immutable.
 */
public final class CodePoints {
  private final int length;

  /** The offset of the second half of each pair, ascending. */
  private final int[] pairs;

  private CodePoints(int length, int[] pairs) {
    this.length = length;
    this.pairs = pairs;
  }

  /** The table of {@code text}, built in one pass. */
  public static CodePoints of(String text) {
    int[] found = new int[16];
    int count = 0;
    for (int i = 1; i < text.length(); i++) {
      if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
        found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
        found[count++] = i++;
      }
    }
    return new CodePoints(text.length(), Arrays.copyOf(found, count));
  }

  /** The number of code points in the text. */
  public int length() {
    return length - pairs.length;
  }

  /**
   * The number of code points before a UTF-16 offset.
   *
   * @throws IllegalArgumentException if {@code offset} lies between the halves of a pair
   * @throws IndexOutOfBoundsException if it lies outside the text
   */
  public int fromUtf16(int offset) {
    Objects.checkIndex(offset, length + 1);
    int at = Arrays.binarySearch(pairs, offset);
    if (at >= 0) {
      throw new IllegalArgumentException(
          "offset: expecting the border of a character, found " + offset + " inside one");
    }
    return offset + at + 1;
  }

  /**
   * The UTF-16 offset of the code point number {@code index}.
   *
   * @throws IndexOutOfBoundsException if it lies outside the text
   */
  public int toUtf16(int index) {
    Objects.checkIndex(index, length() + 1);
    int low = 0;
    int high = pairs.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pairs[middle] - middle <= index) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return index + low;
  }
}
