package org.crossbearing.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.crossbearing.ledger.answer.Added;
import org.crossbearing.ledger.answer.Change;
import org.crossbearing.ledger.answer.EventLine;
import org.crossbearing.ledger.answer.EventTold;
import org.crossbearing.ledger.answer.FindingVersion;
import org.crossbearing.ledger.answer.Hit;
import org.crossbearing.ledger.answer.InvalidRequestException;
import org.crossbearing.ledger.answer.LedgerException;
import org.crossbearing.ledger.answer.OriginLine;
import org.crossbearing.ledger.answer.OutletLine;
import org.crossbearing.ledger.answer.Query;
import org.crossbearing.ledger.internal.ask.Check;
import org.crossbearing.ledger.internal.ask.Past;
import org.crossbearing.ledger.internal.keep.Amending;
import org.crossbearing.ledger.internal.keep.Corrections;
import org.crossbearing.ledger.internal.keep.Corrections.Say;
import org.crossbearing.ledger.internal.keep.Fix;
import org.crossbearing.ledger.internal.keep.Journal;
import org.crossbearing.ledger.internal.keep.Versions;
import org.crossbearing.ledger.internal.store.Address;
import org.crossbearing.ledger.internal.store.Store;
import org.crossbearing.ledger.internal.weigh.OutletCounts;
import org.crossbearing.ledger.internal.weigh.Weigher;
import org.crossbearing.model.Dossier;
import org.crossbearing.model.Measure;
import org.crossbearing.model.Reading;
import org.crossbearing.reconcile.amendment.Amendments.Pair;
import org.jspecify.annotations.Nullable;

/**
 * Everything read, kept in one SQLite file or PostgreSQL database, and weighed as it comes.
 *
 * <p>Nothing is ever taken out or written over: each entry has a number and the time at which it
 * was made, and all rows tell from which entry to which they hold. So every past state can be asked
 * for. The one exception is a copy: what is told of each event now is kept beside the rows that it
 * follows from, and replaced when it changes.
 *
 * <p>Several programs may use one ledger; writers take turns. An object of this class is one
 * connection and not safe for use by several threads. All methods throw {@link LedgerException} if
 * the database refuses; then nothing of what was asked has been done.
 */
public final class Ledger implements AutoCloseable {
  /** So many reports taken in together ask the disk little enough for each. */
  public static final int TOGETHER = 16;

  private final Store store;
  private final Adding adding;
  private final Renewal renewal;
  private final Check check;
  private final Questions questions;
  private final Upkeep upkeep;
  private final Views views;

  private Ledger(Store store, InstantSource clock) {
    this.store = store;
    Journal journal = new Journal(store.sql(), clock);
    Versions versions = new Versions(store.sql(), "1");
    Corrections corrections = new Corrections(store.sql());
    Amending amending = new Amending(store.sql());
    Past.Readings readings =
        (version, seq) ->
            corrections.apply(version, versions.reading(version, seq).orElseThrow(), seq);
    Weigher weigher =
        new Weigher(
            store.sql(),
            version -> amending.telling(version, readings.at(version, Store.NOW), Store.NOW),
            journal::last);
    store.whenUndone(weigher::forget);
    adding = new Adding(store, journal, versions, weigher);
    renewal = new Renewal(store, journal, versions, corrections, weigher);
    Past past = new Past(store.sql(), readings);
    check = new Check(store, readings, past);
    questions = new Questions(store, journal, past);
    upkeep = new Upkeep(store, versions, renewal, questions);
    views =
        new Views(
            store,
            journal,
            questions,
            (version, seq) ->
                versions
                    .reading(version, seq)
                    .map(reading -> corrections.apply(version, reading, seq)));
  }

  /**
   * Opens a ledger and makes it where there is none.
   *
   * @param where a file, {@code jdbc:sqlite:FILE} or {@code jdbc:postgresql:…}
   * @param clock says when entries are recorded
   */
  public static Ledger open(String where, InstantSource clock) {
    Store store = Store.open(Address.of(where));
    try {
      OutletCounts.keep(store);
      return new Ledger(store, clock);
    } catch (RuntimeException e) {
      store.close();
      throw e;
    }
  }

  /** Where it lies, for people; without a password. */
  public String place() {
    return store.address().shown();
  }

  /** What is done to the whole of it: copies, and reading anew. */
  public Upkeep upkeep() {
    return upkeep;
  }

  /** What pages on it ask. */
  public Views views() {
    return views;
  }

  /**
   * Takes a report in. When this returns, the report is kept, whatever happens to the program or
   * the machine. Adding the same report again changes nothing; a report of a known link with
   * another text becomes its next version.
   */
  public Added add(Reading reading) {
    return adding.add(List.of(reading)).getFirst();
  }

  /**
   * Takes some reports in, one after the other but written to the disk together, which is faster:
   * all are kept or, if this throws, none.
   */
  public List<Added> add(List<Reading> readings) {
    return adding.add(readings);
  }

