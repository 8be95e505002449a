package org.crossbearing.reading.internal.place;

import java.util.BitSet;
import java.util.List;
import org.crossbearing.reading.internal.lexicon.Tag;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.crossbearing.reading.internal.text.Sentence;

/** Places told in a row. */
final class Rows {
  /** So many places in a row are none in particular. */
  private static final int SEVERAL = 4;

  /** So many places are what a sum is broken down by. */
  private static final int FEW = 3;

  private static final int NEAR = 9;

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

  /**
   * The first tokens of those mentions that a sum is broken down by: "nine over Kursk, eight over
   * Crimea and one over the sea", if there are several.
   */
  static BitSet ofShares(Syntax syntax, List<Mention> mentions, PlaceWords words) {
    BitSet shares = new BitSet();
    for (Mention mention : mentions) {
      boolean told = mention.role() == Mention.Role.WHERE || mention.preposition().equals("from");
      if (told && number(syntax, mention, words) >= 0) {
        shares.set(mention.from());
      }
    }
    return shares.cardinality() >= FEW ? shares : new BitSet();
  }

  /** The token of the number that the place is told of: "22 from Medellin"; -1 if there is none. */
  static int number(Syntax syntax, Mention mention, PlaceWords words) {
    Sentence sentence = syntax.sentence();
    int at = mention.from() - 1;
    while (at > 1 && at > mention.from() - NEAR && words.is("share", sentence.norm(at))) {
      at--;
    }
    return at >= 0 && syntax.tags().get(at) == Tag.NUMBER ? at : -1;
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
