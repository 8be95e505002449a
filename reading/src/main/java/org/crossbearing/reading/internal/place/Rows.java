package org.crossbearing.reading.internal.place;

import java.util.List;
import org.crossbearing.reading.internal.syntax.Syntax;

/** Places told in a row. */
final class Rows {
  /** So many places in a row are none in particular. */
  private static final int SEVERAL = 4;

  private Rows() {}

  /**
   * "in Sagaing, Mandalay, Magwe and Bago": no single place. The mention is one of {@code
   * mentions}.
   */
  static boolean listed(Syntax syntax, Mention mention, List<Mention> mentions) {
    int run = 1;
    int index = mentions.indexOf(mention);
    for (int i = index; i + 1 < mentions.size() && joined(syntax, mentions, i); i++) {
      run++;
    }
    for (int i = index; i > 0 && joined(syntax, mentions, i - 1); i--) {
      run++;
    }
    return run >= SEVERAL;
  }

  private static boolean joined(Syntax syntax, List<Mention> mentions, int index) {
    int from = mentions.get(index).to();
    int to = mentions.get(index + 1).from();
    String first = syntax.sentence().norm(from);
    String last = syntax.sentence().norm(to - 1);
    boolean comma = to == from + 1 && first.equals(",");
    boolean and = to <= from + 2 && last.equals("and") && (to == from + 1 || first.equals(","));
    return comma || and;
  }
}
