package org.crossbearing.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Measure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Victims of headlines, which leave out verbs and articles, and what only looks like a victim. */
class ClippedVictimsTest {
  private static final Set<Measure> HARM = Set.of(Measure.KILLED, Measure.INJURED);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5-year-old shot in Lindholm neighborhood|injured 5-year-old person 1",
        "1-year-old injured in Leeds shooting|injured 1-year-old person 1",
        "5-year-old injured boys cared for|",
        "Juvenile shot in arm in Leeds|injured juvenile 1",
        "Juvenile shot dead in Leeds|killed juvenile 1",
        "Juvenile court sits in Leeds|",
        "Man critical following Friday night shooting|injured man 1",
        "Man critical of new bridge|",
        "Boy hospitalized following Sunday morning shooting|injured boy 1",
        "Boy hospitalized following Sunday morning feast|",
        "Teen in critical condition after accidental shooting|injured teen 1",
        "Teen in critical condition after long illness|",
        "Child recovering after quadruple shooting in Leeds|injured child 1",
        "Child recovering after long illness in Leeds|",
        "20-Year-Old Critical After Being Shot In Head|injured 20-year-old person 1",
        "Shooting that injured 5 in Leeds was planned|injured people 5",
        "Accidental shooting of 3-year-old leads to dispute|injured 3-year-old person 1",
        "Toddler becomes fourth to die in Leeds shooting|killed toddler 1",
        "Leeds homicide victim identified|killed victim 1",
        "Man turns himself in after 2-year-old killed in ...|killed 2-year-old person 1",
        "Grandmother charged after 4-year-old shot by brother|injured 4-year-old person 1",
      })
  void readsWhoWasHarmedInAHeadline(String headline, String victims) {
    assertThat(Texts.casualties(headline + "\n\nThe court sits on Friday."))
        .isEqualTo(victims == null ? "" : victims);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A boy was hurt. Medics took him to Lindholm Hospital Southside with serious injuries."
            + "|injured boy 1",
        "She was at 524 Lindholm St. after being shot in the arm.|",
        "Ada Lindholm was shot in the arm.|injured Ada Lindholm 1",
        "Judge Teo Hurt spoke of the case.|",
        "Officer Teo Rix said medics found a girl with a gunshot wound.|injured girl 1",
        "Her life was in no danger, nor did she suffer a serious injury.|",
        "Ada Lind drove. She suffered a serious injury.|injured Ada Lind 1",
        "Ada Lind drove. She's a good child, and she was hit by a car.|injured Ada Lind 1",
        "This one hurt a lot, the mayor said.|",
        "Rina Orr turned herself in after a boy shot himself in the hand.|injured boy 1",
        "Ivo Marsh turned the gun on himself.|killed Ivo Marsh 1",
        "A man died at home after accidentally shooting himself.|killed man 1",
        "A man was hurt after accidentally shooting himself.|injured man 1",
        "Boy in hospital after shooting by mother|injured boy 1",
        "Three people were hurt, including a girl who died.|injured people 3, killed girl 1",
        "Three people were hurt, including a girl who sang.|injured people 3, injured girl 1",
        "Two men face capital murder charges in the shooting of a boy.|killed boy 1",
        "Two men face attempted murder charges in the shooting of a boy.|injured boy 1",
        "Image 1 of 3 A shot was heard. Photo 2 of 3 One was hurt.|injured people 1",
        "A shooting sent a girl to the hospital.|injured girl 1",
        "A fever sent a girl to the hospital.|",
        "A Hill County Sheriff's Deputy was shot in the arm.|injured deputy 1",
        "A teen was shot. Another teen, also 15, was shot.|injured teen 1, injured teen (2) 1",
        "Two females, 28 and 27, were wounded.|injured woman 2",
        "The other victims, ages 28-45, are recovering.|",
      })
  void whoIsAVictimAndWhoIsNone(String text, String victims) {
    assertThat(Texts.casualties(text)).isEqualTo(victims == null ? "" : victims);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A teen died. A teen was held after the gun went off, hitting another teen.|1",
        "A man is dead and another man was shot. The victim who was killed is unknown.|2",
        "One boy was shot and killed. Another boy was shot and killed later.|2",
      })
  void anotherMayBeOtherThanWhoDidIt(String text, int people) {
    assertThat(
            Texts.figures(text).stream()
                .filter(figure -> HARM.contains(figure.measure()))
                .map(Figure::person)
                .distinct())
        .hasSize(people);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Case Number: 1509290003 was a shooting.|",
        "The shooting killed 1509 people.|killed people 1509",
      })
  void aNumberOfAFileCountsNobody(String text, String victims) {
    assertThat(Texts.casualties(text)).isEqualTo(victims == null ? "" : victims);
  }
}
