package org.crossbearing.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.crossbearing.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The measures by which corpora are judged. */
class MeasureTest {
  @ParameterizedTest
  @CsvSource({
    "Zelensky, Volodymyr Zelenskyy, true",
    "Israeli army, army, true",
    "army, Israeli army, false",
    "ministry, defence ministry, false",
    "police, Ohio police, true",
    "NUG, National Unity Government, true",
    "Ada Quill, Bert Stone|Ada Quill, true",
    "Quill, Quint, false",
    "José Núñez, jose nunez, true",
    "'', Ada Quill, false",
  })
  void comparesNames(String got, String wanted, boolean same) {
    assertThat(Names.same(got, wanted)).isEqualTo(same);
  }

  @Test
  void pairsTheClosestFirst() {
    List<Span> wanted = List.of(new Span(0, 10), new Span(5, 15));
    List<Span> found = List.of(new Span(5, 15), new Span(40, 50));
    assertThat(Matching.of(wanted, found, Matching::overlap)).isEqualTo(Map.of(1, 0));
  }

  @Test
  void averagesWhatEachItemSharesItsGroupWith() {
    Metric metric =
        BCubed.of(
            "m",
            List.of(
                new BCubed.Item("a", "1"), new BCubed.Item("a", "1"), new BCubed.Item("b", "1")));
    assertThat(metric.counts()).isEqualTo("P 0.556 R 1.000  of 3");
    assertThat(metric.value()).isCloseTo(0.714, within(0.001));
  }

  @Test
  void aTotalOfNothingIsNoDivisionByZero() {
    assertThat(Metric.ratio("m", 0, 0).value()).isZero();
    assertThat(Metric.f1("m", 0, 0, 0).value()).isZero();
    assertThat(Metric.averaged("m", 0, 0, 0).value()).isZero();
  }

  @Test
  void jsonThatIsNotThereIsNullAllTheWayDown() throws IOException {
    Json json = Json.parse("{\"a\": [{\"b\": 2.5}, \"x\"], \"c\": true, \"d\": null}");
    assertThat(json.get("a").items().getFirst().get("b").number()).isEqualTo(2.5);
    assertThat(json.get("a").texts()).containsExactly("x");
    assertThat(json.get("nothing").get("of").items()).isEmpty();
    assertThat(json.get("d").absent()).isTrue();
    assertThat(json.get("c").truth()).isTrue();
    assertThatThrownBy(() -> Json.parse("{\"a\": "))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("expecting JSON, found an error at line 1");
  }
}
