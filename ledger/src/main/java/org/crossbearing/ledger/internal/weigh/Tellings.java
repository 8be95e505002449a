package org.crossbearing.ledger.internal.weigh;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import org.crossbearing.model.Reading;
import org.crossbearing.reconcile.Telling;

/** What reports tell, with those used last kept at hand. */
final class Tellings {
  private static final int MOST = 4000;

  private final IntFunction<Reading> readings;
  private final Map<Integer, Telling> known = new LinkedHashMap<>(16, 0.75f, true);

  /** {@code readings} gives what was read in a version, as corrected. */
  Tellings(IntFunction<Reading> readings) {
    this.readings = readings;
  }

  Telling of(int version) {
    Telling told = known.get(version);
    if (told == null) {
      told = Telling.of(readings.apply(version));
      known.put(version, told);
    }
    return told;
  }

  void put(int version, Reading reading) {
    known.put(version, Telling.of(reading));
  }

  /** Lets go of what has not been used for long. Not while parts are being compared. */
  void trim() {
    Iterator<Integer> oldest = known.keySet().iterator();
    for (int more = known.size() - MOST; more > 0; more--) {
      oldest.next();
      oldest.remove();
    }
  }

  void forget(int version) {
    known.remove(version);
  }

  void forgetAll() {
    known.clear();
  }
}
