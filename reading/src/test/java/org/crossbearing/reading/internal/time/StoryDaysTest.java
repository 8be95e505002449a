package org.crossbearing.reading.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.crossbearing.model.DateRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The day of what a report is about, and that of what it tells beside it. */
class StoryDaysTest {
  private static final String STORY =
      "A gas tank blew up at a market in Vella on Monday, killing 7 people.\n\n";

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void aFigureIsOf(String why, String text, String cue, DateRange days) {
    assertThat(FigureDays.of(text, cue)).as(why).isEqualTo(days);
  }

  static Stream<Arguments> aFigureIsOf() {
    return Stream.of(counts(), later(), background()).flatMap(cases -> cases);
  }

  private static Stream<Arguments> counts() {
    String ferry = "A ferry sank off Vella on Monday with 60 people on board.\n\n";
    return Stream.of(
        Arguments.of(
            "a toll that leaps, however that is put",
            ferry + "The overall toll leapt to 41 today, a coastguard told the Courier.",
            "41",
            FigureDays.day("2024-05-13")),
        Arguments.of(
            "a toll that goes up",
            ferry + "The toll went up on Wednesday, from 34, when a deckhand died in hospital.",
            "34",
            FigureDays.day("2024-05-13")),
        Arguments.of(
            "a list of counts by day",
            ferry + "How the count went:\n- May 14: 38 bodies\n- May 15: 41\n",
            "41",
            FigureDays.day("2024-05-13")),
        Arguments.of(
            "a toll of long ago is of that time",
            STORY + "At Roha, in May 2010, the toll was 158.",
            "158",
            new DateRange(LocalDate.parse("2010-05-01"), LocalDate.parse("2010-05-31"))));
  }

  private static Stream<Arguments> later() {
    return Stream.of(
        Arguments.of(
            "hours since it began, counted back from a time of day",
            "Fire is out\n\nThe fire in Vella was declared out at 10.18am local time, some 43 hours"
                + " after it started. At least 12 people died.",
            "At least 12",
            FigureDays.day("2024-05-14")),
        Arguments.of(
            "hours since it began, counted back from a day",
            "A woman was found alive in Vella on the afternoon of May 15, more than 24 hours after"
                + " the fire broke out. At least 12 people died.",
            "At least 12",
            FigureDays.day("2024-05-14")),
        Arguments.of(
            "another event the day before is not what the report is about",
            "Missiles killed 21 people in Vella on Wednesday, officials said, barely a day after"
                + " the heaviest barrage of the war.",
            "21",
            FigureDays.day("2024-05-15")),
        Arguments.of(
            "minutes after something else began",
            "A blast ripped through a hall in Vella on Wednesday, 30 minutes after the talks began. At"
                + " least 20 people were killed.",
            "At least 20",
            FigureDays.day("2024-05-15")),
        Arguments.of(
            "two days after another storm",
            "A storm struck Vella on Wednesday, 48 hours after the storm of Roha hit. It killed 30"
                + " people.",
            "30",
            FigureDays.day("2024-05-15")),
        Arguments.of(
            "what is counted since a day, whatever is the highest",
            "The biggest clinic in Vella has treated 200 injured people since Monday.",
            "200",
            FigureDays.day("2024-05-13")),
        Arguments.of(
            "nor is one that began it all",
            "Shells killed 23 people in Vella on Wednesday, two days after the war began.",
            "23",
            FigureDays.day("2024-05-15")),
        Arguments.of(
            "days since it happened, counted back from the day it was told",
            "The mayor of Vella said on Wednesday, two days after a bus crashed there, that 15"
                + " people had died.",
            "15",
            FigureDays.day("2024-05-13")),
        Arguments.of(
            "who is freed days later was buried before",
            "Divers pulled a woman from the rubble in Vella on Wednesday, but hope faded after the"
                + " quake that killed more than 90 people. The quake hit on Monday.",
            "more than 90",
            FigureDays.day("2024-05-13")),
        Arguments.of(
            "an office's act is not the harm that it follows",
            "The warden of Vella was dismissed on Wednesday after admitting that he knew of the"
                + " raid that killed 35 people. The raid came on Monday.",
            "35",
            FigureDays.day("2024-05-13")),
        Arguments.of(
            "what is known from above may have its day far down",
            "The marshal received rescue teams.\n\nA total of 65 people died, 30 of them as of"
                + " Wednesday in Vella.\n\nHe thanked them.\n\nThe flag is at half-mast.\n\n"
                + "Tents came.\n\nBread came.\n\nWater came.\n\nSchools are shut.\n\nShops are"
                + " shut.\n\nThe earthquake struck near Vella at noon on 12 May.",
            "65",
            FigureDays.day("2024-05-12")),
        Arguments.of(
            "the place that is struck may be where something was held",
            "Gunners struck the hall where the guild was holding a meeting in Vella on Monday, the"
                + " army reported on Tuesday. It said 60 soldiers were killed.\n\nA similar strike"
                + " was flown on May 4 in Roha.",
            "60",
            FigureDays.day("2024-05-13")));
  }

  private static Stream<Arguments> background() {
    return Stream.of(
        Arguments.of(
            "how far back a comparison goes dates nothing",
            STORY + "It was the worst blast in Vella since 1948: 30 people were hurt.",
            "30",
            FigureDays.day("2024-05-13")),
        Arguments.of(
            "a paragraph goes on with the day that it opened with",
            STORY
                + "On April 4 a shell burst over a park in Roha, killing 20 people. Nine were"
                + " children.",
            "Nine",
            FigureDays.day("2024-04-04")),
        Arguments.of(
            "what was built or opened long ago opens no scene",
            STORY + "The hall was built in 1987. Twelve workers were injured.",
            "Twelve",
            FigureDays.day("2024-05-13")),
        Arguments.of(
            "a market's beginning is no scene",
            STORY + "The market opened in 1990. Another 12 people were injured.",
            "12",
            FigureDays.day("2024-05-13")),
        Arguments.of(
            "the news ends the scene",
            STORY
                + "On April 4 a shell burst over a park in Roha, killing 20 people. On Monday the"
                + " tank blew up beside a bakery. Fifteen people were burned.",
            "Fifteen",
            FigureDays.day("2024-05-13")),
        Arguments.of(
            "a number of houses is no toll",
            "A large number of houses collapsed in Vella on Monday, killing 30 people.",
            "30",
            FigureDays.day("2024-05-13")),
        Arguments.of(
            "what takes lives frees nobody",
            STORY + "A second explosion on Wednesday took 30 lives.",
            "30",
            FigureDays.day("2024-05-15")),
        Arguments.of(
            "flight since a day began on it",
            STORY + "About 360 people have fled since Saturday, the council said.",
            "About 360",
            FigureDays.day("2024-05-11")),
        Arguments.of(
            "the dead of a war since its beginning",
            STORY + "More than 400 people have been killed since April 2023, the council says.",
            "More than 400",
            new DateRange(LocalDate.parse("2023-04-01"), LocalDate.parse("2023-04-30"))),
        Arguments.of(
            "a birth dates nobody else",
            STORY + "Fifteen of those injured are children, one of them a girl born this year.",
            "Fifteen",
            FigureDays.day("2024-05-13")),
        Arguments.of(
            "a dateline with its agency between slashes is no caption",
            "VELLA, May 15. /TASS/. Four potters were killed when a kiln blew up on Monday, the"
                + " warden said.\n\nHe named nobody.",
            "Four",
            FigureDays.day("2024-05-13")));
  }
}
