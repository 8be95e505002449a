package org.crossbearing.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Land, goods, weather, prices and shares. */
class ExtentsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The fire has burned 23,654 acres.|destroyed land 23654",
        "The Lind fire, at 14,117 acres, is growing.|affected land 14117",
        "The blaze covered an area of 300 square metres.|affected land 300",
        "Forces have seized over 3,500 square kilometres.|affected land 3500",
        "He owns a farm of 12 hectares.|''",
        "The flood covered 12,000 hectares.|affected land 12000",
        "The park covers 14,000 hectares.|other land 14000",
        "The city bought 40 acres for a school.|other land 40",
      })
  void land(String text, String figures) {
    assertThat(Texts.told(text)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The country exports 3.1 million barrels a day.|other barrel 3100000.0",
        "The plant generates 400 megawatts.|other electricity 400",
        "They found 3,200 tonnes of ammonium nitrate.|other nitrate 3200",
        "A barrel stood there.|''",
      })
  void goodsByTheDay(String text, String figures) {
    assertThat(Texts.told(text)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The hurricane came ashore with 185 mph (295 kph) winds.|magnitude wind 185",
        "Winds were gusting to 120 mph.|magnitude wind 120",
        "A 67cm wave hit the port.|magnitude wave 67",
        "Waves 1.2 metres high reached the harbour.|magnitude wave 1.2",
        "A year's rain – 491mm – came down in hours.|magnitude rainfall 491",
        "Rain set in. Some 572mm fell in two days.|magnitude rainfall 572",
        "The tsunami warning was dropped. The gauge at the port showed at least 1.2 metres."
            + "|magnitude wave 1.2",
        "The town lies 40 km away.|''",
        "He is 1.8 metres tall.|''",
        "The path is 3 metres wide.|''",
      })
  void weather(String text, String figures) {
    assertThat(Texts.told(text)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Lind fire is 11% contained.|other containment 11",
        "Exports plunged 57%.|other export 57",
        "Military aid fell by 43% in July.|other aid 43",
        "He works half the night.|''",
        "It came in the second half of the year.|''",
      })
  void shares(String text, String figures) {
    assertThat(Texts.told(text)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Brent climbed $3.40, or 5.43%, to close at $65.99 a barrel."
            + "|cost brent 3.40, other brent 5.43, cost barrel 65.99",
        "Oil fell 2 dollars to 64 dollars a barrel.|cost oil 2, cost barrel 64",
        "Brent rose above $65.|cost brent 65",
        "Petrol sells at $2 a litre.|cost litre 2",
        "Chad pledged $65 million.|pledged money 65000000",
        "The lorry held goods worth $2 million.|cost good 2000000",
      })
  void prices(String text, String figures) {
    assertThat(Texts.told(text)).isEqualTo(figures);
  }
}
