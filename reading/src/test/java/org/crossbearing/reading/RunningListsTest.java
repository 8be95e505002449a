package org.crossbearing.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines with a label and a number, and numbers that go on from what was counted. */
class RunningListsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Storm // The dead // - Jamaica: 28, the prime minister said. / - Haiti: 31, with 20 missing. / - Cuba: None, according to the government. // Rain fell."
            + "|killed people 28, killed people 31, missing people 20, killed people 0",
        "Quake // The quake killed 78 people. // The breakdown as of Thursday: // - Lind City: 48 / - Sund City: 23 / - Hask City and Vik Town: one each // Rain fell."
            + "|killed people 78, killed people 48, killed people 23, killed people 1",
        "Storm // The aid // - Norway: US$24 million, half of it for schools. / - Chad: 7.5 million euros. // Rain fell."
            + "|pledged money 24000000, pledged money 7500000.0",
      })
  void placesUnderAHeading(String text, String figures) {
    assertThat(Texts.told(text)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Fire // Structures: more than 5,000 lost / Homes: 300 burned / Deaths: 11 / Rescued so far: 120 / People in shelters: 3,000 / Drones shot down: 30 // Rain fell."
            + "|destroyed structure 5000, destroyed house 300, killed people 11, rescued people 120, evacuated people 3000, intercepted drone 30",
        "Quake // - Nepal: 21 dead / - The quake: 7.7, at a depth of 10km // Rain fell."
            + "|killed people 21, magnitude quake 7.7",
      })
  void labelsOfThings(String text, String figures) {
    assertThat(Texts.told(text)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Some 45 people died in the valley. Lind lost 25, Sund 15 and Nord 5."
            + "|killed people 45, killed people 25, killed people 15, killed people 5",
        "In Haiti 31 have been killed and 21 are missing.|killed people 31, missing people 21",
      })
  void namesThatGoOn(String text, String figures) {
    assertThat(Texts.told(text)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The AP gave 230 as the number of dead and 650 as the number of those admitted to hospitals."
            + "|killed people 230, hospitalised people 650",
        "Some 900 people were hurt and 230 died. The count would go past 280."
            + "|injured people 900, killed people 230, killed people 280",
        "Deaths climbed from 12 to 15.|killed people 12, killed people 15",
        "Troops in the city will more than double, from 840 to 2,500."
            + "|other soldier 840, other soldier 2500",
        "Prices rose from $3 to $4.|cost price 3, cost price 4",
      })
  void tollsThatMove(String text, String figures) {
    assertThat(Texts.told(text)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Twenty people died. Twelve of those deaths were in Lind."
            + "|killed people 20, killed people 12",
        "Among those who died, 12 came from Lind and two from Nord."
            + "|killed people 12, killed people 2",
        "Among those who came, 12 were from Lind.|''",
      })
  void partsOfTheDead(String text, String figures) {
    assertThat(Texts.told(text)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A ransom of 80 million was paid.|other money 80000000",
        "They pledged 1.2 billion over four years.|pledged money 1200000000.0",
        "A convoy of 600 was sent.|other people 600",
      })
  void sumsWithoutACurrency(String text, String figures) {
    assertThat(Texts.told(text)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The following have been destroyed: 665 warplanes, 283 helicopters."
            + "|destroyed warplane 665, destroyed helicopter 283",
        "The plan has three goals: 20 schools and 12 bridges."
            + "|other school 20, other bridge 12",
      })
  void behindAColon(String text, String figures) {
    assertThat(Texts.told(text)).isEqualTo(figures);
  }
}
