package org.crossbearing.export.words;

import org.crossbearing.model.Span;

/**
 * A clause on a few lines, around the words that matter in it.
 *
 * @param before what stands before them, cut at its beginning if long
 * @param core the words that matter
 * @param after what stands behind them, cut at its end if long
 */
public record Snippet(String before, String core, String after) {
  private static final int MOST_BESIDE = 90;
  private static final int MOST_INSIDE = 240;
  private static final String CUT = "…";

  public static Snippet of(String text, Span clause, Span core) {
    String before = Printable.part(text.substring(clause.start(), core.start())).stripLeading();
    String after = Printable.part(text.substring(core.end(), clause.end())).stripTrailing();
    return new Snippet(
        ending(before, MOST_BESIDE),
        beginning(Printable.line(core.of(text)), MOST_INSIDE),
        beginning(after, MOST_BESIDE));
  }

  public static String beginning(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int space = text.lastIndexOf(' ', most);
    int end = space > most / 2 ? space : border(text, most);
    return text.substring(0, end) + CUT;
  }

  private static String ending(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int from = text.length() - most;
    int space = text.indexOf(' ', from);
    boolean near = space >= 0 && space < from + most / 2;
    return CUT + text.substring(near ? space + 1 : border(text, from));
  }

  /** Never between the halves of a pair. */
  private static int border(String text, int at) {
    return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
  }
}
