package org.crossbearing.reading.internal.time;

import java.util.Set;
import org.crossbearing.reading.internal.text.Sentence;

/** Whether a sentence goes on with what the one before it tells of. */
final class BackReference {
  private static final Set<String> GOING_ON = Set.of("it", "that", "this");
  private static final Set<String> THOSE = Set.of("those", "these", "them");
  private static final Set<String> TOLL = Set.of("toll", "death", "dead", "victims");
  private static final Set<String> AFTER_THERE = Set.of(",", ".", "and", ";");

  private static final Set<String> OCCASIONS =
      Set.of("occasion", "instance", "accident", "incident", "disaster");

  private BackReference() {}

  /** "It killed 300". */
  static boolean it(Sentence sentence) {
    return GOING_ON.contains(sentence.norm(0));
  }

  /** "Two others are missing", "of those, five": of what the sentence before tells. */
  static boolean others(Sentence sentence) {
    String first = sentence.norm(0);
    String second = sentence.norm(1);
    return first.equals("others")
        || second.equals("others")
        || there(sentence)
        || itsToll(sentence)
        || first.equals("of") && THOSE.contains(second);
  }

  /** "Five of those were never found", "no one was hurt on that occasion". */
  static boolean thatTime(Sentence sentence) {
    return sentence.norm(1).equals("of") && THOSE.contains(sentence.norm(2))
        || occasion(sentence)
        || itsToll(sentence);
  }

  /** "A tally put its toll at 870". */
  private static boolean itsToll(Sentence sentence) {
    for (int i = 0; i + 1 < sentence.size(); i++) {
      if (sentence.norm(i).equals("its") && TOLL.contains(sentence.norm(i + 1))) {
        return true;
      }
    }
    return false;
  }

  /** "no one was hurt on that occasion". */
  private static boolean occasion(Sentence sentence) {
    for (int i = 1; i < sentence.size(); i++) {
      if (sentence.norm(i - 1).equals("that") && OCCASIONS.contains(sentence.norm(i))) {
        return true;
      }
    }
    return false;
  }

  /** "Nine people lost their lives there": where and when the sentence before tells. */
  private static boolean there(Sentence sentence) {
    for (int i = 1; i < sentence.size(); i++) {
      if (sentence.norm(i).equals("there") && AFTER_THERE.contains(sentence.norm(i + 1))) {
        return true;
      }
    }
    return false;
  }
}
