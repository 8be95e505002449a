package org.crossbearing.reconcile.internal.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.crossbearing.model.Span;
import org.crossbearing.reconcile.internal.text.Fold;
import org.crossbearing.reconcile.internal.text.Passages;
import org.crossbearing.reconcile.internal.text.Words;

/**
 * By what the sentences of a text are met again elsewhere: their first words and their last, so
 * that a sentence may be cut, joined to another or changed on one side. Phrases that stand in all
 * kinds of news tell nothing and are left out.
 */
final class Prints {
  private static final int SHORTEST = 9;
  private static final int END = 7;

  /** So many telling words must stand at an end. */
  private static final int TELLING = 3;

  /** A long text is known by its beginning. */
  private static final int MOST = 80;

  private static final List<String> STOCK =
      Words.stock().stream().map(phrase -> " " + phrase + " ").toList();

  private Prints() {}

  /** One set for each sentence that is long enough. */
  static List<Set<Integer>> of(Passages passages, String text) {
    List<Set<Integer>> prints = new ArrayList<>();
    int from = 0;
    while (from < text.length() && prints.size() < MOST) {
      Span sentence = passages.sentence(from);
      prints.add(of(Fold.words(sentence.of(text))));
      from = Math.max(sentence.end(), from + 1);
    }
    prints.removeIf(Set::isEmpty);
    return List.copyOf(prints);
  }

  /** Those of one sentence; none if it is short or tells nothing. */
  static Set<Integer> of(List<String> words) {
    return words.size() < SHORTEST || isStock(words) ? Set.of() : ends(words);
  }

  private static Set<Integer> ends(List<String> words) {
    Set<Integer> ends = new LinkedHashSet<>();
    List<String> head = words.subList(0, END);
    List<String> tail = words.subList(words.size() - END, words.size());
    if (isTelling(head)) {
      ends.add(head.hashCode());
    }
    if (isTelling(tail)) {
      ends.add(~tail.hashCode());
    }
    return Set.copyOf(ends);
  }

  private static boolean isTelling(List<String> words) {
    return words.stream().filter(Words::isTelling).count() >= TELLING;
  }

  private static boolean isStock(List<String> words) {
    String told = " " + String.join(" ", words) + " ";
    return STOCK.stream().anyMatch(told::contains);
  }
}
