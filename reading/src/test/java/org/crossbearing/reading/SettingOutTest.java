package org.crossbearing.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Those who set out on a journey, and what is counted over a time beside a disaster. */
class SettingOutTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ninety-seven people had left Vella aboard two boats. Twenty bodies were found."
            + "|other people 97, other boat 2, killed people 20",
        "Between 92 and 97 migrants had left Ruvia. At least 26 died."
            + "|other migrant some, killed people 26",
        "More than 6,000 people have left the city. About 500 residents left their homes."
            + "|displaced people 6000, displaced people 500",
        "Some 400 families left Vella by bus as rebels came.|displaced family 400",
      })
  void whoTravelsIsNotDrivenOut(String text, String told) {
    assertThat(Texts.told("Kept here\n\n" + text)).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "At least 26 people died. Arrivals by sea came to 30,060 this year."
            + "|killed people 26, other arrival 30060",
        "At least 26 people died; arrivals stood at just over 30,000 by the end of June."
            + "|killed people 26, other arrival 30000",
        "Nine people died. Bookings fell to 200 a day.|killed people 9, other booking 200",
        "Nine people died. The toll rose to 12 at noon.|killed people 9, killed people 12",
      })
  void whatIsCountedBesideTheDead(String text, String told) {
    assertThat(Texts.told("Kept here\n\n" + text)).isEqualTo(told);
  }
}
