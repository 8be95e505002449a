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
import org.crossbearing.ledger.internal.keep.Anchors;
import org.crossbearing.ledger.internal.keep.Anchors.Anchor;
import org.crossbearing.ledger.internal.keep.Anchors.Meant;
import org.crossbearing.ledger.internal.keep.Corrections;
import org.crossbearing.ledger.internal.keep.Ruling;
import org.crossbearing.ledger.internal.store.Choice;
import org.crossbearing.ledger.internal.store.Sql;
import org.crossbearing.ledger.internal.store.Store;
import org.crossbearing.reconcile.Part;

/**
 * Which occasions people hold together and which apart. A merge holds together all that it is
 * about; a split holds its two sides apart, and what is on one side together. Of several
 * corrections about two occasions the last holds.
 */
final class Ties {
  private static final String SELECT =
      "SELECT t.correction, t.side, t.occasion, m.event, o.position, o.version, o.number"
          + " FROM tie t JOIN correction c ON c.id = t.correction AND c.seq_to = ?"
          + " JOIN occasion o ON o.id = t.occasion AND o.seq_to = ?"
          + " JOIN membership m ON m.occasion = t.occasion AND m.seq_to = ? WHERE ";
  private static final String ORDER = " ORDER BY t.correction, o.position, o.version, o.number";

  private final Sql sql;
  private final Corrections corrections;
  private final Anchors anchors;
  private boolean any;

  Ties(Sql sql) {
    this.sql = sql;
    corrections = new Corrections(sql);
    anchors = new Anchors(sql);
  }

  /** One occasion of a correction, and the event it was joined to by itself. */
  record Tie(int correction, int side, int occasion, int event) {
    /** Those of one correction that it holds together. */
    List<Integer> group() {
      return List.of(correction, side);
    }
  }

  /** To be called before each weighing: looks whether anybody has said anything. */
  void look() {
    any = corrections.any(Ruling.OF_EVENTS, Store.NOW);
  }

  /** Whether somebody has. */
  boolean any() {
    return any;
  }

  /** Enters which corrections are about the occasions of a version. */
  void tie(int version, List<Spot> spots) {
    if (!any || spots.isEmpty()) {
      return;
    }
    Map<String, Spot> byFigure = new HashMap<>();
    spots.forEach(spot -> spot.part().figures().forEach(f -> byFigure.put(f, spot)));
    Set<List<Integer>> done = new HashSet<>();
    Meant meant = anchors.in(version, spots.getFirst().part().told().reading());
    for (Anchor anchor : anchors.of(List.of(anchors.reportOf(version)), Store.NOW)) {
      if (Ruling.OF_EVENTS.contains(anchor.ruling())) {
        meant
            .find(anchor)
            .map(figure -> byFigure.get(figure.id()))
            .filter(spot -> done.add(List.of(anchor.correction(), spot.occasion())))
            .ifPresent(spot -> add(anchor.correction(), spot.occasion(), anchor.side()));
      }
    }
  }

  /** Enters that a correction is about an occasion. */
  void add(int correction, int occasion, int side) {
    sql.later(
        "INSERT INTO tie (correction, occasion, side) VALUES (?, ?, ?)",
        correction,
        occasion,
        side);
  }

  /** All ties of corrections that hold. */
  List<Tie> all() {
    return any ? list(SELECT + "1 = 1" + ORDER, Store.STILL, Store.STILL, Store.STILL) : List.of();
  }

  /** The ties of some corrections that hold. */
  List<Tie> ofCorrections(Collection<Integer> some) {
    return list("t.correction IN ", some);
  }

  /** The ties of occasions of some events. */
  List<Tie> ofEvents(Collection<Integer> events) {
    return list("m.event IN ", events);
  }

  private List<Tie> list(String condition, Collection<Integer> some) {
    if (!any || some.isEmpty()) {
      return List.of();
    }
    Choice choice = Choice.of(some);
    return list(
        SELECT + condition + choice.marks() + ORDER,
        choice.after(Store.STILL, Store.STILL, Store.STILL));
  }

  private List<Tie> list(String statement, Object... values) {
    return sql.list(
        statement,
        row -> new Tie(row.number(1), row.number(2), row.number(3), row.number(4)),
        values);
  }

  /** The parts that must not be joined with each other, each way round. */
  Map<Part, Set<Part>> apart(Collection<Spot> spots) {
    if (!any) {
      return Map.of();
    }
    Map<Integer, Part> parts = new HashMap<>();
    spots.forEach(spot -> parts.put(spot.occasion(), spot.part()));
    Map<Part, Set<Part>> apart = new HashMap<>();
    for (Bar bar : bars(ofOccasions(parts.keySet()))) {
      Part one = parts.get(bar.one().occasion());
      Part other = parts.get(bar.other().occasion());
      if (one != null && other != null) {
        apart.computeIfAbsent(one, p -> new HashSet<>()).add(other);
        apart.computeIfAbsent(other, p -> new HashSet<>()).add(one);
      }
    }
    return apart;
  }

  /** New occasions have no membership yet, so they are looked up by themselves. */
  private List<Tie> ofOccasions(Collection<Integer> occasions) {
    Choice choice = Choice.of(occasions);
    return sql.list(
        "SELECT t.correction, t.side, t.occasion FROM tie t"
            + " JOIN correction c ON c.id = t.correction AND c.seq_to = ?"
            + " WHERE t.occasion IN "
            + choice.marks(),
        row -> new Tie(row.number(1), row.number(2), row.number(3), 0),
        choice.after(Store.STILL));
  }

  /** Two occasions that the last correction about both holds apart. */
  private record Bar(Tie one, Tie other) {}

  private static List<Bar> bars(List<Tie> ties) {
    Map<Integer, List<Tie>> byCorrection = new LinkedHashMap<>();
    Map<Integer, Set<Integer>> about = new HashMap<>();
    for (Tie tie : ties) {
      byCorrection.computeIfAbsent(tie.correction(), c -> new ArrayList<>()).add(tie);
      about.computeIfAbsent(tie.occasion(), o -> new HashSet<>()).add(tie.correction());
    }
    List<Bar> bars = new ArrayList<>();
    for (List<Tie> some : byCorrection.values()) {
      for (Tie one : some) {
        for (Tie other : some) {
          if (one.side() < other.side() && isLast(one, other, about)) {
            bars.add(new Bar(one, other));
          }
        }
      }
    }
    return bars;
  }

  /** {@code about} has the corrections about each occasion. */
  private static boolean isLast(Tie one, Tie other, Map<Integer, Set<Integer>> about) {
    Set<Integer> own = about.getOrDefault(one.occasion(), Set.of());
    return about.getOrDefault(other.occasion(), Set.of()).stream()
        .noneMatch(later -> later > one.correction() && own.contains(later));
  }

  /** Two events with occasions that are held apart. */
  record Between(int one, int other) {}

  /** The events that are held apart. */
  static Set<Between> between(List<Tie> ties) {
    Set<Between> events = new LinkedHashSet<>();
    bars(ties).forEach(bar -> events.add(new Between(bar.one().event(), bar.other().event())));
    return events;
  }
}
