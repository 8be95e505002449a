package org.crossbearing.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.crossbearing.model.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People told of among others, in lists, and in texts all in capitals. */
class AmongThemTest {
  private static List<Figure> figures(String text) {
    return Texts.figures("Kept here\n\n" + text);
  }

  private static String told(String text) {
    return Texts.told("Kept here\n\n" + text);
  }

  @Test
  void oneAmongThoseCountedIsAPartOfThem() {
    List<Figure> figures = figures("Nine were killed and 3 wounded, including a girl.");

    assertThat(told("Nine were killed and 3 wounded, including a girl."))
        .isEqualTo("killed people 9, injured people 3, injured girl 1");
    assertThat(figures.get(2).partOf()).isEqualTo(figures.get(1).id());
    assertThat(told("The attack left 9 peasants killed and 3 wounded, including a 17-year-old."))
        .endsWith("injured people 1");
  }

  @Test
  void includingTellsNothingOfWhoWasNotHarmed() {
    assertThat(told("He left with a list, including a girl from the lake.")).isEmpty();
    assertThat(told("Nine people were rescued, including a girl.")).isEqualTo("rescued people 9");
  }

  @Test
  void whatBefellTheFirstOfAListBefellTheRest() {
    assertThat(told("He is accused of killing a chief of police, a mayor, and two guards."))
        .contains("killed chief 1", "killed mayor 1");
    assertThat(told("He is accused of killing a chief of police. A mayor and two guards saw it."))
        .doesNotContain("mayor");
    assertThat(told("The raid killed the chief of the port guard, Ivo Marsh, and two others."))
        .doesNotContain("people 1");
    assertThat(told("He shot and killed Ada Lind, a nurse at the school, and left."))
        .isEqualTo("killed nurse 1");
    assertThat(told("He is accused of killing -- on the orders of a boss -- the priest Ada Lind."))
        .isEqualTo("killed people 1");
  }

  @Test
  void whatBefellThoseOfAKindBefellWhoTheyAre() {
    String text = "Troops of the brigade murdered peasants Victor Marsh and Rafael Lind.";

    assertThat(figures(text))
        .extracting(Figure::person)
        .containsExactly("Victor Marsh", "Rafael Lind");
    assertThat(told("Troops of the brigade met peasants Victor Marsh and Rafael Lind.")).isEmpty();
  }

  @Test
  void howTheDeadDiedIsNoInjury() {
    assertThat(told("Of those killed, 17 were shot and two burned."))
        .isEqualTo("killed people 17, killed people 2");
    assertThat(told("Twelve people were killed. Of them, five were shot."))
        .isEqualTo("killed people 12, killed people 5");
    assertThat(told("Of those injured, five were shot.")).isEqualTo("injured people 5");
    assertThat(told("Twelve people were held. Of them, five were shot."))
        .endsWith("injured people 5");
  }

  @Test
  void theAgeOfTheYoungestIsNoCount() {
    assertThat(told("The youngest of the dead was three; the oldest was 76.")).isEmpty();
    assertThat(told("The dead number three.")).isEqualTo("killed people 3");
  }

  @Test
  void theNumberOfVictimsIsAToll() {
    assertThat(told("It is known that the number of victims is 59 and not 62."))
        .isEqualTo("killed people 59, killed people 62");
    assertThat(figures("It is known that the number of victims is 59 and not 62."))
        .extracting(Figure::superseded)
        .containsExactly(false, true);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "THE BOSS ORDERED THE ASSASSINATION OF BERNARDO LIND.|BERNARDO LIND",
        "THE GUARD MURDERED STUDENT MARIO LIND, WHOSE BODY WAS LEFT THERE.|MARIO LIND",
        "THEY SPOKE OF THE DEATH OF PERUVIAN LEADER HECTOR LIND OLIVARES.|HECTOR LIND OLIVARES",
        "THEY SPOKE OF THE DEATH OF PABLO LIND OSSA, A JUDGE.|PABLO LIND OSSA",
        "THEY SPOKE OF THE DETONATION AND THE EVACUATION.|",
      })
  void capitalsThroughoutHideNoName(String text, String person) {
    assertThat(figures(text).stream().map(Figure::person).collect(Collectors.joining()))
        .isEqualTo(person == null ? "" : person);
  }

  @Test
  void linesBrokenAtAColumnMakeOneSentence() {
    String text =
        """
           THE COAST, 4 MAY (XYZ) -- THE FERRY THAT LEFT THE ISLAND ON SUNDAY
        RAN INTO HEAVY WEATHER NOT FAR FROM THE OLD PIER, AND ALL ABOARD HAD
        TO WAIT FOR HELP.

           THE MINISTER'S SECOND VISIT FOLLOWED THE KILLING OF SIX
        FISHERMEN NEAR THE MOUTH OF THE RIVER, WHERE THE BOATS LIE AT NIGHT
        IN THE WINTER.
        """;

    assertThat(Texts.figures(text))
        .anySatisfy(figure -> assertThat(figure.of()).isEqualTo("fisherman"));
  }

  @Test
  void thoseListedSideBySideAreNoPartsOfEachOther() {
    assertThat(Texts.figures("Two girls, two men shot at a party."))
        .extracting(Figure::partOf)
        .containsOnlyNulls();
  }
}
