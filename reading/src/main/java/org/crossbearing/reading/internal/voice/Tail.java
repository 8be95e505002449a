package org.crossbearing.reading.internal.voice;

import java.util.Set;
import org.crossbearing.reading.internal.lexicon.WordSets;
import org.crossbearing.reading.internal.syntax.Chunk;
import org.crossbearing.reading.internal.syntax.Chunk.Link;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Chunk.VerbGroup;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.crossbearing.reading.internal.text.Sentence;

/** Tells whether what follows a source still belongs to what is said. */
final class Tail {
  private static final Set<String> WHO = Set.of("who", "whose");
  private static final Set<String> ARTICLES = Set.of("a", "an");

  /** What opens a clause that tells when or why it was said. */
  static final Set<String> ASIDE = Set.of("as", "after", "before", "since", "when", "while");

  /** What tells that a count goes on with the one before. */
  private static final Set<String> MORE = WordSets.of("Tail.MORE");

  /** What is told of those counted. */
  private static final Set<String> BEFALLEN = WordSets.of("Tail.BEFALLEN");

  private static final Set<String> COMPARED = Set.of("short of", "well short");

  private final Syntax syntax;

  Tail(Syntax syntax) {
    this.syntax = syntax;
  }

  /** The end of the sentence, or the mark before a remark of the outlet's own. */
  int from(int mark) {
    Sentence sentence = syntax.sentence();
    if (another(mark + 1)) {
      return mark;
    }
    for (int i = mark + 1; i < Math.min(sentence.size(), mark + 5); i++) {
      String norm = sentence.norm(i);
      if (compared(i)) {
        return mark;
      }
      if (ASIDE.contains(norm)) {
        boolean participle =
            i + 2 < sentence.size()
                && (sentence.norm(i + 1).endsWith("ing") || sentence.norm(i + 2).endsWith("ing"));
        return participle || counts(i) ? sentence.size() : mark;
      }
      boolean time = Reach.chunk(syntax, i) instanceof NounGroup || adverb(i);
      if (!time) {
        break;
      }
    }
    return sentence.size();
  }

  /** "..., it said, while another 80 were lost", "while 30 are missing": the count goes on. */
  private boolean counts(int at) {
    int next = syntax.chunkAt(at) + 1;
    if (!syntax.sentence().norm(at).equals("while")
        || !(syntax.chunk(next) instanceof NounGroup group)
        || group.quantity() == null) {
      return false;
    }
    int last = syntax.chunk(next + 1) instanceof VerbGroup verb ? verb.to() : group.to();
    for (int i = group.from(); i <= Math.min(last, syntax.sentence().size() - 1); i++) {
      if (MORE.contains(syntax.sentence().norm(i))
          || BEFALLEN.contains(syntax.sentence().norm(i))) {
        return true;
      }
    }
    return false;
  }

  /** "said Ada Lind, a cook who lost two sons": of the speaker. */
  private boolean described(int at) {
    int from = at;
    if (syntax.sentence().token(at).number() && syntax.sentence().norm(at + 1).equals(",")) {
      from = at + 2;
    }
    boolean article = ARTICLES.contains(syntax.sentence().norm(from));
    int index = article ? syntax.chunkAt(from) + 1 : -1;
    return index > 0 && syntax.chunk(index) instanceof Link link && WHO.contains(link.norm());
  }

  /** "..., he said, and a board offers 5": a clause about somebody else. */
  private boolean another(int at) {
    if (at >= syntax.sentence().size()) {
      return false;
    }
    String first = syntax.sentence().norm(at);
    if (WHO.contains(first)) {
      return true;
    }
    if (!first.equals("and")) {
      return described(at);
    }
    int index = syntax.chunkAt(at) + 1;
    return syntax.chunk(index) instanceof NounGroup group
        && group.quantity() == null
        && !group.pronoun()
        && !group.noun().isEmpty()
        && syntax.after(index) instanceof VerbGroup verb
        && (verb.form() == Chunk.Form.FINITE || verb.form() == Chunk.Form.EITHER)
        && !verb.passive();
  }

  /** "short of the 7 raised a year ago", "down from 9": the outlet compares. */
  private boolean compared(int at) {
    String two = syntax.sentence().norm(at) + " " + syntax.sentence().norm(at + 1);
    return COMPARED.contains(two);
  }

  private boolean adverb(int at) {
    return Reach.chunk(syntax, at) instanceof Link link && link.kind() == Link.Kind.ADV;
  }
}
