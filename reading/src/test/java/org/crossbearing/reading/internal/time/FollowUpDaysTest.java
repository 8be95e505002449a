package org.crossbearing.reading.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.crossbearing.model.DateRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The day of what a report goes back to days later, and of what it tells of other times. */
class FollowUpDaysTest {
  @ParameterizedTest(name = "{0}")
  @MethodSource
  void aFigureIsOf(String why, String text, String cue, DateRange days) {
    assertThat(FigureDays.of(text, cue)).as(why).isEqualTo(days);
  }

  static Stream<Arguments> aFigureIsOf() {
    return Stream.of(after(), courts(), counts(), others(), scenes(), nights(), lists())
        .flatMap(cases -> cases);
  }

  private static Stream<Arguments> after() {
    return Stream.of(
        of(
            "days after what is named at the front",
            "Three days after the worst bus crash in years, relatives in Vella are still waiting.\n\n"
                + "At least 41 people died, a warden said on Wednesday.",
            "At least 41",
            "2024-05-13"),
        of(
            "days after what is named behind a day",
            "Families waited at the quay in Vella on Wednesday, two days after the ferry disaster. At"
                + " least 40 people are dead.",
            "At least 40",
            "2024-05-13"),
        of(
            "who dies in hospital died of what was before",
            "Ivo Marsh, 42, was one of five people hit by a bus in Vella on Sunday. He died on"
                + " Tuesday in hospital.",
            "He",
            "2024-05-12"),
        of(
            "who dies after being hit died of that",
            "Five people were hurt on Sunday when a tram left its rails in Vella. Ivo Marsh, 42, died"
                + " on Tuesday after being hit by the tram.",
            "Ivo Marsh",
            "2024-05-12"),
        of(
            "who die of what is told with them died that day",
            "Guards raided a mill in Vella on Sunday. Seven people died on Tuesday after being"
                + " struck by lightning.",
            "Seven",
            "2024-05-14"),
        of(
            "who died after a blow not told before died on that day",
            "Guards raided a mill in Vella on Sunday. Ivo Marsh, 42, died on Tuesday after being hit"
                + " by a tram.",
            "Ivo Marsh",
            "2024-05-14"),
        of(
            "who die in a hospital that is hit died that day",
            "Shells fell on Vella on Sunday. Nine people died on Tuesday in a hospital when a missile"
                + " hit it.",
            "Nine",
            "2024-05-14"),
        of(
            "hours that make whole days",
            "Forty-eight hours after the landslide, diggers in Vella stopped to listen. The warden"
                + " counts 82 dead.",
            "82",
            "2024-05-14"),
        of(
            "days to the minute",
            "Sirens sounded in Vella on Thursday, three days to the minute after the quake. The dead"
                + " number 206.",
            "206",
            "2024-05-13"),
        of(
            "what is buried later died on the day of its own",
            "Families were burying their dead on Thursday after a fire on Tuesday killed 12 people in"
                + " Vella.",
            "12",
            "2024-05-14"),
        of(
            "what hit a town so many days ago hit no number",
            "Hopes were fading on Thursday for survivors of a quake that hit Vella three days ago and"
                + " killed at least 12.",
            "at least 12",
            "2024-05-13"),
        of(
            "who is in court over what happened before",
            "A man appeared in court on Thursday over the shooting in Vella on Tuesday that left 12"
                + " people dead.",
            "12",
            "2024-05-14"),
        of(
            "a raid that came after another has a day of its own",
            "A raid on Vella killed nine people on Wednesday, two days after the storm.",
            "nine",
            "2024-05-15"));
  }

  private static Stream<Arguments> courts() {
    return Stream.of(
        of(
            "a day in court is not that of the deed",
            "A man was sentenced in Vella on Thursday for shooting two students.\n\nBoth students were"
                + " shot on March 9 outside a bakery.",
            "two",
            "2024-03-09"),
        of(
            "somebody accused of a death is in court, and the death has a day of its own",
            "Two of three men accused in the shooting death of a girl entered pleas on Thursday.\n\nThe"
                + " girl was shot and killed at a fair on 2 April.",
            "a girl",
            "2024-04-02"),
        of(
            "who is charged one day with a killing of another",
            "A man was charged last Thursday with the killing of a girl in Vella on April 9.",
            "a girl",
            "2024-04-09"),
        of(
            "who is hurt during an arrest is hurt then",
            "A bomb killed six people in Vella on Monday. Twelve officers were hurt on Wednesday during"
                + " the arrest of a suspect.",
            "Twelve",
            "2024-05-15"),
        of(
            "an arrest weeks later has the day that is told, not the weeks",
            "More than three weeks after a boy was shot dead in Vella, police have charged a man.\n\n"
                + "The boy was shot in a garage on April 20.",
            "a boy",
            "2024-04-20"),
        of(
            "news of today that goes back to another killing stays of today",
            "A shopkeeper was shot dead in Vella on Wednesday and a man was arrested.\n\nAnother"
                + " shopkeeper was killed in the same street on 3 February.",
            "A shopkeeper",
            "2024-05-15"));
  }

