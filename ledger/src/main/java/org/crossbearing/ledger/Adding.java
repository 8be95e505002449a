package org.crossbearing.ledger;

import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.crossbearing.ledger.answer.Added;
import org.crossbearing.ledger.answer.Change;
import org.crossbearing.ledger.answer.ClaimChange;
import org.crossbearing.ledger.answer.Outcome;
import org.crossbearing.ledger.internal.code.ReadingCode;
import org.crossbearing.ledger.internal.keep.Amending;
import org.crossbearing.ledger.internal.keep.Changes;
import org.crossbearing.ledger.internal.keep.Claims;
import org.crossbearing.ledger.internal.keep.Difference;
import org.crossbearing.ledger.internal.keep.Filed;
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
    Filed filed = versions.filed(identities);
    List<Added> known =
        identities.stream().map(filed::same).flatMap(Optional::stream).map(Adding::same).toList();
    return known.size() == readings.size() ? known : store.write(() -> enter(readings, identities));
  }

  private static Added same(Version version) {
    return new Added(version.name(), Outcome.SAME, List.of(), List.of());
  }

  /**
   * What became of a report, but for what it changes.
   *
   * @param seq 0 if it was there
   */
  private record Entered(Version version, Outcome outcome, List<ClaimChange> differences, int seq) {
    Added changing(Map<Integer, List<Change>> changes) {
      return new Added(version.name(), outcome, differences, changes.getOrDefault(seq, List.of()));
    }
  }

  private List<Added> enter(List<Reading> readings, List<Identity> identities) {
    Filed filed = versions.filed(identities);
    List<Entered> entered = new ArrayList<>();
    for (int i = 0; i < readings.size(); i++) {
      entered.add(enter(readings.get(i), identities.get(i), filed));
    }
    Map<Integer, List<Change>> changed = changed(entered);
    return entered.stream().map(one -> one.changing(changed)).toList();
  }

  /** An edit changes nothing that has a record. */
  private Map<Integer, List<Change>> changed(List<Entered> entered) {
    IntSummaryStatistics seqs =
        entered.stream().mapToInt(Entered::seq).filter(seq -> seq > 0).summaryStatistics();
    return seqs.getCount() == 0 ? Map.of() : changes.of(seqs.getMin(), seqs.getMax());
  }

  private Entered enter(Reading reading, Identity identity, Filed filed) {
    Optional<Version> same = filed.same(identity);
    if (same.isPresent()) {
      return new Entered(same.get(), Outcome.SAME, List.of(), 0);
    }
    return filed
        .report(identity)
        .map(report -> another(report, reading, identity, filed))
        .orElseGet(() -> first(reading, identity, filed));
  }

  private Entered first(Reading reading, Identity identity, Filed filed) {
    int seq = journal.enter("add", identity.link());
    int report = versions.addReport(identity.link(), seq);
    Version version = versions.addVersion(report, reading.report(), identity, filed, seq);
    keep(version, reading, seq);
    changes.add(seq, "report", version.id(), null, null, "new report " + version.name());
    weigher.weigh(List.of(), position(version, reading, identity), List.of(), seq);
    return new Entered(version, Outcome.NEW, List.of(), seq);
  }

  private Entered another(int report, Reading reading, Identity identity, Filed filed) {
    Version current = current(report);
    Reading before = versions.reading(current.id(), journal.last()).orElseThrow();
    List<ClaimChange> differences = new Difference(before, reading).changes();
    boolean sameDay = Objects.equals(before.presumed(), reading.presumed());
    boolean edited = differences.isEmpty() && sameDay;
    int seq = journal.enter(edited ? "edit" : "version", identity.link());
    Version version = versions.addVersion(report, reading.report(), identity, filed, seq);
    if (edited) {
      weigher.catchUp(seq);
      return new Entered(version, Outcome.EDITED, List.of(), seq);
    }
    versions.closeReadings(current.id(), seq);
    claims.close(current.id(), seq);
    keep(version, reading, seq);
    for (ClaimChange difference : differences) {
      changes.add(seq, "text", version.id(), null, null, words(version.name(), difference));
    }
    if (!sameDay) {
      String words = version.name() + ": its event may be of another day";
      changes.add(seq, "text", version.id(), null, null, words);
    }
    weigher.weigh(List.of(current.id()), position(version, reading, identity), List.of(), seq);
    return new Entered(version, Outcome.CHANGED, differences, seq);
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
    Map<String, Integer> numbers = claims.add(version.id(), named, seq);
    weigher.tell(version.id(), amending.telling(version.id(), named, Store.NOW), numbers);
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
