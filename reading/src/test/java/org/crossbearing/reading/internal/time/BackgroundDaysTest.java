package org.crossbearing.reading.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.crossbearing.model.DateRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What happened keeps its day beside days of statements, of background and of what followed. */
class BackgroundDaysTest {
  private static final String STORY =
      "A gas tank blew up at a market in Vella on Monday, killing 7 people.\n\n";

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void aFigureIsOfTheDay(String why, String text, String cue, @Nullable String day) {
    assertThat(FigureDays.of(text, cue))
        .as(why)
        .isEqualTo(day == null ? null : FigureDays.day(day));
  }

  static Stream<Arguments> aFigureIsOfTheDay() {
    return Stream.of(nights(), statements(), background(), goingOn(), meetings(), told())
        .flatMap(cases -> cases);
  }

  private static Stream<Arguments> nights() {
    return Stream.of(
        Arguments.of(
            "the night to a day ends on it",
            "Four potters died in Vella as raiders shelled it in the night to Wednesday.\n\n"
                + "On April 14, Palm Sunday, 35 people were killed in Roha.",
            "Four",
            "2024-05-15"),
        Arguments.of(
            "a weekday behind a date only names it",
            STORY + "On April 14, Palm Sunday, 35 people were killed in Roha.",
            "35",
            "2024-04-14"),
        Arguments.of(
            "what lasts from evening to morning is of the morning",
            "From the evening of 14 May until morning, 60 drones were shot down over Vella.",
            "60",
            "2024-05-15"),
        Arguments.of(
            "before dawn is when it happened, not when it is told",
            "Raiders took about 60 pupils from a school at Kella before dawn on Wednesday, parents"
                + " said.",
            "about 60",
            "2024-05-15"));
  }

  private static Stream<Arguments> goingOn() {
    String worst = STORY + "It was the worst in Vella since 3 April, when ";
    return Stream.of(
        Arguments.of(
            "what goes on with a count of its sentence has its day",
            worst + "32 people were killed, five children among them, and nearly 160 wounded.",
            "nearly 160",
            "2024-04-03"),
        Arguments.of(
            "what has a day of its own does not go on",
            worst + "32 people were killed, and on Monday night 12 were still in hospital.",
            "12",
            "2024-05-13"),
        Arguments.of(
            "past a semicolon some of them are of their day",
            STORY + "On 3 April around 20 drones crossed into Roha; four of them were shot down.",
            "four",
            "2024-04-03"),
        Arguments.of(
            "some of them in the next sentence are of an earlier day too",
            STORY
                + "A slide in Roha on 3 April took 17 lives. Five of those bodies were not found.",
            "Five",
            "2024-04-03"),
        Arguments.of(
            "an occasion told before is meant again",
            STORY + "On 3 April the same tank had leaked. No one was hurt on that occasion.",
            "No one",
            "2024-04-03"),
        Arguments.of(
            "a toll is of the time told for what it is the toll of",
            STORY + "The last blast on this scale was on 3 April. A tally put its toll at 87.",
            "87",
            "2024-04-03"),
        Arguments.of(
            "some of those whom the news itself struck are of the news",
            STORY + "On Tuesday 9 people were in hospital. Two of them had lost their sight.",
            "Two",
            "2024-05-13"));
  }

  @Test
  void aChronicleDatesWhatItLists() {
    String list = STORY + "DEADLIEST BLASTS\n\n- August 1995: 35 killed in Roha\n";
    assertThat(FigureDays.of(list, "35"))
        .isEqualTo(new DateRange(LocalDate.of(1995, 8, 1), LocalDate.of(1995, 8, 31)));
  }

