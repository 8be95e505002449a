package org.crossbearing.reading.internal.syntax;

import java.util.Map;
import java.util.Set;
import org.crossbearing.reading.internal.lexicon.Tag;
import org.crossbearing.reading.internal.lexicon.WordSets;
import org.crossbearing.reading.internal.lexicon.Words;
import org.crossbearing.reading.internal.quantity.Quantity;
import org.crossbearing.reading.internal.text.Sentence;

/** Tells by the words around it whether a word goes on with the noun group before it. Immutable. */
final class InGroup {
  private static final Set<String> EDGES = WordSets.of("InGroup.EDGES");
  private static final Set<String> HAPPENINGS = WordSets.of("InGroup.HAPPENINGS");
  private static final Set<String> OCCASIONS = WordSets.of("InGroup.OCCASIONS");

  private final Sentence sentence;
  private final Tag[] tags;
  private final Words words;
  private final Set<String> days;

  InGroup(Sentence sentence, Tag[] tags, Words words, Set<String> days) {
    this.sentence = sentence;
    this.tags = tags;
    this.words = words;
    this.days = days;
  }

  /** "At a news conference Interior Minister Ada Lind spoke": where the speaker begins. */
  boolean occasion(int head, int at) {
    return OCCASIONS.contains(sentence.norm(head))
        && !sentence.token(head).capital()
        && sentence.token(at).capital()
        && tags[at] != Tag.PLURAL;
  }

  /** "On the day of the attack Lind had spoken": a name is no part of what happened. */
  boolean happening(int from, int head, int at) {
    return from > 0
        && tags[from - 1] == Tag.PREP
        && sentence.norm(from).equals("the")
        && head == from + 1
        && tags[at] == Tag.NAME
        && HAPPENINGS.contains(sentence.norm(head))
        && !sentence.token(head).capital();
  }

  /** "a total of 188 people". */
  boolean totalOf(int at, Map<Integer, Quantity> starts) {
    return at + 3 < tags.length
        && sentence.norm(at + 1).equals("total")
        && sentence.norm(at + 2).equals("of")
        && starts.get(at + 3) != null;
  }

  /**
   * "On Monday Ada Lind said", "On Sunday gunmen raided", but not "on Monday night": the day is no
   * part of the name.
   */
  boolean dayAlone(int from, int at) {
    boolean opens = from == 1 || from > 1 && sentence.token(from - 2).mark();
    boolean name = sentence.token(at).capital() || opens && (tags[at] == Tag.PLURAL || person(at));
    return at == from + 1
        && name
        && words.kind(sentence.norm(at)) != 't'
        && days.contains(sentence.norm(from))
        && sentence.norm(from - 1).equals("on");
  }

  /** "Earlier in the night officials had spoken", "by late evening rescuers had": a time before. */
  boolean timeAlone(int from, int at) {
    boolean edge = EDGES.contains(sentence.norm(from));
    boolean led =
        sentence.norm(from).equals("the") && from > 1
            ? sentence.norm(from - 1).equals("in") && EDGES.contains(sentence.norm(from - 2))
            : edge && from > 0 && tags[from - 1] == Tag.PREP;
    return led
        && at == from + 2
        && words.kind(sentence.norm(at - 1)) == 't'
        && (tags[at] == Tag.PLURAL || sentence.norm(at).equals("police"))
        && person(at);
  }

  /** Whether the noun stands for somebody. */
  boolean person(int at) {
    return words.kind(words.noun(sentence.norm(at))) == 'p';
  }

  /** "wounded soldiers": a participle that describes what follows. */
  boolean premodifier(int from, int at) {
    boolean led = at > from || tags[at] == Tag.ING || tags[at] == Tag.PARTICIPLE;
    if (!led || at + 1 >= tags.length || Attributes.verb(sentence, tags, words, at)) {
      return false;
    }
    boolean noun = tags[at + 1] == Tag.NOUN || tags[at + 1] == Tag.PLURAL;
    boolean origin =
        at > from
            && tags[at + 1] == Tag.NAME
            && (at == from + 1 && opens(from)
                || at + 2 < tags.length && tags[at + 2] == Tag.PLURAL);
    return noun
        || origin
        || at > from && tags[at + 1] == Tag.ADJ && at + 2 < tags.length && tags[at + 2].nominal();
  }

  /** "from temporarily occupied Crimea": an adverb that begins what stands behind "from". */
  boolean opens(int at) {
    return at > 0
        && tags[at - 1] == Tag.PREP
        && sentence.norm(at).endsWith("ly")
        && at + 1 < tags.length
        && (tags[at + 1] == Tag.PARTICIPLE || tags[at + 1] == Tag.PAST_OR_PARTICIPLE);
  }

  /** "badly damaged houses": an adverb that goes with what follows. */
  boolean modifies(int at) {
    return at + 2 < tags.length
        && (tags[at + 1] == Tag.ADJ
            || tags[at + 1] == Tag.PARTICIPLE
            || tags[at + 1] == Tag.PAST_OR_PARTICIPLE)
        && (tags[at + 2].nominal() || tags[at + 2] == Tag.ADJ);
  }
}
