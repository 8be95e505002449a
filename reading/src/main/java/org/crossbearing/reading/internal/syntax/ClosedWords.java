package org.crossbearing.reading.internal.syntax;

import java.util.Set;
import org.crossbearing.reading.internal.lexicon.Tag;
import org.crossbearing.reading.internal.lexicon.WordSets;
import org.crossbearing.reading.internal.lexicon.Words;
import org.crossbearing.reading.internal.text.Sentence;

/** Tells what the words of closed classes are in one sentence. */
final class ClosedWords {
  /** Verbs that "more than" may stand before. */
  private static final Set<String> MULTIPLIED = WordSets.of("ClosedWords.MULTIPLIED");

  /** Prepositions that belong to a verb right before them. */
  private static final Set<String> PARTICLES = Set.of("up", "down", "off", "out");

  /** Verbs whose subject stands behind them where "there" stands before. */
  private static final Set<String> EXISTING = WordSets.of("ClosedWords.EXISTING");

  private static final Set<String> NUMBERS = WordSets.of("ClosedWords.NUMBERS");

  private final Sentence sentence;
  private final Tag[] tags;
  private final Words words;
  private final Set<String> weekdays;

  /**
   * @param tags those of the tokens before the word asked for
   * @param weekdays names of weekdays, in normal form
   */
  ClosedWords(Sentence sentence, Tag[] tags, Words words, Set<String> weekdays) {
    this.sentence = sentence;
    this.tags = tags;
    this.words = words;
    this.weekdays = weekdays;
  }

  /** The class of the word, which is listed as {@code closed}. */
  Tag tag(int at, Tag closed) {
    return switch (sentence.norm(at)) {
      case "that" -> that(at);
      case "as" ->
          sentence.norm(at + 1).equals("well") && !sentence.norm(at + 2).equals("as")
              ? Tag.ADV
              : closed;
      case "her" -> owns(at) ? closed : Tag.PRON;
      case "a" -> initial(at) ? Tag.NAME : closed;
      case "may" -> sentence.token(at).capital() && at > 0 ? Tag.NAME : closed;
      case "there" -> there(at) ? Tag.ADV : closed;
      case "down" ->
          particle(at, closed)
              ? Tag.ADV
              : sentence.block().heading() && downs(at) ? Tag.VERB : closed;
      case "round" -> named(at) ? Tag.NOUN : closed;
      case "since" -> at > 0 && tags[at - 1] == Tag.HAVE ? Tag.ADV : closed;
      case "given" -> perfect(at) || sentence.norm(at + 1).equals("by") ? Tag.PARTICIPLE : closed;
      case "at" -> atFirst(at) ? Tag.ADV : closed;
      case "do" -> inName(at) ? Tag.NAME : closed;
      case "in" -> inAll(at) || allInAll(at - 1) ? Tag.ADV : closed;
      case "all" -> at > 0 && inAll(at - 1) || allInAll(at) || allInAll(at - 2) ? Tag.ADV : closed;
      case "more", "than", "no" -> modifies(at) ? Tag.ADV : closed;
      case "by", "until", "till" -> sentence.norm(at + 1).equals("now") ? Tag.ADV : closed;
      default -> particle(at, closed) ? Tag.ADV : closed;
    };
  }

  /** "had at first reported", "had at last come": inside a verb. */
  private boolean atFirst(int at) {
    String next = sentence.norm(at + 1);
    String verb = sentence.norm(at + 2);
    return at > 0
        && (tags[at - 1] == Tag.HAVE || tags[at - 1] == Tag.BE || tags[at - 1] == Tag.MODAL)
        && (next.equals("first") || next.equals("last"))
        && words.closed(verb) == null
        && words.classes(verb).chars().anyMatch(c -> "VDE".indexOf(c) >= 0);
  }

  /** "Casa do Vale": a small word inside a name. */
  private boolean inName(int at) {
    return at > 0
        && tags[at - 1] == Tag.NAME
        && !sentence.token(at).capital()
        && at + 1 < sentence.size()
        && sentence.token(at + 1).capital()
        && !words.known(sentence.norm(at + 1));
  }

  /** "In all 17 people", "in total 40 houses burned": a number that is summed up behind. */
  private boolean inAll(int at) {
    String sum = sentence.norm(at + 1);
    boolean opens = at == 0 || sentence.token(at - 1).mark();
    return opens
        && sentence.norm(at).equals("in")
        && (sum.equals("all") || sum.equals("total"))
        && words.plural(sentence.norm(at + 3))
        && verb(sentence.norm(at + 4));
  }

  /** "All in all 900 were moved". */
  private boolean allInAll(int at) {
    return at >= 0
        && sentence.norm(at).equals("all")
        && sentence.norm(at + 1).equals("in")
        && sentence.norm(at + 2).equals("all");
  }

  private boolean verb(String norm) {
    Tag closed = words.closed(norm);
    return closed == Tag.BE
        || closed == Tag.HAVE
        || closed == null && words.classes(norm).startsWith("D");
  }

  /** "the first round", "a new round": what is named, where "all round the town" is not. */
  private boolean named(int at) {
    return at > 0
        && (tags[at - 1] == Tag.DET && !sentence.norm(at - 1).equals("all")
            || tags[at - 1] == Tag.ADJ
            || at > 1 && tags[at - 2] == Tag.DET && tags[at - 1] == Tag.NOUN);
  }

  /** "work goes on there", "the people there lost their homes": where, no subject. */
  private boolean there(int at) {
    if (at == 0 || tags[at - 1].verbal() && sentence.closes(at + 1)) {
      return at > 0;
    }
    String next = sentence.norm(at + 1);
    boolean past = words.closed(next) == null && words.classes(next).startsWith("D");
    return tags[at - 1].nominal() && past && !EXISTING.contains(words.verb(next))
        || tags[at - 1] == Tag.PLURAL && undergo(at + 1);
  }

