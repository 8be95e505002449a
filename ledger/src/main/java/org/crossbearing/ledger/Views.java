package org.crossbearing.ledger;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crossbearing.ledger.answer.Change;
import org.crossbearing.ledger.answer.EventCard;
import org.crossbearing.ledger.answer.EventNow;
import org.crossbearing.ledger.answer.EventTold;
import org.crossbearing.ledger.answer.FindingLine;
import org.crossbearing.ledger.answer.Hit;
import org.crossbearing.ledger.answer.InvalidRequestException;
import org.crossbearing.ledger.answer.Query;
import org.crossbearing.ledger.answer.Said;
import org.crossbearing.ledger.answer.Shown;
import org.crossbearing.ledger.answer.Speaker;
import org.crossbearing.ledger.internal.ask.Cards;
import org.crossbearing.ledger.internal.ask.FindingLines;
import org.crossbearing.ledger.internal.ask.Lately;
import org.crossbearing.ledger.internal.ask.Pages;
import org.crossbearing.ledger.internal.ask.People;
import org.crossbearing.ledger.internal.ask.Search;
import org.crossbearing.ledger.internal.ask.Statuses;
import org.crossbearing.ledger.internal.keep.Amending;
import org.crossbearing.ledger.internal.keep.Changes;
import org.crossbearing.ledger.internal.keep.Journal;
import org.crossbearing.ledger.internal.keep.Keys;
import org.crossbearing.ledger.internal.store.Store;
import org.crossbearing.ledger.internal.weigh.Program;
import org.crossbearing.reconcile.amendment.Amendments.Pair;
import org.jspecify.annotations.Nullable;

/**
 * What a page on a ledger asks, each in time that does not grow with the ledger. {@code asOf} is
 * always the ledger as it was then; null for as it is. As little thread-safe as its {@link Ledger}.
 */
public final class Views {
  private final Store store;
  private final Journal journal;
  private final Questions questions;
  private final Changes changes;
  private final Lately lately;
  private final Cards cards;
  private final FindingLines findings;
  private final Statuses statuses;
  private final People people;
  private final Pages pages;
  private final Amending amending;
  private final Search search;

  Views(Store store, Journal journal, Questions questions, Pages.Reader readings) {
    this.store = store;
    this.journal = journal;
    this.questions = questions;
    changes = new Changes(store.sql());
    amending = new Amending(store.sql());
    lately = new Lately(store.sql());
    cards = new Cards(store.sql());
    findings = new FindingLines(store.sql());
    statuses = new Statuses(store.sql());
    people = new People(store.sql());
    search = new Search(store);
    pages = new Pages(store.sql(), readings);
  }

  /** A name as it is looked for: names with the same key are found together. */
  public static String nameKey(String name) {
    return Keys.of(name);
  }

  /** The same for the surname alone, as far as the last word is one. */
  public static String surnameKey(String name) {
    return Keys.lastWord(Keys.of(name));
  }

  /**
   * Names the code that weighs, as long as it and its tables stay the same: another may tell the
   * same ledger otherwise.
   */
  public static String program() {
    return Program.NAME;
  }

  /** The number of the last change, 0 if there is none. */
  public int lastChange(@Nullable Instant asOf) {
    return store.read(() -> changes.lastAt(seq(asOf)));
  }

  /** The number of the last entry that had been made at an instant, 0 if there was none. */
  public int entryAt(Instant instant) {
    return store.read(() -> journal.lastAt(instant));
  }

  /**
   * An event as it was after an entry, whatever is entered meanwhile.
   *
   * @throws InvalidRequestException if there was no such event
   */
  public EventTold told(String event, int entry) {
    return questions.event(event, entry);
  }

  /**
   * An event as it is, and whether it was at hand.
   *
   * @throws InvalidRequestException if there is no such event
   */
  public EventNow now(String event) {
    return questions.now(event);
  }

  /** The last changes before a change, the latest first. */
  public List<Change> changesBefore(int id, int most) {
    return store.read(() -> changes.before(id, most));
  }

  /** The last changes of an event before a change, the latest first. */
  public List<Change> changesOf(String event, int before, int most) {
    return store.read(() -> changes.ofEvent(Ids.event(event), before, most));
  }

