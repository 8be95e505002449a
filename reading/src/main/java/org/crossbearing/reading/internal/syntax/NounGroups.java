package org.crossbearing.reading.internal.syntax;

import java.util.Map;
import java.util.Set;
import org.crossbearing.model.Amount;
import org.crossbearing.reading.internal.lexicon.Tag;
import org.crossbearing.reading.internal.lexicon.WordSets;
import org.crossbearing.reading.internal.lexicon.Words;
import org.crossbearing.reading.internal.quantity.Quantity;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.text.Quotes;
import org.crossbearing.reading.internal.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Finds the noun group that begins at a token. */
final class NounGroups {
  static final String ALL_BUT = "all but";

  /** Nouns that may stand between a determiner and a number: "a record 728 drones". */
  private static final Set<String> FILLERS = Set.of("record", "total", "combined", "extra", "net");

  /** Nouns of time that begin their own group after a number: "its figure of 131 yesterday". */
  private static final Set<String> WHEN =
      Set.of("yesterday", "today", "tonight", "tomorrow", "first");

  /** "deputy foreign minister": words before an office that are nouns by themselves. */
  private static final Set<String> GRADES = Set.of("deputy", "vice", "chief", "assistant");

  /** Adjectives of a time that follows the group: "19,870 Afghans last week". */
  private static final Set<String> TIMES = WordSets.of("NounGroups.TIMES");

  /** What is said of somebody right behind: "pronounced Lind dead", "left a man dead". */
  private static final Set<String> STATES = Set.of("dead", "deceased");

  private static final Set<String> FURTHER = Set.of("more", "others", "other", "each");

  private final Sentence sentence;
  private final Tag[] tags;
  private final Map<Integer, Quantity> starts;
  private final Words words;
  private final Set<String> days;
  private final Models models;
  private final SharedNouns shared;
  private final QuotedNouns quoted;
  private final InGroup inGroup;

  private int head = -1;
  private int owner;
  private @Nullable Quantity quantity;
  private String determiner = "";
  private String gapped = "";

  NounGroups(
      Sentence sentence, Tag[] tags, Map<Integer, Quantity> starts, Words words, Set<String> days) {
    this.sentence = sentence;
    this.tags = tags;
    this.starts = starts;
    this.words = words;
    this.days = days;
    this.models = new Models(sentence, tags, words);
    this.shared = new SharedNouns(sentence, tags, starts, words);
    this.quoted = new QuotedNouns(sentence, tags);
    this.inGroup = new InGroup(sentence, tags, words, days);
  }

  /** The group that begins at {@code at}, or null if none does. */
  @Nullable NounGroup at(int at) {
    owner = at;
    if (tags[at] == Tag.PRON) {
      return new NounGroup(at, at + 1, at, quantityAt(at), "", "", at, true, false);
    }
    int end = at;
    int step = step(at, end);
    while (step > 0) {
      end += step;
      step = end < tags.length ? step(at, end) : 0;
    }
    return end == at ? null : finish(at, end);
  }

  private @Nullable NounGroup finish(int at, int end) {
    int to = end;
    while (to > at
        && head < to - 1
        && (quantity == null || quantity.end() < to)
        && !determinerAlone(at, to)) {
      to--;
    }
    if (to <= at || head < 0 && quantity == null && determiner.isEmpty()) {
      return null;
    }
    int top = head >= 0 ? head : quantity != null ? quantity.number() : at;
    boolean noun = head >= 0;
    String lemma =
        !gapped.isEmpty()
            ? gapped
            : noun ? lemma(head) : quantity != null && quantity.compound() ? quantity.noun() : "";
    return new NounGroup(
        at, to, top, quantity, lemma, determiner, owner, false, noun && tags[head] == Tag.NAME);
  }

  private boolean determinerAlone(int at, int to) {
    return to == at + 1 && !determiner.isEmpty();
  }

  private String lemma(int index) {
    boolean counted = quantity != null && tags[index] == Tag.NAME;
    return tags[index] == Tag.PLURAL || counted
        ? words.noun(sentence.norm(index))
        : sentence.norm(index);
  }

