package org.crossbearing.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.crossbearing.model.Figure;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers that say what they count by what was counted before them. */
class FiguresGoOnTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The health office counts 212 injured. The police have 198.|injured people 212, injured people 198",
        "The storm killed 64 people; an aid group has 71.|killed people 64, killed people 71",
        "Divers found 33 survivors, against 29 in the morning.|rescued people 33, rescued people 29",
        "The clinic first spoke of 14 dead and later settled on 16.|killed people 14, killed people 16",
        "Some 2,000 people marched, the police said. Organisers spoke of 9,000.|attending people 2000, attending people 9000",
        "Gunners shot down 71 drones. An earlier statement mentioned 66.|intercepted drone 71, intercepted drone 66",
        "The list has 57 people as injured, against the town's 30.|injured people 57, injured people 30",
        "The agency recorded 91 deaths, one fewer than the 92 of Sunday.|killed people 91, killed people 92",
        "Divers found 33 survivors, against 9 in the morning.|rescued people 33, rescued people 9",
        "Russia launched 90 drones. 60 of them on Friday were intercepted.|launched drone 90, intercepted drone 60",
        "Russia launched 90 drones. The night before it had been 8.|launched drone 90, launched drone 8",
        "Russia launched 90 drones. The night before it had been 140.|launched drone 90, launched drone 140",
      })
  void anotherValueOfTheSame(String text, String figures) {
    assertThat(Texts.told(text)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "How many died? That is open. A union has counted 135. It lists 50 others as missing. A nurse spoke of 90.|killed people 135, missing people 50, killed people 90",
        "And the dead? The agency's count, stuck at 161 for a week, was raised to 207.|killed people 161, killed people 207",
        "Nobody knows the number of the dead. A local group says 270 have been buried.|killed people 270",
        "Elders have finished a list of the dead. There are 218 names on it.|killed people 218",
        "In May, 35 people were shot dead; the state admitted 23.|killed people 35, killed people 23",
        "The toll of Friday's attack was corrected to 14 injured.|injured people 14",
        "How many died? The union has 40. The number injured rose to 12.|killed people 40, injured people 12",
        "The port counted 57 injured. How many died? The union has 40. The port stands by its 57.|injured people 57, killed people 40, injured people 57",
        "The hospital admitted 23.|hospitalised people 23",
        "How many died? // The union has 40. // Who pays? // The council has 12 engineers.|killed people 40, other engineer 12",
      })
  void whatAPassageAsksFor(String text, String figures) {
    assertThat(Texts.told(text)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "In Sindh 44 people are dead and 12 missing, in Balochistan 31 and five.|killed people 44, missing people 12, killed people 31, missing people 5",
        "Aceh: 88 dead, 12 missing; Riau: 31 and four.|killed people 88, missing people 12, killed people 31, missing people 4",
        "Kerman suffered most with 61 dead, ahead of Yazd with 22 and Fars with 14.|killed people 61, killed people 22, killed people 14",
        "In Fiji the toll is 21 and in Tonga 15.|killed people 21, killed people 15",
        "They fired 60 missiles and 200 drones; crews shot down 51 of the former and 180 of the latter.|launched missile 60, launched drone 200, intercepted missile 51, intercepted drone 180",
        "The blast killed 21 people. Six were soldiers, three policemen.|killed people 21, killed soldier 6, killed officer 3",
        "The fire hurt 12 people. The condition of three was described as grave.|injured people 12, injured people 3",
      })
  void rowsAndParts(String text, String figures) {
    assertThat(Texts.told(text)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Two more bodies were found, taking the number of lives lost to 29.|killed people 2, killed people 29",
        "The number of people the town has lost has risen to 53.|killed people 53",
        "Flood deaths pass 200 in Punjab|killed people 200",
        "The dead now number 64, the governor said.|killed people 64",
        "The toll in the prison fire rose to 12.|killed people 12",
        "Police put the dead in the shooting at 12.|killed people 12",
        "The office put the houses destroyed at 40 and the injured at 90.|destroyed house 40, injured people 90",
        "One of the protest leaders was killed.|killed leader 1",
        "Ten people are dead and 30 others were taken to five clinics.|killed people 10, hospitalised people 30, other clinic 5",
        "Raiders sent 185 drones in the night.|launched drone 185",
        "He promised as well 25 light armoured vehicles.|supplied vehicle 25",
        "Governments have frozen some $280 billion. Estimates run to $300 billion.|other asset 280000000000, other asset 300000000000",
        "The fire killed 14 people. All 14 victims have been named.|killed people 14, killed people 14",
        "The fire killed three nurses. The office had earlier counted five victims.|killed nurse 3, killed people 5",
        "The army, which has 30 men there, says: 22 dead and 73 missing.|other man 30, killed people 22, missing people 73",
        "The blast killed 4 people. Police interviewed 12 victims.|killed people 4, other people 12",
        "The blast killed 64 people. The curfew begins at 22.|killed people 64",
        "Gunmen seized 11 people.|detained people 11",
        "How many died? Two hundred people, the mayor said.|killed people 200",
        "Canada pledged C$5B.|pledged money 5000000000",
        "The clinic moved 60 patients upstairs.|evacuated patient 60",
        "More than 150 people were freed from the ruins.|rescued people 150",
        "It was a day that cost at least 73 lives.|killed people 73",
        "The office puts those under treatment at 47.|hospitalised people 47",
        "Injuries ran to 230, the agency said.|injured people 230",
        "Drought killed 40,000 head of cattle.|killed cattle 40000",
        "The 37-nation conference opened on Tuesday.|attending nation 37",
        "Firefighters from nearby towns, 340 in all, fought the blaze.|other firefighter 340",
        "Governments have immobilised some $280 billion of the bank's reserves.|other asset 280000000000",
        "The bus was travelling at 94 km/h when it left the road.|magnitude speed 94",
      })
  void wordsThatHoldANumber(String text, String figures) {
    assertThat(Texts.told(text)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource({
    "The base lies hundreds of miles from the border.",
    "It is one of the deadliest raids the country has seen.",
    "It was one of the bloodiest days of the war.",
    "The dead are four fewer than on Monday.",
    "The senator claimed the officers were unpaid.",
  })
  void coloursAndDifferencesAreNoFigures(String text) {
    assertThat(Texts.figures(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The ferry carried 158 people. The harbour office reckons with 131.|other people 158, other people 131",
        "The flood left 40 people dead. That was before one parish alone buried 15.|killed people 40, killed people 15",
        "The quake killed 64 people. A first bulletin, since withdrawn, went out with 71.|killed people 64, killed people 71",
        "Monitors recorded 47 breaches. The other side of the ledger shows 212.|other breach 47, other breach 212",
        "The quake killed 64 people and hurt 310. Four schools fell in. The bulletin closes with 64.|killed people 64, injured people 310, destroyed school 4, killed people 64",
      })
  void whatNothingExplainsCountsAgainWhatWasCountedLast(String text, String figures) {
    assertThat(Texts.told(text)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource({
    "The flood killed 64 people. They lived in a town of 25,000.",
    "The crash killed 64 people. It was reported by a woman of 60.",
    "The blast killed 64 people. Crews came at nine.",
    "The blast killed 64 people. The two were known.",
    "The blast killed 64 people. Call 070 555 018.",
    "The fire killed 64 people. A third of them were under 15.",
    "The fire killed 64 people. 2.",
  })
  void agesHoursAndLabelsCountNothingAgain(String text) {
    assertThat(Texts.told(text)).isEqualTo("killed people 64");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Two people who had painted the fence were later found dead.|killed people 2",
        "Police said 25 people whose families had called a hotline were missing.|missing people 25",
        "Some 30 houses by the river that stood empty were flooded.|damaged house 30",
        "Four residents of a care home died after its boiler failed.|killed people 4",
        "More than 300 cyclists a year are killed on these roads.|killed cyclist 300",
      })
  void theVerbBehindARelativeClauseIsThatOfTheSubjectBeforeIt(String text, String figures) {
    assertThat(Texts.told(text)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They fired five Kalibr cruise missiles and two Iskander-M ballistic missiles.|launched missile 5, launched missile 2",
        "Gunners shot down 34 Kh-101s and all nine Kalibrs.|intercepted kh-101 34, intercepted kalibr 9",
        "They attacked Roha with 60 weapons: 48 drones, one ballistic missile and 11 cruise missiles.|launched weapon 60, launched drone 48, launched missile 1, launched missile 11",
        "They attacked Roha with 60 air weapons: // – 48 attack drones, 20 of which were decoys; / – 11 Kh-101 cruise missiles.|launched weapon 60, launched drone 48, launched drone 20, launched missile 11",
        "Gunners downed 42 targets: // - 30 drones / - 12 missiles|intercepted target 42, intercepted drone 30, intercepted missile 12",
        "An attack with 45 drones and 30 missiles left 200 households without power.|launched drone 45, launched missile 30, without_power household 200",
        "He cruises past 12 ships.|other ship 12",
        "Seven missiles and 34 drones struck 14 locations.|not_intercepted missile 7, not_intercepted drone 34, hit location 14",
        "They recorded hits of 13 missiles at nine locations.|not_intercepted missile 13, hit location 9",
      })
  void weaponsByTheirModelsAndInLists(String text, String figures) {
    assertThat(Texts.told(text)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The port said 60 boats were lost, not 62.|62",
        "The port said 60 boats were lost, instead of 62.|62",
        "The port said 60 boats were lost rather than 62.|62",
        "The bank pledged €10 million, not €12 million.|€12 million",
        "The town counted 15 dead, not 20 as first reported.|20",
        "The town counted 15 dead, not 23 as the rebels claim.|",
        "The union counted 91 dead, more than twice the 37 acknowledged by the state.|",
        "The toll rose to 91 dead from the 37 counted by the state.|37",
      })
  void whichValueIsTheOlderOne(String text, @Nullable String older) {
    assertThat(
            Texts.figures(text).stream()
                .filter(Figure::superseded)
                .map(figure -> text.substring(figure.cue().start(), figure.cue().end()))
                .collect(Collectors.joining(", ")))
        .isEqualTo(older == null ? "" : older);
  }
}
