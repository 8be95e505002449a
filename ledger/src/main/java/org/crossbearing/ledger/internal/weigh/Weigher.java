package org.crossbearing.ledger.internal.weigh;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.function.IntSupplier;
import org.crossbearing.ledger.internal.keep.Amending;
import org.crossbearing.ledger.internal.keep.Changes;
import org.crossbearing.ledger.internal.keep.Identity;
import org.crossbearing.ledger.internal.store.Sql;
import org.crossbearing.ledger.internal.store.Store;
import org.crossbearing.reconcile.Telling;
import org.jspecify.annotations.Nullable;

/** Finds the events of a report that came in or went, and weighs these events anew. */
public final class Weigher {
  private final Tellings tellings;
  private final Numbers numbers;
  private final Occasions occasions;
  private final Ties ties;
  private final Wholes wholes;
  private final Scales scales;
  private final EventBook book;
  private final IntSupplier last;
  private int seen;

  /**
   * @param told gives what a version tells, as corrected
   * @param last gives the number of the last entry
   */
  public Weigher(Sql sql, IntFunction<Telling> told, IntSupplier last) {
    this.last = last;
    tellings = new Tellings(told);
    numbers = new Numbers(sql);
    occasions = new Occasions(sql, tellings);
    ties = new Ties(sql);
    wholes = new Wholes(sql, ties);
    scales = new Scales(numbers, new Amending(sql));
    book = new EventBook(sql, new Changes(sql));
  }

  /**
   * Weighs a change of the reports, or of what people say of them.
   *
   * @param gone versions whose claims no longer count
   * @param come versions whose claims now count, each with its place in the order of reports
   * @param loosened events whose reports are to be joined anew
   */
  public void weigh(
      Collection<Integer> gone, Map<Integer, String> come, Collection<Integer> loosened, int seq) {
    catchUp(seq);
    ties.look();
    weigh(gone, come, loosened, Map.of(), seq);
  }

  /**
   * Weighs versions anew whose parts change as they are entered anew.
   *
   * @param before what {@link #eventsOf} gave before what changes them was entered
   */
  public void weighCut(
      Map<Integer, String> versions,
      Map<String, Integer> before,
      Collection<Integer> loosened,
      int seq) {
    catchUp(seq);
    ties.look();
    weigh(versions.keySet(), versions, loosened, before, seq);
  }

  /** The events that some versions' figures belong to, by the figures' ids. */
  public Map<String, Integer> eventsOf(Collection<Integer> versions) {
    lookAgain(last.getAsInt());
    Map<String, Integer> events = new HashMap<>();
    for (int version : versions) {
      for (Spot spot : occasions.ofVersion(version)) {
        spot.part().figures().forEach(f -> events.put(f, Objects.requireNonNull(spot.event())));
      }
    }
    return events;
  }

  /** Whether what a version tells is entered as this program tells it. */
  public boolean isEntered(int version) {
    lookAgain(last.getAsInt());
    Telling told = tellings.of(version);
    String position = Identity.positionOf(told.reading().report());
    return occasions.areEntered(version, position, told);
  }

  /** Whether the events that a version is the first to tell of are as this program weighs them. */
  public boolean areWeighed(int version) {
    lookAgain(last.getAsInt());
    return occasions.eventsOf(version).stream()
        .map(this::wholeOf)
        .distinct()
        .allMatch(event -> isWeighed(event, wholes.partsOf(event, Store.NOW), version));
  }

  private boolean isWeighed(int event, List<Integer> parts, int version) {
    if (occasions.firstOf(parts) != version) {
      return true;
    }
    List<Spot> spots = occasions.of(parts);
    return spots.isEmpty() || book.has(event, scales.weigh(spots));
  }

  private void weigh(
      Collection<Integer> gone,
      Map<Integer, String> come,
      Collection<Integer> loosened,
      Map<String, Integer> before,
      int seq) {
    Set<Integer> lessened = new TreeSet<>(loosened);
    for (int version : gone) {
      lessened.addAll(occasions.end(version, seq));
      tellings.forget(version);
      numbers.forget(version);
    }
    List<Spot> spots = new ArrayList<>();
    come.forEach((version, position) -> spots.addAll(enter(version, position, before, seq)));
    List<List<Spot>> events = new Region(occasions, ties, lessened).join(spots);
    settle(events, lessened, seq);
  }

  private List<Spot> enter(int version, String position, Map<String, Integer> before, int seq) {
    List<Spot> spots = occasions.add(version, position, tellings.of(version), before, seq);
    ties.tie(version, spots);
    return spots;
  }

