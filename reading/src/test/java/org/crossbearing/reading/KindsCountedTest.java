package org.crossbearing.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is counted by a model, a kind or two kinds that share a noun. */
class KindsCountedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The enemy launched four S-300 guided missiles and two Iskander-M/KN-23 ballistic missiles at the port."
            + "|launched missile 4, launched missile 2",
        "Crews shot down five JDAM guided bombs and three HIMARS rockets."
            + "|intercepted bomb 5, intercepted rocket 3",
        "The navy fired a pair of Kh-59/69 guided missiles.|launched missile 2",
        "The army destroyed 86 Ukrainian fixed-wing unmanned aerial vehicles."
            + "|intercepted drone 86",
        "Twelve Iranian-made drones hit the port.|launched drone 12",
        "Two L.A. Unified elementary schools were destroyed in the fire.|destroyed school 2",
        "Two Grad rockets hit houses.|launched rocket 2",
        "Norland will send 200 Altos air-defence rockets.|supplied rocket 200",
        "Two Tomahawk hit targets in the city.|not_intercepted tomahawk 2",
      })
  void modelsBeforeTheNoun(String text, String figures) {
    assertThat(Texts.told(text)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The navy said two F-35s had been shot down.|destroyed f-35 2",
        "Gunners brought down two F-35 fighters.|destroyed fighter-jet 2",
        "Soldiers killed two fighters.|killed fighter 2",
        "Chad will get 16 Gripens.|delivered gripen 16",
      })
  void aircraftByModel(String text, String figures) {
    assertThat(Texts.told(text)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Gunners downed six ballistic and 32 cruise missiles."
            + "|intercepted missile 6, intercepted missile 32",
        "Russia fired 537 Shahed-type and decoy drones.|launched drone 537",
        "Four railway and road cranes were damaged.|damaged crane 4",
        "Some 20 public and private hospitals were flooded.|damaged hospital 20",
        "Four wooden and two brick houses burned down.|destroyed house 4, destroyed house 2",
        "Six dead and 32 wounded soldiers were found.|killed people 6, injured soldier 32",
        "Twelve dead and rescue teams still searching.|killed people 12",
        "The army destroyed 12 tanks and infantry units.|destroyed tank 12",
      })
  void kindsThatShareANoun(String text, String figures) {
    assertThat(Texts.told(text)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Air defences down 86 drones overnight // Nothing more is known.|intercepted drone 86",
        "Troops down two helicopters over the gulf // Nothing more is known."
            + "|destroyed helicopter 2",
        "Jobs down 12 percent // Nothing more is known.|other share 12",
      })
  void whoDownsThings(String text, String figures) {
    assertThat(Texts.told(text)).isEqualTo(figures);
  }
}
