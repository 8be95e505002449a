package org.crossbearing.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.crossbearing.model.DateRange;
import org.crossbearing.model.Published;
import org.crossbearing.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MentionReaderTest {
  private static final MentionReader READER = new MentionReader(new EnglishReader());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The tank held two thirds.|two thirds|0.666667",
        "It took five and a quarter.|five and a quarter|5.25",
        "The reading was minus five point five.|minus five point five|-5.5",
        "They spent two million and three fifths.|two million and three fifths|2600000",
        "The count was 40 000 then.|40 000|40000",
        "The count was 3 hundred and 21 then.|3 hundred and 21|321",
        "It is 2^10 bytes.|2^10|1024",
        "It is 1.5e3 bytes.|1.5e3|1500",
        "They sold three dozens.|three dozens|36",
        "One-eighth of it is left.|One-eighth|0.125",
        "One in five left.|One|1",
        "The odds are one in five.|one in five|0.2",
        "It holds two out of five hundred jars.|two out of five hundred|0.004",
        "They counted three hundred and two dozen eggs.|three hundred and two dozen|324",
        "It came to one billion and a quarter million.|one billion and a quarter million|1000250000",
        "It came to one hundred and three quarters.|one hundred and three quarters|100.75",
        "It is ninety-five hundred fifths.|ninety-five hundred fifths|1900",
        "It is one hundred thirty fifths.|one hundred thirty fifths|2.857142857",
        "It is a hundred trillionths of it.|a hundred trillionths|1e-10",
        "They drew a twenty-first of it.|a twenty-first|0.0476190476",
        "The price is 2.33 k.|2.33 k|2330",
        "It fell to -12e-1.|-12e-1|-1.2",
        "Some fifty - two left.|fifty - two|52",
        "It took more than half.|half|0.5"
      })
  void findsNumbersOfEveryShape(String text, String words, double value) {
    Mentions.Numeral number = read(text).numbers().getFirst();

    assertThat(number.span().of(text)).isEqualTo(words);
    assertThat(number.low().doubleValue())
        .isCloseTo(value, org.assertj.core.data.Offset.offset(1e-5));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The score should exceed 300.|exceed 300|(300,)",
        "The score is greater than or equal to 30 now.|greater than or equal to 30|[30,)",
        "Is x <= -30 here?|<= -30|(,-30]",
        "The score equals 20.|equals 20|[20,20]",
        "The score is 50 or less.|50 or less|(,50]",
        "There are at most 100 and at least 20 jars.|at most 100 and at least 20|[20,100]",
        "It is above one quarter and below a half.|above one quarter and below a half|(0.25,0.5)",
        "Take from 20 to 30 people along.|from 20 to 30|[20,30)",
        "The range is 1000 - 5000 jars.|1000 - 5000|[1000,5000)",
        "She ranks between the tenth and the fifteenth.|between the tenth and the fifteenth|[10,15)",
        "It holds about five hundred or more.|five hundred or more|[500,)"
      })
  void findsWhatNumbersAreComparedWith(String text, String words, String bounds) {
    Mentions.Comparison one = read(text).comparisons().getFirst();

    assertThat(one.span().of(text)).isEqualTo(words);
    assertThat(bounds(one)).isEqualTo(bounds);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The toll rose from 20 to 30.",
        "It lasted from 1939 to 1945.",
        "The pass => 30 is no sign.",
        "They won 3 to 1 in the end.",
        "There are 30 jars."
      })
  void notEveryNumberIsComparedWithAnother(String text) {
    assertThat(read(text).comparisons()).isEmpty();
  }

  @Test
  void boundsThatExcludeEachOtherAreTwo() {
    String text = "More than 40 and less than 10 is impossible.";

    assertThat(read(text).comparisons())
        .extracting(one -> one.span().of(text))
        .containsExactly("More than 40", "less than 10");
  }

  private static String bounds(Mentions.Comparison one) {
    return (one.lowIn() ? "[" : "(")
        + (one.low() == null ? "" : one.low().stripTrailingZeros().toPlainString())
        + ","
        + (one.high() == null ? "" : one.high().stripTrailingZeros().toPlainString())
        + (one.highIn() ? "]" : ")");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We came back two years ago.|two years ago|2023-11-28",
        "We leave two weeks from now.|two weeks from now|2025-12-12",
        "We will leave in 3 weeks.|in 3 weeks|2025-12-19",
        "Are you free two Sundays from now?|two Sundays from now|2025-12-07",
        "They met on 16. Nov. 2016 there.|16. Nov. 2016|2016-11-16",
        "It was September 10, nineteen oh one.|September 10, nineteen oh one|1901-09-10",
        "They met on Monday, jan twenty two, 2018.|Monday, jan twenty two, 2018|2018-01-22",
        "They went back on the 27th.|the 27th|2025-11-27"
      })
  void findsDaysHoweverTheyAreTold(String text, String words, LocalDate day) {
    Mentions.Time time = readOn(text).times().getFirst();

    assertThat(time.span().of(text)).isEqualTo(words);
    assertThat(time.exact() != null ? DateRange.of(time.exact()) : time.days())
        .isEqualTo(DateRange.of(day));
  }

  @Test
  void aRankIsNoDayAndALengthNoDate() {
    assertThat(readOn("He serves on the 27th brigade's staff.").times()).isEmpty();
    assertThat(readOn("They built it in 3 weeks.").times()).isEmpty();
    assertThat(readOn("The rest came last week.").times().getFirst().exact()).isNull();
  }

  private static Mentions readOn(String text) {
    return READER.read(
        new Report(
            "r1",
            "a.txt",
            null,
            null,
            Published.parse("2025-11-28"),
            List.of(),
            null,
            "en",
            text,
            false));
  }

  @Test
  void pointingWordsAreNoNumbers() {
    assertThat(read("This one is the one she wanted.").numbers()).isEmpty();
  }

  @Test
  void aRangeTellsItsEnds() {
    String text = "The siege of 1914\u20131918 was long.";
    Mentions.Time range = read(text).times().getFirst();

    assertThat(range.ends()).extracting(end -> end.span().of(text)).containsExactly("1914", "1918");
    assertThat(range.ends())
        .extracting(Mentions.Time::days)
        .containsExactly(DateRange.ofYear(1914), DateRange.ofYear(1918));
  }

  @Test
  void tellsWhichPartOfAPeriodIsMeant() {
    String text = "It began early in May, and by the end of the year it was mid-2025 in name only.";

    assertThat(read(text).times())
        .extracting(Mentions.Time::edge)
        .containsExactly(Mentions.Edge.EARLY, Mentions.Edge.LATE, Mentions.Edge.MID);
  }

  @Test
  void lengthsNeedNoNumber() {
    String text = "They waited a year, then several months, then all week.";

    assertThat(durations(text)).containsExactly("a year", "several months", "all week");
  }

  @Test
  void timesThatTellNoDayTellWhereTheyLie() {
    List<Mentions.Time> times = read("The former mayor now paints daily.").times();

    assertThat(times)
        .extracting(Mentions.Time::sense)
        .containsExactly(Mentions.Sense.PAST, Mentions.Sense.PRESENT, Mentions.Sense.NONE);
    assertThat(times.getLast().each()).isEqualTo("d");
  }

  private static List<String> durations(String text) {
    return read(text).quantities().stream()
        .filter(quantity -> quantity.kind() == Mentions.Kind.DURATION)
        .map(quantity -> quantity.span().of(text))
        .toList();
  }

  private static Mentions read(String text) {
    Published day = Published.parse("2024-05-16");
    return READER.read(
        new Report("r1", "a.txt", null, null, day, List.of(), null, "en", text, false));
  }
}
