package org.crossbearing.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crossbearing.model.Measure.ATTENDING;
import static org.crossbearing.model.Measure.KILLED;
import static org.crossbearing.model.Measure.PLEDGED;
import static org.crossbearing.reconcile.Dossiers.dossier;
import static org.crossbearing.reconcile.Dossiers.statuses;
import static org.crossbearing.reconcile.Told.at;
import static org.crossbearing.reconcile.Told.in;
import static org.crossbearing.reconcile.Told.on;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.crossbearing.model.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A number told in passing belongs to what another report counts by that number in like words. */
final class EchoesTest {
  private static final String DAY = "2031-03-04";
  private static final String DAY_BEFORE = "2031-03-03";

  private static Told storm(String id, String outlet) {
    return storm(id, outlet, DAY);
  }

  private static Told storm(String id, String outlet, String published) {
    return Told.by(id, outlet, published)
        .knows("Velmar", "FI", 60)
        .knows("Ostrand", "FI", 61)
        .knows("Karsia", "PK", 25)
        .says("The governor, Oda Vilmaen, came to Velmar with Ivo Brastok from Terwold.")
        .says("A storm killed 9 people and hurt many in Velmar on Tuesday.")
        .figure("9", KILLED, "people", 9, at("Velmar"), on(DAY));
  }

  /** It tells of the wreck of the Brenna in passing. */
  private static Told wreck(Told report, long dead, String place, int year) {
    return ferry(
        report,
        "The ferry Brenna sank with " + dead + " people at Kestrel Rock.",
        dead,
        place,
        year);
  }

  private static Told ferry(Told report, String sentence, long dead, String place, int year) {
    return report.says(sentence).figure("" + dead, KILLED, "people", dead, at(place), in(year));
  }

  private static List<Status> statusesOfFerries(String sentence, long dead) {
    List<Status> all =
        statuses(
            dossier(
                wreck(storm("r1", "Coast Daily"), dead, "Velmar", 2014),
                ferry(storm("r2", "Bay Post"), sentence, dead, "Karsia", 2029)),
            KILLED);
    return all.subList(1, all.size());
  }

  @Test
  void oneNumberInLikeWordsIsOfOneEventWhateverPlaceAndYearAReportGivesIt() {
    assertThat(statusesOfFerries("At Kestrel Rock 214 guests of the Brenna died.", 214))
        .containsExactly(Status.AGREED);
  }

  @ParameterizedTest
  @CsvSource({
    "A bridge that gave way cost 214 lives., 214",
    "A ferry that burned out cost 5 lives., 5",
    "The ferry Brenna took 3 people with it at Kestrel Rock., 3",
  })
  void otherWordsOrFewPeopleAreNoSign(String sentence, long dead) {
    assertThat(statusesOfFerries(sentence, dead)).containsExactly(Status.SINGLE, Status.SINGLE);
  }

  @Test
  void whatAReportTellsThePlaceAndDayOfIsNoEcho() {
    Told first = wreck(storm("r1", "Coast Daily"), 214, "Velmar", 2014);
    Told second = storm("r2", "Bay Post");
    second
        .says("The ferry Brenna sank at Kestrel Rock off Karsia on Sunday, with 214 people.")
        .figure("214", KILLED, "people", 214, at("Karsia"), on("2031-03-02"));
    assertThat(dossier(first, second).events()).hasSize(3);
  }

  @ParameterizedTest
  @CsvSource({
    "4200, Monday, 2031-03-03, 2",
    "5600, Monday, 2031-03-03, 3",
    "4200, Tuesday, 2031-03-04, 3",
  })
  void aLargeNumberOfOneDayIsOfOneEventWhereverEachReportPutsIt(
      long visitors, String day, String date, int events) {
    Told first = storm("r1", "Coast Daily");
    first
        .says("The harvest festival of the fishermen drew 4200 visitors.")
        .figure("4200", ATTENDING, "visitor", 4200, at("Velmar"), on(DAY_BEFORE));
    Told second = storm("r2", "Bay Post");
    second
        .says("The harvest festival in Karsia drew " + visitors + " visitors on " + day + ".")
        .figure("" + visitors, ATTENDING, "visitor", visitors, at("Karsia"), on(date));
    assertThat(dossier(first, second).events()).hasSize(events);
  }

  @Test
  void aReportThatCountsItOtherwiseThereTellsOfSomethingElse() {
    Told first = wreck(storm("r1", "Coast Daily"), 214, "Velmar", 2014);
    Told second = storm("r2", "Bay Post");
    ferry(
        second,
        "The ferry Brenna sank with 220 people at Kestrel Rock off Velmar.",
        220,
        "Velmar",
        2014);
    ferry(
        second,
        "The ferry Brenna sank with 214 people at Kestrel Rock near Karsia.",
        214,
        "Karsia",
        2029);
    assertThat(dossier(first, second).events())
        .filteredOn(event -> event.title().contains("Karsia"))
        .hasSize(1);
  }

