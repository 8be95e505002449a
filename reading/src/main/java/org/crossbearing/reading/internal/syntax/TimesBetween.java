package org.crossbearing.reading.internal.syntax;

import java.util.Set;
import org.crossbearing.reading.internal.lexicon.Tag;
import org.crossbearing.reading.internal.lexicon.Words;
import org.crossbearing.reading.internal.text.Sentence;

/** Times that stand between an auxiliary and its verb: "would this year hand over". */
final class TimesBetween {
  private static final Set<String> WHICH = Set.of("this", "next", "last", "each", "every");

  private final Sentence sentence;
  private final Tag[] tags;
  private final Words words;

  /**
   * @param tags those of the tokens before the word asked for
   */
  TimesBetween(Sentence sentence, Tag[] tags, Words words) {
    this.sentence = sentence;
    this.tags = tags;
    this.words = words;
  }

  /** Whether the word at {@code at} is part of such a time, and so no part of a noun group. */
  boolean inside(int at) {
    return first(at) || at > 0 && tags[at - 1] == Tag.ADV && first(at - 1);
  }

  private boolean first(int at) {
    return at > 0
        && WHICH.contains(sentence.norm(at))
        && words.kind(sentence.norm(at + 1)) == 't'
        && words.closed(sentence.norm(at + 1)) == null
        && verb(tags[at - 1], words.classes(sentence.norm(at + 2)))
        && words.closed(sentence.norm(at + 2)) == null;
  }

  private static boolean verb(Tag auxiliary, String next) {
    return switch (auxiliary) {
      case MODAL -> next.indexOf('V') >= 0;
      case HAVE -> next.indexOf('E') >= 0;
      case BE -> next.startsWith("D") || next.startsWith("E") || next.startsWith("G");
      default -> false;
    };
  }
}
