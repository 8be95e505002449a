package org.crossbearing.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Measure;
import org.crossbearing.model.Modality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who in the end died of those told of as struck, and who is one of a list. */
class WhatBecameOfThemTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Two men were shot in Orsk. Both died.|injured man 2, killed man 2",
        "Two men were shot in Orsk. They died in hospital.|injured man 2, killed man 2",
        "Two men were shot in Orsk. Both are expected to live.|injured man 2",
        "Three men were shot in Orsk. Both officers left.|injured man 3",
        "Two men were shot in Orsk. They said their boss had died.|injured man 2, killed"
            + " boss 1",
        "The suspect shot two men, killing them, and left.|injured man 2, killed man 2",
        "The suspect shot two men and ran from them.|injured man 2",
        "Gunmen shot two guards, leaving them for dead.|injured guard 2",
        "Gunmen wounded three guards. They were shot dead at the gate.|injured guard 3",
        "Four children were hurt. Their parents feared they had died.|injured child 4",
        "Six South Koreans were hurt.|injured korean 6",
        "A man and a woman were found shot in Orsk. Both were pronounced dead.|killed man 1, killed"
            + " woman 1",
        "A man and a woman were found shot in Orsk. Both are in hospital.|injured man 1, injured"
            + " woman 1",
        "Two men suffered non-life threatening injuries in Orsk.|injured man 2",
        "Two men received calls threatening injuries in Orsk.|",
        "The suspect package was shot at by two men.|",
      })
  void whatBefellAllOfThem(String text, String told) {
    assertThat(Texts.casualties(text)).isEqualTo(told == null ? "" : told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Carl Hart, leader of the union, and two guards were killed in Orsk.|killed Carl Hart 1,"
            + " killed guard 2",
        "Carl Hart, leader of the union, said two guards were killed in Orsk.|killed guard 2",
        "Judge Ada Lind and two of her guards were killed in Orsk.|killed Ada Lind 1, killed guard"
            + " 2",
        "He spoke of the death of Carl Hart, a union leader.|killed Carl Hart 1",
        "Ada Lind, her son, and two guards were killed in Orsk.|killed Ada Lind 1, killed son 1,"
            + " killed guard 2",
        "The family of slain officer Carl Hart came.|killed Carl Hart 1",
        "A vigil for the murdered teen is held on Friday.|killed teen 1",
        "The murdered priest's brother sat beside them.|",
        "SIX PEOPLE TRAVELING ON A BUS WERE INJURED IN ORSK.|injured people 6",
        "A man killed his wife and two others in Orsk.|killed wife 1, killed people 2",
        "Two people died when a man hit his wife's car.|killed people 2",
        "The killing of six teachers and two cooks shook Orsk.|killed teacher 6, killed cook 2",
        "The killing of six teachers and two fires shook Orsk.|killed teacher 6",
      })
  void whoIsOneOfAList(String text, String told) {
    assertThat(Texts.casualties(text)).isEqualTo(told == null ? "" : told);
  }

  @Test
  void whatAnInquiryOrADenialIsAboutHasHappened() {
    assertThat(modality("There will be an inquiry into the deaths of 12 people."))
        .isEqualTo(Modality.ASSERTED);
    assertThat(modality("There may be a plan for the killing of 12 people."))
        .isEqualTo(Modality.POSSIBLE);
    assertThat(modality("The storm will cause the deaths of 12 people."))
        .isEqualTo(Modality.EXPECTED);
    assertThat(modality("The group denied responsibility for the deaths of 12 people."))
        .isEqualTo(Modality.ASSERTED);
    assertThat(modality("The army denied that 12 people had died.")).isEqualTo(Modality.DENIED);
    assertThat(modality("The guard denied that he had killed 12 people."))
        .isEqualTo(Modality.ASSERTED);
  }

  private static Modality modality(String text) {
    List<Figure> dead =
        Texts.figures(text).stream().filter(f -> f.measure() == Measure.KILLED).toList();
    assertThat(dead).hasSize(1);
    return dead.getFirst().modality();
  }
}
