package org.crossbearing.ledger.internal.weigh;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import org.crossbearing.ledger.internal.keep.Changes;
import org.crossbearing.ledger.internal.store.Sql;
import org.crossbearing.model.Dossier;
import org.crossbearing.model.Reading;
import org.crossbearing.reconcile.Telling;
import org.crossbearing.reconcile.Weighing;
import org.jspecify.annotations.Nullable;

/** Finds the events of a report that came in or went, and weighs these events anew. */
public final class Weigher {
  private final Tellings tellings;
  private final Occasions occasions;
  private final EventBook book;
  private int seen;

  /** {@code readings} gives what was read in a version, as corrected. */
  public Weigher(Sql sql, IntFunction<Reading> readings) {
    tellings = new Tellings(readings);
    occasions = new Occasions(sql, tellings);
    book = new EventBook(sql, new Changes(sql));
  }

  /**
   * Weighs a change of the reports.
   *
   * @param gone versions whose claims no longer count
   * @param come versions whose claims now count, each with its place in the order of reports
   */
  public void weigh(Collection<Integer> gone, Map<Integer, String> come, int seq) {
    catchUp(seq);
    Set<Integer> lessened = new TreeSet<>();
    for (int version : gone) {
      lessened.addAll(occasions.end(version, seq));
      tellings.forget(version);
    }
    List<Spot> spots = new ArrayList<>();
    come.forEach(
        (version, position) -> {
          Telling told = tellings.of(version);
          spots.addAll(occasions.add(version, position, told, seq));
        });
    List<List<Spot>> events = new Region(occasions, lessened).join(spots);
    settle(events, lessened, seq);
  }

  /** Hands over what was read in a new version, so that it need not be looked up. */
  public void tell(int version, Reading reading) {
    tellings.put(version, reading);
  }

  /** Forgets what was written last: it came to nothing. */
  public void forget() {
    tellings.forgetAll();
  }

  /**
   * To be told of each entry: what another program wrote meanwhile may have changed what is known
   * of a version.
   */
  public void catchUp(int seq) {
    if (seen != seq - 1) {
      tellings.forgetAll();
    }
    seen = seq;
    tellings.trim();
  }

  private void settle(List<List<Spot>> events, Set<Integer> lessened, int seq) {
    Map<List<Spot>, Integer> names = new Labels(lessened, () -> book.begin(seq)).name(events);
    Set<Integer> touched = move(names, lessened, seq);
    Map<Integer, List<FindingState>> left = end(names, touched, seq);
    names.forEach(
        (event, id) -> {
          if (touched.contains(id)) {
            List<Integer> versions = event.stream().map(Spot::version).distinct().toList();
            book.write(id, versions, weigh(event), left.getOrDefault(id, List.of()), seq);
          }
        });
  }

  private static Dossier weigh(List<Spot> event) {
    return Weighing.weigh(event.stream().sorted(Spot.IN_ORDER).map(Spot::part).toList());
  }

  /** Writes who belongs where now; returns the events that gained or lost something. */
  private Set<Integer> move(Map<List<Spot>, Integer> names, Set<Integer> lessened, int seq) {
    Set<Integer> touched = new LinkedHashSet<>(lessened);
    names.forEach(
        (event, id) -> {
          for (Spot spot : event) {
            Integer before = spot.event();
            if (before == null || before.intValue() != id) {
              if (before != null) {
                touched.add(before);
                occasions.leave(spot.occasion(), seq);
              }
              occasions.join(spot.occasion(), id, seq);
              touched.add(id);
            }
          }
        });
    return touched;
  }

  /** Ends the events that are no more; returns what they had found, under the events they are. */
  private Map<Integer, List<FindingState>> end(
      Map<List<Spot>, Integer> names, Set<Integer> touched, int seq) {
    Set<Integer> alive = new HashSet<>(names.values());
    Map<Integer, Integer> heirs = new HashMap<>();
    names.forEach(
        (event, id) ->
            event.forEach(
                spot -> {
                  if (spot.event() != null) {
                    heirs.putIfAbsent(spot.event(), id);
                  }
                }));
    Map<Integer, List<FindingState>> left = new LinkedHashMap<>();
    for (int id : touched) {
      if (!alive.contains(id)) {
        @Nullable Integer heir = heirs.get(id);
        List<FindingState> findings = book.end(id, heir, seq);
        if (heir != null) {
          left.computeIfAbsent(heir, h -> new ArrayList<>()).addAll(findings);
        }
      }
    }
    return left;
  }
}