  /** The number of tokens that the group takes in at {@code at}, 0 if it ends before. */
  private int step(int from, int at) {
    if (!gapped.isEmpty()) {
      return 0;
    }
    Quantity here = quantityAt(at);
    if (here != null) {
      return quantity(here, at);
    }
    gapped = quantity == null ? "" : shared.gapped(quantity, at);
    if (!gapped.isEmpty()) {
      head = at;
      return 1;
    }
    if (at > from
        && head == at - 1
        && (inGroup.occasion(head, at) || inGroup.happening(from, head, at))) {
      return 0;
    }
    return switch (tags[at]) {
      case DET -> head >= 0 ? 0 : quantity != null ? further(at) : determiner(at);
      case POSS -> possessive(from, at);
      case ADJ -> head >= 0 ? titled(at) : adjective(at);
      case NOUN, PLURAL, NAME ->
          inGroup.dayAlone(from, at) || inGroup.timeAlone(from, at) ? 0 : nominal(at);
      case PARTICIPLE, PAST_OR_PARTICIPLE, ING -> head < 0 && inGroup.premodifier(from, at) ? 1 : 0;
      case ADV -> head < 0 && (at > from || inGroup.opens(at)) && inGroup.modifies(at) ? 1 : 0;
      case AND, MARK -> joins(from, at) ? joined(at) : 0;
      default -> 0;
    };
  }

  /** Goes on behind a joint; of two kinds, neither is the noun. */
  private int joined(int at) {
    head = kinds(at) ? -1 : head;
    return 1;
  }

  private @Nullable Quantity quantityAt(int at) {
    return starts.get(at);
  }

  private int quantity(Quantity here, int at) {
    boolean filled = head >= 0 && !FILLERS.contains(sentence.norm(head));
    if (quantity != null || filled && !here.compound()) {
      return 0;
    }
    head = here.compound() ? head : -1;
    quantity = here;
    return here.end() - at;
  }

  private int determiner(int at) {
    boolean allBut =
        sentence.norm(at).equals("all")
            && sentence.norm(at + 1).equals("but")
            && at + 2 < tags.length
            && quantityAt(at + 2) != null;
    if (inGroup.totalOf(at, starts)) {
      determiner = "a";
      return 3;
    }
    if (determiner.isEmpty()) {
      determiner = allBut ? ALL_BUT : sentence.norm(at);
    }
    return allBut ? 2 : 1;
  }

  /** "16 others", "six more bodies". */
  private int further(int at) {
    if (!FURTHER.contains(sentence.norm(at))) {
      return 0;
    }
    head = at;
    return 1;
  }

  private int possessive(int from, int at) {
    boolean pronoun = !sentence.norm(at).startsWith("'");
    if (at == from) {
      return pronoun ? determiner(at) : 0;
    }
    if (pronoun || head < 0 || at + 1 >= tags.length) {
      return 0;
    }
    owner = at + 1;
    head = -1;
    quantity = null;
    return 1;
  }

  private int adjective(int at) {
    boolean named = determiner.equals("the") && quantity == null && !continues(at + 1);
    if (named) {
      head = at;
      return 1;
    }
    return at + 1 < tags.length && continues(at + 1)
            || !determiner.isEmpty()
            || quantity != null && !predicative(at)
        ? 1
        : 0;
  }

  /** A postposed state after a bare number: "109 dead". */
  private boolean predicative(int at) {
    return quantity != null && head < 0 && at + 1 >= tags.length || !continues(at + 1);
  }

  /** "Prime" in a name such as "Italian Prime Minister". */
  private int titled(int at) {
    boolean demonym = head == at - 1 && words.demonym(sentence.norm(head));
    if (TIMES.contains(sentence.norm(at)) && !sentence.token(at).capital()) {
      return 0;
    }
    boolean grade = head == at - 1 && GRADES.contains(sentence.norm(head));
    if ((demonym || grade) && at + 1 < tags.length && continues(at + 1)) {
      head = quantity != null && demonym ? -1 : head;
      return 1;
    }
    if (model(at) || qualified(at)) {
      return 1;
    }
    boolean name = tags[head] == Tag.NAME && sentence.token(at).capital();
    return name && at + 1 < tags.length && sentence.token(at + 1).capital() ? 1 : 0;
  }

  /** "the Lind municipal district": a name and an adjective before a plain noun. */
  private boolean qualified(int at) {
    return !determiner.isEmpty()
        && quantity == null
        && head == at - 1
        && tags[head] == Tag.NAME
        && !sentence.token(at).capital()
        && at + 1 < tags.length
        && (tags[at + 1] == Tag.NOUN || tags[at + 1] == Tag.PLURAL);
  }

