package org.crossbearing.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.crossbearing.model.Attribution;
import org.crossbearing.model.Figure;
import org.jspecify.annotations.Nullable;
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
        "The Red Cross, the aid body with its seat in Bora, has counted 18 dead.|Red Cross",
        "UNICEF, which runs the clinic, counted 18 dead.|UNICEF",
        "The coast guard, whose boats were at sea, put the dead at 18.|coast guard",
        "The regional governor, Ana Roh, claims that 18 people drowned.|Ana Roh",
        "The ministry regards 18 people as missing.|ministry",
        "We have 18 dead, Ivo Marsh, a voice of the line, Vella Lines, told reporters.|Ivo Marsh",
        "First data, the governor said, showed 18 people drowned.|governor",
        "According to figures that the ministry gathered from clinics, 18 people drowned.|ministry",
        "The toll, put at just 10 at first, was given as 18 by the police.|police",
        "The army said the navy responded by sinking 18 boats.|army",
        "An official of the Department of Public Works said 18 people drowned."
            + "|official of the Department of Public Works",
        "Police used gas and, witnesses said, clubs against 18 youths.|",
        "Tuesday, noon: 18 dead (Interior Ministry)|Interior Ministry",
        "Tuesday, noon: 18 dead (Lom, Bor)|",
        "Ten died and, officials said, 30 were hurt in Lom and 18 in Bor.|officials",
      })
  void whoCountsAcrossWhatIsSetOff(String text, @Nullable String speaker) {
    assertThat(sources("Kept here\n\n" + text, "18"))
        .isEqualTo(speaker == null ? List.of() : List.of(speaker));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ana Roh claims that 18 people drowned, the news site Vesti reported.|Ana Roh, news site"
            + " Vesti",
        "Ana Roh told the news site Vesti that 18 people drowned.|Ana Roh, news site Vesti",
        "Quoted by Interfax, the mayor said 18 people drowned.|mayor, Interfax",
        "According to the mayor, as cited by Interfax, 18 people drowned.|mayor, Interfax",
        "Tuesday, noon: 18 dead (police, via Interfax)|police, Interfax",
        "Ten died, the mayor said, quoted by Interfax, while police cited by Tass spoke of 18."
            + "|police, Tass",
        "At least 18 died, the mayor said, quoted by Interfax, while police cited by Tass spoke of"
            + " 20.|mayor, Interfax",
        "About 40 are hurt, the news site Vesti reported, though the mayor says 18.|mayor",
      })
  void whoPassesItOn(String text, String chain) {
    assertThat(String.join(", ", sources("Kept here\n\n" + text, "18"))).isEqualTo(chain);
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

  private static List<String> sources(String text, String number) {
    return Texts.figures(text).stream()
        .filter(figure -> figure.cue().of(text).endsWith(number))
        .flatMap(figure -> figure.attribution().stream())
        .map(Attribution::name)
        .toList();
  }
}
