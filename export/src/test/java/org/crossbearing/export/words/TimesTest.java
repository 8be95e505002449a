package org.crossbearing.export.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {
  @Test
  void aDayIsMeantWhole() {
    assertThat(Times.since("2025-07-10")).isEqualTo("2025-07-10T00:00:00Z");
    assertThat(Times.upTo("2025-07-10")).isEqualTo("2025-07-11T00:00:00Z");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-07-10T09:40",
        "2025-07-10T09:40Z",
        "2025-07-10T12:40+03:00",
        "2025-07-10T05:40-04:00"
      })
  void aTimeIsMeantAsItStands(String text) {
    Instant time = Instant.parse("2025-07-10T09:40:00Z");
    assertThat(Times.since(text)).isEqualTo(time);
    assertThat(Times.upTo(text)).isEqualTo(time);
  }

  @ParameterizedTest
  @ValueSource(strings = {"yesterday", "2025-13-01", "T", "2025-07-10T25:00", "+999999999-12-31"})
  void whatIsNoTimeIsRefused(String text) {
    assertThatThrownBy(() -> Times.upTo(text)).isInstanceOf(DateTimeException.class);
  }
}