  private static Stream<Arguments> statements() {
    return Stream.of(
        Arguments.of(
            "a denial has its day and what is denied another",
            "The guild on Wednesday rejected as false the reports of a massacre in Vella on Monday."
                + "\n\nIt says 9 people were killed.",
            "9",
            "2024-05-13"),
        Arguments.of(
            "a statement read out dates nothing but itself",
            "In a statement read out on Wednesday, it said the \"fatal crush\" at the Vella arena on"
                + " Sunday had cost 21 lives.",
            "21",
            "2024-05-12"),
        Arguments.of(
            "who is asked is not hurt on that day",
            STORY + "Asked on Wednesday, the clinic confirmed 12 deaths.",
            "12",
            "2024-05-13"),
        Arguments.of(
            "an appointment dates no harm",
            STORY + "Warden Ana Roh, appointed two weeks ago, said 21 people had been injured.",
            "21",
            "2024-05-13"),
        Arguments.of(
            "several objects before a day leave it with their verb",
            "The council imposed sanctions on 23 people and nine firms on Tuesday over the raid, the"
                + " chancery said.",
            "23",
            "2024-05-14"),
        Arguments.of(
            "a state on a later day does not date the harm",
            STORY + "Twelve patients remained in hospital on Wednesday.",
            "Twelve",
            "2024-05-13"));
  }

  private static Stream<Arguments> background() {
    return Stream.of(
        Arguments.of(
            "a date long ago at the front is of the whole sentence",
            STORY + "On 28 June 2009, guards fired on a march in Roha; 40 people died.",
            "40",
            "2009-06-28"),
        Arguments.of(
            "there is where and when the sentence before tells",
            STORY
                + "Guards shelled the kilns of Roha on Sunday. Nine potters lost their lives there.",
            "Nine",
            "2024-05-12"),
        Arguments.of(
            "a day named in apposition dates what it cost",
            STORY
                + "It was the worst since 26 March, a day that cost 30 lives, 14 of them soldiers.",
            "30",
            "2024-03-26"),
        Arguments.of(
            "a part has the day of its whole",
            STORY
                + "It was the worst since 26 March, a day that cost 30 lives, 14 of them soldiers.",
            "14",
            "2024-03-26"),
        Arguments.of(
            "a title counts back from the report",
            "Three days after Vella: who pays\n\nNine people are dead, and 40 are living in tents.",
            "Nine",
            "2024-05-13"));
  }

  private static Stream<Arguments> meetings() {
    return Stream.of(
        Arguments.of(
            "a month told beside is not that of the meeting",
            "A charter was born today, its authors wrote.\n\n"
                + "The council blacklisted Ana Roh in January.\n\n"
                + "Delegates of 14 countries are in the hall.",
            "14",
            "2024-05-16"),
        Arguments.of(
            "what is said at a meeting is said on its day",
            "The premier on Wednesday called the conference a success, after delegations from 43"
                + " countries met in Vella.",
            "43",
            "2024-05-15"));
  }

  private static Stream<Arguments> told() {
    return Stream.of(
        Arguments.of(
            "a day without a year has that of its month just told",
            "The war has cost 900 lives since October 2023. In Roha, 40 people were killed in the"
                + " raids of October 7.",
            "40",
            "2023-10-07"),
        Arguments.of(
            "what is sent against somebody is no comparison",
            STORY + "Some 50 shells were sent against the port on 3 April alone.",
            "Some 50",
            "2024-04-03"),
        Arguments.of(
            "a day before the first verb is that of the whole sentence",
            STORY + "On April 21, raiders fired 80 shells at Roha; four potters died.",
            "four",
            "2024-04-21"));
  }

  @Test
  void whatFollowedIsOfTheTimeToldBefore() {
    String text =
        STORY
            + "It recalled the dam break of May 25, 2022. Some 70 villagers drowned in the weeks that followed.";
    assertThat(FigureDays.of(text, "Some 70"))
        .isEqualTo(new DateRange(LocalDate.of(2022, 5, 25), LocalDate.of(2022, 7, 25)));
  }

  @Test
  void aTremorIsKilling() {
    String text = STORY + "Roha saw worse in 2013, when a 6.4 tremor killed more than 90 there.";
    assertThat(FigureDays.of(text, "more than 90")).isEqualTo(DateRange.ofYear(2013));
  }
}
