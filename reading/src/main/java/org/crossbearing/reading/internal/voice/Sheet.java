package org.crossbearing.reading.internal.voice;

import java.util.ArrayList;
import java.util.List;
import org.crossbearing.model.Span;
import org.crossbearing.reading.internal.Document;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.crossbearing.reading.internal.text.Block;
import org.crossbearing.reading.internal.text.Sentence;
import org.crossbearing.reading.internal.text.Token;

/** The sentences of a report with its quotations laid over them. */
final class Sheet {
  private final List<Syntax> sentences;
  private final List<Quotation> quotations;
  private final List<boolean[]> quoted = new ArrayList<>();

  private Sheet(List<Syntax> sentences, List<Quotation> quotations) {
    this.sentences = sentences;
    this.quotations = quotations;
    int first = 0;
    for (Syntax syntax : sentences) {
      while (first < quotations.size()
          && quotations.get(first).outer().end() <= syntax.sentence().span().start()) {
        first++;
      }
      quoted.add(mask(syntax.sentence(), first));
    }
  }

  static Sheet of(Document document) {
    List<Block> blocks = document.blocks().stream().filter(Block::tells).toList();
    List<Quotation> quotations = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      boolean more = i + 1 < blocks.size() && QuoteFinder.begins(blocks.get(i + 1));
      quotations.addAll(new QuoteFinder(blocks.get(i), more).find());
    }
    return new Sheet(document.sentences(), quotations);
  }

  private boolean[] mask(Sentence sentence, int first) {
    boolean[] mask = new boolean[sentence.size()];
    for (int q = first; q < quotations.size(); q++) {
      Span outer = quotations.get(q).outer();
      if (outer.start() >= sentence.span().end()) {
        break;
      }
      for (int i = 0; i < mask.length; i++) {
        mask[i] |= outer.contains(sentence.token(i).span());
      }
    }
    return mask;
  }

  List<Syntax> sentences() {
    return sentences;
  }

  List<Quotation> quotations() {
    return quotations;
  }

  /** Whether each token of the sentence, marks included, stands in quotation marks. */
  boolean[] quoted(int sentence) {
    return quoted.get(sentence);
  }

  /** The index of the sentence that holds the character, or the last one before it; -1 if none. */
  int sentence(int offset) {
    int low = -1;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (sentences.get(middle).sentence().tokens().getFirst().start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** The index of the first token of the sentence that ends after the character. */
  int token(int sentence, int offset) {
    List<Token> tokens = sentences.get(sentence).sentence().tokens();
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** Whether both sentences stand in one block. */
  boolean together(int one, int other) {
    return one >= 0
        && other < sentences.size()
        && sentences
            .get(one)
            .sentence()
            .block()
            .span()
            .equals(sentences.get(other).sentence().block().span());
  }
}
