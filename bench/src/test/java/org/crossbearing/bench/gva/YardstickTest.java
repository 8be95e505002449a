package org.crossbearing.bench.gva;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.crossbearing.bench.measure.Lab;
import org.crossbearing.model.Measure;
import org.junit.jupiter.api.Test;

class YardstickTest {
  private static int killed(String... texts) {
    return Yardstick.count(
        Stream.of(texts).map(text -> Lab.report("r", "f", null, text)).toList(), Measure.KILLED);
  }

  @Test
  void takesTheNumberBesideTheWord() {
    assertThat(killed("Two men were shot and killed.")).isEqualTo(2);
    assertThat(killed("A gunman killed 14 people.")).isEqualTo(14);
    assertThat(killed("A teenager is dead.")).isEqualTo(1);
    assertThat(killed("It was a quiet night.")).isZero();
  }

  @Test
  void letsTheReportsVote() {
    String three = "Three people were killed.";
    assertThat(killed(three, three, "Five people were killed.")).isEqualTo(3);
    assertThat(killed(three, "Five people were killed.")).isEqualTo(5);
  }
}
