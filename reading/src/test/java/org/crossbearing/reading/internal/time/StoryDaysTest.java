package org.crossbearing.reading.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.crossbearing.model.DateRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The day of what a report is about, and that of what it tells beside it. */
class StoryDaysTest {
  private static final String STORY =
      "A gas tank blew up at a market in Vella on Monday, killing 7 people.\n\n";

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void aFigureIsOf(String why, String text, String cue, @Nullable DateRange days) {
    assertThat(FigureDays.of(text, cue)).as(why).isEqualTo(days);
  }

  static Stream<Arguments> aFigureIsOf() {
    return Stream.of(counts(), later(), followUps(), stretches(), given(), background())
        .flatMap(cases -> cases);
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

  private static Stream<Arguments> followUps() {
    return Stream.of(
        Arguments.of(
            "the day that the news counts back from is not its own",
            "Hundreds were clearing mud in Vella on Wednesday, two days after floods killed 12"
                + " people. Some 40 are missing.",
            "Some 40",
            FigureDays.day("2024-05-13")),
        Arguments.of(
            "a week on from it",
            "A week on from the floods, 12 people are known to have died in Vella.",
            "12",
            FigureDays.day("2024-05-09")),
        Arguments.of(
            "told behind who was caught",
            "The warden said on Wednesday that all four gunmen had been arrested as they fled, a day"
                + " after an attack that killed 31 people in Vella.",
            "31",
            FigureDays.day("2024-05-14")),
        Arguments.of(
            "but an attack that came after another has its own day",
            "A raid on Vella killed three people on Wednesday. The raid came a day after a barrage"
                + " of 700 drones, which killed nine.",
            "three",
            FigureDays.day("2024-05-15")),
        Arguments.of(
            "who vows something does so later",
            "The marshal vowed on Wednesday to punish those behind the attack on a hall that killed"
                + " 33 people. The attack late on Monday was the worst in years.",
            "33",
            FigureDays.day("2024-05-13")),
        Arguments.of(
            "where the dead died before somebody came",
            "The king was booed on Wednesday in Vella, where 62 people died. The dam burst on"
                + " Monday.",
            "62",
            FigureDays.day("2024-05-13")),
        Arguments.of(
            "a toll that touches a number has the day on which it does not",
            "The toll in the landslips touched 158 on Wednesday night, officials said. The slopes"
                + " gave way on Monday.",
            "158",
            FigureDays.day("2024-05-13")),
        Arguments.of(
            "an attack is told by its verb",
            "On the night of 14-15 May, the Norlanders attacked Vella with 400 drones.\n\nOf these"
                + " 300 were shot down.\n\nThe town said 20 people were hurt.\n\nA depot"
                + " burned.\n\nMissiles had been sent against it on 3 May alone.\n\nThe 3 May"
                + " attack knocked out two plants.",
            "300",
            FigureDays.day("2024-05-15")),
        Arguments.of(
            "a raid overnight, whenever its first drone was logged",
            "Vella shot down Norland's drones overnight. Nineteen drones crossed the border. The"
                + " first was logged at 11:30 p.m. on Wednesday. Three drones were downed.",
            "Three",
            FigureDays.day("2024-05-16")),
        Arguments.of(
            "a date that opens its sentence is of all of it",
            STORY
                + "Only last week, on May 7, a depot was shelled with 80 rockets, the guard said;"
                + " four people were killed.",
            "four",
            FigureDays.day("2024-05-07")));
  }

  private static Stream<Arguments> stretches() {
    String raid = "Three people were killed in Vella on Wednesday in a drone attack. ";
    return Stream.of(
        Arguments.of(
            "over the past week",
            raid + "Over the past week, Norland launched more than 3,100 drones, the marshal said.",
            "more than 3,100",
            new DateRange(LocalDate.parse("2024-05-09"), LocalDate.parse("2024-05-16"))),
        Arguments.of(
            "over the week",
            raid + "The marshal said that Norland launched 92 missiles over the week.",
            "92",
            new DateRange(LocalDate.parse("2024-05-13"), LocalDate.parse("2024-05-16"))),
        Arguments.of(
            "and what goes on with it",
            "From 4 to 10 May the army delivered six strikes, the ministry said. Air defences shot"
                + " down 1,464 drones.",
            "1,464",
            new DateRange(LocalDate.parse("2024-05-04"), LocalDate.parse("2024-05-10"))));
  }

  private static Stream<Arguments> given() {
    return Stream.of(
        Arguments.of(
            "a gift is given when it is announced",
            "The warden of Vella was dismissed on Wednesday. Norland announced a package of 50"
                + " million euros on Thursday.",
            "50 million euros",
            FigureDays.day("2024-05-16")),
        Arguments.of(
            "or on the day told of it",
            "Norland will give 11 million euros. On 5 March the government gave 6 million euros.",
            "6 million euros",
            FigureDays.day("2024-03-05")),
        Arguments.of(
            "and not on the day of the harm",
            "A train crash in Vella on Monday killed 24 people. The railway has promised 10 million"
                + " euros.",
            "10 million euros",
            null));
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
