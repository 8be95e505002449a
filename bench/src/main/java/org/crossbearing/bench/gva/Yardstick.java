package org.crossbearing.bench.gva;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossbearing.model.Measure;
import org.crossbearing.model.Report;

/**
 * What one would try first: a number near a word of killing or injuring, the greatest of each
 * report, and a vote over the reports.
 */
final class Yardstick {
  private static final List<String> NUMBERS =
      List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
  private static final String N = "\\b(\\d{1,2}|an?|" + String.join("|", NUMBERS) + ")";
  private static final String WHO = "(?: (?!and\\b|when\\b|after\\b)[a-z'-]+){0,4}?,? ";
  private static final String BE = "(?:was |were |is |are |has |have |been |in )*";
  private static final Pattern KILLED =
      rule("(?:shot and |shot to )?(?:killed|dead|death|died|fatally)", "kill");
  private static final Pattern INJURED =
      rule("(?:wounded|injured|hurt|shot(?! and killed| dead| to death))", "wound|injur");

  private Yardstick() {}

  private static Pattern rule(String state, String verb) {
    return Pattern.compile(N + WHO + BE + state + "(?! \\d)|(?:" + verb + ")(?:ing|ed|es|s)? " + N);
  }

  /** The number that most reports give; the greater of two. */
  static int count(List<Report> reports, Measure measure) {
    Map<Integer, Integer> votes = new LinkedHashMap<>();
    reports.forEach(report -> votes.merge(greatest(report.text(), measure), 1, Integer::sum));
    int best = 0;
    for (Map.Entry<Integer, Integer> vote : votes.entrySet()) {
      int lead = vote.getValue() - votes.getOrDefault(best, 0);
      best = lead > 0 || lead == 0 && vote.getKey() > best ? vote.getKey() : best;
    }
    return best;
  }

  private static int greatest(String text, Measure measure) {
    Matcher matcher =
        (measure == Measure.KILLED ? KILLED : INJURED).matcher(text.toLowerCase(Locale.ROOT));
    int greatest = 0;
    while (matcher.find()) {
      String number = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
      greatest = Math.max(greatest, value(number));
    }
    return greatest;
  }

  private static int value(String number) {
    if (Character.isDigit(number.charAt(0))) {
      return Integer.parseInt(number);
    }
    return Math.max(NUMBERS.indexOf(number), number.startsWith("a") ? 1 : 0);
  }
}
