package org.crossbearing.reading.internal.syntax;

import java.util.Map;
import java.util.Set;
import org.crossbearing.model.Amount;
import org.crossbearing.reading.internal.lexicon.Tag;
import org.crossbearing.reading.internal.lexicon.Words;
import org.crossbearing.reading.internal.quantity.Quantity;
import org.crossbearing.reading.internal.text.Sentence;

/** Kinds of one noun that stands only behind the last of them. */
final class SharedNouns {
  /** How many words may stand before a noun that two numbers share. */
  private static final int GAPPED = 3;

  private static final Set<String> FURTHER = Set.of("more", "others", "other", "each");

  private final Sentence sentence;
  private final Tag[] tags;
  private final Map<Integer, Quantity> starts;
  private final Words words;

  SharedNouns(Sentence sentence, Tag[] tags, Map<Integer, Quantity> starts, Words words) {
    this.sentence = sentence;
    this.tags = tags;
    this.starts = starts;
    this.words = words;
  }

  /** "six ballistic and 32 cruise missiles": the noun that follows the next number; else empty. */
  String gapped(Quantity quantity, int at) {
    boolean right = at == quantity.end() && at + 2 < tags.length;
    boolean participle = right && participle(at);
    boolean plain = right && kind(at) && !words.personal(sentence.norm(at));
    if (!right || !many(quantity) || !plain && !participle) {
      return "";
    }
    Quantity next = sentence.norm(at + 1).equals("and") ? starts.get(at + 2) : null;
    if (next == null || next.compound() || next.kind() != Quantity.Kind.COUNT) {
      return "";
    }
    int end = next.end();
    if (participle && !(next.end() < tags.length && participle(next.end()))) {
      return "";
    }
    while (end < tags.length
        && end < next.end() + GAPPED
        && (kind(end) || participle && participle(end))) {
      end++;
    }
    boolean noun = end > next.end() && end < tags.length && tags[end] == Tag.PLURAL;
    return noun ? words.noun(sentence.norm(end)) : "";
  }

  private boolean participle(int at) {
    return tags[at] == Tag.PARTICIPLE || tags[at] == Tag.PAST_OR_PARTICIPLE;
  }

  /** Whether the number is not one. */
  static boolean many(Quantity quantity) {
    return !Amount.exactly(1).equals(quantity.amount());
  }

  /** "four railway and road cranes", "537 Shahed-type and decoy drones": two kinds, one noun. */
  boolean kinds(Quantity quantity, int at) {
    if (!many(quantity)
        || !Set.of("and", "or").contains(sentence.norm(at))
        || at + 2 >= tags.length
        || at - 1 < quantity.end()) {
      return false;
    }
    boolean second =
        tags[at + 1] == Tag.ADJ || tags[at + 1] == Tag.NOUN || tags[at + 1] == Tag.NAME;
    return second && tags[at + 2] == Tag.PLURAL && kind(at - 1);
  }

  /** Whether the word may tell a kind: no state of people, and nobody who is counted himself. */
  private boolean kind(int at) {
    return switch (tags[at]) {
      case ADJ -> !words.personal(sentence.norm(at)) && !FURTHER.contains(sentence.norm(at));
      case NAME -> !sentence.norm(at).endsWith("s");
      case NOUN ->
          switch (words.kind(sentence.norm(at))) {
            case 'a', 'l', 's', 'e', '-' -> !words.plural(sentence.norm(at));
            default ->
                words.classes(sentence.norm(at)).startsWith("J")
                    && !words.personal(sentence.norm(at));
          };
      default -> false;
    };
  }
}
