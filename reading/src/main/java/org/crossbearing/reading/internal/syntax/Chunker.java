package org.crossbearing.reading.internal.syntax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossbearing.reading.internal.lexicon.Tag;
import org.crossbearing.reading.internal.lexicon.Words;
import org.crossbearing.reading.internal.quantity.Quantity;
import org.crossbearing.reading.internal.syntax.Chunk.Form;
import org.crossbearing.reading.internal.syntax.Chunk.Link;
import org.crossbearing.reading.internal.syntax.Chunk.VerbGroup;
import org.crossbearing.reading.internal.text.Quotes;
import org.crossbearing.reading.internal.text.Sentence;
import org.crossbearing.reading.internal.text.Token;
import org.jspecify.annotations.Nullable;

/** Groups the tokens of one sentence, from left to right. Not thread-safe; one per sentence. */
final class Chunker {
  private static final Set<String> PARTICLES =
      Set.of("down", "out", "up", "off", "away", "back", "home", "aside", "together", "ashore");

  private static final Set<String> PAST_AUXILIARIES = Set.of("was", "were", "had", "did");

  /** Particles that are far more often prepositions: "caved in" but "shot in Leeds". */
  private static final Set<String> PAIRS =
      Set.of(
          "call on",
          "cave in",
          "chip in",
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

  private static final Set<String> PARTICLE_VERBS =
      Set.of(
          "shoot", "carry", "blow", "burn", "break", "take", "wipe", "knock", "bring", "pull",
          "put", "set", "call", "lay", "send", "hand", "pay", "round", "cut", "go", "turn", "swap",
          "come", "move", "tear", "write", "give", "pick", "wash", "sweep", "dig", "fly", "cave",
          "get", "walk");

  private static final Set<String> MORE_PARTICLE_VERBS =
      Set.of(
          "drive", "run", "fire", "gun", "mow", "strike", "throw", "haul", "lift", "fish", "single",
          "lock", "shut", "close", "fall", "push", "force", "drop", "ship", "rush", "spirit",
          "whisk", "ferry", "chase", "hunt", "track", "let", "free", "rip", "smash", "slip",
          "sneak", "hold", "stump", "buy", "pass", "beat", "fight", "drag", "hose", "strip", "fend",
          "ward", "wave", "hit", "block", "seal", "cordon", "fence", "splash", "swat", "bear",
          "march", "scoop", "finish", "cart", "top", "scare", "rinse", "prise", "cough", "clear",
          "bus", "swell", "crash", "rain", "tumble", "peel", "snap", "tip", "snuff", "blot");

  private final Sentence sentence;
  private final Tag[] tags;
  private final Map<Integer, Quantity> starts = new HashMap<>();
  private final Words words;
  private final Set<String> days;
  private final List<Chunk> chunks = new ArrayList<>();

  Chunker(Sentence sentence, Tag[] tags, List<Quantity> quantities, Words words, Set<String> days) {
    this.sentence = sentence;
    this.tags = tags;
    for (Quantity quantity : quantities) {
      if (quantity.kind() != Quantity.Kind.NONE) {
        starts.put(quantity.from(), quantity);
      }
    }
    this.words = words;
    this.days = days;
  }

  List<Chunk> chunks() {
    int at = 0;
    while (at < tags.length) {
      Chunk chunk = next(at);
      chunks.add(chunk);
      at = Math.max(chunk.to(), at + 1);
    }
    return chunks;
  }

  private static final List<List<String>> ADDING =
      List.of(
          List.of("as", "well", "as"),
          List.of("along", "with"),
          List.of("together", "with"),
          List.of("in", "addition", "to"));

  private @Nullable Link adding(int at) {
    for (List<String> phrase : ADDING) {
      boolean fits = at + phrase.size() < tags.length;
      for (int i = 0; fits && i < phrase.size(); i++) {
        fits = sentence.norm(at + i).equals(phrase.get(i));
      }
      if (fits) {
        return new Link(at, at + phrase.size(), Link.Kind.AND, "and");
      }
    }
    return null;
  }

  private Chunk next(int at) {
    Link adding = adding(at);
    if (adding != null) {
      return adding;
    }
    VerbGroup verb = verbGroup(at);
    if (verb != null) {
      return verb;
    }
    Chunk noun = new NounGroups(sentence, tags, starts, words, days).at(at);
    if (noun != null) {
      return noun;
    }
    return switch (tags[at]) {
      case ADJ -> new Chunk.Adjective(at, at + 1, sentence.norm(at));
      case MARK, POSS -> new Link(at, at + 1, mark(at), sentence.norm(at));
      default -> new Link(at, at + 1, kind(tags[at]), sentence.norm(at));
    };
  }

  private Link.Kind mark(int at) {
    Token token = sentence.token(at);
    if (Quotes.mark(token)) {
      return Link.Kind.QUOTE;
    }
    return switch (token.norm().charAt(0)) {
      case ',' -> Link.Kind.COMMA;
      case ';', ':', '-', '\u2013', '\u2014', '|' -> Link.Kind.BREAK;
      case '(', '[' -> Link.Kind.OPEN;
      case ')', ']' -> Link.Kind.CLOSE;
      default -> Link.Kind.OTHER;
    };
  }

  private static Link.Kind kind(Tag tag) {
    return switch (tag) {
      case PREP, TO -> Link.Kind.PREP;
      case AND -> Link.Kind.AND;
      case SUB -> Link.Kind.SUB;
      case REL -> Link.Kind.REL;
      case ADV, NEG -> Link.Kind.ADV;
      default -> Link.Kind.OTHER;
    };
  }

  /** The verb group that begins at {@code at}, or null. */
  private @Nullable VerbGroup verbGroup(int at) {
    int main = at;
    int last = -1;
    while (main < tags.length && (auxiliary(main) || inside(main, at))) {
      if (auxiliary(main)) {
        last = main;
      }
      main++;
    }
    if (main < tags.length && tags[main].verbal() && !premodifier(main, main > at)) {
      return group(at, main);
    }
    boolean plain = last >= 0 && tags[last] != Tag.TO && tags[last] != Tag.MODAL;
    return plain && auxiliary(at) ? group(at, last) : null;
  }

  private boolean auxiliary(int at) {
    return switch (tags[at]) {
      case MODAL, BE, HAVE, DO -> true;
      case TO -> toVerb(at);
      default -> false;
    };
  }

  private boolean toVerb(int at) {
    int next = at + 1;
    while (next < tags.length
        && (tags[next] == Tag.ADV || tags[next] == Tag.NEG || Quotes.mark(sentence.token(next)))) {
      next++;
    }
    return next < tags.length
        && (tags[next] == Tag.VERB
            || sentence.norm(next).equals("be")
            || sentence.norm(next).equals("have")
            || sentence.norm(next).equals("do"));
  }

  private boolean inside(int at, int start) {
    return at > start
        && (tags[at] == Tag.ADV
            || tags[at] == Tag.NEG
            || tags[at - 1] == Tag.TO && Quotes.mark(sentence.token(at)));
  }

  /** Whether a participle belongs to the noun behind it: "wounded soldiers". */
  private boolean premodifier(int at, boolean afterAuxiliary) {
    if (afterAuxiliary && tags[at] != Tag.ING) {
      return false;
    }
    boolean participle =
        tags[at] == Tag.PARTICIPLE || tags[at] == Tag.ING || tags[at] == Tag.PAST_OR_PARTICIPLE;
    boolean noun = at + 1 < tags.length && (tags[at + 1] == Tag.NOUN || tags[at + 1] == Tag.PLURAL);
    boolean led =
        at > 0
            && (tags[at - 1] == Tag.DET
                || tags[at - 1] == Tag.POSS
                || tags[at - 1] == Tag.NUMBER
                || tags[at - 1] == Tag.ADJ);
    return participle && noun && led && !Attributes.verb(sentence, tags, words, at);
  }

  private VerbGroup group(int from, int main) {
    boolean passive = false;
    boolean perfect = tags[main] == Tag.PAST || tags[main] == Tag.PAST_OR_PARTICIPLE;
    boolean negated = from > 0 && tags[from - 1] == Tag.NEG;
    boolean finite =
        tags[main] == Tag.PAST
            || tags[main] == Tag.VERBS
            || tags[main] == Tag.VERB
            || !tags[main].verbal();
    boolean infinitive = false;
    String modal = "";
    for (int i = from; i < main || i == main && !tags[main].verbal(); i++) {
      String norm = sentence.norm(i);
      negated |= tags[i] == Tag.NEG || norm.endsWith("n't") || norm.equals("cannot");
      infinitive |= tags[i] == Tag.TO && i == from;
      finite |=
          tags[i] == Tag.MODAL || tags[i] == Tag.DO || tags[i] == Tag.BE || tags[i] == Tag.HAVE;
      modal = tags[i] == Tag.MODAL ? norm : modal;
      modal = i > from && tags[i] == Tag.TO && tags[i - 1] == Tag.BE ? "will" : modal;
      perfect |= tags[i] == Tag.HAVE || PAST_AUXILIARIES.contains(norm);
      passive |=
          tags[i] == Tag.BE && i < main && participle(main) && !sentence.norm(main).endsWith("ing");
      if (i == main) {
        break;
      }
    }
    boolean nonFinite =
        from < tags.length
            && (sentence.norm(from).equals("being")
                || sentence.norm(from).equals("having")
                || sentence.norm(from).equals("been"));
    Form form = form(main, finite && !nonFinite, infinitive, from < main);
    boolean maybe = form == Form.EITHER || form == Form.PARTICIPLE;
    String lemma = lemma(main);
    int to = main + 1;
    String particle = "";
    if (to < tags.length && particle(lemma, to) && !tags[to].nominal()) {
      particle = sentence.norm(to);
      to++;
    }
    return new VerbGroup(
        from, to, main, lemma, particle, form, passive || maybe, modal, negated, perfect);
  }

  private boolean particle(String lemma, int at) {
    String word = sentence.norm(at);
    if (PARTICLES.contains(word)) {
      return PARTICLE_VERBS.contains(lemma) || MORE_PARTICLE_VERBS.contains(lemma);
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

  private boolean participle(int at) {
    return tags[at] == Tag.PARTICIPLE || tags[at] == Tag.PAST_OR_PARTICIPLE || tags[at] == Tag.PAST;
  }

  private Form form(int main, boolean finite, boolean infinitive, boolean auxiliaries) {
    if (infinitive) {
      return Form.INFINITIVE;
    }
    if (tags[main] == Tag.PAST_OR_PARTICIPLE && !auxiliaries) {
      return Form.EITHER;
    }
    if (finite) {
      return Form.FINITE;
    }
    return tags[main] == Tag.ING || sentence.norm(main).equals("being")
        ? Form.ING
        : Form.PARTICIPLE;
  }

  private String lemma(int main) {
    return switch (tags[main]) {
      case BE -> "be";
      case HAVE -> "have";
      case DO -> "do";
      default -> words.verb(sentence.norm(main));
    };
  }
}
