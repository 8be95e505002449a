package org.crossbearing.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossbearing.model.DateRange;
import org.crossbearing.model.Published;
import org.crossbearing.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        "The odds are one in five.|one in five|0.2"
      })
  void findsNumbersOfEveryShape(String text, String words, double value) {
    Mentions.Numeral number = read(text).numbers().getFirst();

    assertThat(number.span().of(text)).isEqualTo(words);
    assertThat(number.low().doubleValue())
        .isCloseTo(value, org.assertj.core.data.Offset.offset(1e-5));
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
