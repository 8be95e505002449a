package org.crossbearing.reconcile.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossbearing.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PassagesTest {
  @ParameterizedTest
  @ValueSource(strings = {" ", "\t", "\u00a0"})
  void aRunOfWordsWithoutAnEndIsCut(String blank) {
    String text = ("word" + blank).repeat(2 * Passages.LONGEST);
    Passages passages = new Passages(text);
    Span sentence = passages.sentence(text.length() / 2);
    Span paragraph = passages.paragraph(text.length() / 2);
    assertThat(sentence.end() - sentence.start()).isBetween(1, Passages.MOST + 9);
    assertThat(paragraph.end() - paragraph.start())
        .isBetween(1, Passages.LONGEST + Passages.MOST + 9);
  }
}
