package org.crossbearing.reading.internal.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.crossbearing.reading.internal.place.Candidate.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTest {
  private final Gazetteer gazetteer = Gazetteer.shared();

  @ParameterizedTest
  @ValueSource(strings = {"Kyiv", "Kiev", "Київ", "Киев", "KYIV", "kyiv"})
  void aTownIsFoundByEachOfItsNames(String name) {
    assertThat(gazetteer.find(name))
        .filteredOn(place -> place.kind() == Kind.TOWN && place.rank() == 2)
        .singleElement()
        .satisfies(
            kyiv -> {
              assertThat(kyiv.country()).isEqualTo("UA");
              assertThat(kyiv.latitude()).isBetween(50.4, 50.5);
              assertThat(kyiv.longitude()).isBetween(30.4, 30.6);
            });
  }

  @Test
  void namesakesAreAllFound() {
    assertThat(gazetteer.find("Paris")).extracting(Candidate::country).contains("FR", "US", "CA");
    assertThat(gazetteer.find("Georgia"))
        .extracting(Candidate::kind)
        .contains(Kind.COUNTRY, Kind.REGION);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Crimea", "Sevastopol", "Simferopol"})
  void crimeaLiesInUkraine(String name) {
    assertThat(gazetteer.find(name)).extracting(Candidate::country).containsOnly("UA");
  }

  @Test
  void accentsHyphensAndPointsDoNotMatter() {
    assertThat(gazetteer.find("St. Louis")).containsAll(gazetteer.find("St Louis"));
    assertThat(gazetteer.find("Malmo")).containsAll(gazetteer.find("Malmö"));
    assertThat(gazetteer.find("Port au Prince")).isEqualTo(gazetteer.find("Port-au-Prince"));
  }

  @Test
  void aTownLiesInItsRegionAndCountry() {
    Candidate austin = only(gazetteer.find("Austin"), Kind.TOWN, 1);
    Candidate texas = only(gazetteer.find("Texas"), Kind.REGION, 0);
    Candidate states = only(gazetteer.find("United States"), Kind.COUNTRY, 0);
    assertThat(texas.holds(austin)).isTrue();
    assertThat(states.holds(austin)).isTrue();
    assertThat(austin.holds(texas)).isFalse();
  }

  private static Candidate only(List<Candidate> found, Kind kind, int rank) {
    return found.stream()
        .filter(place -> place.kind() == kind && place.rank() == rank)
        .findFirst()
        .orElseThrow();
  }

  @Property
  void anyNameCanBeAskedFor(@ForAll String name) {
    assertThat(gazetteer.find(name)).isNotNull();
  }

  @Property
  void everyPlaceIsFoundByItsOwnName(@ForAll int seed) {
    Candidate place = gazetteer.place(Math.floorMod(seed, 100_000));
    assertThat(gazetteer.find(place.name())).contains(place);
  }

  @Test
  void aBoxMayCrossTheMeridianOfADayFromEitherSide() {
    List<Candidate> towns = gazetteer.towns(-25, 170, -10, 190, 2000);
    assertThat(towns).extracting(Candidate::name).contains("Suva", "Apia", "Nuku‘alofa");
    assertThat(gazetteer.towns(-25, -190, -10, -170, 2000)).isEqualTo(towns);
  }

  @Test
  void ofManyTownsTheLargestComeAfterTheCapitals() {
    List<Candidate> all = gazetteer.towns(44, 22, 52, 40, 20_000);
    assertThat(all.subList(0, 3)).allMatch(town -> town.rank() == 2);
    List<Candidate> others = all.stream().filter(town -> town.rank() < 2).toList();
    assertThat(others)
        .hasSizeGreaterThan(500)
        .isSortedAccordingTo(Comparator.comparingInt(Candidate::population).reversed());
    assertThat(gazetteer.towns(44, 22, 52, 40, 40)).isEqualTo(all.subList(0, 40));
  }
}
