package org.crossbearing.ledger;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.crossbearing.model.Reading;

/** Adds reports to a ledger, or corrects what is made of them, and says so, until it is killed. */
final class Crasher {
  private Crasher() {}

  /** The ledger, how many reports, and which; with a fourth argument they are corrected only. */
  public static void main(String[] args) {
    int count = Integer.parseInt(args[1]);
    long seed = Long.parseLong(args[2]);
    try (Ledger ledger = Ledger.open(args[0], InstantSource.fixed(Instant.EPOCH))) {
      if (args.length > 3) {
        correct(ledger, Wire.readings(count, seed), Long.parseLong(args[3]));
      } else {
        Wire.stream(count, seed).forEach(reading -> say(ledger.add(reading).report()));
      }
    }
  }

  private static void correct(Ledger ledger, List<Reading> readings, long seed) {
    Desk desk = new Desk(ledger);
    readings.forEach(desk::add);
    say("ready");
    for (Desk.Correction correction : Desk.corrections(readings, 500, seed)) {
      desk.correct(correction).ifPresent(Crasher::say);
    }
  }

  private static void say(String word) {
    System.out.println(word);
    System.out.flush();
  }
}
