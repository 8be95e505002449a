package org.crossbearing.reading.internal.place;

import java.util.BitSet;
import java.util.List;
import org.crossbearing.reading.internal.text.Sentence;

/** Places told in a row. */
final class Rows {
  /** So many places in a row are none in particular. */
  private static final int SEVERAL = 4;

  private Rows() {}

  /**
   * The first tokens of those mentions that stand in a row of several: "in Sagaing, Mandalay, Magwe
   * and Bago". The mentions are in order.
   */
  static BitSet of(Sentence sentence, List<Mention> mentions) {
    BitSet listed = new BitSet();
    int start = 0;
    for (int i = 0; i < mentions.size(); i++) {
      if (i + 1 < mentions.size() && joined(sentence, mentions.get(i), mentions.get(i + 1))) {
        continue;
      }
      if (i + 1 - start >= SEVERAL) {
        mentions.subList(start, i + 1).forEach(mention -> listed.set(mention.from()));
      }
      start = i + 1;
    }
    return listed;
  }

  private static boolean joined(Sentence sentence, Mention first, Mention second) {
    int from = first.to();
    int to = second.from();
    String mark = sentence.norm(from);
    boolean comma = to == from + 1 && mark.equals(",");
    boolean and =
        to <= from + 2
            && sentence.norm(to - 1).equals("and")
            && (to == from + 1 || mark.equals(","));
    return comma || and;
  }
}
