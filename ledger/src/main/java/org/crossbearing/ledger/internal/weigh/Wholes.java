package org.crossbearing.ledger.internal.weigh;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.crossbearing.ledger.internal.store.Choice;
import org.crossbearing.ledger.internal.store.Sql;
import org.crossbearing.ledger.internal.store.Store;
import org.crossbearing.ledger.internal.weigh.Ties.Between;
import org.crossbearing.ledger.internal.weigh.Ties.Tie;

/**
 * Events that people hold together. Reports are joined to events as if nobody had said so; then
 * events with occasions that are held together count as one, under the oldest id. So whatever joins
 * one of them later belongs to the whole.
 */
public final class Wholes {
  private final Sql sql;
  private final Ties ties;

  public Wholes(Sql sql) {
    this(sql, new Ties(sql));
  }

  Wholes(Sql sql, Ties ties) {
    this.sql = sql;
    this.ties = ties;
  }

  /**
   * What became of some events.
   *
   * @param parts the events of each whole that has to be weighed
   * @param ended wholes that are no more
   * @param heirs the whole that each event of an ended whole is part of now
   */
  record Regrouped(
      NavigableMap<Integer, Set<Integer>> parts, Set<Integer> ended, Map<Integer, Integer> heirs) {}

  /** The events that make up one, as of an entry; nothing if it is part of another. */
  public List<Integer> partsOf(int whole, int seq) {
    List<Integer> parts =
        new ArrayList<>(
            sql.list(
                "SELECT event FROM event_whole WHERE whole = ? AND seq_from <= ? AND seq_to > ?"
                    + " ORDER BY event",
                row -> row.number(1),
                whole,
                seq,
                seq));
    if (wholeOf(whole, seq) == whole) {
      parts.addFirst(whole);
    }
    return parts;
  }

  /** The wholes that some events are, by each of the events that make them up. */
  public Map<Integer, Integer> parts(Collection<Integer> events, int seq) {
    Map<Integer, Integer> parts = new TreeMap<>();
    events.forEach(event -> parts.put(event, event));
    Choice choice = Choice.of(events);
    sql.list(
        "SELECT event, whole FROM event_whole WHERE seq_from <= ? AND seq_to > ? AND whole IN "
            + choice.marks(),
        row -> parts.put(row.number(1), row.number(2)),
        choice.after(seq, seq));
    return parts;
  }

  /** The event that one is part of, itself if of no other, as of an entry. */
  public int wholeOf(int event, int seq) {
    return (int)
        sql.number(
                "SELECT whole FROM event_whole WHERE event = ? AND seq_from <= ? AND seq_to > ?",
                event,
                seq,
                seq)
            .orElse(event);
  }

  /** Whether events have to be looked at as parts of wholes at all. */
  boolean any() {
    return ties.any()
        || !sql.remember(
                "SELECT event FROM event_whole WHERE seq_to = ? LIMIT 1",
                row -> row.number(1),
                Store.STILL)
            .isEmpty();
  }

  /** Looks anew which events are one, where some have changed. */
  Regrouped regroup(Set<Integer> changed, int seq) {
    Map<Integer, Integer> before = new TreeMap<>();
    NavigableMap<Integer, Integer> now = group(changed, before);
    write(before, now, seq);
    Set<Integer> touched = new TreeSet<>();
    for (int event : before.keySet()) {
      int old = before.getOrDefault(event, event);
      Integer whole = now.get(event);
      if (changed.contains(event) || whole == null || whole != old) {
        touched.add(old);
        touched.add(whole == null ? old : whole);
      }
    }
    return regrouped(touched, before, now);
  }

  private static Regrouped regrouped(
      Set<Integer> touched, Map<Integer, Integer> before, Map<Integer, Integer> now) {
    NavigableMap<Integer, Set<Integer>> parts = new TreeMap<>();
    now.forEach(
        (event, whole) -> {
          if (touched.contains(whole)) {
            parts.computeIfAbsent(whole, w -> new TreeSet<>()).add(event);
          }
        });
    Set<Integer> ended = new TreeSet<>(touched);
    ended.removeAll(parts.keySet());
    Map<Integer, Integer> heirs = new HashMap<>();
    before.forEach(
        (event, whole) -> {
          Integer heir = now.get(event);
          if (ended.contains(whole) && heir != null) {
            heirs.merge(whole, heir, Math::min);
          }
        });
    return new Regrouped(parts, ended, heirs);
  }

  /**
   * The whole of each event there is among those that may hang together with some.
   *
   * @param before is filled with the whole that each was part of
   */
  private NavigableMap<Integer, Integer> group(Set<Integer> changed, Map<Integer, Integer> before) {
    Set<Integer> events = new TreeSet<>(changed);
    List<Tie> all = List.of();
    int known = -1;
    while (known != events.size()) {
      known = events.size();
      before.putAll(wholes(events));
      events.addAll(before.keySet());
      Set<Integer> corrections =
          ties.ofEvents(events).stream().map(Tie::correction).collect(Collectors.toSet());
      all = ties.ofCorrections(corrections);
      all.forEach(tie -> events.add(tie.event()));
    }
    NavigableMap<Integer, Integer> now = new TreeMap<>();
    alive(events).forEach(event -> now.put(event, event));
    join(all, now);
    return now;
  }