  /** "Forty houses there are damaged", but not "In the hills there are 40 damaged houses". */
  private boolean undergo(int at) {
    String next = sentence.norm(at + 1);
    return words.closed(sentence.norm(at)) == Tag.BE
        && words.closed(next) == null
        && words.classes(next).startsWith("D")
        && !EXISTING.contains(words.verb(next));
  }

  /** "Air defences down 30 drones": who brings down things that can be counted. */
  private boolean downs(int at) {
    if (at == 0 || !tags[at - 1].nominal() || !sentence.isNumber(at + 1) && !numberWord(at + 1)) {
      return false;
    }
    for (int i = at + 2; i < Math.min(at + 5, sentence.size()); i++) {
      String norm = sentence.norm(i);
      if (words.plural(norm)) {
        char kind = words.kind(words.noun(norm));
        return kind == 'a' || kind == '-';
      }
    }
    return false;
  }

  private boolean numberWord(int at) {
    return NUMBERS.contains(sentence.norm(at));
  }

  /** "her house", but not "hit her Monday". */
  private boolean owns(int at) {
    String next = sentence.norm(at + 1);
    Tag closed = words.closed(next);
    boolean named = weekdays.contains(next) && sentence.token(at + 1).capital();
    boolean day = at > 0 && tags[at - 1].verbal() && named && !owner(at + 1);
    return !next.isEmpty() && (closed == null || closed == Tag.ADV) && !day;
  }

  private boolean owner(int at) {
    return sentence.norm(at + 1).equals("'s");
  }

  /** "Ada A Lind": an initial, which no point ends. */
  private boolean initial(int at) {
    return at > 0
        && tags[at - 1] == Tag.NAME
        && sentence.token(at).capital()
        && !sentence.block().heading()
        && at + 1 < sentence.size()
        && sentence.token(at + 1).capital()
        && !sentence.token(at + 1).allCapitals();
  }

  /** Behind "had", "was", "had earlier". */
  private boolean perfect(int at) {
    int before = at > 1 && tags[at - 1] == Tag.ADV ? at - 2 : at - 1;
    return before >= 0 && (tags[before] == Tag.HAVE || tags[before] == Tag.BE);
  }

  /** "more than doubled", "no longer". */
  private boolean modifies(int at) {
    String next = sentence.norm(at + 1);
    return switch (sentence.norm(at)) {
      case "more" -> next.equals("than") && MULTIPLIED.contains(sentence.norm(at + 2));
      case "than" -> MULTIPLIED.contains(next);
      default -> next.equals("longer");
    };
  }

  private boolean particle(int at, Tag closed) {
    return closed == Tag.PREP
        && PARTICLES.contains(sentence.norm(at))
        && at > 0
        && tags[at - 1].verbal()
        && !offPlace(at);
  }

  /** "attacked off Yemen": a name of a place behind, not "called off Sunday's match". */
  private boolean offPlace(int at) {
    return sentence.norm(at).equals("off")
        && at + 1 < sentence.size()
        && sentence.token(at + 1).capital()
        && !words.known(sentence.norm(at + 1))
        && !sentence.norm(at + 2).equals("'s");
  }

  /** "that" before a noun is a determiner, else it opens a clause. */
  private Tag that(int at) {
    if (numberFollows(at)) {
      if (at > 0 && words.closed(sentence.norm(at - 1)) == Tag.PREP && !toldOut(at)) {
        return Tag.DET;
      }
      if (sentence.token(at + 1).number()) {
        return Tag.SUB;
      }
    }
    if (verbBeforeNumber(at)) {
      return Tag.SUB;
    }
    boolean afterVerb =
        at > 0 && words.classes(sentence.norm(at - 1)).matches(".*[VZDEG].*") || toldOut(at);
    return nounFollows(at) && !afterVerb && !acts(at) ? Tag.DET : Tag.SUB;
  }

  /** "pointed out that", "found out that". */
  private boolean toldOut(int at) {
    return at > 1 && sentence.norm(at - 1).equals("out") && tags[at - 2].verbal();
  }

  /** "nations that arm Ukraine": a verb of the plural before, with a name behind it. */
  private boolean acts(int at) {
    return at > 0
        && at + 2 < sentence.size()
        && tags[at - 1] == Tag.PLURAL
        && words.classes(sentence.norm(at + 1)).indexOf('V') >= 0
        && sentence.token(at + 2).capital();
  }

  /** "a day that cost at least 73 lives": a noun that is a verb, with a hedge or number behind. */
  private boolean verbBeforeNumber(int at) {
    String next = sentence.norm(at + 1);
    boolean acts = words.classes(next).indexOf('D') >= 0;
    String object = sentence.norm(at + 2);
    return acts
        && at + 2 < sentence.size()
        && (sentence.token(at + 2).number()
            || object.equals("at")
            || object.equals("more")
            || object.equals("some")
            || object.equals("about")
            || object.equals("around")
            || object.equals("nearly"));
  }

  private boolean numberFollows(int at) {
    String next = sentence.norm(at + 1);
    return at + 1 < sentence.size()
        && (sentence.token(at + 1).number() || next.equals("one") || next.equals("same"));
  }

  private boolean nounFollows(int at) {
    String next = sentence.norm(at + 1);
    return !next.isEmpty()
        && words.closed(next) == null
        && words.classes(next).startsWith("N")
        && !sentence.token(at + 1).capital();
  }
}
