package org.crossbearing.reading.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.crossbearing.model.DateRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The day of harm in reports of meetings, of mourning and of those who did it. */
class TalksAndTollsTest {
  @ParameterizedTest(name = "{0}")
  @MethodSource
  void aFigureIsOf(String why, String text, String cue, DateRange days) {
    assertThat(FigureDays.of(text, cue)).as(why).isEqualTo(days);
  }

  static Stream<Arguments> aFigureIsOf() {
    return Stream.of(meetings(), mourning(), longAgo(), lengths()).flatMap(cases -> cases);
  }

  private static Stream<Arguments> meetings() {
    return Stream.of(
        of(
            "a deal on the dead is no day of harm",
            "Tora and Ruvia agreed on Wednesday to swap the bodies of dead soldiers. It came after"
                + " Sunday's raid on four air bases. The army said 41 aircraft were hit.",
            "41",
            "2024-05-12"),
        of(
            "nothing is told before it happens",
            "Police said 12 people were hurt. On Sunday the army said it had hit 40 aircraft. The"
                + " two armies met on Tuesday.",
            "40",
            "2024-05-12"),
        of(
            "what is told of the day before is told later",
            "A raid on Tuesday killed 12 people. A day earlier the army had said that 40 were"
                + " missing.",
            "40",
            "2024-05-14"),
        of(
            "what lasts over days began on the first",
            "Both sides disagree on what happened between Wednesday and Saturday last week. Forty people"
                + " were killed, the army said.",
            "Forty",
            "2024-05-08"),
        of(
            "what came before a truce",
            "Both sides agreed on Wednesday to stop firing, after four days in which 60 people were"
                + " killed. The fighting began on Saturday.",
            "60",
            "2024-05-11"),
        of(
            "how long they spoke",
            "A raid on Friday killed 12 people. Delegates had spoken for two hours on Sunday.",
            "two hours",
            "2024-05-12"));
  }

  private static Stream<Arguments> mourning() {
    return Stream.of(
        of(
            "the minute of silence is later",
            "Bells rang on Wednesday as people paused to remember the ten pupils shot dead a day"
                + " before at a school in Vella.",
            "ten",
            "2024-05-14"),
        of(
            "who succumbs was struck before",
            "Two of those shot succumbed to their wounds overnight. The attack on Tuesday killed 12"
                + " people, police said.",
            "12",
            "2024-05-14"),
        of(
            "the month of a purchase is no day of harm",
            "The man who killed ten people in Vella lived alone. He bought the rifle in March. On"
                + " Tuesday he fired from a stairwell.",
            "ten",
            "2024-05-14"),
        of(
            "where the storm came ashore",
            "Nine people died, the mayor said on Wednesday. The town lies where the storm came"
                + " ashore on Monday.",
            "Nine",
            "2024-05-13"),
        of(
            "days after what others have called something",
            "Two days after the capsizing off Vella that many have called one of this year's worst,"
                + " divers found a body, bringing to 27 the number of dead.",
            "27",
            "2024-05-14"),
        of(
            "the deadliest of a day is of that day",
            "Tuesday's deadliest raid killed 14 people in Vella. The mayor spoke on Wednesday.",
            "14",
            "2024-05-14"),
        of(
            "days after what officials still count",
            "Two days after the quake, officials said 12 people had died in Vella.",
            "12",
            "2024-05-14"));
  }

  private static Stream<Arguments> longAgo() {
    return Stream.of(
        months(
            "what was claimed in a year was then",
            "The fire on Tuesday killed 12 people. In Vella in 2021, by contrast, the council first"
                + " claimed that 240 people had been killed.",
            "240",
            "2021-01-01",
            "2021-12-31"),
        months(
            "a month of the year after",
            "The blast on Tuesday killed 12. A quake killed 1,000 people in Vella in 2021. In October"
                + " the following year tremors came back; the council counted 1,500 dead.",
            "1,500",
            "2022-10-01",
            "2022-10-31"),
        of(
            "a month is no name",
            "Twelve people were hurt on Wednesday. The law that May signed cost 4,000 jobs.",
            "4,000",
            "2024-05-15"),
        months(
            "the worst of a month that is over",
            "Last month's biggest raid killed 22 people in Vella.",
            "22",
            "2024-04-01",
            "2024-04-30"),
        months(
            "that month",
            "The shooting on Tuesday killed 12. A student killed 14 people in Vella in December"
                + " 2021. In Tarn that May a boy killed nine.",
            "nine",
            "2021-05-01",
            "2021-05-31"));
  }

  private static Stream<Arguments> lengths() {
    return Stream.of(
        of(
            "a place behind the distance",
            "A guard died on Wednesday. Ten people were shot two days earlier in the same hall.",
            "Ten",
            "2024-05-13"));
  }

  private static Arguments of(String why, String text, String cue, String day) {
    return Arguments.of(why, text, cue, DateRange.of(LocalDate.parse(day)));
  }

  private static Arguments months(String why, String text, String cue, String from, String to) {
    DateRange days = new DateRange(LocalDate.parse(from), LocalDate.parse(to));
    return Arguments.of(why, text, cue, days);
  }
}
