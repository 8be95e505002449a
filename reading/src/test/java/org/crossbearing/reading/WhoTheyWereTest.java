package org.crossbearing.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the people of a toll were, and where what is told of others begins. */
class WhoTheyWereTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Forty villagers were killed, seven of them women and 15 of them children, and 121 were"
            + " wounded.|killed people 40, killed woman 7, killed child 15, injured people 121",
        "Three people died, among them a guard, and 36 were injured."
            + "|killed people 3, killed guard 1, injured people 36",
        "Nine people were killed, including two guards, and 14 were hurt."
            + "|killed people 9, killed guard 2, injured people 14",
        "The blast killed six people, including two cooks, and 30 houses were destroyed."
            + "|killed people 6, killed cook 2, destroyed house 30",
        "Forty people died, most of them women, and 60 remain missing."
            + "|killed people 40, missing people 60",
        "Nine people including two women and three children were killed."
            + "|killed people 9, killed woman 2, killed child 3",
        "Nine people, including two women, one man, and three children, were killed."
            + "|killed people 9, killed woman 2, killed man 1, killed child 3",
      })
  void whatBefellOthersBeginsBehindThem(String text, String told) {
    assertThat(Texts.told("Kept here\n\n" + text)).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ten people were shot dead. The dead are nine pupils aged between 14 and 17, and a cook."
            + "|killed people 10, killed pupil 9",
        "Twenty people died. Twelve of the dead are men, five women and three children."
            + "|killed people 20, killed man 12, killed woman 5, killed child 3",
        "Nine people died. Six of those killed were women and three men."
            + "|killed people 9, killed woman 6, killed man 3",
        "Nine people died, six of them female, three male."
            + "|killed people 9, killed woman 6, killed man 3",
        "Twelve people died. Eight to 13 are missing. Seven of the dead are men and five women."
            + "|killed people 12, missing people some, killed man 7, killed woman 5",
        "Twelve people died. Seven of the dead are men and five women were hurt."
            + "|killed people 12, killed man 7, injured woman 5",
        "Twelve people died. Seven of the dead are men; five women are missing."
            + "|killed people 12, killed man 7, missing woman 5",
        "Among the newcomers were 300 wounded, 43 of them with burns, and 70 children who came alone."
            + "|injured people 300, injured people 43, other child 70",
      })
  void whoTheDeadWere(String text, String told) {
    assertThat(Texts.told("Kept here\n\n" + text)).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Police arrested nine men, all under 30.|detained man 9",
        "Police arrested nine men, all over the wall.|detained man 9",
        "Police arrested 40 men, all over 30 of them guards.|detained man 40, detained man 30",
      })
  void allUnderAnAgeCountsNobody(String text, String told) {
    assertThat(Texts.told("Kept here\n\n" + text)).isEqualTo(told);
  }
}
