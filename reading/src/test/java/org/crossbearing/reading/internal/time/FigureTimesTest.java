package org.crossbearing.reading.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.crossbearing.model.DateRange;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Published;
import org.crossbearing.model.Report;
import org.crossbearing.reading.EnglishReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureTimesTest {
  private static final EnglishReader READER = new EnglishReader();
  private static final String STORY =
      "A gas tank blew up at a market in Vella on Monday, killing 7 people.\n\n";

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void aFigureIsOfTheDay(String why, String text, String cue, String day) {
    assertThat(date(text, cue)).as(why).isEqualTo(day(day));
  }

  static Stream<Arguments> aFigureIsOfTheDay() {
    return Stream.of(
        Arguments.of(
            "a hedge of the next number parts nothing",
            STORY + "Gunmen killed 900 people and wounded more than 250 on 7 October 2021.",
            "900",
            "2021-10-07"),
        Arguments.of(
            "what somebody once did dates nobody else",
            STORY
                + "One of the 3 guards killed was Ana Roh of the patrol, which she joined in 2019.",
            "3",
            "2024-05-13"),
        Arguments.of(
            "what follows the distance behind a comma is of the clause itself",
            "A bomb went off in Vella on Tuesday, a day before the fair, killing 9 people.",
            "9",
            "2024-05-14"),
        Arguments.of(
            "a state that lasts has the day it began",
            "Fourteen divers have been trapped in a cave since Sunday night.\n\n"
                + "Rescuers brought out 3 of them on Tuesday.",
            "Fourteen",
            "2024-05-12"),
        Arguments.of(
            "a time that describes another noun dates no figure",
            "Guards fired on a march in Vella on Tuesday, the second day of protests over the vote of "
                + "9 May, killing 4 people.",
            "4",
            "2024-05-14"),
        Arguments.of(
            "what was fired the day before is not an earlier count of the same",
            "Vella was attacked on Tuesday with about 400 drones. The day before, there had been "
                + "more than 700.",
            "more than 700",
            "2024-05-13"),
        Arguments.of(
            "what stands behind a day after was a day before",
            STORY + "The blast came a day after a fire that killed 4 people.",
            "4",
            "2024-05-12"),
        Arguments.of(
            "bodies found later died with the others",
            STORY + "Five bodies were found on Wednesday.",
            "Five",
            "2024-05-13"),
        Arguments.of(
            "what is told of a person dates no figure",
            "The mayor, who took office in March, said the fire on Tuesday killed 9 people.",
            "9",
            "2024-05-14"),
        Arguments.of(
            "who dies in hospital does not date the event",
            "Two people who were pulled from the wreck died in hospital overnight, taking the toll to"
                + " 17.\n\nWednesday evening's crash happened at the height of summer.",
            "17",
            "2024-05-15"),
        Arguments.of(
            "what is thought to have happened has its own day",
            "The ministry said the accident had claimed 16 lives.\n\n"
                + "On Tuesday evening a cable is thought to have given way.",
            "16",
            "2024-05-14"),
        Arguments.of(
            "the harmed since a day were harmed then",
            "The new premier was sworn in on Wednesday.\n\n"
                + "At least 51 people had lost their lives, police said. "
                + "Of 771 persons injured since Sunday, 84 are still in hospital.",
            "At least 51",
            "2024-05-12"),
        Arguments.of(
            "what courts and offices do afterwards dates no harm",
            "On Tuesday a court in Vella ordered the owner held. The hall was full on Sunday. "
                + "At least 12 people are dead.",
            "At least 12",
            "2024-05-12"),
        Arguments.of(
            "days on count back from the report",
            "Five days on, Vella is still counting. Nine people were killed in the collapse.",
            "Nine",
            "2024-05-11"),
        Arguments.of(
            "harm is not dated by a meeting",
            "Before the conference, the president met the pope on Tuesday.\n\n"
                + "He said 40 drones had been launched in an overnight attack.",
            "40",
            "2024-05-16"));
  }

  @Test
  void aFigureHasTheDayOfItsClause() {
    assertThat(date(STORY, "7")).isEqualTo(day("2024-05-13"));
  }

  @Test
  void theTimeOfSayingIsNotTheTimeOfWhatHappened() {
    String text = STORY + "Nineteen people were wounded, the mayor said on Wednesday.";

    assertThat(date(text, "Nineteen")).isEqualTo(day("2024-05-13"));
    assertThat(figure(text, "Nineteen").asOf()).isEqualTo("on Wednesday");
  }

  @Test
  void anotherEventKeepsItsOwnTime() {
    String text =
        STORY
            + "A fire at the same market killed 12 people in August 2019. "
            + "In 1987, 30 people died in a flood.";

    assertThat(date(text, "12"))
        .isEqualTo(new DateRange(LocalDate.of(2019, 8, 1), LocalDate.of(2019, 8, 31)));
    assertThat(date(text, "30")).isEqualTo(DateRange.ofYear(1987));
  }

  @Test
  void aDistanceFromAnEventDatesWhatThatEventDid() {
    String text =
        "A week after a kiln burst in Vella, killing 6 potters, their guild met on Wednesday.\n\n"
            + "Two of the injured died on Tuesday.";

    assertThat(date(text, "6")).isEqualTo(day("2024-05-08"));
    assertThat(date(text, "Two")).isEqualTo(day("2024-05-08"));
  }

  @Test
  void theNightOfTwoDatesIsThatOfTheSecond() {
    String text =
        "Raiders fired 30 rockets at Vella on the night of 14–15 May, the army said.\n\n"
            + "The previous night they had fired 50 rockets. Of those rockets, 40 were shot down.";

    assertThat(date(text, "30")).isEqualTo(day("2024-05-15"));
    assertThat(date(text, "50")).isEqualTo(day("2024-05-14"));
    assertThat(date(text, "40")).isEqualTo(day("2024-05-14"));
  }

  @Test
  void whatIsToldOfTheDayBeforeIsNotWhatTheReportIsAbout() {
    String text =
        "Two people were dead in Vella as the talks began.\n\n"
            + "The day before, raiders had wounded 6 people there.";

    assertThat(date(text, "6")).isEqualTo(day("2024-05-15"));
    assertThat(date(text, "Two")).isNull();
  }

  @Test
  void anOlderEventKeepsTheTimeThatItsClauseGoesOnFrom() {
    String text = STORY + "It was the worst since June 2017, when 30 people died.";

    assertThat(date(text, "30"))
        .isEqualTo(new DateRange(LocalDate.of(2017, 6, 1), LocalDate.of(2017, 6, 30)));
  }

  @Test
  void theNightBeforeIsNotCountedFromTheYearOfSomebodysLife() {
    String text =
        STORY
            + "One of the dead was a guard, who had joined the service in 2021.\n\n"
            + "The previous night 31 shells fell on the town.";

    assertThat(date(text, "31")).isNotEqualTo(day("2020-12-31"));
  }

  @Test
  void aNamedEventDatesWhatItDid() {
    assertThat(date("Sunday's attack on the port wounded 23 sailors.", "23"))
        .isEqualTo(day("2024-05-12"));
  }

  @Test
  void theWoundedDieOfWhatHappenedBefore() {
    String text =
        "Two wounded people died overnight, taking to 14 the number killed when a market was"
            + " bombed on Monday. The clinic is treating 30 injured.";

    assertThat(date(text, "14")).isEqualTo(day("2024-05-13"));
    assertThat(date(text, "30")).isEqualTo(day("2024-05-13"));
  }

  @Test
  void nightsAndHoursCountBack() {
    assertThat(date("A blast killed 9 people two nights ago.", "9")).isEqualTo(day("2024-05-14"));
    assertThat(date("In the past 24 hours, shells killed 9 people.", "9"))
        .isEqualTo(new DateRange(LocalDate.parse("2024-05-15"), LocalDate.parse("2024-05-16")));
    assertThat(date("Shells have killed 9 people since dawn.", "9")).isEqualTo(day("2024-05-16"));
  }

  @Test
  void theDayBeforeTheDayOfTellingIsThatOfWhatHappened() {
    assertThat(date("The toll rose to 9 dead on Wednesday, two days after the blast.", "9"))
        .isEqualTo(day("2024-05-13"));
  }

  @Test
  void itIsWhatTheSentenceBeforeTellsOf() {
    String text = STORY + "The last such blast was in 1999. It killed 31 people.";

    assertThat(date(text, "31")).isEqualTo(DateRange.ofYear(1999));
  }

  @Test
  void aCountHasTheTimeAtWhichItHeld() {
    String text = STORY + "As of 10:36 on Tuesday, 31 people were in hospital.";

    assertThat(figure(text, "31").asOf()).isEqualTo("As of 10:36 on Tuesday");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The governor had earlier spoken of 3 deaths.",
        "Initial reports told of 3 deaths.",
        "Earlier damage reports said 3 people had died.",
      })
  void aCountToldEarlierIsAnOlderOne(String sentence) {
    String text = STORY + sentence;

    assertThat(figure(text, "3").superseded()).isTrue();
    assertThat(figure(text, "7").superseded()).isFalse();
  }

  @Test
  void withoutTheDayOfTheReportAWeekdayTellsNothing() {
    assertThat(READER.read(report(STORY, null)).claims())
        .filteredOn(Figure.class::isInstance)
        .extracting(claim -> ((Figure) claim).date())
        .containsOnlyNulls();
  }

  private static DateRange day(String day) {
    return DateRange.of(LocalDate.parse(day));
  }

  @Test
  void aHeadingCountsTheDaysSinceThen() {
    String text = "Vella: four days on, the digging ends with 34 dead\n\nThe floodlights are off.";

    assertThat(date(text, "34")).isEqualTo(day("2024-05-12"));
    assertThat(date("Vella crash: what we know on day five\n\nPolice say 16 are dead.", "16"))
        .isEqualTo(day("2024-05-12"));
  }

  @Test
  void theTownThatWasLastHitIsAnEarlierStory() {
    String text =
        "Raiders shelled Vella again, killing 4 people.\n\n" + "The town was last hit on 9 April.";

    assertThat(date(text, "4")).isNull();
  }

  @Test
  void aDayTakenFromWhatIsToldBesideIsPresumed() {
    String text =
        "A court in Vella on Tuesday remanded 4 men over the blast.\n\n"
            + "The dead now number 137, the committee said.";

    assertThat(date(text, "137")).isEqualTo(day("2024-05-14"));
    assertThat(presumed(text)).isEqualTo(day("2024-05-14"));
    assertThat(presumed(STORY)).isNull();
    assertThat(presumed("The fires of this week killed 80 people in Vella.")).isNotNull();
  }

  private static @Nullable DateRange presumed(String text) {
    return READER.read(report(text, Published.parse("2024-05-16"))).presumed();
  }

  private static @Nullable DateRange date(String text, String cue) {
    return figure(text, cue).date();
  }

  private static Figure figure(String text, String cue) {
    return READER.read(report(text, Published.parse("2024-05-16"))).claims().stream()
        .filter(Figure.class::isInstance)
        .map(Figure.class::cast)
        .filter(figure -> figure.cue().of(text).equals(cue))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no figure with the cue " + cue));
  }

  private static Report report(String text, @Nullable Published published) {
    return new Report("r1", "a.txt", null, null, published, List.of(), null, "en", text, false);
  }
}