  /** The wholes of some events, and of all the others of these wholes. */
  private Map<Integer, Integer> wholes(Set<Integer> events) {
    Map<Integer, Integer> wholes = new TreeMap<>();
    events.forEach(event -> wholes.put(event, event));
    if (!events.isEmpty()) {
      Choice choice = Choice.of(events);
      List<Integer> values = new ArrayList<>();
      sql.list(
          "SELECT event, whole FROM event_whole WHERE seq_to = ? AND (event IN "
              + choice.marks()
              + ")",
          row -> wholes.put(row.number(1), row.number(2)),
          choice.after(Store.STILL));
      values.addAll(new TreeSet<>(wholes.values()));
      Choice of = Choice.of(values);
      sql.list(
          "SELECT event, whole FROM event_whole WHERE seq_to = ? AND whole IN " + of.marks(),
          row -> wholes.put(row.number(1), row.number(2)),
          of.after(Store.STILL));
      values.forEach(whole -> wholes.putIfAbsent(whole, whole));
    }
    return wholes;
  }

  private List<Integer> alive(Collection<Integer> events) {
    if (events.isEmpty()) {
      return List.of();
    }
    Choice choice = Choice.of(events);
    return sql.list(
        "SELECT DISTINCT event FROM membership WHERE seq_to = ? AND event IN " + choice.marks(),
        row -> row.number(1),
        choice.after(Store.STILL));
  }

  /** Joins what is held together, the last corrections first, and nothing that is held apart. */
  private static void join(List<Tie> ties, NavigableMap<Integer, Integer> wholes) {
    Set<Between> apart = Ties.between(ties);
    Map<List<Integer>, Set<Integer>> groups = new LinkedHashMap<>();
    for (Tie tie : ties.reversed()) {
      groups.computeIfAbsent(tie.group(), g -> new LinkedHashSet<>());
    }
    for (Tie tie : ties) {
      groups.computeIfAbsent(tie.group(), g -> new LinkedHashSet<>()).add(tie.event());
    }
    groups.values().forEach(group -> join(List.copyOf(group), apart, wholes));
  }

  private static void join(
      List<Integer> group, Set<Between> apart, NavigableMap<Integer, Integer> wholes) {
    for (int i = 1; i < group.size(); i++) {
      for (int j = 0; j < i; j++) {
        int one = wholes.getOrDefault(group.get(j), 0);
        int other = wholes.getOrDefault(group.get(i), 0);
        if (one == other) {
          break;
        }
        if (apart.stream().noneMatch(two -> isBetween(two, one, other, wholes))) {
          int whole = Math.min(one, other);
          wholes.replaceAll((event, of) -> of == one || of == other ? whole : of);
          break;
        }
      }
    }
  }

  private static boolean isBetween(
      Between two, int one, int other, NavigableMap<Integer, Integer> wholes) {
    int a = wholes.getOrDefault(two.one(), 0);
    int b = wholes.getOrDefault(two.other(), 0);
    return a == one && b == other || a == other && b == one;
  }

  private void write(Map<Integer, Integer> before, Map<Integer, Integer> now, int seq) {
    before.forEach(
        (event, whole) -> {
          Integer is = now.get(event);
          if (whole.intValue() != event && !whole.equals(is)) {
            sql.change(
                "UPDATE event_whole SET seq_to = ? WHERE event = ? AND seq_to = ?",
                seq,
                event,
                Store.STILL);
          }
        });
    now.forEach(
        (event, whole) -> {
          if (whole.intValue() != event && !whole.equals(before.get(event))) {
            sql.later(
                "INSERT INTO event_whole (event, whole, seq_from, seq_to) VALUES (?, ?, ?, ?)",
                event,
                whole,
                seq,
                Store.STILL);
          }
        });
  }

  /** What the corrections make of all events that they are about does not fit the rows. */
  public List<String> problems() {
    ties.look();
    Set<Integer> events =
        new TreeSet<>(
            sql.list(
                "SELECT event FROM event_whole WHERE seq_to = ?",
                row -> row.number(1),
                Store.STILL));
    ties.all().forEach(tie -> events.add(tie.event()));
    Map<Integer, Integer> kept = new TreeMap<>();
    Map<Integer, Integer> told = group(events, kept);
    List<String> problems = new ArrayList<>();
    told.forEach(
        (event, whole) -> {
          if (!whole.equals(kept.getOrDefault(event, event))) {
            problems.add(
                "e%d: expecting it to be part of e%d, found e%d"
                    .formatted(event, whole, kept.getOrDefault(event, event)));
          }
        });
    return Collections.unmodifiableList(problems);
  }
}
