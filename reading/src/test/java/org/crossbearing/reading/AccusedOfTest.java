package org.crossbearing.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People told of by what they are accused of, and tolls told by another word behind them. */
class AccusedOfTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Two men suspected of having steered the boat were detained on Thursday.|detained man 2",
        "A man charged with killing two women was jailed.|detained man 1, killed woman 2",
        "Three men accused of planning attacks were arrested.|detained man 3",
        "Four suspects wanted for shooting two guards were detained."
            + "|detained suspect 4, injured guard 2",
        "Police detained 12 people suspected of throwing stones.|detained people 12",
        "Police said 12 people suspected of arson were detained.|detained people 12",
      })
  void whoIsAccusedIsNotWhomItWasDoneTo(String text, String told) {
    assertThat(Texts.told("Kept here\n\n" + text)).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ten people were killed. Seven were in hospital. Some put the toll at 11, a number that includes"
            + " the gunman.|killed people 10, hospitalised people 7, killed people 11",
        "Twelve people had been injured. The mayor put the number of victims killed at eight before"
            + " the council's count.|injured people 12, killed people 8",
      })
  void aTollIsOfTheDead(String text, String told) {
    assertThat(Texts.told("Kept here\n\n" + text)).isEqualTo(told);
  }
}
