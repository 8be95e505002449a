package org.crossbearing.ledger;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.crossbearing.ledger.answer.Added;
import org.crossbearing.ledger.answer.Change;
import org.crossbearing.ledger.answer.LedgerException;
import org.crossbearing.ledger.internal.keep.Changes;
import org.crossbearing.ledger.internal.keep.Journal;
import org.crossbearing.ledger.internal.keep.Versions;
import org.crossbearing.ledger.internal.store.Address;
import org.crossbearing.ledger.internal.store.Store;
import org.crossbearing.model.Reading;

/**
 * Everything read, kept in one SQLite file or PostgreSQL database, and weighed as it comes.
 *
 * <p>Nothing is ever taken out or written over: each entry has a number and the time at which it
 * was made, and all rows tell from which entry to which they hold. So every past state can be
 * asked for.
 *
 * <p>Several programs may use one ledger; writers take turns. An object of this class is one
 * connection and not safe for use by several threads. All methods throw {@link LedgerException} if
 * the database refuses; then nothing of what was asked has been done.
 */
public final class Ledger implements AutoCloseable {
  private final Store store;
  private final Journal journal;
  private final Adding adding;

  private Ledger(Store store, InstantSource clock) {
    this.store = store;
    journal = new Journal(store.sql(), clock);
    adding = new Adding(store, journal, new Versions(store.sql(), "1"));
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
    return changesAfter(journal.lastAt(instant), most);
  }

  /** What changed after an entry, oldest first, at most so many changes. */
  public List<Change> changesAfter(int seq, int most) {
    return new Changes(store.sql()).between(seq, Store.STILL, most);
  }

  @Override
  public void close() {
    store.close();
  }
}
