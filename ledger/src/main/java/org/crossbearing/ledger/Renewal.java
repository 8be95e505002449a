package org.crossbearing.ledger;

import java.util.List;
import java.util.Map;
import org.crossbearing.ledger.answer.Change;
import org.crossbearing.ledger.answer.ClaimChange;
import org.crossbearing.ledger.answer.InvalidRequestException;
import org.crossbearing.ledger.answer.ReadAnew;
import org.crossbearing.ledger.internal.code.ReadingCode;
import org.crossbearing.ledger.internal.keep.Changes;
import org.crossbearing.ledger.internal.keep.Claims;
import org.crossbearing.ledger.internal.keep.Corrections;
import org.crossbearing.ledger.internal.keep.Corrections.Correction;
import org.crossbearing.ledger.internal.keep.Difference;
import org.crossbearing.ledger.internal.keep.Fix;
import org.crossbearing.ledger.internal.keep.Identity;
import org.crossbearing.ledger.internal.keep.Journal;
import org.crossbearing.ledger.internal.keep.Versions;
import org.crossbearing.ledger.internal.store.Store;
import org.crossbearing.ledger.internal.weigh.OutletCounts;
import org.crossbearing.ledger.internal.weigh.OutletTotal;
import org.crossbearing.ledger.internal.weigh.Weigher;
import org.crossbearing.model.Claim;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Reading;
import org.crossbearing.reading.ReportReader;
import org.jspecify.annotations.Nullable;

/** Changes what counts of reports that are there: they are read anew, or somebody corrects them. */
final class Renewal {
  private final Store store;
  private final Journal journal;
  private final Versions versions;
  private final Corrections corrections;
  private final Claims claims;
  private final Changes changes;
  private final Weigher weigher;
  private final OutletCounts outlets;
  private final Rulings rulings;
  private final HouseRulings houses;

  Renewal(
      Store store, Journal journal, Versions versions, Corrections corrections, Weigher weigher) {
    this.store = store;
    this.journal = journal;
    this.versions = versions;
    this.corrections = corrections;
    this.weigher = weigher;
    rulings = new Rulings(store, journal, versions, weigher);
    houses = new HouseRulings(store, journal, weigher);
    claims = new Claims(store);
    outlets = new OutletCounts(store.sql());
    changes = new Changes(store.sql());
  }

  /**
   * Reads one version anew. One that reads the same is entered anew if an older program took it
   * apart otherwise, or did not enter all by which it is found now; and the events that it is the
   * first to tell of are weighed anew if an older program weighed them otherwise.
   *
   * @return whether that made an entry, and what it changes
   */
  ReadAnew reread(int version, ReportReader reader) {
    return versions
        .reading(version, Store.NOW)
        .map(r -> reread(version, r, reader))
        .orElse(ReadAnew.NOTHING);
  }

  private ReadAnew reread(int version, Reading before, ReportReader reader) {
    Reading read = reader.read(before.report());
    // What the report tells of itself stays: it is by that that it is known again.
    Reading after = new Reading(before.report(), read.claims(), read.places(), read.presumed());
    return store.read(() -> isUpToDate(version, after))
        ? ReadAnew.NOTHING
        : store.write(() -> isUpToDate(version, after) ? ReadAnew.NOTHING : enter(version, after));
  }

  /** So is a version that another program replaced meanwhile. */
  private boolean isUpToDate(int version, Reading after) {
    return versions
        .reading(version, Store.NOW)
        .map(
            before ->
                before.equals(after) && isEntered(version, after) && weigher.areWeighed(version))
        .orElse(true);
  }

  private boolean isEntered(int version, Reading reading) {
    return claims.areThose(version, counting(version, reading)) && weigher.isEntered(version);
  }

  private ReadAnew enter(int version, Reading after) {
    Reading before = reading(version);
    return new ReadAnew(
        true, before.equals(after) ? enterAnew(version, after) : replace(version, before, after));
  }

  private List<Change> enterAnew(int version, Reading reading) {
    boolean entered = isEntered(version, reading);
    Map<String, Integer> events = weigher.eventsOf(List.of(version));
    int seq = journal.enter("reread", reading.report().id());
    if (entered) {
      weigher.weighAnew(List.of(version), seq);
    } else {
      claims.close(version, seq);
      claims.add(version, counting(version, reading), seq);
      Map<Integer, String> anew = Map.of(version, Identity.positionOf(reading.report()));
      weigher.weighCut(anew, events, List.of(), seq);
    }
    return changes.of(seq);
  }