  /** "two Iskander-M ballistic missiles": the name of what is counted. */
  private boolean model(int at) {
    boolean digits = head == at - 1 && sentence.norm(head).chars().anyMatch(Character::isDigit);
    return (quantity == null ? digits : head == at - 1 && models.named(quantity.end(), at))
        && !sentence.norm(head).endsWith("s")
        && at + 1 < tags.length
        && tags[at + 1] == (quantity != null && !many() ? Tag.NOUN : Tag.PLURAL);
  }

  private boolean continues(int at) {
    if (at >= tags.length) {
      return false;
    }
    return switch (tags[at]) {
      case NOUN, PLURAL, NAME, ADJ, NUMBER -> true;
      case PARTICIPLE, PAST_OR_PARTICIPLE, ING ->
          at + 1 < tags.length
              && (tags[at + 1].nominal()
                  || tags[at + 1] == Tag.ADJ && at + 2 < tags.length && tags[at + 2].nominal());
      case AND, MARK -> joins(0, at);
      default -> false;
    };
  }

  /** "sent 74 home": where to, not what is counted. */
  private boolean sentTo(int at) {
    boolean one = quantity == null || Amount.exactly(1).equals(quantity.amount());
    boolean more = at + 1 < tags.length && tags[at + 1].nominal();
    return sentence.norm(at).equals("home") && !one && !more;
  }

  private int nominal(int at) {
    if (quantity != null && head < 0 && WHEN.contains(sentence.norm(at))) {
      return 0;
    }
    if (quantity != null && head < 0 && sentTo(at)) {
      return 0;
    }
    boolean somebody =
        head >= 0 && (tags[head] == Tag.NAME || tags[head] == Tag.NOUN && inGroup.person(head));
    boolean small = !sentence.token(at).capital() || sentence.block().heading();
    if (somebody && small && STATES.contains(sentence.norm(at))) {
      return 0;
    }
    boolean low = !sentence.token(at).capital() && at + 1 < tags.length;
    if (head >= 0
        && low
        && TIMES.contains(sentence.norm(at))
        && words.kind(sentence.norm(at + 1)) == 't') {
      return 0;
    }
    if (head >= 0 && tags[head] != Tag.DET) {
      boolean day = tags[at] == Tag.NAME && days.contains(sentence.norm(at));
      boolean afterPlural = tags[head] == Tag.PLURAL && head == at - 1;
      boolean collective = sentence.norm(head).equals("police");
      boolean modifies = collective || tags[at] == Tag.PLURAL && quantity != null;
      boolean counted = afterPlural && !modifies && (quantity != null || tags[at] == Tag.NAME);
      boolean persons =
          afterPlural
              && tags[at] == Tag.PLURAL
              && inGroup.person(head)
              && inGroup.person(at)
              && !collective;
      if (day || counted || persons) {
        return 0;
      }
    }
    head = at;
    return 1;
  }

  private boolean kinds(int at) {
    return quantity != null && shared.kinds(quantity, at);
  }

  private boolean many() {
    return quantity != null && SharedNouns.many(quantity);
  }

  /** A comma or "and" between adjectives, a slash between names. */
  private boolean joins(int from, int at) {
    if (at <= from || at + 1 >= tags.length) {
      return false;
    }
    if (kinds(at)) {
      return true;
    }
    if (quantity != null && at == quantity.end() && Quotes.mark(sentence.token(at))) {
      return quoted.joins(quantity, at);
    }
    if (quantity != null && head < 0 && Quotes.mark(sentence.token(at))) {
      boolean opens = Quotes.mark(sentence.token(quantity.end()));
      if (opens && tags[at + 1].nominal()) {
        return true;
      }
    }
    if (sentence.norm(at).equals("/")) {
      return tags[at - 1].nominal() && tags[at + 1].nominal() && !sentence.token(at).spaced();
    }
    boolean between = tags[at - 1] == Tag.ADJ && tags[at + 1] == Tag.ADJ && head < 0;
    boolean mark = sentence.norm(at).equals(",") || sentence.norm(at).equals("and");
    return between
        && mark
        && at + 2 < tags.length
        && (tags[at + 2].nominal() || tags[at + 2] == Tag.ADJ);
  }
}