  private static Stream<Arguments> counts() {
    return Stream.of(
        of(
            "how long a toll has stood says nothing of the day that it is of",
            "A bus crashed in Vella on Sunday evening. The toll has stood at 27 since Wednesday.",
            "27",
            "2024-05-12"),
        of(
            "at what a toll was put on a day",
            "The count swung. The warden of Vella put the dead at 17 Wednesday morning, when the"
                + " bridge had been down for hours. It fell on Tuesday.",
            "17",
            "2024-05-14"),
        of(
            "what flew the day before is no count of what this raid did",
            "Two people were dead in Vella by Thursday evening. Some 400 drones were launched. The"
                + " day before, there had been more than 700.",
            "Some 400",
            "2024-05-16"),
        of(
            "no event comes after the first count of its dead",
            "The count of those killed in the Vella tram crash swung. The warden said on Wednesday"
                + " that 15 people had died; on Thursday the police said it was 16.",
            "15",
            "2024-05-15"));
  }

  private static Stream<Arguments> others() {
    return Stream.of(
        of(
            "an attack with a larger toll far down is not the news",
            "At least one person was killed when raiders shelled Vella, officials said.\n\nMost shells"
                + " fell on the port.\n\nThree children were among those hurt.\n\nA depot burned"
                + " overnight.\n\nSchools are shut.\n\nMonday's attack on Roha killed 25 people.",
            "At least one",
            "2024-05-16"),
        of(
            "one with the same toll is",
            "At least 25 people were killed when raiders shelled Vella, officials said.\n\nMost shells"
                + " fell on the port.\n\nFour of the dead are children.\n\nA depot burned"
                + " out.\n\nSchools are shut.\n\nMonday's attack on Vella killed 25 people in all.",
            "At least 25",
            "2024-05-13"));
  }

  private static Stream<Arguments> scenes() {
    String news = "A quake struck Vella on Monday, killing 30 people.\n\n";
    return Stream.of(
        of(
            "what crashes on a later day is another matter",
            news
                + "Adding to the grief, a supply plane collided with a truck in Roha on Wednesday."
                + " Five people were killed.",
            "Five",
            "2024-05-15"),
        of(
            "and whatever it carried",
            news
                + "On Wednesday a bus carrying guards overturned near Roha. Nine people were hurt.",
            "Nine",
            "2024-05-15"),
        of(
            "who is reached later fell before",
            news + "On Wednesday guards reached the village of Roha. Nine people were dead.",
            "Nine",
            "2024-05-13"),
        of(
            "what is said of that occasion",
            news
                + "On 4 May a tram came off the rails in Roha. There were 12 injuries on that occasion.",
            "12",
            "2024-05-04"),
        year(
            "its toll",
            news + "The last was Oda in 2016. A tally put its toll at 877.",
            "877",
            2016),
        year(
            "a quake named by its year",
            news + "More than 900 people were left dead by the 2011 quake.",
            "More than 900",
            2011),
        year(
            "a building is no verb",
            news + "In Roha, 41 people were killed in a commercial building in 1996.",
            "41",
            1996),
        of(
            "what goes on behind when",
            news
                + "It was the worst since April 30, when 32 people were killed, five children among"
                + " them, and nearly 160 wounded.",
            "nearly 160",
            "2024-04-30"));
  }

  private static Arguments year(String why, String text, String cue, int year) {
    return Arguments.of(why, text, cue, DateRange.ofYear(year));
  }

  private static Stream<Arguments> nights() {
    return Stream.of(
        of(
            "two times of day that bound a night",
            "Gunners downed 14 drones between 11:30 p.m. on May 14 and 6:00 a.m. on May 15: eight over"
                + " Vella and six over Roha.",
            "eight",
            "2024-05-15"),
        of(
            "and that are led by from and to",
            "Gunners downed 61 drones from 20:00 on 14 May to 08:00 on 15 May, the guard said.",
            "61",
            "2024-05-15"),
        of(
            "a day and a half are no night",
            "Gunners downed 61 drones from 08:00 on 14 May to 08:00 on 15 May, the guard said.",
            "61",
            "2024-05-14"));
  }

  private static Stream<Arguments> lists() {
    String news = "A train derailed in Vella on Tuesday, killing 20.\n\n";
    return Stream.of(
        Arguments.of(
            "an item that tells what happened in its month",
            news
                + "Earlier crashes:\n- June 1981: Some 800 die as a train leaves the bridge\n"
                + "- August 1995: 358 killed in a collision\n",
            "358",
            new DateRange(LocalDate.of(1995, 8, 1), LocalDate.of(1995, 8, 31))),
        of(
            "an item that counts again what the report is about",
            news + "How the count went:\n- May 15: 18 bodies\n- May 16: 20\n",
            "18",
            "2024-05-14"),
        of(
            "a sentence ends before the numbers of its footnotes",
            "The warden said that three people were killed.[2] A guard said that seven drones fell on"
                + " Vella on Tuesday.[3][4] On May 7 shells had killed nine in Roha.",
            "three",
            "2024-05-14"));
  }

  private static Arguments of(String why, String text, String cue, String day) {
    return Arguments.of(why, text, cue, FigureDays.day(day));
  }
}
