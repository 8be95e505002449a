package org.crossbearing.bench.muc;

import java.util.List;
import org.crossbearing.model.Span;

/** Finds the words of a message that a miss is about. */
final class Lines {
  private static final int REACH = 260;

  private Lines() {}

  /** Around each place where the first of the names stands, three at most. */
  static String with(String text, List<String> names) {
    String flat = text.replaceAll("\\s+", " ");
    StringBuilder found = new StringBuilder();
    int at = flat.indexOf(names.getFirst());
    for (int i = 0; i < 3 && at >= 0; i++) {
      found.append(found.isEmpty() ? "" : " // ").append(around(flat, at));
      at = flat.indexOf(names.getFirst(), at + REACH / 2);
    }
    return found.toString();
  }

  static String paragraph(String text, Span span) {
    String flat = text.replaceAll("\\s+", " ");
    String part = span.of(text).replaceAll("\\s+", " ");
    int at = flat.indexOf(part);
    return at < 0 ? part : around(flat, at);
  }

  private static String around(String flat, int at) {
    return flat.substring(Math.max(0, at - REACH / 2), Math.min(flat.length(), at + REACH / 2));
  }
}
