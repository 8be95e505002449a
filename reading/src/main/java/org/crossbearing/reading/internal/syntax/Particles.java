package org.crossbearing.reading.internal.syntax;

import java.util.Set;
import org.crossbearing.reading.internal.lexicon.Tag;
import org.crossbearing.reading.internal.text.Sentence;

/** Tells which words behind a verb belong to it: "shot down", "carry on". One per sentence. */
final class Particles {
  private static final Set<String> PARTICLES =
      Set.of("down", "out", "up", "off", "away", "back", "home", "aside", "together", "ashore");

  /** Particles that are far more often prepositions: "caved in" but "shot in Leeds". */
  private static final Set<String> PAIRS =
      Set.of(
          "call on",
          "cave in",
          "chip in",
          "haul in",
          "pull in",
          "fall in",
          "kick in",
          "pitch in",
          "throw in",
          "put in",
          "bring in",
          "take in",
          "send in",
          "hand in",
          "call in",
          "fly in",
          "ship in",
          "truck in",
          "blow in",
          "come in",
          "hand over",
          "take over",
          "turn over",
          "send over",
          "knock over",
          "run over",
          "carry on",
          "go on",
          "get through",
          "pull through",
          "slip through",
          "break through");

  private static final Set<String> VERBS =
      Set.of(
          "shoot", "carry", "blow", "burn", "break", "take", "wipe", "knock", "bring", "pull",
          "put", "set", "call", "lay", "send", "hand", "pay", "round", "cut", "go", "turn", "swap",
          "come", "move", "tear", "write", "give", "pick", "wash", "sweep", "dig", "fly", "cave",
          "get", "walk", "drive", "run", "fire", "gun", "mow", "strike", "throw", "haul", "lift",
          "fish", "single", "lock", "shut", "close", "fall", "push", "force", "drop", "ship",
          "rush", "spirit", "whisk", "ferry", "chase", "hunt", "track", "let", "free", "rip",
          "smash", "slip", "sneak", "hold", "stump", "buy", "pass", "beat", "fight", "drag", "hose",
          "strip", "fend", "ward", "wave", "hit", "block", "seal", "cordon", "fence", "splash",
          "swat", "bear", "march", "scoop", "finish", "cart", "top", "scare", "prise", "cough",
          "clear", "bus", "crash", "point", "rain", "tumble", "peel", "snap", "tip", "snuff",
          "blot");

  private final Sentence sentence;
  private final Tag[] tags;
  private final Set<String> days;

  /**
   * @param days names of weekdays and months
   */
  Particles(Sentence sentence, Tag[] tags, Set<String> days) {
    this.sentence = sentence;
    this.tags = tags;
    this.days = days;
  }

  /** Whether the word at {@code at} is a particle of the verb {@code lemma} right before it. */
  boolean at(String lemma, int at) {
    if (at >= tags.length || tags[at].nominal() || tags[at] == Tag.NUMBER) {
      return false;
    }
    String word = sentence.norm(at);
    if (PARTICLES.contains(word)) {
      return VERBS.contains(lemma);
    }
    boolean dated = at + 1 < tags.length && days.contains(sentence.norm(at + 1));
    if (!PAIRS.contains(lemma + " " + word) || dated) {
      return false;
    }
    Tag next = at + 1 < tags.length ? tags[at + 1] : Tag.MARK;
    return !word.equals("in")
        || switch (next) {
          case NUMBER, MARK, PREP, TO, ADV, AND -> true;
          default -> lemma.equals("cave");
        };
  }
}
