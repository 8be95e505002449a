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
  /** Stands for people who are counted. */
  static final String MANY = "";

  private Victims() {}

  /** What each person is said to be of whom the mentions tell singly, {@link #MANY} for others. */
  static Set<String> people(List<Mention> mentions) {
    Set<String> people = new LinkedHashSet<>();
    for (Mention mention : mentions) {
      Figure figure = mention.figure();
      boolean nobody = figure.value().nominal() != null && figure.value().nominal().signum() == 0;
      if (isHarm(figure) && !nobody) {
        people.add(figure.person() == null ? MANY : figure.of());
      }
    }
    return people;
  }

  /** Whether both are known and no one of them can be one of the others, by sex and age. */
  static boolean areOthers(Set<String> people, Set<String> others) {
    return !people.isEmpty()
        && !others.isEmpty()
        && people.stream().allMatch(one -> others.stream().allMatch(other -> differ(one, other)));
  }

  private static boolean differ(String one, String other) {
    return areOf("male", one, "female", other) || areOf("young", one, "grown", other);
  }

  private static boolean areOf(String set, String one, String counter, String other) {
    return Words.is(set, one) && Words.is(counter, other)
        || Words.is(counter, one) && Words.is(set, other);
  }

  private static boolean isHarm(Figure figure) {
    return figure.measure() == Measure.KILLED || figure.measure() == Measure.INJURED;
  }

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
    return figure.person() == null || !isHarm(figure) ? null : full(figure.person());
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
