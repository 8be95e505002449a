package org.crossbearing.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.crossbearing.model.Attribution;
import org.crossbearing.model.Figure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose word a number is where no plain "said" tells. */
class WhoseCountTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nearly 4,500 people have died there, data from the Seafarers' Union show."
            + "|Seafarers' Union",
        "Figures compiled by the health ministry show that 40 people died.|health ministry",
        "40 people were killed, according to figures released by the state.|state",
        "At a press conference Interior Minister Gerd Karn spoke of nine dead.|Gerd Karn",
        "In the early afternoon Mayor Ada Lind spoke of nine dead.|Ada Lind",
        "No life was lost, President Ada Lind reaffirmed.|Ada Lind",
      })
  void whoHasOrTellsIt(String text, String speaker) {
    assertThat(sources("Kept here\n\n" + text)).containsOnly(speaker);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "An official at the Tora embassy in Rome said eleven people died."
            + "|official at the Tora embassy",
        "Eleven people died, an official with the health ministry said."
            + "|official with the health ministry",
        "A source in the prosecutor's office said eleven people died."
            + "|source in the prosecutor's office",
        "A doctor in the town said eleven people died.|doctor",
      })
  void whomSomebodySpeaksFor(String text, String speaker) {
    assertThat(sources("Kept here\n\n" + text)).containsOnly(speaker);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Relief Ministry sent help. Its press service said 40 people were hurt."
            + "|Relief Ministry's press service",
        "Governor Gavin Marsh spoke to a radio station. More than 140 people were hurt, his office"
            + " says.|Gavin Marsh's office",
        "The figure of 95 dead was given by Flavio Marsh. He said 60 were hurt.|Flavio Marsh",
        "Prosecutors have given a first breakdown. Seventeen of the dead are men.|Prosecutors",
        "The police have released a new count. Twelve people are dead and 40 hurt.|police",
        "The Lund fire department has released its first assessment: 40 houses burned down."
            + "|Lund fire department",
      })
  void whoseItGoesOnBeing(String text, String speaker) {
    assertThat(sources("Kept here\n\n" + text)).containsOnly(speaker);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The ministry released figures on Wednesday. A bomb killed six people in Vella.",
        "The police have released a new film. Twelve people died in the fire.",
        "The police have given the owner a fine. Twelve people died in the fire.",
      })
  void whatIsNoCountLeadsToNone(String text) {
    assertThat(sources("Kept here\n\n" + text)).isEmpty();
  }

  private static List<String> sources(String text) {
    return Texts.figures(text).stream()
        .map(Figure::attribution)
        .flatMap(List::stream)
        .map(Attribution::name)
        .distinct()
        .collect(Collectors.toList());
  }
}
