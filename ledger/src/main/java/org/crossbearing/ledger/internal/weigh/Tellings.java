package org.crossbearing.ledger.internal.weigh;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import org.crossbearing.reconcile.Telling;

/** What reports tell, with those used last kept at hand. */
final class Tellings {
  /** The length of all texts at hand: some ten thousand short reports. */
  private static final long MOST = 8_000_000;

  private final IntFunction<Telling> tellings;
  private final Map<Integer, Telling> known = new LinkedHashMap<>(16, 0.75f, true);
  private long length;

  /** {@code tellings} gives what a version tells, as corrected. */
  Tellings(IntFunction<Telling> tellings) {
    this.tellings = tellings;
  }

  Telling of(int version) {
    Telling told = known.get(version);
    if (told == null) {
      told = put(version, tellings.apply(version));
    }
    return told;
  }

  Telling put(int version, Telling told) {
    forget(version);
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
