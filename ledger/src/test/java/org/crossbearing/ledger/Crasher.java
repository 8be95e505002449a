package org.crossbearing.ledger;

import java.time.Instant;
import java.time.InstantSource;

/** Adds reports to a ledger and says so, until it is killed. */
final class Crasher {
  private Crasher() {}

  /** The ledger, how many reports, and which. */
  public static void main(String[] args) {
    try (Ledger ledger = Ledger.open(args[0], InstantSource.fixed(Instant.EPOCH))) {
      Wire.stream(Integer.parseInt(args[1]), Long.parseLong(args[2]))
          .forEach(
              reading -> {
                System.out.println(ledger.add(reading).report());
                System.out.flush();
              });
    }
  }
}
