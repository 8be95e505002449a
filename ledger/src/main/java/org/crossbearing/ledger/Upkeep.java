package org.crossbearing.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.crossbearing.ledger.answer.EventNow;
import org.crossbearing.ledger.answer.InvalidRequestException;
import org.crossbearing.ledger.answer.ReadAnew;
import org.crossbearing.ledger.internal.ask.Export;
import org.crossbearing.ledger.internal.ask.OutletList;
import org.crossbearing.ledger.internal.keep.Versions;
import org.crossbearing.ledger.internal.store.Store;
import org.crossbearing.reading.ReportReader;

/** What is done to the whole of a ledger. It uses the ledger's connection. */
public final class Upkeep {
  private final Store store;
  private final Versions versions;
  private final Renewal renewal;
  private final Questions questions;

  Upkeep(Store store, Versions versions, Renewal renewal, Questions questions) {
    this.store = store;
    this.versions = versions;
    this.renewal = renewal;
    this.questions = questions;
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

  /** The ids of the reports that count, each by its latest version. */
  public List<String> reports() {
    return store.read(versions::current).stream().map(Versions.Version::name).toList();
  }

  /**
   * Reads a report that is there once more; corrections stay. When all are read, {@link #recount}
   * has to follow, also if one of them could not be: what outlets come to counts reports in their
   * order, which this may change.
   *
   * @param report its id, for example {@code r12}
   * @return whether that made an entry, and what it changes
   */
  public ReadAnew reread(String report, ReportReader reader) {
    int version =
        store
            .read(() -> versions.current(report))
            .orElseThrow(() -> new InvalidRequestException(report + ": there is no such report"));
    return renewal.reread(version, reader);
  }

  /**
   * Counts again what outlets come to, and enters it where it was kept otherwise, as an older
   * program may have done.
   *
   * @return of how many outlets it was
   */
  public int recount() {
    OutletList outlets = new OutletList(store.sql());
    return store.read(() -> outlets.wrong(Store.NOW)).isEmpty()
        ? 0
        : store.write(() -> renewal.enter(outlets.wrong(Store.NOW)));
  }

  /**
   * The events that this program has not at hand as it would weigh them, as after an upgrade.
   *
   * @param least only those that at least so many reports tell of
   * @param most no more than so many, the largest first
   */
  public List<String> unkept(int least, int most) {
    return questions.lacking(least, most);
  }

  /**
   * Keeps an event as it was just weighed, for who asks next. It is a copy: nothing that the ledger
   * tells becomes other.
   *
   * @return whether it is kept; not if the event may have changed since
   */
  public boolean keep(String event, EventNow weighed) {
    return questions.keep(event, weighed);
  }

  /**
   * Copies a ledger that lies in a file to another file, while it may go on being used.
   *
   * @throws InvalidRequestException if there is such a file already or no folder for it, or the
   *     ledger lies on a server
   */
  public void backUp(Path file) {
    if (!store.isSqlite()) {
      throw new InvalidRequestException(
          store.address().shown() + ": lies on a server; back it up with pg_dump");
    }
    if (Files.exists(file)) {
      throw new InvalidRequestException(file + ": is there already; name a file that is not");
    }
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new InvalidRequestException(folder + ": there is no such folder; make it first");
    }
    store.sql().change("VACUUM INTO ?", file.toAbsolutePath().toString());
  }
}
