package org.crossbearing.reading.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.crossbearing.model.DateRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Words that only look like those by which a report dates what it tells. */
class NearMissDaysTest {
  @ParameterizedTest(name = "{0}")
  @MethodSource
  void aFigureIsOf(String why, String text, String cue, DateRange days) {
    assertThat(FigureDays.of(text, cue)).as(why).isEqualTo(days);
  }

  static Stream<Arguments> aFigureIsOf() {
    return Stream.of(
        Arguments.of(
            "a month that is compared with lends a day of this month no year",
            "It was the worst blast in Vella since May 2023. A bomb on May 13 killed 19 people.",
            "19",
            FigureDays.day("2024-05-13")),
        Arguments.of(
            "a war's month lends its year to a raid of that day",
            "The war began in May 2023. The raids of May 13 killed 19 people in Vella.",
            "19",
            FigureDays.day("2023-05-13")),
        Arguments.of(
            "the days that followed end with the report",
            "A quake struck Vella on Tuesday. In the days that followed, 12 people died.",
            "12",
            days("2024-05-14", "2024-05-16")),
        Arguments.of(
            "year after year is no year",
            "Floods hit Vella on Sunday. The warden said that year after year the river had burst;"
                + " this time 12 people died.",
            "12",
            FigureDays.day("2024-05-12")),
        Arguments.of(
            "a week that is named",
            "During the week of 6 May, 12 people died in raids in Vella.",
            "12",
            days("2024-05-06", "2024-05-12")),
        Arguments.of(
            "what falls on a dock is in no court",
            "A crane fell on the dock in Vella on Tuesday. Nine people died. Families met the warden"
                + " on Wednesday.",
            "Nine",
            FigureDays.day("2024-05-14")),
        Arguments.of(
            "a line that goes on with 'by' is no byline",
            "Market bombed\n\nTwelve people were killed\nby a bomb in a market in Vella on Monday,"
                + " police said.",
            "Twelve",
            FigureDays.day("2024-05-13")),
        Arguments.of(
            "a sentence with a date in figures is no dateline",
            "Ferry sinks\n\nA ferry sank off Vella on 14/05/2024 killing 12 people\n\nCrews saved 60"
                + " others.",
            "60",
            FigureDays.day("2024-05-14")));
  }

  private static DateRange days(String from, String to) {
    return new DateRange(LocalDate.parse(from), LocalDate.parse(to));
  }
}
