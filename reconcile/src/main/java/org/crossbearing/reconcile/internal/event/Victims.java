package org.crossbearing.reconcile.internal.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
  static final Person MANY = new Person("", 0);

  /** "16-year-old boy". */
  private static final Pattern AGE = Pattern.compile("(\\d{1,3})-year-old");

  private Victims() {}

  /**
   * What one person is said to be.
   *
   * @param what "boy"
   * @param age in years, 0 if it is not told
   */
  record Person(String what, int age) {
    private boolean isNot(Person other) {
      boolean aged = age > 0 && other.age > 0;
      return areOf("male", what, "female", other.what)
          || (aged ? Math.abs(age - other.age) > 1 : areOf("young", what, "grown", other.what));
    }
  }

  /** What each person is said to be of whom the mentions tell singly, {@link #MANY} for others. */
  static Set<Person> people(List<Mention> mentions) {
    Set<Person> people = new LinkedHashSet<>();
    for (Mention mention : mentions) {
      Figure figure = mention.figure();
      boolean nobody = figure.value().nominal() != null && figure.value().nominal().signum() == 0;
      if (isHarm(figure) && !nobody) {
        people.add(figure.person() == null ? MANY : new Person(figure.of(), age(figure.person())));
      }
    }
    return people;
  }

  /** Whether both are known and no one of them can be one of the others, by sex and age. */
  static boolean areOthers(Set<Person> people, Set<Person> others) {
    return !people.isEmpty()
        && !others.isEmpty()
        && people.stream().allMatch(one -> others.stream().allMatch(one::isNot));
  }

  private static int age(String person) {
    Matcher age = AGE.matcher(person);
    return age.lookingAt() ? Integer.parseInt(age.group(1)) : 0;
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
