package org.crossbearing.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.crossbearing.ledger.answer.Change;
import org.crossbearing.ledger.answer.InvalidRequestException;
import org.crossbearing.ledger.internal.code.Fields;
import org.crossbearing.ledger.internal.keep.Anchors;
import org.crossbearing.ledger.internal.keep.Corrections.Correction;
import org.crossbearing.ledger.internal.keep.Corrections.Say;
import org.crossbearing.ledger.internal.keep.Housed;
import org.crossbearing.ledger.internal.keep.Journal;
import org.crossbearing.ledger.internal.keep.Named;
import org.crossbearing.ledger.internal.keep.Ruling;
import org.crossbearing.ledger.internal.keep.Versions;
import org.crossbearing.ledger.internal.store.Store;
import org.crossbearing.ledger.internal.weigh.Told;
import org.crossbearing.ledger.internal.weigh.Weigher;
import org.crossbearing.model.Figure;

/** Takes down what people say of events, persons and origins, and takes it back. */
final class Rulings {
  private final Store store;
  private final Journal journal;
  private final Docket docket;
  private final Anchors anchors;
  private final Named persons;
  private final Housed housed;
  private final Versions versions;
  private final Weigher weigher;

  Rulings(Store store, Journal journal, Versions versions, Weigher weigher) {
    this.store = store;
    this.journal = journal;
    this.versions = versions;
    this.weigher = weigher;
    docket = new Docket(store.sql());
    anchors = new Anchors(store.sql());
    persons = Named.persons(store.sql());
    housed = new Housed(store.sql());
  }

  /** What has to be weighed anew once a correction has been taken down. */
  private interface Consequence {
    void of(int correction, int seq);
  }

  private List<Change> enter(
      Ruling ruling, String target, String done, Map<String, Object> body, Say say, Consequence c) {
    int seq = journal.enter("correct", target);
    c.of(docket.enter(ruling, target, done, body, say, seq), seq);
    return docket.changes(seq);
  }

  /** Lets events count as one. */
  List<Change> merge(String event, String other, Say say) {
    int one = Ids.event(event);
    int two = Ids.event(other);
    if (one == two) {
      throw new InvalidRequestException(event + ": expecting two events, found one twice");
    }
    return store.write(
        () -> {
          List<Told> told = new ArrayList<>(told(one));
          told.addAll(told(two));
          String done = event + " and " + other + " held to be one";
          return enter(
              Ruling.MERGE,
              event + " " + other,
              done,
              Map.of(),
              say,
              (id, seq) -> {
                told.forEach(part -> keep(id, 0, part, figures(part)));
                told.forEach(part -> weigher.tie(id, part));
                weigher.weigh(List.of(), Map.of(), events(told), seq);
              });
        });
  }

  /** Lets some claims, or all that some reports tell of an event, count as of another. */
  List<Change> split(String event, List<String> out, Say say) {
    int number = Ids.event(event);
    return store.write(
        () -> {
          List<Told> told = told(number);
          Set<String> leaving = new Leaving(event, told).figures(out);
          Map<Integer, String> anew = new TreeMap<>();
          for (Told part : told) {
            if (part.part().figures().stream().anyMatch(leaving::contains)) {
              anew.put(part.version(), part.position());
            }
          }
          Map<String, Integer> before = weigher.eventsOf(anew.keySet());
          String target = event + " " + String.join(" ", out);
          String done = String.join(", ", out) + " held apart from " + event;
          return enter(
              Ruling.SPLIT,
              target,
              done,
              Map.of(),
              say,
              (id, seq) -> {
                told.forEach(part -> keep(id, part, leaving, anew.keySet()));
                weigher.weighCut(anew, before, events(told), seq);
              });
        });
  }

  /** The parts of what is entered anew are tied then. */
  private void keep(int correction, Told told, Set<String> leaving, Set<Integer> anew) {
    Map<Boolean, List<Figure>> sides =
        figures(told).stream().collect(Collectors.partitioningBy(f -> leaving.contains(f.id())));
    keep(correction, 1, told, sides.getOrDefault(true, List.of()));
    keep(correction, 0, told, sides.getOrDefault(false, List.of()));
    if (!anew.contains(told.version())) {
      weigher.tie(correction, told);
    }
  }

