package org.crossbearing.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.crossbearing.ledger.internal.code.ReadingCode;
import org.crossbearing.ledger.internal.code.TextCode;
import org.crossbearing.model.DateRange;
import org.crossbearing.model.Reading;

/** What is packed is unpacked as it was. */
class CodeTest {
  @Property
  void everyTextSurvives(@ForAll String text) {
    int charset = TextCode.charsetOf(text);
    assertThat(TextCode.unpack(TextCode.pack(text, charset), charset)).isEqualTo(text);
  }

  @Property(tries = 30)
  void everyReadingSurvives(@ForAll int seed, @ForAll String odd) {
    for (Reading reading : Wire.readings(2, seed)) {
      Reading other =
          Wire.reading(reading.report().text().replace("police", "police " + odd), "u" + odd);
      assertSurvives(other);
      DateRange day = DateRange.of(LocalDate.of(2031, 3, 4));
      assertSurvives(new Reading(other.report(), other.claims(), other.places(), day));
    }
  }

  private static void assertSurvives(Reading reading) {
    assertThat(ReadingCode.unpack(ReadingCode.pack(reading), "r1", reading.report().text()))
        .isEqualTo(reading);
  }
}
