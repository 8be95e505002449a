package org.crossbearing.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.crossbearing.ledger.answer.Change;
import org.crossbearing.ledger.answer.EventLine;
import org.crossbearing.ledger.answer.EventNow;
import org.crossbearing.ledger.answer.EventTold;
import org.crossbearing.ledger.answer.FindingVersion;
import org.crossbearing.ledger.answer.Hit;
import org.crossbearing.ledger.answer.InvalidRequestException;
import org.crossbearing.ledger.answer.OriginLine;
import org.crossbearing.ledger.answer.OutletLine;
import org.crossbearing.ledger.answer.Query;
import org.crossbearing.ledger.internal.ask.EventList;
import org.crossbearing.ledger.internal.ask.Lately;
import org.crossbearing.ledger.internal.ask.OutletList;
import org.crossbearing.ledger.internal.ask.Past;
import org.crossbearing.ledger.internal.ask.Search;
import org.crossbearing.ledger.internal.keep.Changes;
import org.crossbearing.ledger.internal.keep.Journal;
import org.crossbearing.ledger.internal.store.Store;
import org.crossbearing.ledger.internal.weigh.Findings;
import org.crossbearing.ledger.internal.weigh.Present;
import org.crossbearing.ledger.internal.weigh.Wholes;
import org.jspecify.annotations.Nullable;

/** What people ask of a ledger, as it is or as of an instant. */
final class Questions {
  private final Store store;
  private final Journal journal;
  private final Changes changes;
  private final Past past;
  private final Present present;
  private final Lately lately;

  Questions(Store store, Journal journal, Past past) {
    this.store = store;
    this.journal = journal;
    this.past = past;
    present = new Present(store.sql());
    lately = new Lately(store.sql());
    changes = new Changes(store.sql());
  }

  List<Change> changesSince(Instant instant, int most) {
    return store.read(() -> changes.after(changes.lastAt(journal.lastAt(instant)), most));
  }

  List<Change> changesAfter(int id, int most) {
    return store.read(() -> changes.after(id, most));
  }

  List<EventLine> events(Query query) {
    return store.read(() -> new EventList(store.sql()).find(query, seq(query.asOf())));
  }

  List<Hit> search(Query query) {
    return store.read(() -> new Search(store).find(query, seq(query.asOf())));
  }

  EventTold event(String event, @Nullable Instant asOf) {
    return event(event, seq(asOf));
  }

  EventTold event(String event, int seq) {
    int number = Ids.event(event);
    return store
        .read(() -> seq == Store.NOW ? now(number) : past.event(number, seq))
        .orElseThrow(() -> noEvent(number, seq));
  }

  private Optional<EventTold> now(int event) {
    return present.find(event).or(() -> past.event(event, Store.NOW));
  }

  EventNow now(String event) {
    int number = Ids.event(event);
    return store
        .read(
            () -> {
              Optional<EventTold> copy = present.find(number);
              return copy.or(() -> past.event(number, Store.NOW))
                  .map(told -> new EventNow(told, stamp(number), copy.isPresent()));
            })
        .orElseThrow(() -> noEvent(number, Store.NOW));
  }

  /** The last entry that may have changed what is told of an event; 0 if nothing is told. */
  int stamp(int event) {
    return (int)
        present
            .seq(event)
            .orElseGet(() -> Math.max(present.anySeq(event).orElse(0), lately.stamp(event)));
  }

  /** Keeps an event as it was weighed, unless it may have changed since. */
  boolean keep(String event, EventNow weighed) {
    int number = Ids.event(event);
    return store.write(
        () -> {
          boolean same = stamp(number) == weighed.stamp();
          if (same) {
            present.renew(number, weighed.told(), weighed.stamp());
          }
          return same;
        });
  }

  List<String> lacking(int least, int most) {
    return store.read(() -> present.lacking(least, most)).stream().map(n -> "e" + n).toList();
  }

  List<OriginLine> origins(String event, @Nullable Instant asOf) {
    int number = Ids.event(event);
    return store
        .read(() -> past.origins(number, seq(asOf)))
        .orElseThrow(() -> noEvent(number, seq(asOf)));
  }

  List<OutletLine> outlets(@Nullable String outlet, @Nullable Instant asOf) {
    return store.read(() -> new OutletList(store.sql()).find(outlet, seq(asOf)));
  }

  List<FindingVersion> history(String finding) {
    List<FindingVersion> history =
        store.read(() -> new Findings(store.sql()).history(Ids.finding(finding)));
    if (history.isEmpty()) {
      throw new InvalidRequestException(finding + ": there is no such finding; see show");
    }
    return history;
  }

  private InvalidRequestException noEvent(int event, int seq) {
    return Ids.noEvent(event, store.read(() -> new Wholes(store.sql()).wholeOf(event, seq)));
  }

  private int seq(@Nullable Instant asOf) {
    return asOf == null ? Store.NOW : journal.lastAt(asOf);
  }
}