  private List<Told> told(int event) {
    List<Told> told = weigher.told(event);
    if (told.isEmpty()) {
      throw Ids.noEvent(event, weigher.wholeOf(event));
    }
    return told;
  }

  private static Set<Integer> events(Collection<Told> told) {
    Set<Integer> events = new TreeSet<>();
    told.forEach(part -> events.add(part.event()));
    return events;
  }

  private static List<Figure> figures(Told told) {
    Set<String> ids = new LinkedHashSet<>(told.part().figures());
    return told.part().told().reading().claims().stream()
        .filter(claim -> ids.contains(claim.id()))
        .filter(Figure.class::isInstance)
        .map(Figure.class::cast)
        .toList();
  }

  private void keep(int correction, int side, Told told, List<Figure> figures) {
    anchors.add(correction, side, anchors.reportOf(told.version()), told.version(), figures);
  }

  /** Lets two names count as one person's, or not. */
  List<Change> persons(String name, String other, boolean same, Say say) {
    return store.write(
        () -> {
          persons.check(name, other);
          Ruling ruling = same ? Ruling.ONE_PERSON : Ruling.TWO_PERSONS;
          String target = name + " | " + other;
          String done = name + " and " + other + Docket.held(same);
          Map<String, Object> body = Map.of("one", name, "other", other);
          return enter(
              ruling,
              target,
              done,
              body,
              say,
              (id, seq) -> weigher.weighAnew(persons.versions(name, other), seq));
        });
  }

  /** Lets two figures count as of one origin, or not. */
  List<Change> origins(String claim, String other, boolean same, Say say) {
    return store.write(
        () -> {
          List<OneFigure> both = OneFigure.ofOneEvent(store.sql(), versions, claim, other);
          Ruling ruling = same ? Ruling.ONE_ORIGIN : Ruling.TWO_ORIGINS;
          String done = "the origins of " + claim + " and " + other + Docket.held(same);
          return enter(
              ruling,
              claim + " " + other,
              done,
              Map.of(),
              say,
              (id, seq) -> {
                for (int side = 0; side < both.size(); side++) {
                  OneFigure one = both.get(side);
                  int report = anchors.reportOf(one.version());
                  anchors.add(id, side, report, one.version(), List.of(one.figure()));
                }
                weigher.weighAnew(both.stream().map(OneFigure::version).toList(), seq);
              });
        });
  }

  /**
   * Lets a correction hold no more that is not about a single claim.
   *
   * @param withdrawal enters that
   */
  void withdraw(Correction correction, Runnable withdrawal, int seq) {
    int id = correction.id();
    switch (correction.ruling()) {
      case REJECT, FIX -> throw new IllegalArgumentException("about a single claim");
      case MERGE -> {
        withdrawal.run();
        weigher.weigh(List.of(), Map.of(), weigher.tied(id), seq);
      }
      case SPLIT -> {
        Map<Integer, String> anew = new TreeMap<>();
        for (int report : anchors.reports(id, 1)) {
          int version = versions.readVersion(report);
          anew.put(version, versions.position(version));
        }
        Map<String, Integer> before = weigher.eventsOf(anew.keySet());
        withdrawal.run();
        weigher.weighCut(anew, before, weigher.tied(id), seq);
      }
      case ONE_PERSON, TWO_PERSONS -> {
        withdrawal.run();
        Fields body = correction.body();
        weigher.weighAnew(persons.versions(body.text("one"), body.text("other")), seq);
      }
      case ONE_HOUSE, TWO_HOUSES -> {
        Set<Integer> about = housed.versions(List.of(correction.pair()));
        withdrawal.run();
        weigher.weighAnew(about, seq);
      }
      case ONE_ORIGIN, TWO_ORIGINS -> {
        withdrawal.run();
        weigher.weighAnew(anchors.versions(id), seq);
      }
    }
  }
}
