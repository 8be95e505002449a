package org.crossbearing.reconcile.internal.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Measure;
import org.crossbearing.reconcile.internal.text.Fold;
import org.crossbearing.reconcile.internal.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Who was killed or hurt, by name: a report of the same person tells of the same event, whatever
 * day it has.
 */
final class Victims {
  private Victims() {}

  /** The first and last name of each person whom the mentions tell of by name. */
  static Set<String> names(List<Mention> mentions) {
    Set<String> names = new LinkedHashSet<>();
    for (Mention mention : mentions) {
      String name = name(mention.figure());
      if (name != null) {
        names.add(name);
      }
    }
    return names;
  }

  private static @Nullable String name(Figure figure) {
    boolean harmed = figure.measure() == Measure.KILLED || figure.measure() == Measure.INJURED;
    return figure.person() == null || !harmed ? null : full(figure.person());
  }

  /** "gabriel mejia" for "Gabriel E. Mejia Jr."; null for what is no full name. */
  static @Nullable String full(String person) {
    if (!Character.isUpperCase(person.charAt(0))) {
      return null;
    }
    List<String> words = new ArrayList<>();
    for (String word : Fold.words(person)) {
      if (word.length() > 1 && !Words.is("suffix", word)) {
        words.add(word);
      }
    }
    return words.size() < 2 ? null : words.getFirst() + " " + words.getLast();
  }
}
