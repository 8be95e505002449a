package org.crossbearing.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.crossbearing.ledger.answer.Added;
import org.crossbearing.ledger.answer.Change;
import org.crossbearing.ledger.answer.Hit;
import org.crossbearing.ledger.answer.LedgerException;
import org.crossbearing.ledger.answer.Outcome;
import org.crossbearing.ledger.answer.Query;
import org.crossbearing.model.Reading;
import org.crossbearing.reconcile.amendment.Amendments.Pair;

/**
 * Somebody who adds reports and puts things right by hand, meaning the same by it whatever the ids
 * are.
 */
final class Desk {
  /** The kinds of corrections that mean the same whatever the ids are. */
  static final int OF_ONE_MEANING = 11;

  private static final int KINDS = 13;

  private final Ledger ledger;
  private final Map<String, Reading> readings = new HashMap<>();
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
      corrections.add(new Correction(random.nextInt(KINDS), one, other));
    }
    return corrections;
  }

  private static String url(Reading reading) {
    return Objects.requireNonNull(reading.report().url());
  }

  void add(Reading reading) {
    ids.put(url(reading), ledger.add(reading).report());
    readings.put(url(reading), reading);
  }

  /**
   * Corrects what can be; what cannot is refused, and changes nothing.
   *
   * @return the correction's id, that of the one withdrawn or of the new version; empty if it was
   *     refused
   */
  Optional<String> correct(Correction correction) {
    try {
      if (correction.kind() == OF_ONE_MEANING) {
        return renew(correction.one());
      }
      List<Change> changes = changes(correction);
      return Optional.of(changes.getFirst().words().split("[: ]", 2)[0]);
    } catch (LedgerException e) {
      refused++;
      return Optional.empty();
    }
  }

  /** A report comes once more with another text. */
  private Optional<String> renew(String url) {
    Reading next = Wire.next(Objects.requireNonNull(readings.get(url)));
    Added added = ledger.add(next);
    refused += added.outcome() == Outcome.SAME ? 1 : 0;
    ids.put(url, added.report());
    readings.put(url, next);
    return Optional.of(added.report());
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
      case 5 -> ledger.origins(one.claim(), beside(one).claim(), false, "Di", "apart");
      case 6 -> ledger.origins(one.claim(), beside(one).claim(), true, "Di", "one");
      case 7 -> ledger.reject(one.claim(), "Ed", "misread");
      case 8 -> ledger.fix(one.claim(), BigDecimal.valueOf(3), null, "Ed", "misread");
      case 9 -> ledger.houses("Harbour Post", "Channel Nine", false, "Fay", "sold");
      case 10 -> house();
      default -> ledger.withdraw("c" + (1 + Math.floorMod(event.hashCode(), 3)), "Ed", "no");
    };
  }

  /** What another report says first of the dead of the same event. */
  private Hit beside(Hit toll) {
    return ids.keySet().stream()
        .sorted()
        .flatMap(url -> tolls(url).stream().limit(1))
        .filter(hit -> Objects.equals(hit.event(), toll.event()))
        .filter(hit -> !hit.claim().equals(toll.claim()))
        .findFirst()
        .orElseThrow(() -> new LedgerException("told once"));
  }

  /** One table of houses; what it says is entered once. */
  private List<Change> house() {
    List<Change> changes =
        ledger.houses(
            List.of(
                new Pair("Coast Group", "Harbour Post", true, "a table"),
                new Pair("Coast Group", "Channel Nine", true, "a table")),
            "Fay",
            "one owner");
    if (changes.isEmpty()) {
      throw new LedgerException("is there already");
    }
    return changes;
  }

  /** Holds apart from an event one of its reports whose toll others tell too, if there is one. */
  boolean splitOne() {
    Optional<String> told = ids.keySet().stream().sorted().filter(this::isToldToo).findFirst();
    told.ifPresent(
        url ->
            ledger.split(
                Objects.requireNonNull(toll(url).event()), List.of(report(url)), "Flo", "apart"));
    return told.isPresent();
  }

  private boolean isToldToo(String url) {
    return tolls(url).stream().findFirst().filter(toll -> isToldToo(toll, url)).isPresent();
  }

  private boolean isToldToo(Hit toll, String url) {
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
    return tolls(url).stream().findFirst().orElseThrow(() -> new LedgerException("no toll"));
  }

  private List<Hit> tolls(String url) {
    Query killed = new Query(null, null, null, null, "killed", null, null, null, null, 10_000);
    return ledger.search(killed).stream()
        .filter(hit -> hit.claim().startsWith(report(url) + ".") && hit.event() != null)
        .sorted((a, b) -> Integer.compare(number(a), number(b)))
        .toList();
  }

  private static int number(Hit hit) {
    return Integer.parseInt(hit.claim().substring(hit.claim().indexOf(".c") + 2));
  }
}
