package org.crossbearing.reading.internal.syntax;

import java.util.Set;
import org.crossbearing.reading.internal.lexicon.Tag;
import org.crossbearing.reading.internal.lexicon.WordSets;
import org.crossbearing.reading.internal.lexicon.Words;
import org.crossbearing.reading.internal.text.Sentence;

/** Tells "60 sought treatment" from "60 wounded soldiers". */
final class Attributes {
  /** Verbs whose participle is hardly ever said of what is counted behind it. */
  private static final Set<String> VERBS = WordSets.of("Attributes.VERBS");

  private Attributes() {}

  /** Whether the participle at {@code at}, right behind a number, is a verb with its object. */
  static boolean verb(Sentence sentence, Tag[] tags, Words words, int at) {
    boolean more = at > 1 && tags[at - 2] == Tag.NUMBER && sentence.norm(at - 1).equals("more");
    boolean number = more || at > 0 && tags[at - 1] == Tag.NUMBER;
    boolean counted = number && tags[at] == Tag.PAST_OR_PARTICIPLE;
    if (!counted || sentence.norm(at - 1).equals("one") || sentence.norm(at - 1).equals("1")) {
      return false;
    }
    if (VERBS.contains(words.verb(sentence.norm(at)))) {
      return true;
    }
    boolean alone = at + 2 >= tags.length || !tags[at + 2].nominal();
    return tags[at + 1] == Tag.NOUN
        && alone
        && switch (words.kind(sentence.norm(at + 1))) {
          case 's', 'e', 'm', 't' -> true;
          default -> false;
        };
  }
}
