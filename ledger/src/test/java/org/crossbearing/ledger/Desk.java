package org.crossbearing.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.crossbearing.ledger.answer.Change;
import org.crossbearing.ledger.answer.Hit;
import org.crossbearing.ledger.answer.LedgerException;
import org.crossbearing.ledger.answer.Query;
import org.crossbearing.model.Reading;

/**
 * Somebody who adds reports and puts things right by hand, meaning the same by it whatever the ids
 * are.
 */
final class Desk {
  private final Ledger ledger;
  private final Map<String, String> ids = new HashMap<>();
  private int refused;

  Desk(Ledger ledger) {
    this.ledger = ledger;
  }

  /** A correction, by the reports that it is about; which kind is for its number to say. */
  record Correction(int kind, String one, String other) {}

  /** Some corrections of these reports. */
  static List<Correction> corrections(List<Reading> readings, int count, long seed) {
    Random random = new Random(seed);
    List<Correction> corrections = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String one = url(readings.get(random.nextInt(readings.size())));
      String other = url(readings.get(random.nextInt(readings.size())));
      corrections.add(new Correction(random.nextInt(7), one, other));
    }
    return corrections;
  }

  private static String url(Reading reading) {
    return Objects.requireNonNull(reading.report().url());
  }

  void add(Reading reading) {
    ids.put(url(reading), ledger.add(reading).report());
  }

  /**
   * Corrects what can be; what cannot is refused, and changes nothing.
   *
   * @return the correction's id, or that of the one withdrawn; empty if it was refused
   */
  Optional<String> correct(Correction correction) {
    try {
      List<Change> changes = changes(correction);
      return Optional.of(changes.getFirst().words().split("[: ]", 2)[0]);
    } catch (LedgerException e) {
      refused++;
      return Optional.empty();
    }
  }

  private List<Change> changes(Correction correction) {
    Hit one = toll(correction.one());
    Hit other = toll(correction.other());
    String event = Objects.requireNonNull(one.event());
    return switch (correction.kind()) {
      case 0, 1 -> ledger.merge(event, Objects.requireNonNull(other.event()), "Ada", "one");
      case 2 -> ledger.split(event, List.of(report(correction.one())), "Bo", "apart");
      case 3 -> ledger.split(event, List.of(one.claim()), "Bo", "apart");
      case 4 -> ledger.persons("police", "hospital officials", true, "Cy", "one");
      case 5 -> ledger.origins(one.claim(), other.claim(), false, "Di", "apart");
      default -> ledger.withdraw("c" + (1 + Math.floorMod(event.hashCode(), 3)), "Ed", "no");
    };
  }

  /** Holds apart from an event one of its reports whose toll others tell too. */
  void splitOne() {
    String url = ids.keySet().stream().sorted().filter(this::isToldToo).findFirst().orElseThrow();
    ledger.split(Objects.requireNonNull(toll(url).event()), List.of(report(url)), "Flo", "apart");
  }

  private boolean isToldToo(String url) {
    Hit toll = toll(url);
    return ledger.event(Objects.requireNonNull(toll.event()), null).findings().stream()
        .filter(finding -> finding.id().equals(toll.finding()))
        .flatMap(finding -> finding.claims().stream())
        .anyMatch(claim -> !claim.startsWith(report(url) + "."));
  }

  /** How many corrections made no sense. */
  int refused() {
    return refused;
  }

  private String report(String url) {
    return Objects.requireNonNull(ids.get(url));
  }

  /** What a report says first of the dead. */
  private Hit toll(String url) {
    Query killed = new Query(null, null, null, null, "killed", null, null, null, null, 10_000);
    return ledger.search(killed).stream()
        .filter(hit -> hit.claim().startsWith(report(url) + ".") && hit.event() != null)
        .min((a, b) -> Integer.compare(number(a), number(b)))
        .orElseThrow(() -> new LedgerException("no toll"));
  }

  private static int number(Hit hit) {
    return Integer.parseInt(hit.claim().substring(hit.claim().indexOf(".c") + 2));
  }
}
