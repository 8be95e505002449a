package org.crossbearing.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.crossbearing.bench.origins.OriginPairs;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports that have their news from one place are found to, and others are not. */
class OriginPairsTest {
  @ParameterizedTest
  @ValueSource(strings = {"dev", "held"})
  void originsAreFound(String half) throws IOException {
    OriginPairs.Score score = new OriginPairs(half).score();
    assertThat(score.wanted()).isGreaterThan(100);
    assertThat(score.precision()).isGreaterThanOrEqualTo(0.98);
    assertThat(score.recall()).isGreaterThanOrEqualTo(0.95);
  }
}
