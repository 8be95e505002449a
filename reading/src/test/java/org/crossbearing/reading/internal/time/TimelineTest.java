package org.crossbearing.reading.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.crossbearing.model.DateRange;
import org.crossbearing.model.Report;
import org.crossbearing.model.Span;
import org.crossbearing.reading.EnglishReader;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class TimelineTest {
  private static final EnglishReader READER = new EnglishReader();
  private static final TimeReader TIMES = new TimeReader("en");
  private static final Anchors ANCHORS = new Anchors("en", new TimeWords("en"));
  private static final LocalDate DAY = LocalDate.of(2024, 5, 16);

  @ParameterizedTest(name = "{2} in \"{0}\" of {1}")
  @CsvFileSource(resources = "times.csv", delimiter = '|', numLinesToSkip = 1)
  void tellsWhatDaysAreMeant(
      String sentence,
      @Nullable LocalDate report,
      String words,
      @Nullable LocalDate from,
      @Nullable LocalDate to) {
    DateRange days = from == null || to == null ? null : new DateRange(from, to);

    assertThat(read(sentence, report)).contains(new Time(words, days));
  }

  @Test
  void aTimeWithoutYearBelongsToThePastThatTheParagraphTellsOf() {
    String text =
        "The port burned on 3 May 1904. On 12 May the fleet came back.\n\nOn 12 May it rained.";

    assertThat(read(text, DAY))
        .contains(
            new Time("12 May", DateRange.of(LocalDate.of(1904, 5, 12))),
            new Time("12 May", DateRange.of(LocalDate.of(2024, 5, 12))));
  }

  @Test
  void namesAreNoTimes() {
    assertThat(read("April Jones and Theresa May met The Sun near 1915 houses.", DAY)).isEmpty();
  }

  @Test
  void degreesAndAgesAreNoDecades() {
    assertThat(read("Highs reached the 90s, and a woman in her 70s died.", DAY)).isEmpty();
    assertThat(read("Temperatures stayed in the 70s.", DAY)).isEmpty();
  }

  @Test
  void clockTimesAreKeptApart() {
    List<TimeMention> mentions = mentions("The wall fell at 9:12 p.m. on Tuesday.");

    assertThat(mentions).extracting(TimeMention::clock).containsExactly(LocalTime.of(21, 12));
  }

  @Property(tries = 300)
  void noTextBreaksItAndEveryExpressionLiesInItsSentence(
      @ForAll @StringLength(max = 120) String text) {
    check(text);
  }

  @Property(tries = 300)
  void noOrderOfItsOwnWordsBreaksIt(@ForAll List<@net.jqwik.api.From("words") String> words) {
    check(String.join(" ", words));
  }

  @net.jqwik.api.Provide
  net.jqwik.api.Arbitrary<String> words() {
    return net.jqwik.api.Arbitraries.of(
        "early",
        "on",
        "Monday",
        "the",
        "(",
        ")",
        "31",
        "29",
        "February",
        "0",
        "2023",
        "24:61",
        "between",
        "and",
        "–",
        "to",
        "a day",
        "after",
        "ago",
        "last",
        "week",
        "9999999",
        "of",
        "99 weeks",
        "overnight",
        "dawn",
        "earlier",
        "in",
        "May",
        "’s",
        "12 am",
        "9,999 years",
        ",");
  }

  private static void check(String text) {
    for (Syntax syntax : analysed(text)) {
      int end = 0;
      for (TimeMention mention : TIMES.read(syntax)) {
        assertThat(mention.from()).isGreaterThanOrEqualTo(end);
        assertThat(mention.to()).isGreaterThan(mention.from());
        assertThat(mention.to()).isLessThanOrEqualTo(syntax.sentence().size());
        end = mention.to();
      }
    }
    assertThat(read(text, DAY)).isEqualTo(read(text, DAY));
  }

  private static List<Syntax> analysed(String text) {
    return READER
        .analyse(new Report("r1", "a.txt", null, null, null, List.of(), null, "en", text, false))
        .sentences();
  }

  private static List<TimeMention> mentions(String text) {
    return analysed(text).stream().flatMap(syntax -> TIMES.read(syntax).stream()).toList();
  }

  private static List<Time> read(String text, @Nullable LocalDate report) {
    List<Syntax> sentences = analysed(text);
    Timeline timeline = new Timeline(TIMES, ANCHORS, sentences, report);
    List<Time> times = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      for (Dated dated : timeline.of(i)) {
        TimeMention mention = dated.mention();
        Span span = sentences.get(i).sentence().span(mention.from(), mention.to());
        times.add(new Time(span.of(text), dated.days()));
      }
    }
    return times;
  }

  private record Time(String words, @Nullable DateRange days) {}
}
