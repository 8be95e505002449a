package org.crossbearing.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.crossbearing.ledger.answer.EventTold;
import org.crossbearing.ledger.internal.code.EventCode;
import org.crossbearing.ledger.internal.code.ReadingCode;
import org.crossbearing.ledger.internal.code.TextCode;
import org.crossbearing.model.DateRange;
import org.crossbearing.model.Place;
import org.crossbearing.model.Reading;
import org.crossbearing.model.Report;
import org.crossbearing.reconcile.Reconciler;

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

  @Property(tries = 30)
  void everyEventSurvives(@ForAll int seed, @ForAll String odd) {
    List<Reading> readings = new ArrayList<>(Wire.readings(6, seed));
    String text = "Three people were killed in Sumy on March 3, said Sergei Bondar, the mayor";
    LocalDate day = LocalDate.of(2025, 3, 4);
    for (String title : List.of("", " of " + odd, odd + " and a foreign minister")) {
      Report report = Wire.report(text + title + ".\n", "Post " + odd, day, 9, "u" + odd);
      readings.add(Wire.READER.read(report));
    }
    Reconciler reconciler = new Reconciler();
    Map<String, Map<String, Place>> places = new HashMap<>();
    Map<String, String> texts = new HashMap<>();
    for (Reading reading : readings) {
      String id = "r" + (texts.size() + 1);
      String own = reading.report().text();
      reconciler.add(ReadingCode.unpack(ReadingCode.pack(reading), id, own));
      places.put(id, reading.places());
      texts.put(id, own);
    }
    EventTold told = new EventTold(reconciler.dossier(), places);
    assertThat(told.dossier().findings()).isNotEmpty();
    assertThat(EventCode.unpack(EventCode.pack(told), ids -> ids.stream().map(texts::get).toList()))
        .isEqualTo(told);
  }

  private static void assertSurvives(Reading reading) {
    assertThat(ReadingCode.unpack(ReadingCode.pack(reading), "r1", reading.report().text()))
        .isEqualTo(reading);
  }
}
