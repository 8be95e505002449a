package org.crossbearing.reading.internal.syntax;

import java.util.Set;
import org.crossbearing.reading.internal.lexicon.Tag;
import org.crossbearing.reading.internal.lexicon.Words;
import org.crossbearing.reading.internal.syntax.Chunk.Form;
import org.crossbearing.reading.internal.syntax.Chunk.VerbGroup;
import org.crossbearing.reading.internal.text.Quotes;
import org.crossbearing.reading.internal.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Finds the verb group that begins at a token of one sentence. */
final class VerbGroups {
  private static final Set<String> PAST_AUXILIARIES = Set.of("was", "were", "had", "did");
  private static final Set<String> NON_FINITE = Set.of("being", "having", "been");
  private static final Set<String> BARE_AUXILIARIES = Set.of("be", "have", "do");

  private final Sentence sentence;
  private final Tag[] tags;
  private final Words words;
  private final Particles particles;

  /**
   * @param days names of weekdays and months
   */
  VerbGroups(Sentence sentence, Tag[] tags, Words words, Set<String> days) {
    this.sentence = sentence;
    this.tags = tags;
    this.words = words;
    this.particles = new Particles(sentence, tags, days);
  }

  /** The verb group that begins at {@code at}, or null. */
  @Nullable VerbGroup at(int at) {
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
    while (next < tags.length && (adverbial(next) || Quotes.mark(sentence.token(next)))) {
      next++;
    }
    return next < tags.length
        && (tags[next] == Tag.VERB || BARE_AUXILIARIES.contains(sentence.norm(next)));
  }

  private boolean inside(int at, int start) {
    return at > start
        && (adverbial(at) || tags[at - 1] == Tag.TO && Quotes.mark(sentence.token(at)));
  }

  private boolean adverbial(int at) {
    return tags[at] == Tag.ADV || tags[at] == Tag.NEG;
  }

  /** Whether a participle belongs to the noun behind it: "wounded soldiers". */
  private boolean premodifier(int at, boolean afterAuxiliary) {
    if (afterAuxiliary && tags[at] != Tag.ING) {
      return false;
    }
    boolean participle =
        tags[at] == Tag.PARTICIPLE || tags[at] == Tag.ING || tags[at] == Tag.PAST_OR_PARTICIPLE;
    boolean noun = at + 1 < tags.length && (tags[at + 1] == Tag.NOUN || tags[at + 1] == Tag.PLURAL);
    return participle
        && noun
        && at > 0
        && leads(tags[at - 1])
        && !Attributes.verb(sentence, tags, words, at);
  }

  private static boolean leads(Tag tag) {
    return tag == Tag.DET || tag == Tag.POSS || tag == Tag.NUMBER || tag == Tag.ADJ;
  }

  private VerbGroup group(int from, int main) {
    boolean infinitive = from < main && tags[from] == Tag.TO;
    Form form = infinitive ? Form.INFINITIVE : form(from, main);
    boolean maybe = form == Form.EITHER || form == Form.PARTICIPLE;
    String lemma = lemma(main);
    boolean phrasal = particles.at(lemma, main + 1);
    return new VerbGroup(
        from,
        phrasal ? main + 2 : main + 1,
        main,
        lemma,
        phrasal ? sentence.norm(main + 1) : "",
        form,
        maybe || passive(from, main),
        modal(from, main),
        negated(from, main),
        perfect(from, main));
  }

  /** One past the last auxiliary: the main verb itself may be one. */
  private int auxiliaries(int main) {
    return tags[main].verbal() ? main : main + 1;
  }

  private boolean passive(int from, int main) {
    if (!participle(main) || sentence.norm(main).endsWith("ing")) {
      return false;
    }
    for (int i = from; i < main; i++) {
      if (tags[i] == Tag.BE) {
        return true;
      }
    }
    return false;
  }

  private boolean participle(int at) {
    return tags[at] == Tag.PARTICIPLE || tags[at] == Tag.PAST_OR_PARTICIPLE || tags[at] == Tag.PAST;
  }

  /** The last modal verb, "will" for "is to"; empty if there is none. */
  private String modal(int from, int main) {
    String modal = "";
    for (int i = from; i < auxiliaries(main); i++) {
      if (tags[i] == Tag.MODAL) {
        modal = sentence.norm(i);
      } else if (i > from && tags[i] == Tag.TO && tags[i - 1] == Tag.BE) {
        modal = "will";
      }
    }
    return modal;
  }

  private boolean negated(int from, int main) {
    if (from > 0 && tags[from - 1] == Tag.NEG) {
      return true;
    }
    for (int i = from; i < auxiliaries(main); i++) {
      String norm = sentence.norm(i);
      if (tags[i] == Tag.NEG || norm.endsWith("n't") || norm.equals("cannot")) {
        return true;
      }
    }
    return false;
  }

  private boolean perfect(int from, int main) {
    for (int i = from; i < auxiliaries(main); i++) {
      if (tags[i] == Tag.HAVE || PAST_AUXILIARIES.contains(sentence.norm(i))) {
        return true;
      }
    }
    return tags[main] == Tag.PAST || tags[main] == Tag.PAST_OR_PARTICIPLE;
  }

  private Form form(int from, int main) {
    if (tags[main] == Tag.PAST_OR_PARTICIPLE && from == main) {
      return Form.EITHER;
    }
    if (finite(from, main) && !NON_FINITE.contains(sentence.norm(from))) {
      return Form.FINITE;
    }
    boolean having = from < main && sentence.norm(from).equals("having");
    return having || tags[main] == Tag.ING || sentence.norm(main).equals("being")
        ? Form.ING
        : Form.PARTICIPLE;
  }

  private boolean finite(int from, int main) {
    for (int i = from; i < main; i++) {
      switch (tags[i]) {
        case MODAL, DO, BE, HAVE -> {
          return true;
        }
        default -> {}
      }
    }
    return switch (tags[main]) {
      case PAST, VERBS, VERB -> true;
      default -> !tags[main].verbal();
    };
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
