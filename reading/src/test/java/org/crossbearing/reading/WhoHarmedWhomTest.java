package org.crossbearing.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is harmed and who harms, and who of them is meant again. */
class WhoHarmedWhomTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The gunman who killed five people has been arrested.|killed people 5",
        "The storm that killed 12 people has passed.|killed people 12",
        "The clerk who accidentally shot the teen boy was held.|injured boy 1",
        "One policeman guarding buildings was shot dead.|killed officer 1",
        "A soldier guarding the bridge was wounded.|injured soldier 1",
        "Her Polish husband Ivo Marsh was killed.|killed Ivo Marsh 1",
        "A farmer and his Karsian son-in-law Ivo Marsh were killed."
            + "|killed farmer 1, killed Ivo Marsh 1",
        "Ivo Marsh, 40, and his London colleague Ada Lind, 50, were killed."
            + "|killed Ivo Marsh 1, killed Ada Lind 1",
        "Drones targeting Velmar killed three people.|killed people 3",
        "A boy shot a man in the leg.|injured man 1",
        "Two men shot a woman in the chest.|injured woman 1",
        "Ada Lind cried when her father shot her Monday with a rifle.|injured Ada Lind 1",
        "The guard shot Ada Lind with live rounds.|injured Ada Lind 1",
        "A rock struck a guard, Mayor Ada Lind said.|injured guard 1",
        "Ivo A Marsh, 32, was shot by a guard.|injured Ivo A Marsh 1",
        "POLICE SAID THAT IN VELMAR A GUARD WAS SHOT.|injured guard 1",
      })
  void theVerbBehindWhoTellsOfItsObject(String sentence, String victims) {
    assertThat(Texts.casualties(sentence)).isEqualTo(victims);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The guard fired at the gate. One shot was heard.|",
        "Police said one shot was fired by a guard.|",
        "The men whom the mayor met were cleared.|",
        "A warden had detained a man with a gunshot wound to his leg.|",
        "He fell when his Velmar Comet was hit by a lorry.|",
      })
  void countsNobody(String text, String victims) {
    assertThat(Texts.casualties(text)).isEqualTo(victims == null ? "" : victims);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Teen shot in leg. Police seek the person who shot a 17-year-old."
            + "|injured 17-year-old teen 1, injured 17-year-old teen 1",
        "A child was hurt in Corvin Avenue. A man is in jail after police said he shot into a car,"
            + " injuring a child.|injured child 1, injured child 1",
        "A 21-year-old man shot a 9-year-old girl, his cousin, in the chest."
            + "|injured 9-year-old girl 1",
        "A woman was carried out on a stretcher. Sergeant Daniel Marsh said she was shot in the"
            + " foot.|injured woman 1",
        "Ivo Jones, 17, died on Friday. He and a friend were in the drive when a man walked by and"
            + " shot the 17-year-old.|killed Ivo Jones 1",
        "Delgado's driver was killed, and Delgado's bodyguard was badly wounded."
            + "|killed driver 1, injured bodyguard 1",
        "A boy, 9, was killed when the boy fell from a tram.|killed 9-year-old boy 1",
        "One person has died. One individual was shot and was taken to hospital.|killed people 1",
        "He killed a father, his son, in Leeds.|killed father 1, killed son 1",
        "He shot a teacher, a pupil, in Leeds.|injured teacher 1, injured pupil 1",
        "A man killed a woman, his mother, in Leeds.|killed mother 1",
      })
  void knowsThePersonAgain(String text, String victims) {
    assertThat(Texts.casualties(text)).isEqualTo(victims);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A man shot and killed his daughter before turning the gun on himself."
            + "|killed man 1, killed daughter 1",
        "The soldier turned the gun on himself and is in critical condition.|injured soldier 1",
        "A father shot himself. Police call it a murder-suicide.|killed father 1",
        "A boy shot himself in the foot.|injured boy 1",
        "A boy shot himself. The suicide prevention hotline is open.|injured boy 1",
        "Boy, 5, shoots self with a gun.|injured 5-year-old boy 1",
        "A father shot himself in an apparent suicide.|killed father 1",
        "A man shot himself in the hand. Officers ruled out suicide.|injured man 1",
        "A man shot himself. Officers ruled out suicide.|injured man 1",
        "A man shot himself; suicide was ruled out.|injured man 1",
        "A guard shot himself in the leg in an apparent suicide.|injured guard 1",
        "A guard shot himself as a suicide bomber came.|injured guard 1",
        "A suicide bomber killed 12. A guard shot himself.|killed people 12, injured guard 1",
        "A boy, 15, has died of a suicide. A man shot himself.|killed 15-year-old boy 1, injured man 1",
      })
  void whoRaisesAHandAgainstThemselvesMayDie(String text, String victims) {
    assertThat(Texts.casualties(text)).isEqualTo(victims);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A mother, her son and two daughters were killed."
            + "|killed mother 1, killed son 1, killed daughter 2",
        "The gunman killed four classmates and himself.|killed gunman 1, killed classmate 4",
        "Two people were killed. Her son was killed too.|killed people 2",
        "A gunman killed two women, his wife and her sister, on Monday.|killed woman 2",
        "Two women, a nurse and a teacher, were killed.|killed woman 2",
        "A gunman killed two women, a girl and a boy on Monday."
            + "|killed woman 2, killed girl 1, killed boy 1",
        "Three nurses and a porter were killed.|killed nurse 3, killed porter 1",
      })
  void whoIsListedBesideANumberIsTold(String text, String victims) {
    assertThat(Texts.casualties(text)).isEqualTo(victims);
  }
}
