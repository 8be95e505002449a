package org.crossbearing.reading.internal.figure;

import java.util.Set;
import org.crossbearing.model.Measure;
import org.crossbearing.reading.internal.figure.Classes.Counted;
import org.crossbearing.reading.internal.lexicon.WordSets;
import org.crossbearing.reading.internal.lexicon.Words;
import org.crossbearing.reading.internal.syntax.Chunk;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Clause;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/** What can last, and how it is called. Thread-safe. */
final class Lengths {
  /** Verbs of what comes to an end. */
  static final Set<String> ENDS = WordSets.of("Lengths.ENDS");

  private final Triggers triggers;
  private final Classes classes;
  private final Words words;

  Lengths(Triggers triggers, Classes classes, Words words) {
    this.triggers = triggers;
    this.classes = classes;
    this.words = words;
  }

  /** Whether it is something that goes on for a time. */
  boolean lasting(String noun) {
    return triggers.lasting(noun) || !noun.isEmpty() && classes.of(noun).type().equals("event");
  }

  /** The last noun of the sentence that can last, empty if there is none. */
  String last(Syntax syntax) {
    String found = "";
    for (Chunk chunk : syntax.chunks()) {
      found = chunk instanceof NounGroup noun && lasting(noun.noun()) ? noun.noun() : found;
    }
    return found;
  }

  /** What a heading says is over, "Talks end after 12 hours", "Strike over after a week"; or "". */
  String overHeading(Syntax syntax, NounGroup group) {
    if (!syntax.sentence().block().heading()
        || !syntax.sentence().norm(group.from() - 1).equals("after")) {
      return "";
    }
    String last = syntax.sentence().norm(group.from() - 2);
    boolean ends = last.equals("over") || ENDS.contains(words.verb(last));
    for (int i = 0; ends && i < group.from() - 2; i++) {
      String noun = words.noun(syntax.sentence().norm(i));
      if (lasting(noun)) {
        return noun;
      }
    }
    return "";
  }

  /** The frame of what lasted. */
  Frame frame(String noun, @Nullable Clause clause) {
    Counted counted = classes.of(noun.isEmpty() ? "event" : noun);
    String name =
        switch (counted.name()) {
          case "airstrike", "barrage", "assault", "bombardment" -> "attack";
          case "talk" -> "talks";
          case "shut", "close" -> "closure";
          case "burn" -> "fire";
          default -> counted.name();
        };
    return Frame.of(Measure.LASTED, clause).counting(new Counted(name, "event"));
  }
}
