package org.crossbearing.ledger;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.crossbearing.ledger.answer.Added;
import org.crossbearing.ledger.answer.Change;
import org.crossbearing.ledger.answer.EventLine;
import org.crossbearing.ledger.answer.FindingVersion;
import org.crossbearing.ledger.answer.Hit;
import org.crossbearing.ledger.answer.LedgerException;
import org.crossbearing.ledger.answer.Query;
import org.crossbearing.ledger.internal.ask.EventList;
import org.crossbearing.ledger.internal.ask.Export;
import org.crossbearing.ledger.internal.ask.Past;
import org.crossbearing.ledger.internal.ask.Search;
import org.crossbearing.ledger.internal.keep.Changes;
import org.crossbearing.ledger.internal.keep.Journal;
import org.crossbearing.ledger.internal.keep.Versions;
import org.crossbearing.ledger.internal.store.Address;
import org.crossbearing.ledger.internal.store.Store;
import org.crossbearing.ledger.internal.weigh.Findings;
import org.crossbearing.model.Dossier;
import org.crossbearing.model.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Everything read, kept in one SQLite file or PostgreSQL database, and weighed as it comes.
 *
 * <p>Nothing is ever taken out or written over: each entry has a number and the time at which it
 * was made, and all rows tell from which entry to which they hold. So every past state can be asked
 * for.
 *
 * <p>Several programs may use one ledger; writers take turns. An object of this class is one
 * connection and not safe for use by several threads. All methods throw {@link LedgerException} if
 * the database refuses; then nothing of what was asked has been done.
 */
public final class Ledger implements AutoCloseable {
  private final Store store;
  private final Journal journal;
  private final Adding adding;
  private final Past past;
  private final Changes changes;

  private Ledger(Store store, InstantSource clock) {
    this.store = store;
    journal = new Journal(store.sql(), clock);
    Versions versions = new Versions(store.sql(), "1");
    adding = new Adding(store, journal, versions);
    changes = new Changes(store.sql());
    past = new Past(store.sql(), (version, seq) -> versions.reading(version, seq).orElseThrow());
  }

  /**
   * Opens a ledger and makes it where there is none.
   *
   * @param where a file, {@code jdbc:sqlite:FILE} or {@code jdbc:postgresql:…}
   * @param clock says when entries are recorded
   */
  public static Ledger open(String where, InstantSource clock) {
    return new Ledger(Store.open(Address.of(where)), clock);
  }

  /** Where it lies, for people; without a password. */
  public String place() {
    return store.address().shown();
  }

  /**
   * Takes a report in. When this returns, the report is kept, whatever happens to the program or
   * the machine. Adding the same report again changes nothing; a report of a known link with
   * another text becomes its next version.
   */
  public Added add(Reading reading) {
    return adding.add(reading);
  }

  /** What changed after an instant, oldest first, at most so many changes. */
  public List<Change> changesSince(Instant instant, int most) {
    return store.read(() -> changes.after(changes.lastAt(journal.lastAt(instant)), most));
  }

  /** What changed after the change of this number, oldest first, at most so many changes. */
  public List<Change> changesAfter(int id, int most) {
    return store.read(() -> changes.after(id, most));
  }

  /** The events that are as asked for, the latest first; words and persons are not asked for. */
  public List<EventLine> events(Query query) {
    return store.read(() -> new EventList(store.sql()).find(query, seq(query.asOf())));
  }

  /** The claims that are as asked for, the newest first. */
  public List<Hit> search(Query query) {
    return store.read(() -> new Search(store).find(query, seq(query.asOf())));
  }

  /**
   * One event with its reports, claims and findings.
   *
   * @param event its id, for example {@code e12}
   * @param asOf the ledger as it was then; null for as it is
   * @throws LedgerException if there is, or was, no such event
   */
  public Dossier event(String event, @Nullable Instant asOf) {
    int number = Ids.event(event);
    return store
        .read(() -> past.event(number, seq(asOf)))
        .orElseThrow(() -> new LedgerException(event + ": there is no such event; see events"));
  }

  /**
   * All that a finding has been, oldest first.
   *
   * @param finding its id, for example {@code f30}
   * @throws LedgerException if there is no such finding
   */
  public List<FindingVersion> history(String finding) {
    List<FindingVersion> history =
        store.read(() -> new Findings(store.sql()).history(Ids.finding(finding)));
    if (history.isEmpty()) {
      throw new LedgerException(finding + ": there is no such finding; see show");
    }
    return history;
  }

  /** Writes all there is, a row a line as JSON. The same ledger gives the same characters. */
  public void export(Appendable out) throws IOException {
    store.execute(store.isSqlite() ? "BEGIN" : "BEGIN ISOLATION LEVEL REPEATABLE READ");
    try {
      new Export(store.sql()).write(out);
    } finally {
      store.execute("ROLLBACK");
    }
  }

  private int seq(@Nullable Instant asOf) {
    return asOf == null ? Store.NOW : journal.lastAt(asOf);
  }

  @Override
  public void close() {
    store.close();
  }
}
