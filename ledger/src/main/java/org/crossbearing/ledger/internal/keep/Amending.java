package org.crossbearing.ledger.internal.keep;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.crossbearing.ledger.internal.keep.Anchors.Anchor;
import org.crossbearing.ledger.internal.keep.Corrections.Correction;
import org.crossbearing.ledger.internal.store.Sql;
import org.crossbearing.model.Reading;
import org.crossbearing.reconcile.Telling;
import org.crossbearing.reconcile.amendment.Amendments;
import org.crossbearing.reconcile.amendment.Amendments.Pair;

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
    if (corrections.all(Set.of(Ruling.SPLIT), seq).isEmpty()) {
      return Telling.of(reading);
    }
    return Telling.of(reading, labels(version, reading, seq));
  }

  private Map<String, String> labels(int version, Reading reading, int seq) {
    Map<String, String> labels = new HashMap<>();
    for (Anchor anchor : anchors.of(List.of(anchors.reportOf(version)), seq)) {
      if (anchor.ruling() == Ruling.SPLIT) {
        String label = anchor.side() == 0 ? "" : "out " + anchor.correction() + " ";
        anchors
            .find(anchor, version, reading)
            .ifPresent(f -> labels.merge(f.id(), label, String::concat));
      }
    }
    return labels;
  }

  /** What people say of the persons and origins of an event that these versions tell of. */
  public Amendments amendments(Map<Integer, Reading> readings, int seq) {
    List<Correction> persons = corrections.all(Ruling.OF_PERSONS, seq);
    List<Correction> origins = corrections.all(Ruling.OF_ORIGINS, seq);
    List<Correction> outlets = corrections.all(Ruling.OF_OUTLETS, seq);
    if (persons.isEmpty() && origins.isEmpty() && outlets.isEmpty()) {
      return Amendments.NONE;
    }
    return new Amendments(
        persons.isEmpty() ? List.of() : named(persons, readings),
        origins.isEmpty() ? List.of() : claimed(origins, readings, seq),
        outlets.isEmpty() ? List.of() : published(outlets, readings));
  }

  /** Those with a name that one of the reports has. */
  private static List<Pair> named(List<Correction> persons, Map<Integer, Reading> readings) {
    Set<String> names = new HashSet<>();
    readings.values().forEach(reading -> names.addAll(Columns.speakers(reading)));
    List<Pair> pairs = new ArrayList<>();
    for (Correction person : persons) {
      String one = person.body().text("one");
      String other = person.body().text("other");
      if (names.contains(Keys.of(one)) || names.contains(Keys.of(other))) {
        pairs.add(pair(person, one, other));
      }
    }
    return pairs;
  }

  /** Those with an outlet that published one of the reports. */
  private static List<Pair> published(List<Correction> outlets, Map<Integer, Reading> readings) {
    Set<String> names = new HashSet<>();
    for (Reading reading : readings.values()) {
      if (reading.report().outlet() != null) {
        names.add(Keys.of(reading.report().outlet()));
      }
    }
    List<Pair> pairs = new ArrayList<>();
    for (Correction correction : outlets) {
      String one = correction.body().text("one");
      String other = correction.body().text("other");
      if (names.contains(Keys.of(one)) || names.contains(Keys.of(other))) {
        pairs.add(pair(correction, one, other));
      }
    }
    return pairs;
  }

  private static Pair pair(Correction correction, String one, String other) {
    boolean same = correction.ruling().isSame();
    String words =
        (same ? "held to be one by " : "held apart by ")
            + correction.say().author()
            + ": "
            + correction.say().reason();
    return new Pair(one, other, same, words);
  }

  private List<Pair> claimed(List<Correction> origins, Map<Integer, Reading> readings, int seq) {
    Map<Integer, Integer> versions = new LinkedHashMap<>();
    readings.keySet().forEach(version -> versions.put(version, anchors.reportOf(version)));
    Map<Integer, String[]> claims = new TreeMap<>();
    for (Anchor anchor : anchors.of(versions.values(), seq)) {
      Reading reading = readings.get(anchor.version());
      if (reading != null && Ruling.OF_ORIGINS.contains(anchor.ruling())) {
        anchors
            .find(anchor, anchor.version(), reading)
            .ifPresent(
                figure ->
                    claims.computeIfAbsent(anchor.correction(), c -> new String[2])[anchor.side()] =
                        figure.id());
      }
    }
    List<Pair> pairs = new ArrayList<>();
    for (Correction origin : origins) {
      String[] both = claims.get(origin.id());
      if (both != null && both[0] != null && both[1] != null) {
        pairs.add(pair(origin, both[0], both[1]));
      }
    }
    return pairs;
  }
}
