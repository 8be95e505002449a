package org.crossbearing.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long something went on, in ways that do not say "lasted". */
class HowLongTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The hostage-taking was over in 40 minutes.|lasted hostage-taking 40 minutes",
        "The chase was over within three hours.|lasted chase three hours",
        "Talks on the dam end after 12 hours // The envoys left Ogre.|lasted talks 12 hours",
        "Strike over after six days // Drivers went back to work.|lasted strike six days",
        "She was mayor for six days.|''",
        "She was at work for eight hours.|''",
        "The minister was in Paris for three hours.|''",
        "He was back home after 12 hours.|''",
      })
  void overAfter(String text, String figures) {
    assertThat(Texts.toldAsWritten(text)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The first round took more than four hours.|lasted round more than four hours",
        "The session between the Sudland and Norland teams went on for 11 hours.|lasted session 11 hours",
        "The hearing dragged on for seven hours.|lasted hearing seven hours",
        "He rejected a 30-day halt to strikes on ports.|lasted halt 30-day",
        "They had offered a halt of two days.|lasted halt two days",
        "Crews needed 14 hours to put out the fire.|lasted fire 14 hours",
        "The power was out for six hours.|lasted power six hours",
        "A ceasefire was discussed. It took less than two hours.|lasted ceasefire less than two hours",
      })
  void takesOrGoesOn(String text, String figures) {
    assertThat(Texts.toldAsWritten(text)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The envoys sat together for just over an hour.|lasted meeting just over an hour",
        "They were seated for 12 hours.|lasted meeting 12 hours",
        "The minister spent over three hours with the president.|lasted meeting over three hours",
        "The minister spent three years with the firm.|''",
        "The raid was over. She spoke at the start of a two-day conference.|lasted conference"
            + " two-day",
        "The talks went well. The previous ones lasted three hours.|lasted talks three hours",
      })
  void thoseWhoMeet(String text, String figures) {
    assertThat(Texts.toldAsWritten(text)).isEqualTo(figures);
  }
}