  /** Weighs the events anew that some versions tell of. */
  public void weighAnew(Collection<Integer> versions, int seq) {
    catchUp(seq);
    ties.look();
    Set<Integer> touched = new TreeSet<>();
    versions.forEach(version -> touched.addAll(occasions.eventsOf(version)));
    settleWholes(wholes.regroup(touched, seq), Map.of(), seq);
  }

  /** What some versions tell of an event, or of the events that it consists of. */
  public List<Told> told(int event) {
    lookAgain(last.getAsInt());
    List<Integer> parts = wholes.partsOf(event, Store.NOW);
    List<Spot> spots = parts.isEmpty() ? List.of() : occasions.of(parts);
    return spots.stream().sorted(Spot.IN_ORDER).map(Told::of).toList();
  }

  /** The event that one counts as part of; itself if of no other. */
  public int wholeOf(int event) {
    return wholes.wholeOf(event, Store.NOW);
  }

  /** The events with what a correction is about. */
  public Set<Integer> tied(int correction) {
    return occasions.tied(correction);
  }

  /** Enters that a correction is about what a version tells of an event. */
  public void tie(int correction, Told told) {
    ties.add(correction, told.occasion(), 0);
  }

  /**
   * Hands over what a new version tells, so that it need not be looked up.
   *
   * @param claims the numbers of its claims by their names
   */
  public void tell(int version, Telling told, Map<String, Integer> claims) {
    tellings.put(version, told);
    numbers.put(version, claims);
    book.tell(version);
  }

  /** Forgets what is known, as when what was written last came to nothing. */
  public void forget() {
    tellings.forgetAll();
    numbers.forgetAll();
    book.forgetAll();
  }

  /** To be told of each entry. */
  public void catchUp(int seq) {
    lookAgain(seq - 1);
    seen = seq;
  }

  /** What another program wrote meanwhile may have changed what is known of a version. */
  private void lookAgain(int latest) {
    if (seen != latest) {
      forget();
    }
    seen = latest;
    tellings.trim();
  }

  private void settle(List<List<Spot>> events, Set<Integer> lessened, int seq) {
    Map<List<Spot>, Integer> names = new Labels(lessened, () -> book.begin(seq)).name(events);
    Set<Integer> touched = move(names, lessened, seq);
    Map<Integer, Integer> heirs = heirs(names);
    if (wholes.any()) {
      settleWholes(wholes.regroup(touched, seq), heirs, seq);
      return;
    }
    Set<Integer> ended = new LinkedHashSet<>(touched);
    ended.removeAll(names.values());
    Map<Integer, List<FindingState>> left = end(ended, heirs, seq);
    names.forEach(
        (event, id) -> {
          if (touched.contains(id)) {
            write(id, event, left, seq);
          }
        });
    book.send(seq);
  }

  private void settleWholes(Wholes.Regrouped regrouped, Map<Integer, Integer> heirs, int seq) {
    Map<Integer, Integer> all = new HashMap<>(heirs);
    all.putAll(regrouped.heirs());
    all.replaceAll((id, heir) -> wholes.wholeOf(heir, Store.NOW));
    Map<Integer, List<FindingState>> left = end(regrouped.ended(), all, seq);
    regrouped.parts().forEach((id, parts) -> write(id, occasions.of(parts), left, seq));
    book.send(seq);
  }

  private void write(int id, List<Spot> event, Map<Integer, List<FindingState>> left, int seq) {
    if (event.isEmpty()) {
      return; // As another program left it: this one finds none of its parts.
    }
    List<FindingState> inherited = left.getOrDefault(id, List.of());
    book.write(id, scales.weigh(event), inherited, seq);
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

  /** The event that each goes on as whose parts were joined anew. */
  private static Map<Integer, Integer> heirs(Map<List<Spot>, Integer> names) {
    Map<Integer, Integer> heirs = new HashMap<>();
    names.forEach(
        (event, id) ->
            event.forEach(
                spot -> {
                  if (spot.event() != null) {
                    heirs.putIfAbsent(spot.event(), id);
                  }
                }));
    return heirs;
  }

  /** Ends the events that are no more; returns what they had found, under the events they are. */
  private Map<Integer, List<FindingState>> end(
      Set<Integer> ended, Map<Integer, Integer> heirs, int seq) {
    Map<Integer, List<FindingState>> left = new LinkedHashMap<>();
    for (int id : ended) {
      @Nullable Integer heir = heirs.get(id);
      List<FindingState> findings = book.end(id, heir, seq);
      if (heir != null) {
        left.computeIfAbsent(heir, h -> new ArrayList<>()).addAll(findings);
      }
    }
    return left;
  }
}
