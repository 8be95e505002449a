package org.crossbearing.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers that look like ages, like things or like streets, and count people. */
class CountsBehindAgesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The victims, aged 25, 32 and 41, and two officers were taken to hospital."
            + "|hospitalised officer 2",
        "Suspects aged 19, 20 and 21, and 12 others were arrested.|detained people 12",
        "Suspects aged 19 and 20, and 12 police officers were hurt.|injured officer 12",
        "Children aged 5, 6 and 7, two women and a man were killed.|killed woman 2, killed man 1",
        "A fire killed 12 and younger people fled.|killed people 12",
        "Boys aged 5, 6 and 7 were there.|''",
        "Babies aged two and six weeks were there.|''",
      })
  void aNumberOfPeopleEndsAListOfAges(String text, String figures) {
    assertThat(Texts.told(text)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "At least three shot were taken to hospital.|injured people 3",
        "Six shot were killed.|killed people 6",
        "Twenty left were evacuated.|evacuated people 20",
        "Four hit were injured.|injured people 4",
      })
  void aParticipleBehindANumberCountsPeople(String text, String figures) {
    assertThat(Texts.told(text)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The blaze hurt 12 Bell Street residents.|injured people 12",
        "The blaze hurt 12 168th Street residents.|injured people 12",
        "Two men were hurt at 12 Bell Street.|injured man 2",
      })
  void whoLivesInAStreetIsNoAddress(String text, String figures) {
    assertThat(Texts.told(text)).isEqualTo(figures);
  }
}
