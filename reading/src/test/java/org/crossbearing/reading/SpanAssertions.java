package org.crossbearing.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.crossbearing.model.Amount;
import org.crossbearing.model.Claim;
import org.crossbearing.model.Commitment;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Reading;
import org.crossbearing.model.Span;
import org.crossbearing.reading.internal.Document;
import org.crossbearing.reading.internal.quantity.Quantity;
import org.crossbearing.reading.internal.syntax.Chunk;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.crossbearing.reading.internal.text.Block;
import org.crossbearing.reading.internal.text.Token;
import org.crossbearing.reading.internal.text.Tokenizer;

/** What must hold of every span that the reader gives, whatever the text. */
final class SpanAssertions {
  private SpanAssertions() {}

  /** Tokens, blocks, sentences, chunks and quantities. */
  static void check(Document document) {
    String text = document.text();
    List<Token> tokens = document.blocks().stream().flatMap(b -> b.tokens().stream()).toList();
    checkTokens(text, tokens, new Span(0, text.length()));
    checkBlocks(document);
    List<Token> telling =
        document.blocks().stream().filter(Block::tells).flatMap(b -> b.tokens().stream()).toList();
    assertThat(document.sentences().stream().flatMap(s -> s.sentence().tokens().stream()))
        .isEqualTo(telling);
    document.sentences().forEach(SpanAssertions::checkSyntax);
  }

  /** In order, apart from each other, whole, and all that is not blank. */
  static void checkTokens(String text, List<Token> tokens, Span whole) {
    int at = whole.start();
    for (Token token : tokens) {
      checkBlank(text, at, token.start());
      checkWhole(text, token.span());
      assertThat(token.span().length()).isPositive();
      assertThat(token.span().of(text)).isEqualTo(token.text());
      at = token.end();
    }
    checkBlank(text, at, whole.end());
  }

  private static void checkBlank(String text, int from, int to) {
    assertThat(from).as("tokens in order, none overlapping").isLessThanOrEqualTo(to);
    assertThat(text.substring(from, to).codePoints()).allMatch(Tokenizer::blank);
  }

  private static void checkBlocks(Document document) {
    for (Block block : document.blocks()) {
      assertThat(block.span())
          .isEqualTo(new Span(block.tokens().getFirst().start(), block.tokens().getLast().end()));
    }
  }

  private static void checkSyntax(Syntax syntax) {
    int size = syntax.sentence().size();
    assertThat(syntax.tags()).hasSize(size);
    int at = 0;
    for (Chunk chunk : syntax.chunks()) {
      assertThat(chunk.from()).isEqualTo(at);
      assertThat(chunk.to()).isGreaterThan(at);
      at = chunk.to();
    }
    assertThat(at).isEqualTo(size);
    int free = 0;
    for (Quantity quantity : syntax.quantities()) {
      assertThat(quantity.from()).isBetween(free, quantity.number());
      assertThat(quantity.number()).isLessThan(quantity.to());
      assertThat(quantity.to()).isLessThanOrEqualTo(quantity.end());
      free = quantity.end();
    }
    assertThat(free).isLessThanOrEqualTo(size);
  }

  /** The claims of a reading. */
  static void check(Reading reading) {
    String text = reading.report().text();
    Set<String> figures = new HashSet<>();
    List<String> expected = new ArrayList<>();
    for (Claim claim : reading.claims()) {
      expected.add(reading.report().id() + ".c" + (expected.size() + 1));
      if (claim instanceof Figure) {
        figures.add(claim.id());
      }
    }
    assertThat(reading.claims()).extracting(Claim::id).isEqualTo(expected);
    for (Claim claim : reading.claims()) {
      assertThat(claim.report()).isEqualTo(reading.report().id());
      checkWords(text, claim.quote());
      switch (claim) {
        case Figure figure -> checkFigure(text, figure, figures);
        case Commitment commitment -> assertThat(figures).containsAll(commitment.figures());
        default -> {}
      }
    }
  }

  private static void checkFigure(String text, Figure figure, Set<String> figures) {
    checkWords(text, figure.cue());
    assertThat(figure.quote().contains(figure.cue())).isTrue();
    checkAmount(figure.value());
    figure.converted().forEach(SpanAssertions::checkAmount);
    if (figure.partOf() != null) {
      assertThat(figures).contains(figure.partOf());
      assertThat(figure.partOf()).isNotEqualTo(figure.id());
    }
  }

  private static void checkAmount(Amount amount) {
    BigDecimal low = amount.low();
    BigDecimal high = amount.high();
    assertThat(low != null || high != null).isTrue();
    if (low != null && high != null) {
      assertThat(low).isLessThanOrEqualTo(high);
    }
  }

  /** Inside the text, not blank at either end, no half of a surrogate pair. */
  private static void checkWords(String text, Span span) {
    assertThat(span.end()).isLessThanOrEqualTo(text.length());
    checkWhole(text, span);
    String words = span.of(text);
    assertThat(words).isNotEmpty();
    assertThat(Tokenizer.blank(words.codePointAt(0))).isFalse();
    assertThat(Tokenizer.blank(words.codePointBefore(words.length()))).isFalse();
  }

  private static void checkWhole(String text, Span span) {
    assertThat(splits(text, span.start()) || splits(text, span.end()))
        .as("half a surrogate pair at %s", span)
        .isFalse();
  }

  private static boolean splits(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
  }
}