  /** What changed after an instant, oldest first, at most so many changes. */
  public List<Change> changesSince(Instant instant, int most) {
    return questions.changesSince(instant, most);
  }

  /** What changed after the change of this number, oldest first, at most so many changes. */
  public List<Change> changesAfter(int id, int most) {
    return questions.changesAfter(id, most);
  }

  /** The events that are as asked for, the latest first; words and persons are not asked for. */
  public List<EventLine> events(Query query) {
    return questions.events(query);
  }

  /** The claims that are as asked for, the newest first. */
  public List<Hit> search(Query query) {
    return questions.search(query);
  }

  /**
   * One event with its reports, claims and findings.
   *
   * @param event its id, for example {@code e12}
   * @param asOf the ledger as it was then; null for as it is
   * @throws InvalidRequestException if there is, or was, no such event
   */
  public Dossier event(String event, @Nullable Instant asOf) {
    return told(event, asOf).dossier();
  }

  /** The same, with where the places lie that its reports name. */
  public EventTold told(String event, @Nullable Instant asOf) {
    return questions.event(event, asOf);
  }

  /**
   * Where an event's figures come from, and for each why it is taken to.
   *
   * @param asOf the ledger as it was then; null for as it is
   * @throws InvalidRequestException if there is, or was, no such event
   */
  public List<OriginLine> origins(String event, @Nullable Instant asOf) {
    return questions.origins(event, asOf);
  }

  /**
   * What outlets tell of their own and what they repeat, those that repeat most first.
   *
   * @param outlet only this one; null for all
   */
  public List<OutletLine> outlets(@Nullable String outlet, @Nullable Instant asOf) {
    return questions.outlets(outlet, asOf);
  }

  /**
   * All that a finding has been, oldest first.
   *
   * @param finding its id, for example {@code f30}
   * @throws InvalidRequestException if there is no such finding
   */
  public List<FindingVersion> history(String finding) {
    return questions.history(finding);
  }

  /**
   * Lets a claim count no more, also when its report is read anew.
   *
   * @param claim its id, for example {@code r12.c7}
   * @param author who says so
   * @return what that changes; the first change names the correction, for example {@code c4}
   */
  public List<Change> reject(String claim, String author, String reason) {
    return renewal.correct(claim, null, author, reason);
  }

  /**
   * Lets a figure count as what it should have been read as, also when its report is read anew.
   *
   * @param claim its id, for example {@code r12.c7}
   * @param value its number, exactly, in the unit it has; null to leave it
   * @param measure null to leave it
   * @param author who says so
   * @return what that changes; the first change names the correction, for example {@code c4}
   */
  public List<Change> fix(
      String claim,
      @Nullable BigDecimal value,
      @Nullable Measure measure,
      String author,
      String reason) {
    return renewal.correct(claim, new Fix(value, measure), author, reason);
  }

  /**
   * Lets two events count as one, under the id of the older; what joins one of them later belongs
   * to it too.
   *
   * @return what that changes; the first change names the correction, for example {@code c4}
   */
  public List<Change> merge(String event, String other, String author, String reason) {
    return renewal.rulings().merge(event, other, new Say(author, reason));
  }

  /**
   * Lets figures, or all that some reports tell of an event, count as of another event.
   *
   * @param out ids of figures or reports, for example {@code r12.c7} or {@code r3}
   */
  public List<Change> split(String event, List<String> out, String author, String reason) {
    return renewal.rulings().split(event, out, new Say(author, reason));
  }

  /** Lets two names count as those of one person or body, or, against appearances, not. */
  public List<Change> persons(
      String name, String other, boolean same, String author, String reason) {
    return renewal.rulings().persons(name, other, same, new Say(author, reason));
  }

  /** Lets two figures of one event count as of one origin, or not. */
  public List<Change> origins(
      String claim, String other, boolean same, String author, String reason) {
    return renewal.rulings().origins(claim, other, same, new Say(author, reason));
  }

  /** Lets two outlets count as of one house, which shares its copy, or not. */
  public List<Change> houses(
      String outlet, String other, boolean same, String author, String reason) {
    return renewal.houses().enter(outlet, other, same, new Say(author, reason));
  }

  /**
   * Lets outlets count as of the houses of a table, those too of which there is no report yet. What
   * holds already is left out.
   */
  public List<Change> houses(List<Pair> table, String author, String reason) {
    return renewal.houses().enter(table, new Say(author, reason));
  }

  /** Takes a correction back. */
  public List<Change> withdraw(String correction, String author, String reason) {
    return renewal.withdraw(Ids.correction(correction), author, reason);
  }

  /**
   * Looks at everything: whether each text is the one that was added, each claim's words stand
   * where it says, each finding follows from its claims, and what is kept of each event's present
   * is what its reports tell.
   *
   * @return what is wrong, each in one line; nothing if all is well
   */
  public List<String> verify() {
    return store.read(check::problems);
  }

  @Override
  public void close() {
    store.close();
  }
}