  /** Enters what some outlets come to; returns how many. */
  int enter(Map<String, OutletTotal> totals) {
    if (!totals.isEmpty()) {
      outlets.enter(totals, journal.enter("reread", "outlets"));
    }
    return totals.size();
  }

  private List<Change> replace(int version, Reading before, Reading after) {
    String name = before.report().id();
    int seq = journal.enter("reread", name);
    versions.closeReadings(version, seq);
    versions.addReading(version, ReadingCode.pack(after), seq);
    for (ClaimChange change : new Difference(before, after).changes()) {
      changes.add(seq, "reread", version, null, null, Adding.words(name, change));
    }
    weighAnew(version, after, seq);
    return changes.of(seq);
  }

  /** Lets a claim count no more, or otherwise if {@code fix} says how. */
  List<Change> correct(String name, @Nullable Fix fix, String author, String reason) {
    return store.write(
        () -> {
          int version = versionOf(name);
          Reading reading = reading(version);
          Claim claim = claimOf(reading, name);
          if (fix != null && !(claim instanceof Figure)) {
            throw new InvalidRequestException(
                name + ": only figures can be fixed; reject it instead");
          }
          int seq = journal.enter("correct", name);
          int id = corrections.enter(version, claim, fix, author, reason, seq);
          String done = fix == null ? "rejected" : "fixed to " + fix.words();
          String words = "c%d: %s %s by %s: %s".formatted(id, name, done, author, reason);
          changes.add(seq, "correction", version, null, null, words);
          weighAnew(version, reading, seq);
          return changes.of(seq);
        });
  }

  private static Claim claimOf(Reading reading, String name) {
    return reading.claims().stream()
        .filter(claim -> claim.id().equals(name))
        .findFirst()
        .orElseThrow(() -> noClaim(name));
  }

  /** What people say of more than single claims. */
  Rulings rulings() {
    return rulings;
  }

  /** What people say of the houses of outlets. */
  HouseRulings houses() {
    return houses;
  }

  /** Lets a correction hold no more. */
  List<Change> withdraw(int number, String author, String reason) {
    return store.write(
        () -> {
          Correction correction = corrections.find(number).orElseThrow(() -> noCorrection(number));
          int seq = journal.enter("withdraw", "c" + number);
          String words = "c%d withdrawn by %s: %s".formatted(number, author, reason);
          boolean ofClaim = correction.version() > 0;
          Integer version = ofClaim ? correction.version() : null;
          changes.add(seq, "correction", version, null, null, words);
          if (ofClaim) {
            corrections.withdraw(number, seq);
            countAgain(correction.version(), seq);
          } else {
            rulings.withdraw(correction, () -> corrections.withdraw(number, seq), seq);
          }
          return changes.of(seq);
        });
  }

  /** What an older version of a report says counts no more anyway. */
  private void countAgain(int version, int seq) {
    if (versions.isRead(version)) {
      weighAnew(version, reading(version), seq);
    } else {
      weigher.catchUp(seq);
    }
  }

  private InvalidRequestException noCorrection(int number) {
    return new InvalidRequestException(
        "c%d: %s"
            .formatted(
                number,
                corrections.isKnown(number)
                    ? "has been withdrawn already"
                    : "there is no such correction; see changes"));
  }

  private int versionOf(String claim) {
    return store
        .sql()
        .first(
            "SELECT version FROM claim WHERE name = ? AND seq_to = ?",
            row -> row.number(1),
            claim,
            Store.STILL)
        .orElseThrow(() -> noClaim(claim));
  }

  private static InvalidRequestException noClaim(String name) {
    return new InvalidRequestException(name + ": there is no such claim; see search");
  }

  private Reading reading(int version) {
    return versions.reading(version, Store.NOW).orElseThrow();
  }

  private void weighAnew(int version, Reading read, int seq) {
    claims.close(version, seq);
    claims.add(version, counting(version, read), seq);
    Map<Integer, String> position = Map.of(version, Identity.positionOf(read.report()));
    weigher.weigh(List.of(version), position, List.of(), seq);
  }

  /** What counts of what is read in a version. */
  private Reading counting(int version, Reading read) {
    return corrections.apply(version, read, Store.NOW);
  }
}
