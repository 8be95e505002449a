package org.crossbearing.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crossbearing.ledger.answer.Added;
import org.crossbearing.ledger.answer.ClaimChange;
import org.crossbearing.ledger.answer.Outcome;
import org.crossbearing.ledger.internal.code.ReadingCode;
import org.crossbearing.ledger.internal.keep.Amending;
import org.crossbearing.ledger.internal.keep.Changes;
import org.crossbearing.ledger.internal.keep.Claims;
import org.crossbearing.ledger.internal.keep.Difference;
import org.crossbearing.ledger.internal.keep.Identity;
import org.crossbearing.ledger.internal.keep.Journal;
import org.crossbearing.ledger.internal.keep.Versions;
import org.crossbearing.ledger.internal.keep.Versions.Version;
import org.crossbearing.ledger.internal.store.Store;
import org.crossbearing.ledger.internal.weigh.Weigher;
import org.crossbearing.model.Reading;

/** Takes reports in: one transaction, from their versions to what they change. */
final class Adding {
  private final Store store;
  private final Journal journal;
  private final Versions versions;
  private final Claims claims;
  private final Changes changes;
  private final Weigher weigher;
  private final Amending amending;

  Adding(Store store, Journal journal, Versions versions, Weigher weigher) {
    this.store = store;
    this.journal = journal;
    this.versions = versions;
    this.weigher = weigher;
    amending = new Amending(store.sql());
    claims = new Claims(store);
    changes = new Changes(store.sql());
  }

  List<Added> add(List<Reading> readings) {
    List<Identity> identities = readings.stream().map(r -> Identity.of(r.report())).toList();
    List<Added> known = identities.stream().map(this::known).flatMap(Optional::stream).toList();
    return known.size() == readings.size() ? known : store.write(() -> enter(readings, identities));
  }

  private List<Added> enter(List<Reading> readings, List<Identity> identities) {
    List<Added> added = new ArrayList<>();
    for (int i = 0; i < readings.size(); i++) {
      added.add(enter(readings.get(i), identities.get(i)));
    }
    return added;
  }

  private Optional<Added> known(Identity identity) {
    return versions
        .report(identity.link())
        .flatMap(report -> versions.version(report, identity.hash()))
        .map(version -> added(version, Outcome.SAME));
  }

  private static Added added(Version version, Outcome outcome) {
    return new Added(version.name(), outcome, List.of(), List.of());
  }

  private Added enter(Reading reading, Identity identity) {
    Optional<Added> meanwhile = known(identity);
    if (meanwhile.isPresent()) {
      return meanwhile.get();
    }
    Optional<Integer> report = versions.report(identity.link());
    return report.isEmpty() ? first(reading, identity) : another(report.get(), reading, identity);
  }

  private Added first(Reading reading, Identity identity) {
    int seq = journal.enter("add", identity.link());
    int report = versions.addReport(identity.link(), seq);
    Version version = versions.addVersion(report, reading.report(), identity.hash(), seq);
    keep(version, reading, seq);
    changes.add(seq, "report", version.id(), null, null, "new report " + version.name());
    weigher.weigh(List.of(), position(version, reading, identity), List.of(), seq);
    return new Added(version.name(), Outcome.NEW, List.of(), changes.of(seq));
  }

  private Added another(int report, Reading reading, Identity identity) {
    Version current = current(report);
    Reading before = versions.reading(current.id(), journal.last()).orElseThrow();
    List<ClaimChange> differences = new Difference(before, reading).changes();
    int seq = journal.enter(differences.isEmpty() ? "edit" : "version", identity.link());
    Version version = versions.addVersion(report, reading.report(), identity.hash(), seq);
    if (differences.isEmpty()) {
      weigher.catchUp(seq);
      return added(version, Outcome.EDITED);
    }
    versions.closeReadings(current.id(), seq);
    claims.close(current.id(), seq);
    keep(version, reading, seq);
    for (ClaimChange difference : differences) {
      changes.add(seq, "text", version.id(), null, null, words(version.name(), difference));
    }
    weigher.weigh(List.of(current.id()), position(version, reading, identity), List.of(), seq);
    return new Added(version.name(), Outcome.CHANGED, differences, changes.of(seq));
  }

  /** The version whose claims count; an edit that changed none has none of its own. */
  private Version current(int report) {
    return versions.versions(report).reversed().stream()
        .filter(version -> versions.isRead(version.id()))
        .findFirst()
        .orElseThrow();
  }

  private void keep(Version version, Reading reading, int seq) {
    byte[] packed = ReadingCode.pack(reading);
    Reading named = ReadingCode.unpack(packed, version.name(), reading.report().text());
    versions.addReading(version.id(), packed, seq);
    claims.add(version.id(), named, seq);
    weigher.tell(version.id(), amending.telling(version.id(), named, Store.NOW));
  }

  private static Map<Integer, String> position(
      Version version, Reading reading, Identity identity) {
    return Map.of(version.id(), identity.position(reading.report()));
  }

  /** One claim that a report makes otherwise, in one line. */
  static String words(String report, ClaimChange change) {
    String name = report + ": " + change.kind() + " ";
    if (change.before() == null) {
      return name + "new: " + change.after();
    }
    return change.after() == null
        ? name + "gone: " + change.before()
        : name + "was: " + change.before() + "; now: " + change.after();
  }
}
