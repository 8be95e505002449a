package org.crossbearing.reconcile.internal.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.crossbearing.model.Span;

/** The paragraphs and, roughly, the sentences of a text. */
public final class Passages {
  /**
   * So many characters without an end are no prose: the sentence is cut at the next blank, so that
   * what looks over the sentence of each figure costs no more for many figures in one.
   */
  static final int MOST = 2_000;

  /** The same of sentences without a line's end: a report on one line is not one paragraph. */
  static final int LONGEST = 10_000;

  private final String text;
  private final int[] sentences;
  private final int[] paragraphs;

  /** Cuts {@code text}; linear in its length. */
  public Passages(String text) {
    this.text = text;
    List<Integer> sentenceStarts = new ArrayList<>(List.of(0));
    List<Integer> paragraphStarts = new ArrayList<>(List.of(0));
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        paragraphStarts.add(i + 1);
        sentenceStarts.add(i + 1);
      } else if (endsSentence(i) || isBlank(c) && i - sentenceStarts.getLast() >= MOST) {
        sentenceStarts.add(i + 1);
        if (i - paragraphStarts.getLast() >= LONGEST) {
          paragraphStarts.add(i + 1);
        }
      }
    }
    sentences = distinct(sentenceStarts);
    paragraphs = distinct(paragraphStarts);
  }

  /** The number of the sentence at {@code offset}, from 0. */
  public int sentenceAt(int offset) {
    return at(sentences, offset);
  }

  /** The number of the paragraph at {@code offset}, from 0. */
  public int paragraphAt(int offset) {
    return at(paragraphs, offset);
  }

  /** The paragraph around {@code offset}. */
  public Span paragraph(int offset) {
    int number = paragraphAt(offset);
    int end = number + 1 < paragraphs.length ? paragraphs[number + 1] : text.length();
    return new Span(paragraphs[number], end);
  }

  /** The sentence around {@code offset}. */
  public Span sentence(int offset) {
    int number = sentenceAt(offset);
    int end = number + 1 < sentences.length ? sentences[number + 1] : text.length();
    return new Span(sentences[number], end);
  }

  private static int at(int[] starts, int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found : -found - 2;
  }

  private static int[] distinct(List<Integer> starts) {
    return starts.stream().mapToInt(Integer::intValue).distinct().toArray();
  }

  /** A space after a full stop (and closing marks), before what may begin a sentence. */
  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private boolean endsSentence(int i) {
    if (text.charAt(i) != ' ' || i + 1 >= text.length() || i < 2) {
      return false;
    }
    char next = text.charAt(i + 1);
    boolean opens =
        Character.isUpperCase(next) || Character.isDigit(next) || "“\"‘'".indexOf(next) >= 0;
    int end = i - 1;
    while (end > 0 && "”\"’')".indexOf(text.charAt(end)) >= 0) {
      end--;
    }
    return opens && ".!?".indexOf(text.charAt(end)) >= 0 && !isAbbreviation(end);
  }

  /** "Gov.", "St.", "J.": a capital and at most three letters before the stop. */
  private boolean isAbbreviation(int stop) {
    int start = stop;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    int letters = stop - start;
    return text.charAt(stop) == '.'
        && letters > 0
        && letters <= 3
        && Character.isUpperCase(text.charAt(start));
  }
}
