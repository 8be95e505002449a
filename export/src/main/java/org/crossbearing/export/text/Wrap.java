package org.crossbearing.export.text;

import java.util.ArrayList;
import java.util.List;
import org.crossbearing.export.words.CellWidth;

/** Fits printable text into columns. */
final class Wrap {
  static final String ELLIPSIS = "…";

  private Wrap() {}

  /** Lines of at most {@code width} columns, broken at spaces where there are any. */
  static List<String> lines(String text, int width) {
    List<String> lines = new ArrayList<>();
    String rest = text;
    while (CellWidth.of(rest) > width) {
      int fits = prefix(rest, width);
      int space = rest.lastIndexOf(' ', fits);
      int end = space > 0 ? space : Math.max(fits, rest.offsetByCodePoints(0, 1));
      lines.add(rest.substring(0, end).stripTrailing());
      rest = rest.substring(end).stripLeading();
    }
    lines.add(rest);
    return lines;
  }

  /** The beginning of {@code text}, with an ellipsis if not all of it fits. */
  static String start(String text, int width) {
    if (CellWidth.of(text) <= width) {
      return text;
    }
    return text.substring(0, prefix(text, Math.max(0, width - 1))).stripTrailing() + ELLIPSIS;
  }

  /** The end of {@code text}, with an ellipsis if not all of it fits. */
  static String end(String text, int width) {
    if (CellWidth.of(text) <= width) {
      return text;
    }
    int from = text.length();
    int used = 1;
    while (from > 0) {
      int codePoint = text.codePointBefore(from);
      used += CellWidth.of(codePoint);
      if (used > width) {
        break;
      }
      from -= Character.charCount(codePoint);
    }
    return ELLIPSIS + text.substring(from).stripLeading();
  }

  /** The length in code units of the longest beginning that fits, whole characters only. */
  private static int prefix(String text, int width) {
    int used = 0;
    int at = 0;
    while (at < text.length()) {
      int codePoint = text.codePointAt(at);
      used += CellWidth.of(codePoint);
      if (used > width) {
        return at;
      }
      at += Character.charCount(codePoint);
    }
    return at;
  }
}
