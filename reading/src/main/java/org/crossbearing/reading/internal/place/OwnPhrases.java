package org.crossbearing.reading.internal.place;

import java.util.List;
import org.crossbearing.reading.internal.figure.Draft;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.crossbearing.reading.internal.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Finds the place that stands beside a number, whatever else its sentence names. Thread-safe. */
final class OwnPhrases {
  /** Tokens that may stand between a place and the number that it has. */
  private static final int FAR = 7;

  private final PlaceWords words;

  OwnPhrases(PlaceWords words) {
    this.words = words;
  }

  /**
   * "two in Odesa and one in Vella", "Odesa with two and Vella with one", "Odesa had two dead",
   * "Odesa's toll is two": the place of this number, or null.
   */
  @Nullable Mention of(Draft draft, List<Mention> mentions) {
    Syntax syntax = draft.syntax();
    NounGroup group = draft.group();
    for (Mention mention : mentions) {
      int number = Rows.number(syntax, mention, words);
      boolean behind = number >= group.from() && number < group.to();
      if (behind && mention.role() == Mention.Role.WHERE && !mention.preposition().equals("from")) {
        return mention;
      }
      boolean with = syntax.sentence().norm(group.from() - 1).equals("with");
      boolean beside = with && mention.to() == group.from() - 1;
      if (beside || bears(draft, mention) || owns(draft, mention)) {
        return mention;
      }
    }
    return null;
  }

  /** "Odesa accounts for two of the deaths", "Odesa was hit worst with two deaths". */
  private boolean bears(Draft draft, Mention mention) {
    Sentence sentence = draft.syntax().sentence();
    int at = mention.to();
    int end = draft.group().from();
    if (at >= end || end > at + FAR || !opens(sentence, mention.from())) {
      return false;
    }
    boolean struck = false;
    for (int i = at + 1; i < end; i++) {
      if (sentence.token(i).mark() || sentence.isNumber(i)) {
        return false;
      }
      struck |= words.is("hit", sentence.norm(i));
    }
    return words.is("bear", sentence.norm(at)) || struck && sentence.norm(end - 1).equals("with");
  }

  /** "put Norland's toll at 26", "Sudria's death toll stands at 17". */
  private boolean owns(Draft draft, Mention mention) {
    Sentence sentence = draft.syntax().sentence();
    int at = mention.to();
    int end = draft.group().from();
    if (!sentence.norm(at).equals("'s") || at >= end || end > at + FAR) {
      return false;
    }
    boolean tally = false;
    for (int i = at + 1; i < end; i++) {
      if (sentence.token(i).mark() || sentence.isNumber(i)) {
        return false;
      }
      tally |= i <= at + 2 && words.is("tally", sentence.norm(i));
    }
    return tally;
  }

  /** Whether the name begins its sentence or what follows a mark or "and". */
  private static boolean opens(Sentence sentence, int at) {
    return at == 0 || sentence.token(at - 1).mark() || sentence.norm(at - 1).equals("and");
  }
}