  /**
   * The events that moved last.
   *
   * @param before only those whose last change came before this one; {@link Integer#MAX_VALUE} for
   *     all
   */
  public List<EventCard> moved(int before, int most, @Nullable Instant asOf) {
    return store.read(
        () -> {
          int seq = seq(asOf);
          int last = changes.lastAt(seq);
          return lately.moved(Math.min(before, last + 1), last, most, seq);
        });
  }

  /** Some events; those that are no more lack. */
  public List<EventCard> cards(Collection<String> events, @Nullable Instant asOf) {
    return store.read(
        () -> {
          int seq = seq(asOf);
          int last = changes.lastAt(seq);
          Map<Integer, Integer> numbers = new LinkedHashMap<>();
          for (String event : events) {
            int number = Ids.event(event);
            numbers.put(number, changes.lastOf(number, last));
          }
          return cards.of(numbers, seq);
        });
  }

  /** The events that most reports tell of, the largest first. */
  public List<String> largest(int most) {
    return store.read(() -> cards.largest(most));
  }

  /** The titles of some events, by their ids. */
  public Map<String, String> titles(Collection<String> events, @Nullable Instant asOf) {
    List<Integer> numbers = events.stream().map(Ids::event).distinct().toList();
    return store.read(() -> cards.titles(numbers, seq(asOf)));
  }

  /** The events with a finding of a status, those that came to it last first. */
  public List<String> withStatus(String status, int most, @Nullable Instant asOf) {
    return store.read(() -> statuses.events(status, most, seq(asOf)));
  }

  /**
   * The last entry that may have changed what is told of an event, in whatever way; 0 if nothing is
   * told. As long as it stays, the event as it is stays the same to the byte.
   */
  public int stamp(String event) {
    int number = Ids.event(event);
    return store.read(() -> questions.stamp(number));
  }

  /** The events that the reports behind some changes tell of. */
  public List<String> touched(int after, int upTo) {
    return store.read(() -> lately.touched(after, upTo));
  }

  /**
   * The claims that are as asked for, the newest first.
   *
   * @param before only those older than this claim; null for all
   */
  public List<Hit> search(Query query, @Nullable String before) {
    return store.read(() -> search.find(query, before, seq(query.asOf())));
  }

  /** Some findings; those that are no more lack. */
  public List<FindingLine> findings(Collection<String> ids, @Nullable Instant asOf) {
    List<Integer> numbers = ids.stream().map(Ids::finding).distinct().toList();
    return store.read(() -> findings.of(numbers, seq(asOf)));
  }

  /** Disputes about what offices people hold, those that arose last first. */
  public List<FindingLine> offices(int most, @Nullable Instant asOf) {
    return store.read(() -> findings.offices(most, seq(asOf)));
  }

  /** A version of a report, for example {@code r12}; empty if there is none. */
  public Optional<Shown> report(String name, @Nullable Instant asOf) {
    return store.read(() -> pages.report(name, seq(asOf)));
  }

  /** Which names people hold to be one person's, and which not, the oldest first. */
  public List<Pair> persons(@Nullable Instant asOf) {
    return store.read(() -> amending.persons(seq(asOf)));
  }

  /** Who is told of most among the newest claims. */
  public List<Speaker> people(int most, @Nullable Instant asOf) {
    return store.read(() -> people.lately(most, seq(asOf)));
  }

  /**
   * What a person is said to be and to have said, the newest first.
   *
   * @param name a full name, or a surname alone
   * @param kind as the dossier names it, for example {@code role}; null for all
   */
  public List<Said> saidOf(String name, @Nullable String kind, int most, @Nullable Instant asOf) {
    return store.read(() -> people.of(name, kind, most, seq(asOf)));
  }

  /** What people are told to be, and what they said, in the reports of an event. */
  public List<Said> saidIn(String event, int most, @Nullable Instant asOf) {
    int number = Ids.event(event);
    return store.read(() -> people.in(number, most, seq(asOf)));
  }

  private int seq(@Nullable Instant asOf) {
    return asOf == null ? Store.NOW : journal.lastAt(asOf);
  }
}
