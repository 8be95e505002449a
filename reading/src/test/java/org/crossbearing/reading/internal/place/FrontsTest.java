package org.crossbearing.reading.internal.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Report;
import org.crossbearing.reading.ReportReader;
import org.junit.jupiter.api.Test;

/** Two countries strike each other, and one report tells of both. */
class FrontsTest {
  private static final ReportReader READER = ReportReader.english();

  private static final String ROSTOV =
      "Drones set a depot in Rostov ablaze\n\nUkrainian drones set fire to a depot in Rostov on"
          + " Sunday and wounded six people.\n\n";

  private static final String HAIFA =
      "Iranian missiles hit Haifa\n\nIranian missiles hit Haifa on Sunday and wounded six people."
          + " Israeli jets had bombed Iran the night before.\n\n";

  @Test
  void eachSideCountsWhatFellOnIt() {
    assertThat(
            places(
                ROSTOV
                    + "Ukraine's air force said that Russia had launched 90 drones in the same"
                    + " night. Three people died."))
        .containsExactly("Rostov", "Ukraine", "Ukraine");
    assertThat(
            places(
                ROSTOV
                    + "Russia's own strikes left 40 people hurt.\n\nIn Rostov the fire burnt for a"
                    + " day. Two firemen were hurt."))
        .containsExactly("Rostov", "Ukraine", "Rostov");
  }

  @Test
  void whoAnswersStrikesTheOther() {
    assertThat(places(HAIFA + "Israel answered with a raid of its own. Nine people were killed."))
        .containsExactly("Haifa", "Iran");
  }

  @Test
  void theirEnvoySpeaksOfTheirOwnDead() {
    assertThat(places(HAIFA + "Iran's envoy said that 70 people had been killed."))
        .containsExactly("Haifa", "Iran");
    assertThat(places(HAIFA + "Israel's envoy said that eight people had been killed."))
        .containsExactly("Haifa", "Haifa");
    assertThat(places(HAIFA + "Iran's envoy said that 70 soldiers had been killed."))
        .containsExactly("Haifa", "Haifa");
  }

  @Test
  void whereOnlyOneSideStrikesAllHappensThere() {
    assertThat(
            places(
                "Russian missiles hit Odesa on Sunday and wounded six people.\n\nRussia's ministry"
                    + " said that it had aimed at a port. Two people died."))
        .containsExactly("Odesa", "Odesa");
  }

  @Test
  void whatIsNoHarmStaysWhereItWas() {
    assertThat(
            places(ROSTOV + "Russia had launched missiles at Ukraine. The talks took three hours."))
        .containsExactly("Rostov", "Rostov");
  }

  private static List<String> places(String text) {
    return READER
        .read(new Report("r1", "a.txt", null, null, null, List.of(), null, "en", text, false))
        .claims()
        .stream()
        .filter(Figure.class::isInstance)
        .map(claim -> String.valueOf(((Figure) claim).place()))
        .toList();
  }
}
