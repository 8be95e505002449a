package org.crossbearing.reading.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Published;
import org.crossbearing.model.Reading;
import org.crossbearing.model.Report;
import org.crossbearing.reading.EnglishReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of several days that a report tells a figure has. Reports are of Thursday, 16 May 2024. */
class OtherDaysTest {
  private static final EnglishReader READER = new EnglishReader();
  private static final String NEWS =
      "Bus bombed in Vella\n\nA bomb on a bus killed 15 people in Vella on Tuesday, police said.\n\n";

  /** Slashes part paragraphs. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "On Sunday gunmen raided a post at Lom. They killed 4 guards.|4|2024-05-12",
        "OTHER RAIDS/On Sunday gunmen raided a post at Lom./Another 4 guards fell.|4|2024-05-12",
        "OTHER RAIDS/Sunday's raid at Lom, which was long, went on. It hit 4 cars.|4|2024-05-12",
        "ALL 9 GUARDS SAFE/Monday's raid at Lom struck a post. It hit 4 cars.|4|2024-05-13",
        "ALL 9 GUARDS SAFE/Monday's raid at Lom struck a post. It hit 4 cars.|9|2024-05-13",
        "OTHER RAIDS/Sunday's raid at Lom hit a post./BOMB SQUAD/It hurt 4 men.|4|2024-05-14",
        "On Sunday the mayor opened a school at Lom. In all 4 guards died.|4|2024-05-14",
        "The war broke out in June 2021./The war has killed 900 people.|900|2021-06-01",
        "The war broke out in June 2021./The blast has hurt 90 people.|90|2024-05-14",
        "Since June 2021 some 400 people have fled their homes.|400|2021-06-01",
        "The dead since Sunday had risen to 51.|51|2024-05-12",
        "The Christmas attack at Lom killed 4 guards.|4|2023-12-25",
        "Overnight into Thursday, guns shot down 40 drones.|40|2024-05-16",
        "Karsia launched 92 drones during the night, of which 51 were shot down.|51|2024-05-16",
        "Guns shot down 40 drones overnight.|40|2024-05-16",
        "A week ago a missile killed 19 people in Norda.|19|2024-05-09",
        "It is the second raid this month: 4 guards died on 2 May.|4|2024-05-02",
        "It is the second raid this year: 4 guards died in March.|4|2024-03-01",
        "Attacks went on overnight. Guns shot down 40 drones.|40|2024-05-16",
        "The shelling continued on Wednesday. It hit 4 cars.|4|2024-05-15",
        "The search continued on Wednesday. The blast hurt 4 men.|4|2024-05-14",
        "The fighting continued on Wednesday, when 4 guards fell.|4|2024-05-15",
        "He told reporters on Wednesday, when he gave a toll of 19.|19|2024-05-14",
        "The bus carried 40 men home for the fair of 18 May.|40|2024-05-14",
        "A court heard that 40 men died on 26 May.|40|2023-05-26",
        "Protests continued on Wednesday. The attack also hurt 40 men.|40|2024-05-14",
        "Guns shot down 40 drones in the night of the bomb.|40|2024-05-14",
      })
  void besideTheNews(String more, String number, String from) {
    assertThat(from(NEWS + more.replace("/", "\n\n"), number)).isEqualTo(from);
  }

  /** The front of a report tells its day though nobody may be counted there. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Eight miners were hauled out on Thursday. The blast on Tuesday killed 14 men.|14",
        "The toll of this week's riots is 19. On Wednesday a curfew held. It was on Tuesday that"
            + " police fired at the crowd, killing 12 people.|19",
        "Today the number of people killed in the storm went up to 23. It came ashore on"
            + " Tuesday.|23",
        "- Lom shelled again on Wednesday: one dead/Nine people were wiped out on Tuesday in"
            + " Vella./The toll is 23.|23",
        "The guards sailed on Wednesday. Four died in the raids of Tuesday. The toll is" + " 5.|5",
        "A rocket blasted homes in Vella on Tuesday, officials said./In all 15 people died./On 2 May a"
            + " drone killed 8 people there.|15",
        "Karsia fired rockets at Vella on Tuesday, officials said./In all 15 people died./On 2 May a"
            + " drone killed 8 people there.|15",
        "A ferry capsized off Vella on Tuesday, officials said./In all 15 drowned./On 2 May a"
            + " raft sank and 8 people died.|15",
        "Homes were swept away in Vella on Tuesday./In all 15 people died./On 2 May a storm"
            + " killed 8 people there.|15",
        "The number hurt in the strike on Vella has grown to 15./A missile hit a square,"
            + " damaging a school, on the afternoon of May 14./Overnight, Karsia attacked with"
            + " 40 drones.|15",
        "Two dams gave way on Tuesday./On Wednesday the office had given 15 dead.|15",
        "The mayor spoke of 15 dead in the crush that struck a Halloween party on Tuesday.|15",
      })
  void theDayOfTheNewsItself(String text, String number) {
    assertThat(from("Grief in Vella\n\n" + text.replace("/", "\n\n"), number))
        .isEqualTo("2024-05-14");
  }

  /** A raid that came by night the day before is of the night that the report tells of. */
  @ParameterizedTest
  @CsvSource({"Wednesday, 2024-05-15", "Tuesday, 2024-05-16"})
  void theNightOfTheNewsItself(String day, String night) {
    String text =
        "Grief in Vella\n\nA raid on Vella before dawn on "
            + day
            + " killed 15 people.\n\nDuring the night, Karsia launched 92 drones.";
    assertThat(from(text, "92")).isEqualTo(night);
  }

