package org.crossbearing.bench.measure;

import org.crossbearing.model.Span;

/** Finds the words around a place in a text, for people to look at. */
public final class Passage {
  private static final int REACH = 240;

  private Passage() {}

  /** The line that holds the span, cut where it is far away. */
  public static String around(String text, Span span) {
    int from = Math.max(text.lastIndexOf('\n', Math.max(0, span.start() - 1)) + 1, 0);
    int end = text.indexOf('\n', span.end());
    int to = end < 0 ? text.length() : end;
    from = Math.max(from, span.start() - REACH);
    to = Math.min(to, span.end() + REACH);
    return text.substring(Math.min(from, span.start()), Math.max(to, span.end()));
  }
}
