package org.crossbearing.bench.muc;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossbearing.bench.measure.Names;
import org.crossbearing.model.Amount;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Measure;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom an incident struck.
 *
 * @param names the words for them that will do, from the text
 * @param numbers how many, as filled in: {@code 3}, {@code ~100}, {@code 6 -}, {@code PLURAL}
 * @param effects {@link Measure#KILLED}, {@link Measure#INJURED} or both or none
 * @param optional whether nobody need tell of them
 */
record Target(List<String> names, List<String> numbers, Set<Measure> effects, boolean optional) {
  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final Set<String> ANYBODY =
      Set.of(
          "people",
          "person",
          "victim",
          "death",
          "dead",
          "wounded",
          "injured",
          "casualty",
          "other",
          "civilian",
          "body",
          "man",
          "individual");

  /** Whether the figure counts it, in number and effect. */
  boolean counted(Figure figure) {
    return told(figure) && numbers.stream().anyMatch(number -> fits(number, figure.value()));
  }

  /** Whether the figure has its effect, in whatever number. */
  boolean struck(Figure figure, String clause) {
    return told(figure) && meant(figure, clause);
  }

  private boolean told(Figure figure) {
    return effects.isEmpty() || effects.contains(figure.measure());
  }

  /** Whether the words of the figure may mean it. */
  boolean meant(Figure figure, String clause) {
    String person = figure.person() == null ? "" : figure.person();
    Set<String> words = stems(clause + " " + figure.of() + " " + person);
    for (String name : names) {
      Set<String> wanted = stems(name);
      if (wanted.stream().anyMatch(words::contains)) {
        return true;
      }
      boolean anybody = wanted.stream().anyMatch(ANYBODY::contains);
      if (anybody && stems(figure.of()).stream().anyMatch(ANYBODY::contains)) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> stems(String text) {
    Set<String> stems = new LinkedHashSet<>();
    for (String word : Names.content(text)) {
      stems.add(stem(word));
    }
    return stems;
  }

  private static String stem(String word) {
    if (word.equals("persons")) {
      return "person";
    }
    if (word.endsWith("men") && word.length() > 3) {
      return word.substring(0, word.length() - 2) + "an";
    }
    if (word.endsWith("ies") && word.length() > 4) {
      return word.substring(0, word.length() - 3) + "y";
    }
    return word.endsWith("s") && word.length() > 3 ? word.substring(0, word.length() - 1) : word;
  }

  private static boolean fits(String number, Amount value) {
    Double nominal = nominal(value);
    if (number.contains("PLURAL")) {
      return nominal == null || nominal > 1;
    }
    Matcher digits = NUMBER.matcher(number);
    while (digits.find()) {
      if (nominal != null && nominal == Double.parseDouble(digits.group())) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Double nominal(Amount value) {
    return value.nominal() == null ? null : value.nominal().doubleValue();
  }
}
