package org.crossbearing.ledger.internal.weigh;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import org.crossbearing.model.Reading;
import org.crossbearing.reconcile.Telling;

/** What reports tell, with those used last kept at hand. */
final class Tellings {
  /** The length of all texts at hand: some ten thousand short reports. */
  private static final long MOST = 8_000_000;

  private final IntFunction<Reading> readings;
  private final Map<Integer, Telling> known = new LinkedHashMap<>(16, 0.75f, true);
  private long length;

  /** {@code readings} gives what was read in a version, as corrected. */
  Tellings(IntFunction<Reading> readings) {
    this.readings = readings;
  }

  Telling of(int version) {
    Telling told = known.get(version);
    if (told == null) {
      told = put(version, readings.apply(version));
    }
    return told;
  }

  Telling put(int version, Reading reading) {
    forget(version);
    Telling told = Telling.of(reading);
    known.put(version, told);
    length += lengthOf(told);
    return told;
  }

  /** Lets go of what has not been used for long. Not while parts are being compared. */
  void trim() {
    Iterator<Telling> oldest = known.values().iterator();
    while (length > MOST && oldest.hasNext()) {
      length -= lengthOf(oldest.next());
      oldest.remove();
    }
  }

  void forget(int version) {
    Telling gone = known.remove(version);
    length -= gone == null ? 0 : lengthOf(gone);
  }

  void forgetAll() {
    known.clear();
    length = 0;
  }

  private static long lengthOf(Telling told) {
    return told.reading().report().text().length();
  }
}
