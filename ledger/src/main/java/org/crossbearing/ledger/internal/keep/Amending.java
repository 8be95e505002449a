package org.crossbearing.ledger.internal.keep;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.crossbearing.ledger.internal.keep.Anchors.Anchor;
import org.crossbearing.ledger.internal.keep.Anchors.Meant;
import org.crossbearing.ledger.internal.keep.Corrections.Correction;
import org.crossbearing.ledger.internal.store.Sql;
import org.crossbearing.model.Reading;
import org.crossbearing.reconcile.Telling;
import org.crossbearing.reconcile.amendment.Amendments;
import org.crossbearing.reconcile.amendment.Amendments.Pair;
import org.crossbearing.reconcile.amendment.Houses;

/** What corrections make of single reports, and of the persons and origins of single events. */
public final class Amending {
  private final Corrections corrections;
  private final Anchors anchors;

  public Amending(Sql sql) {
    corrections = new Corrections(sql);
    anchors = new Anchors(sql);
  }

  /** What a version tells, with what somebody says is told of different events kept apart. */
  public Telling telling(int version, Reading reading, int seq) {
    return corrections.any(Set.of(Ruling.SPLIT), seq)
        ? Telling.of(reading, labels(version, reading, seq))
        : Telling.of(reading);
  }

  private Map<String, String> labels(int version, Reading reading, int seq) {
    Map<String, String> labels = new HashMap<>();
    Meant meant = anchors.in(version, reading);
    for (Anchor anchor : anchors.of(List.of(anchors.reportOf(version)), seq)) {
      if (anchor.ruling() == Ruling.SPLIT) {
        String label = anchor.side() == 0 ? "" : "out " + anchor.correction() + " ";
        meant.find(anchor).ifPresent(f -> labels.merge(f.id(), label, String::concat));
      }
    }
    return labels;
  }

  /** What people say of the persons and origins of an event that these versions tell of. */
  public Amendments amendments(Map<Integer, Reading> readings, int seq) {
    List<Correction> all = corrections.all(Ruling.WITHIN_EVENTS, seq);
    if (all.isEmpty()) {
      return Amendments.NONE;
    }
    return new Amendments(
        about(of(Ruling.OF_PERSONS, all), () -> speakers(readings.values())),
        claimed(of(Ruling.OF_ORIGINS, all), readings, seq),
        linked(of(Ruling.OF_OUTLETS, all), readings.values()));
  }

  /** What people say of persons, of whatever event, the oldest first. */
  public List<Pair> persons(int seq) {
    return corrections.all(Ruling.OF_PERSONS, seq).stream().map(Correction::pair).toList();
  }

  private static List<Correction> of(Set<Ruling> kinds, List<Correction> all) {
    return all.stream().filter(correction -> kinds.contains(correction.ruling())).toList();
  }

  /** Those about a name that one of the reports has. */
  private static List<Pair> about(List<Correction> corrections, Supplier<Set<String>> names) {
    Set<String> known = corrections.isEmpty() ? Set.of() : names.get();
    List<Pair> pairs = new ArrayList<>();
    for (Correction correction : corrections) {
      Pair pair = correction.pair();
      if (known.contains(Keys.of(pair.one())) || known.contains(Keys.of(pair.other()))) {
        pairs.add(pair);
      }
    }
    return pairs;
  }

  private static Set<String> speakers(Collection<Reading> readings) {
    Set<String> names = new HashSet<>();
    readings.forEach(reading -> names.addAll(Columns.speakers(reading)));
    return names;
  }

  /** Those that bear on which outlets of the reports are of one house, over others too. */
  private static List<Pair> linked(List<Correction> corrections, Collection<Reading> readings) {
    if (corrections.isEmpty()) {
      return List.of();
    }
    List<Pair> told = corrections.stream().map(Correction::pair).toList();
    Predicate<String> linked = Houses.linked(outlets(readings), told);
    return told.stream().filter(pair -> linked.test(pair.one())).toList();
  }

  private static Set<String> outlets(Collection<Reading> readings) {
    Set<String> names = new HashSet<>();
    for (Reading reading : readings) {
      if (reading.report().outlet() != null) {
        names.add(reading.report().outlet());
      }
    }
    return names;
  }

  private List<Pair> claimed(List<Correction> origins, Map<Integer, Reading> readings, int seq) {
    if (origins.isEmpty()) {
      return List.of();
    }
    Map<Integer, String[]> claims = meant(readings, seq);
    List<Pair> pairs = new ArrayList<>();
    for (Correction origin : origins) {
      String[] both = claims.get(origin.id());
      if (both != null && both[0] != null && both[1] != null) {
        pairs.add(origin.pair(both[0], both[1]));
      }
    }
    return pairs;
  }

  /** The two figures of each correction of origins, as far as these versions have them. */
  private Map<Integer, String[]> meant(Map<Integer, Reading> readings, int seq) {
    Map<Integer, Meant> figures = new HashMap<>();
    Map<Integer, String[]> claims = new TreeMap<>();
    for (Anchor anchor : anchors.of(anchors.reportsOf(readings.keySet()), seq)) {
      Reading reading = readings.get(anchor.version());
      if (reading != null && Ruling.OF_ORIGINS.contains(anchor.ruling())) {
        figures
            .computeIfAbsent(anchor.version(), version -> anchors.in(version, reading))
            .find(anchor)
            .ifPresent(figure -> bothOf(anchor.correction(), claims)[anchor.side()] = figure.id());
      }
    }
    return claims;
  }

  private static String[] bothOf(int correction, Map<Integer, String[]> claims) {
    return claims.computeIfAbsent(correction, c -> new String[2]);
  }
}
