package org.crossbearing.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who was harmed by what the words around a person tell, and who was not. */
class OneVictimOnceTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Officers found Ada Lind, 36, dead in the yard.|killed Ada Lind 1",
        "A woman was shot. Officers found Ada Lind on the porch and pronounced Lind dead."
            + "|killed Ada Lind 1",
        "Four guards were shot, one man fatally, outside a depot.|injured guard 4, killed guard 1",
        "A crash left one dead and two others in critical condition.|killed people 1",
        "A crash left one person dead and three others in the hospital.|killed people 1",
        "A boy was shot along with a girl and a man.|injured boy 1, injured girl 1, injured man 1",
        "A man came home after he got shot by his brother.|injured man 1",
        "A girl was taken to hospital with a gunshot wound.|injured girl 1",
        "Also killed were Teo Rix, 22, and Alan Lorn, 25.|killed Teo Rix 1, killed Alan Lorn 1",
        "Rix and Orr shot, killed and then burned Ivo Marsh, 15.|killed Ivo Marsh 1",
        "Police spoke of the deaths of a mother, son and little girl."
            + "|killed mother 1, killed son 1, killed girl 1",
        "Teo Rix shot three guards before police shot him to death."
            + "|injured guard 3, killed Teo Rix 1",
        "Teo Rix shot three guards to death.|killed guard 3",
        "Two men were charged after a baby girl was shot.|injured girl 1",
      })
  void tellsWhoWasHarmed(String text, String victims) {
    assertThat(Texts.casualties(text)).isEqualTo(victims);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A man shot at three guards. Nobody was hit.|injured people 0",
        "Two children were injured. No one else was hurt at the school.|injured child 2",
        "A man shot at a fair in Leeds has died.|killed man 1",
        "An officer responded to a report of a boy shot in the leg.|injured boy 1",
        "Ines Calder spoke of losing her housing voucher.|",
        "A shooting in North Long Beach left a man dead. Police came to North Long Beach, which"
            + " suffered a blackout.|killed man 1",
      })
  void tellsWhoWasNot(String text, String victims) {
    assertThat(Texts.casualties(text)).isEqualTo(victims == null ? "" : victims);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2 held after toddler shot|injured toddler 1",
        "Two men charged after baby girl accidentally shot, killed|killed girl 1",
        "Man arrested after brother dies|killed brother 1",
        "Man found guilty in shooting death of girl|killed girl 1",
        "Man dead, brother held|killed man 1",
        "Teen dead, 2 hurt in Leeds|killed teen 1, injured people 2",
      })
  void readsWhoWasHarmedInAHeadline(String headline, String victims) {
    assertThat(Texts.casualties(headline + "\n\nThe court sits on Friday.")).isEqualTo(victims);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A boy was shot in the yard. His father called for help. He died at night.|killed boy 1",
        "A boy was killed in the yard. His father was taken to hospital, where he died."
            + "|killed boy 1, killed father 1",
        "Ivo Marsh was shot along with a guard of 21. He died at night."
            + "|injured guard 1, killed Ivo Marsh 1",
        "A boy was killed in the yard. His father ran out. He was killed too."
            + "|killed boy 1, killed father 1",
        "A girl was killed in the yard. Her father ran out. He was killed."
            + "|killed girl 1, killed father 1",
        "A boy was shot at home. The town has a mill. It has a port. It has a quay. Officers asked"
            + " for Ivo Marsh. They said he was at the door when he got shot.|injured boy 1",
        "A guard was hurt at the gate. Ivo Marsh came in and shot the guard injuring him."
            + "|injured guard 1",
        "John Marsh, 17, was hit at work. The town has a mill. It has a port. It has a quay."
            + " Captain Ivo Orr spoke. John was at the mill when he felt something strike him."
            + "|injured John Marsh 1",
        "A man was hurt when a tree fell. The town has a mill. It has a port. It has a quay."
            + " Ivo Marsh was in his car. He was hurt by glass.|injured Ivo Marsh 1",
        "A man, 70, was hurt when a tree fell. The town has a mill. It has a port. It has a quay."
            + " Ivo Marsh, 20, was driving home. The road was wet. He was killed by a wall."
            + "|injured 70-year-old man 1, killed Ivo Marsh 1",
        "A guard was hurt at the gate. The town has a mill. It has a port. It has a quay. Officers"
            + " asked for Ada Lind. They said she was at the door. She was killed by a wall."
            + "|injured guard 1, killed Ada Lind 1",
      })
  void aPronounBringsInNobodyNew(String text, String victims) {
    assertThat(Texts.casualties(text)).isEqualTo(victims);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A seven-year-old boy was shot. A boy, 7, is in hospital after he was shot."
            + "|injured 7-year-old boy 1",
        "A 9-yr-old boy was shot. A 9-year-old boy was shot at home."
            + "|injured 9-year-old boy 1, injured 9-year-old boy 1",
        "A seven-year-old boy was shot. A boy, 9, was shot later."
            + "|injured 7-year-old boy 1, injured 9-year-old boy 1",
      })
  void agesTellPeopleApart(String text, String victims) {
    assertThat(Texts.casualties(text)).isEqualTo(victims);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A teen was shot dead by his girlfriend. A girl, 16, killed her boyfriend. Marco Rix, 19, was"
            + " hit while she held the gun. Rix died.|killed Marco Rix 1",
        "A teen was hurt. The victim was a 17-year-old who had shot himself in the foot."
            + "|injured 17-year-old teen 1",
        "Rix, who lives nearby, is suspected of shooting a clerk in the leg.|injured clerk 1",
        "A baby was shot. A 14-month-old boy is in hospital after he was shot." + "|injured baby 1",
        "Rina Orr and her husband live there. Orr was shot. She survived.|injured Rina Orr 1",
        "After the shooting the boy tried to hide.|",
        "A woman has a right to her own body.|",
        "He believed he was going to be shot.|",
        "A student was killed when a gun went off and shot the boy in the head.|killed student 1",
        "A woman was killed when a gun went off and shot the boy in the head."
            + "|killed woman 1, injured boy 1",
        "A boy is safe after he was hurt in a blast that killed a man.|injured boy 1, killed man 1",
        "Ada Lind vanished. Her body was found in a field.|killed Ada Lind 1",
        "A victim was taken to the Medical Center of El Ruz with a wound.|injured victim 1",
      })
  void whoIsTheSameAndWhoIsNone(String text, String victims) {
    assertThat(Texts.casualties(text)).isEqualTo(victims == null ? "" : victims);
  }
}
