package org.crossbearing.reading.internal.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.of;

import java.util.List;
import java.util.stream.Stream;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Report;
import org.crossbearing.reading.ReportReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Where people meet is not where what they speak of happened. */
class VenuesTest {
  private static final ReportReader READER = ReportReader.english();

  @ParameterizedTest
  @MethodSource("harm")
  void harmIsNotAtTheVenue(String text, @Nullable String place) {
    assertThat(lastPlace(text)).isEqualTo(place);
  }

  static Stream<Arguments> harm() {
    return Stream.of(
        of(
            "Envoys end a second round in Istanbul\n\nThe envoys met in Istanbul for an hour on"
                + " Monday.\n\nDrones had hit 41 planes the day before.",
            null),
        of(
            "Rome conference raises billions\n\nThe Recovery Conference closed in Rome on"
                + " Friday.\n\nTwo people had died on Thursday.",
            null),
        of(
            "Raiders shell Odesa\n\nA raid on Odesa began on Sunday. The president, who was"
                + " attending a conference on mending his country in Italy, put the number of"
                + " dead at 18.",
            "Odesa"),
        of(
            "Donors meet in Paris\n\nDonors met in Paris on Monday.\n\nSome 6,000 people were"
                + " evacuated from Kharkiv.",
            "Kharkiv"),
        of(
            "Donors meet in Paris\n\nDonors met in Paris on Monday.\n\nThe war has displaced"
                + " 60,000 people.",
            null),
        of(
            "Kyiv says ports were struck\n\nRussia struck Ukraine with drones and missiles on"
                + " Saturday.\n\nForty people were injured.",
            "Ukraine"));
  }

  @ParameterizedTest
  @MethodSource("struckVenues")
  void aVenueThatIsStruckIs(String text, String place) {
    assertThat(lastPlace(text)).isEqualTo(place);
  }

  static Stream<Arguments> struckVenues() {
    return Stream.of(
        of(
            "Blast as ministers meet in Istanbul\n\nMinisters met in Istanbul on Monday.\n\nA"
                + " blast in Istanbul shook the port. Nine people were injured.",
            "Istanbul"),
        of("A bomb at a ceremony in Lyon killed three people on Monday.", "Lyon"),
        of("A bomb went off at a meeting in Maradi on Monday, killing six people.", "Maradi"),
        of("Gunmen stormed a peace conference in Juba on Monday and killed 14 people.", "Juba"),
        of(
            "A missile hit a hotel hosting a conference in Odesa on Monday, injuring five.",
            "Odesa"),
        of("A strike on leaders discussing a truce in Doha killed six people on Monday.", "Doha"),
        of("More than 300 people were poisoned at a congress in Manila on Monday.", "Manila"),
        of("Doctors in Lyon agreed on Monday that 40 people had been killed in the raid.", "Lyon"),
        of("Gunmen killed six people at a meeting of elders in Maradi on Monday.", "Maradi"));
  }

  @ParameterizedTest
  @MethodSource("speakers")
  void aCountryThatSpeaksIsAssumedIfThereIsNoOther(String text, @Nullable String place) {
    assertThat(lastPlace(text)).isEqualTo(place);
  }

  static Stream<Arguments> speakers() {
    return Stream.of(
        of(
            "Sudan warns of cholera\n\nSudan warned on Tuesday of cholera. It has killed 40 people"
                + " since Sunday.",
            "Sudan"),
        of(
            "Peru declares an emergency\n\nPeru declared a state of emergency on Tuesday. Floods"
                + " have killed 60 people.",
            "Peru"),
        of("Iran warns of war\n\nIran warned Iraq on Tuesday. Nine people have died.", null));
  }

  private static @Nullable String lastPlace(String text) {
    return READER
        .read(new Report("r1", "a.txt", null, null, null, List.of(), null, "en", text, false))
        .claims()
        .stream()
        .filter(Figure.class::isInstance)
        .map(Figure.class::cast)
        .toList()
        .getLast()
        .place();
  }
}
