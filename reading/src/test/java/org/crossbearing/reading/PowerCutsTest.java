package org.crossbearing.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is without power, in the words of utilities and of those who report them. */
class PowerCutsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Power is still out for 65,000 customers in the county.|without_power customer 65000",
        "The lights are off in 3,000 homes.|without_power house 3000",
        "Power is back for 9,000 customers.|other customer 9000",
        "Some 3,000 customers remained offline.|without_power customer 3000",
        "Crews have restored service to 4,000 homes.|other house 4000",
      })
  void outAndBack(String text, String figures) {
    assertThat(Texts.told(text)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "About 46 percent of customers in the east still lack the service."
            + "|without_power customer 46",
        "About 60% of its customers, or about 412,000 homes and businesses, are waiting to be reconnected."
            + "|without_power customer 60, without_power house 412000",
        "Power has been restored to 4,000 homes. That leaves 29,700 dark."
            + "|other house 4000, without_power house 29700",
        "Lines were cut, leaving about 3,000 without electricity.|without_power people 3000",
        "Some 12,600 customers in the Lind municipal district had lost electricity."
            + "|without_power customer 12600",
      })
  void lackAndWait(String text, String figures) {
    assertThat(Texts.told(text)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Some 60% of customers had lost power. At the peak it was 77%."
            + "|without_power customer 60, without_power customer 77",
        "Some 60% of customers had lost power. Sales fell by 4%."
            + "|without_power customer 60, other sale 4",
      })
  void sharesGoOn(String text, String figures) {
    assertThat(Texts.told(text)).isEqualTo(figures);
  }
}