  /** What a report tells beside its news does not tell its day. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The toll of the raid on the store rose to 12 people killed.|Background:|- Late on"
            + " Tuesday the toll stood at 6.|- On 9 May a raid on a printer killed 7 people.|12",
        "The toll of the floods reached 12 killed.|Since May 14, it says, 90 people were"
            + " injured.|One man died in Wednesday's explosion at a garage.|It rains.|12",
        "Donors gave more on Thursday, a minister said.|Survivors of the storm of 14 May are"
            + " still living in tents.|The storm took 12 lives.|It was long.|12",
      })
  void whatIsToldBesideTheNews(
      String first, String second, String third, String fourth, String number) {
    String text = String.join("\n\n", "Grief in Vella", first, second, third, fourth);
    assertThat(from(text, number)).isEqualTo("2024-05-14");
  }

  @Test
  void whoMeetsForAnOldQuakeMeetsNow() {
    String text =
        "Donors meet\n\nA minister said on Thursday that donors promised money.\n\nIn Vella 60"
            + " delegations took part.\n\nThe quake struck on 6 April and killed 900 people.";
    assertThat(from(text, "60")).isEqualTo("2024-05-16");
  }

  @Test
  void someWeeksAgoMayBeADayMore() {
    String text =
        "Arrests over a flood\n\nThe judge ordered the arrest of 8 men over the flood that"
            + " devastated Vella two weeks ago.\n\nTwo dams gave way on 4 May. In all 300 died.";
    assertThat(from(text, "300")).isEqualTo("2024-05-04");
  }

  /** "Almost a week after" tells the day only roughly, so that other reports are believed. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Dogs have searched Vella, its chief said Thursday, almost a week after the deadliest fire"
            + " in years. The toll rose to 99.|true",
        "Dogs have searched Vella, its chief said Thursday, six days after the deadliest fire in"
            + " years. The toll rose to 99.|false",
      })
  void whatIsToldRoughlyIsPresumed(String text, boolean presumed) {
    assertThat(read("Grief in Vella\n\n" + text).presumed() != null).isEqualTo(presumed);
  }

  private static Reading read(String text) {
    Report report =
        new Report(
            "r1",
            "a.txt",
            null,
            null,
            Published.parse("2024-05-16"),
            List.of(),
            null,
            "en",
            text,
            false);
    return READER.read(report);
  }

  private static String from(String text, String number) {
    return read(text).claims().stream()
        .filter(Figure.class::isInstance)
        .map(Figure.class::cast)
        .filter(figure -> figure.cue().of(text).matches("(\\w+ )?" + number))
        .map(figure -> figure.date() == null ? "none" : figure.date().from().toString())
        .findFirst()
        .orElse("no figure");
  }
}
