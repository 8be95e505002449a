package org.crossbearing.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The dead and injured that a report tells of one by one. */
class VictimsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A 19-year-old man was shot and killed on Monday.|killed 19-year-old man 1",
        "A porter was stabbed to death at the depot.|killed porter 1",
        "A woman was fatally shot in her garden.|killed woman 1",
        "Ines Calder, 34, was pronounced dead at the scene.|killed Ines Calder 1",
        "Two men face trial over the murder of Ines Calder.|killed Ines Calder 1",
        "A boy, 9, and a girl, 6, were wounded.|injured 9-year-old boy 1, injured 6-year-old girl 1",
        "He was accused of killing his wife.|killed wife 1",
        "A 12 year old girl was hurt.|injured 12-year-old girl 1",
        "A three year-old has died.|killed 3-year-old person 1",
        "A man accidentally shot and killed himself.|killed man 1",
        "A guard shot and wounded a burglar.|injured burglar 1",
        "Teo Garrow lay in the 700 block of Pell Drive with gunshot wounds.|injured Teo Garrow 1",
        "A girl was shot. A man was held over the shooting on Corvin Avenue.|injured girl 1",
        "Officers found a deceased man with a gunshot wound.|killed man 1",
        "A woman suffered a fatal gunshot wound.|killed woman 1",
        "Pia Orton spoke of her son's death.|killed son 1",
        "A falling tree struck Santa Rosa, 31, in Leeds.|injured Santa Rosa 1",
      })
  void findsOnePersonInASentence(String sentence, String victims) {
    assertThat(Texts.casualties(sentence)).isEqualTo(victims);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A man was not hurt.|",
        "He tried to kill his brother.|",
        "A driver could be hurt there.|",
        "She lost a brother.|",
        "The family was killed.|",
        "Police could not say if the man had died.|",
        "A guard fired one shot at the gate.|",
        "Foreign minister Ada Lind said 12 died.|killed people 12",
        "A storm hits La Paz.|",
        "Four people were hurt in Kuala Lumpur. A second blast struck Kuala Lumpur.|injured people 4",
      })
  void countsNobodyElse(String sentence, String victims) {
    assertThat(Texts.casualties(sentence)).isEqualTo(victims == null ? "" : victims);
  }

  @Test
  void knowsThePersonAgain() {
    String text =
        """
        A man was shot on Friday night near the quay.
        Police named him as Ivo Marsh, 41. Marsh was taken to hospital, where he died.
        The victim was a docker. "He was killed for nothing," said a neighbour.
        """;

    assertThat(Texts.casualties(text)).isEqualTo("killed Ivo Marsh 1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Officers met a patient with a gunshot wound. Ivo Marsh, 41, died.|killed Ivo Marsh 1",
        "A patient with a gunshot wound is recovering. Ivo Marsh, 41, died."
            + "|injured patient 1, killed Ivo Marsh 1",
      })
  void whoHasAWoundMayBeTheOneWhoDied(String text, String victims) {
    assertThat(Texts.casualties(text)).isEqualTo(victims);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The driver, Ivo Marsh, died at the scene. Marsh was a docker.|killed Ivo Marsh 1",
        "A boy, 17, was killed. Ivo Marsh had just come home. Marsh was taken to hospital,"
            + " where he was pronounced dead.|killed Ivo Marsh 1",
        "A man was killed. Officers met a patient with a gunshot wound.|killed man 1",
      })
  void knowsWhoIsNamedOrToldOfLater(String text, String victims) {
    assertThat(Texts.casualties(text)).isEqualTo(victims);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A gunman fired, killing Teo Garrow, 18, and Ines Calder, 20."
            + "|killed Teo Garrow 1, killed Ines Calder 1",
        "A man was killed and another was hurt.|killed man 1, injured person 1",
        "A shed was hit and another was damaged.|",
      })
  void whatBefallsOneOfAListBefallsAll(String sentence, String victims) {
    assertThat(Texts.casualties(sentence)).isEqualTo(victims == null ? "" : victims);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A man faces a charge of manslaughter. He shot his friend on Friday.|killed friend 1",
        "A man shot his friend on Friday. It could have been fatal.|injured friend 1",
        "A man shot his friend, homicide detectives said.|injured friend 1",
      })
  void whereSomebodyDiedItWasTheOneStruck(String text, String victims) {
    assertThat(Texts.casualties(text)).isEqualTo(victims);
  }

  @Test
  void oneAtTheHeadIsANumber() {
    String text =
        """
        One dead, five hurt on Corvin Avenue

        A man was shot dead on Friday.
        """;

    assertThat(Texts.casualties(text)).isEqualTo("killed people 1, injured people 5, killed man 1");
  }

  @Test
  void tellsPeopleApart() {
    String text =
        """
        A man was shot dead on Friday near the quay.
        Another man was wounded. A woman, 60, died later.
        """;

    assertThat(Texts.casualties(text))
        .isEqualTo("killed man 1, injured man (2) 1, killed 60-year-old woman 1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Four people were shot, one fatally.|injured people 4, killed people 1",
        "Four people were shot and killed.|killed people 4",
        "Two men shot and wounded a guard.|injured guard 1",
        "Six gunshot victims were found.|injured people 6",
      })
  void tellsTheDeadFromTheInjured(String sentence, String victims) {
    assertThat(Texts.casualties(sentence)).isEqualTo(victims);
  }

  @Test
  void namesStandBesideANumber() {
    String text =
        """
        Three people were killed on Friday.
        Ivo Marsh, 41, was among those killed. His wife was killed too.
        """;

    assertThat(Texts.casualties(text)).isEqualTo("killed people 3, killed Ivo Marsh 1");
  }
}
