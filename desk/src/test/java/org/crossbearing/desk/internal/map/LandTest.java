package org.crossbearing.desk.internal.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.crossbearing.reading.KnownPlaces.Precision;
import org.junit.jupiter.api.Test;

/** The map in the jar and what is drawn of it. */
class LandTest {
  private final Land land = Land.shared();

  @Test
  void bordersAreAsIsoHasThem() {
    assertThat(land.region("UA", "Crimea")).isNotEmpty();
    assertThat(land.region("RU", "Crimea")).isEmpty();
    assertThat(holds("UA", 45.0, 34.1)).isTrue();
    assertThat(holds("RU", 45.0, 34.1)).isFalse();
    assertThat(holds("UA", 50.45, 30.52)).isTrue();
    assertThat(holds("FR", 48.86, 2.35)).isTrue();
    assertThat(holds("RU", 66.0, -171.5)).as("beyond the 180th meridian").isTrue();
    assertThat(holds("LS", -29.3, 28.2)).isTrue();
    assertThat(holds("ZA", -29.3, 28.2)).as("a hole in it").isFalse();
  }

  @Test
  void someLinesAreDisputed() {
    Circle isthmus = new Circle(46.1, 33.7, 30);
    assertThat(land.edges())
        .anyMatch(e -> e.kind() == Land.Kind.DISPUTED && e.line().circle().meets(isthmus))
        .noneMatch(
            e ->
                e.kind() == Land.Kind.COUNTRIES
                    && e.line().circle().meets(isthmus)
                    && e.line().circle().radius() < 30);
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void anyPlaceOfTheEarthCanBeDrawn(
      @ForAll @DoubleRange(min = -90, max = 90) double latitude,
      @ForAll @DoubleRange(min = -180, max = 180) double longitude,
      @ForAll boolean narrow,
      @ForAll Precision precision) {
    Spot spot = new Spot("X<&\"", null, null, latitude, longitude, precision, 1, true);
    String map = EventMap.draw(List.of(spot), "t", narrow, false);
    assertThat(map.contains("NaN") || map.contains("X<")).isFalse();
    assertThat(map.contains(">X&lt;&amp;&quot;</text>")).as("its name is on it").isTrue();
  }

  private boolean holds(String country, double latitude, double longitude) {
    View view = new View(latitude, longitude, 1, 400, 400);
    int crossings = 0;
    for (Line line : land.country(country)) {
      if (line.circle().meets(view.circle())) {
        crossings += crossings(Pen.onSheet(line, view));
      }
    }
    return crossings % 2 == 1;
  }

  /** How often a ray from the middle of the sheet crosses the ring. */
  private static int crossings(double[] ring) {
    int crossings = 0;
    for (int i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
      if (ring[i + 1] > 200 != ring[j + 1] > 200) {
        double x =
            (ring[j] - ring[i]) * (200 - ring[i + 1]) / (ring[j + 1] - ring[i + 1]) + ring[i];
        crossings += x > 200 ? 1 : 0;
      }
    }
    return crossings;
  }
}