  @Test
  void whoComesToAGatheringIsCountedThereWhereverItIsPut() {
    Told first =
        storm("r1", "Coast Daily")
            .says("The harvest festival in Velmar drew 4,200 visitors on Monday.")
            .figure("4,200", ATTENDING, "visitor", 4200, at("Velmar"), on(DAY_BEFORE));
    Told second =
        storm("r2", "Bay Post")
            .says("The harvest festival had 4,200 visitors.")
            .figure("4,200", ATTENDING, "visitor", 4200, at("Karsia"), on(DAY));
    assertThat(statuses(dossier(first, second), ATTENDING)).containsExactly(Status.AGREED);
  }

  @Test
  void equalSumsOfTwoGiversStayTwo() {
    Told first = storm("r1", "Coast Daily").says("Chile pledged 40 million dollars for shelters.");
    Told second = storm("r2", "Bay Post").says("Peru pledged 40 million dollars for shelters.");
    assertThat(statuses(dossier(first.pledge(40), second.pledge(40)), PLEDGED))
        .containsExactly(Status.SINGLE, Status.SINGLE);
  }

  @Test
  void whatSomebodyHoldsApartStaysApart() {
    Told first = wreck(storm("r1", "Coast Daily"), 214, "Velmar", 2014);
    Told second = storm("r2", "Bay Post");
    ferry(second, "At Kestrel Rock 214 guests of the Brenna died.", 214, "Karsia", 2029);
    Telling told = Telling.of(first.reading());
    Telling other = Telling.of(second.reading());
    List<Part> parts = List.of(told.parts().get(1), other.parts().get(1));
    Map<Part, Set<Part>> apart =
        Map.of(
            parts.getFirst(), Set.of(parts.getLast()),
            parts.getLast(), Set.of(parts.getFirst()));
    assertThat(Weighing.<String>join(parts, Map.of(), Set.of(), Map.of()).events()).hasSize(1);
    assertThat(Weighing.<String>join(parts, Map.of(), Set.of(), apart).events()).hasSize(2);
  }

  @Test
  void oneByOneComesOutAsAtOnce() {
    for (int seed = 0; seed < 300; seed++) {
      joinOneByOne(seed);
    }
  }

  private static void joinOneByOne(int seed) {
    Random random = new Random(seed);
    List<Telling> tellings = new ArrayList<>();
    for (int i = 1; i <= 5; i++) {
      String day = random.nextInt(3) == 0 ? "2031-05-20" : DAY;
      Told report = storm("r" + i, "Outlet " + i, day);
      for (int j = 0; j <= random.nextInt(3); j++) {
        tellsOfAWreck(report, random);
      }
      tellings.add(Telling.of(report.reading()));
    }
    Map<Part, Integer> before = new HashMap<>();
    List<Telling> come = new ArrayList<>();
    List<Telling> order = new ArrayList<>(tellings);
    Collections.shuffle(order, random);
    for (Telling next : order) {
      come.add(next);
      List<Part> parts = sorted(come, tellings);
      List<List<Part>> events = Weighing.join(parts, before, Set.of(), Map.of()).events();
      before.clear();
      events.forEach(
          event -> event.forEach(part -> before.put(part, parts.indexOf(event.getFirst()))));
      assertThat(events)
          .as("seed %s", seed)
          .containsExactlyInAnyOrderElementsOf(
              Weighing.<Integer>join(parts, Map.of(), Set.of(), Map.of()).events());
    }
  }

  private static void tellsOfAWreck(Told report, Random random) {
    long dead = List.of(14L, 21L, 33L).get(random.nextInt(3));
    String ship = List.of("ferry", "tanker").get(random.nextInt(2));
    String place = List.of("Velmar", "Ostrand", "Karsia").get(random.nextInt(3));
    String named = random.nextBoolean() ? " off " + place : "";
    report.says(
        "The " + ship + " Brenna sank with " + dead + " people at Kestrel Rock" + named + ".");
    if (random.nextInt(3) == 0) {
      report.figure(
          "" + dead, KILLED, "people", dead, at(place), on("2031-03-0" + (1 + random.nextInt(4))));
    } else {
      report.figure("" + dead, KILLED, "people", dead, at(place), in(2014 + random.nextInt(2)));
    }
  }

  private static List<Part> sorted(List<Telling> come, List<Telling> all) {
    return come.stream()
        .flatMap(telling -> telling.parts().stream())
        .sorted(
            Comparator.comparingInt(Part::rank)
                .thenComparingInt(part -> all.indexOf(part.told()))
                .thenComparingInt(Part::number))
        .toList();
  }
}
