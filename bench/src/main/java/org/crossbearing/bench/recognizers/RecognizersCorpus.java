package org.crossbearing.bench.recognizers;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.crossbearing.bench.measure.Corpus;
import org.crossbearing.bench.measure.Json;
import org.crossbearing.bench.measure.Lab;
import org.crossbearing.bench.measure.Metric;
import org.crossbearing.bench.measure.Results;
import org.crossbearing.model.Published;
import org.crossbearing.model.Report;
import org.crossbearing.model.Span;
import org.crossbearing.reading.MentionReader;
import org.crossbearing.reading.Mentions;
import org.jspecify.annotations.Nullable;

/**
 * Microsoft Recognizers-Text, the specification for English. A case passes if everything expected
 * is found, with its characters and value, and nothing of the kind beside it. Leading articles and
 * prepositions and a closing point do not count.
 *
 * <p>Its place: the folder of the specification.
 */
public final class RecognizersCorpus implements Corpus {
  private static final Set<String> LEADING =
      Set.of(
          "the", "a", "an", "in", "on", "at", "of", "from", "between", "for", "during", "by",
          "within");

  private record Kind(String name, String file, Function<Mentions, List<Found>> found) {}

  private static final List<Kind> SETS =
      List.of(
          new Kind("Number", "Number/English/NumberModel.json", Found::numbers),
          new Kind("NumberRange", "Number/English/NumberRangeModel.json", Found::ranges),
          new Kind("Currency", "NumberWithUnit/English/CurrencyModel.json", Found::money),
          new Kind("Age", "NumberWithUnit/English/AgeModel.json", Found::ages),
          new Kind("Date", "DateTime/English/DateParser.json", FoundTimes::dates),
          new Kind("DatePeriod", "DateTime/English/DatePeriodParser.json", FoundTimes::periods),
          new Kind("Duration", "DateTime/English/DurationParser.json", Found::durations));

  private final MentionReader reader;

  /** Reads with {@code reader}. */
  public RecognizersCorpus(MentionReader reader) {
    this.reader = reader;
  }

  @Override
  public Results run(Lab lab, Path place) throws IOException {
    Results results = new Results();
    for (Kind set : SETS) {
      int passed = 0;
      List<Json> cases = Json.read(place.resolve(set.file())).items();
      if (cases.isEmpty()) {
        throw new IOException(set.file() + ": expecting an array of cases, found none");
      }
      for (Json one : cases) {
        passed += passes(set, one, results) ? 1 : 0;
      }
      results.add(Metric.ratio(set.name(), passed, cases.size()));
    }
    return results;
  }

  private boolean passes(Kind set, Json one, Results results) {
    String input = one.get("Input").text("");
    Published day = day(one.get("Context").get("ReferenceDateTime").text(""));
    Report report = Lab.report("r1", set.name(), day, input);
    List<Found> found = set.found().apply(reader.read(report));
    List<Json> wanted = one.get("Results").items();
    boolean passes = found.size() == wanted.size();
    for (Json result : wanted) {
      passes &= found.stream().anyMatch(f -> fits(f, result, input));
    }
    if (!passes) {
      results.miss(set.name(), "wanted " + told(wanted) + " got " + texts(found, input), input);
    }
    return passes;
  }

  private static boolean fits(Found found, Json wanted, String input) {
    int start = input.offsetByCodePoints(0, Math.min(wanted.get("Start").number(0), points(input)));
    String text = wanted.get("Text").text("");
    int end = Math.min(input.length(), start + text.length());
    Span span = new Span(start, end);
    return plain(span, input).equals(plain(found.span(), input)) && found.fits().test(wanted);
  }

  private static int points(String input) {
    return input.codePointCount(0, input.length());
  }

  /** Without what leads, and without the point that may end the sentence as well. */
  private static Span plain(Span span, String input) {
    int start = span.start();
    boolean point = span.length() > 1 && input.charAt(span.end() - 1) == '.';
    int end = point ? span.end() - 1 : span.end();
    while (true) {
      int space = input.indexOf(' ', start);
      boolean leads =
          space > start
              && space < end
              && LEADING.contains(input.substring(start, space).toLowerCase(Locale.ROOT));
      if (!leads) {
        return new Span(Math.min(start, end), end);
      }
      start = space + 1;
    }
  }

  private static @Nullable Published day(String text) {
    try {
      return text.isEmpty()
          ? null
          : Published.parse(text.substring(0, Math.min(10, text.length())));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static String told(List<Json> wanted) {
    List<String> told = new ArrayList<>();
    for (Json result : wanted) {
      Json value =
          result.get("Resolution").absent() ? result.get("Value") : result.get("Resolution");
      told.add("'%s' %s".formatted(result.get("Text").text(""), value));
    }
    return told.toString();
  }

  private static String texts(List<Found> found, String input) {
    return found.stream().map(f -> "'" + f.span().of(input) + "' " + f.value()).toList().toString();
  }
}
