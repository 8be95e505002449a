package org.crossbearing.reconcile.internal.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossbearing.reconcile.internal.text.Fold;
import org.crossbearing.reconcile.internal.text.Words;

/**
 * The people whom a report names together with their age: victims and suspects, hardly ever those
 * who speak for an office.
 */
final class Aged {
  private static final int MOST = 40;

  /** So much of the text beside an age is looked at for the name. */
  private static final int LONGEST_NAME = 50;

  private static final Pattern AGE =
      Pattern.compile(
          "(?<=\\p{L}\\.?), ([1-9]\\d?)(?=[,.;])|\\b([1-9]\\d?)[- ]year[- ]old (?=\\p{Lu})");

  private static final String NAME = "\\p{Lu}[\\p{L}'’.-]*+";
  private static final Pattern FIRST = Pattern.compile(NAME + "(?: " + NAME + "){1,3}");
  private static final Pattern LAST = Pattern.compile(FIRST.pattern() + "$");

  private Aged() {}

  /** The age of each, by the first and the last and by the last two of the names. */
  static Map<String, Integer> of(String text) {
    Map<String, Integer> people = new LinkedHashMap<>();
    Matcher age = AGE.matcher(text);
    while (age.find() && people.size() < MOST) {
      if (age.group(1) != null) {
        String before = text.substring(Math.max(0, age.start() - LONGEST_NAME), age.start());
        Matcher name = LAST.matcher(before);
        add(name.find() ? name.group() : "", Integer.valueOf(age.group(1)), people);
      } else {
        int end = Math.min(text.length(), age.end() + LONGEST_NAME);
        Matcher name = FIRST.matcher(text.substring(age.end(), end));
        add(name.lookingAt() ? name.group() : "", Integer.valueOf(age.group(2)), people);
      }
    }
    return people;
  }

  private static void add(String name, Integer age, Map<String, Integer> people) {
    List<String> words = new ArrayList<>();
    for (String word : Fold.words(name)) {
      if (word.length() > 1 && !Words.is("suffix", word)) {
        words.add(word);
      }
    }
    int size = words.size();
    if (size > 1) {
      people.putIfAbsent(words.get(size - 2) + " " + words.getLast(), age);
      people.putIfAbsent(words.getFirst() + " " + words.getLast(), age);
    }
  }

  /** Whether both name one person of one age, or of the next if a birthday came between. */
  static boolean share(Map<String, Integer> people, Map<String, Integer> others) {
    return people.entrySet().stream()
        .anyMatch(one -> isNear(one.getValue(), others.getOrDefault(one.getKey(), -1)));
  }

  private static boolean isNear(int age, int other) {
    return other >= 0 && Math.abs(age - other) <= 1;
  }
}
