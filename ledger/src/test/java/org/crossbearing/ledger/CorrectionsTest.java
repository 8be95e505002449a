package org.crossbearing.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.crossbearing.ledger.Wire.AGAIN;
import static org.crossbearing.ledger.Wire.QUITO;
import static org.crossbearing.ledger.Wire.SUMY;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.crossbearing.ledger.answer.Change;
import org.crossbearing.ledger.answer.EventCard;
import org.crossbearing.ledger.answer.EventLine;
import org.crossbearing.ledger.answer.Hit;
import org.crossbearing.ledger.answer.LedgerException;
import org.crossbearing.ledger.answer.OriginLine;
import org.crossbearing.ledger.answer.OutletLine;
import org.crossbearing.ledger.answer.Query;
import org.crossbearing.model.Dossier;
import org.crossbearing.model.Entity;
import org.crossbearing.model.Finding;
import org.crossbearing.model.Report;
import org.crossbearing.reconcile.amendment.Amendments.Pair;
import org.crossbearing.reconcile.amendment.HouseTable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people say of events, persons and origins. */
class CorrectionsTest {
  private static final String FAR =
      "Blast kills five in Konotop\n\nFive people were killed in an explosion at a depot in Konotop"
          + " on March 4, police said.\n";
  private static final String TWO_EVENTS =
      SUMY + "\nGermany pledged 20 million euros for the rebuilding of Lagos on March 2.\n";

  private static final LocalDate DAY = LocalDate.of(2025, 3, 4);

  @TempDir private Path folder;
  private Ledger ledger;
  private int number;

  @BeforeEach
  void open() {
    Instant[] now = {Instant.EPOCH};
    ledger = Ledger.open(folder.resolve("a.db").toString(), () -> now[0] = now[0].plusSeconds(1));
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  private void add(String... texts) {
    for (String text : texts) {
      ledger.add(Wire.reading(text, "https://example.org/" + ++number));
    }
  }

  private List<String> events() {
    return ledger.events(Query.any(50)).stream().map(EventLine::id).sorted().toList();
  }

  private List<String> reports(String event) {
    return ledger.event(event, null).reports().stream().map(Report::id).sorted().toList();
  }

  @Test
  void mergedEventsAreOneUntilThatIsWithdrawn() {
    add(SUMY, FAR);
    assertThat(events()).containsExactly("e1", "e2");
    List<String> before = Findings.of(ledger, null);
    List<Change> changes = ledger.merge("e2", "e1", "Ada", "one attack");
    assertThat(changes.getFirst().words())
        .isEqualTo("c1: e2 and e1 held to be one by Ada: one attack");
    assertThat(changes).extracting(Change::words).contains("now one with e1");
    assertThat(events()).containsExactly("e1");
    assertThat(reports("e1")).containsExactly("r1", "r2");
    assertThat(ledger.verify()).isEmpty();
    assertThatThrownBy(() -> ledger.event("e2", null)).hasMessage("e2: is part of e1");
    List<String> merged = Findings.of(ledger, null);
    assertThat(merged).isNotEqualTo(before);
    ledger.upkeep().reread("r2", Wire.READER);
    assertThat(Findings.of(ledger, null)).isEqualTo(merged);
    ledger.withdraw("c1", "Ada", "two attacks");
    assertThat(events()).containsExactly("e1", "e2");
    assertThat(Findings.of(ledger, null)).isEqualTo(before);
    assertThat(ledger.verify()).isEmpty();
  }

  @Test
  void anEventThatIsNoMoreTakesNoOthersPlaceAmongThoseThatMovedLast() {
    add(SUMY, QUITO, FAR);
    ledger.merge("e1", "e3", "Ada", "one attack");
    List<EventCard> first = ledger.views().moved(Integer.MAX_VALUE, 1, null);
    assertThat(first).extracting(card -> card.line().id()).containsExactly("e1");
    assertThat(ledger.views().moved(first.getLast().change(), 1, null))
        .extracting(card -> card.line().id())
        .containsExactly("e2");
    assertThat(ledger.views().moved(Integer.MAX_VALUE, 2, null))
        .extracting(card -> card.line().id())
        .containsExactly("e1", "e2");
  }

  @Test
  void whatJoinsAMergedEventLaterBelongsToIt() {
    add(SUMY, FAR);
    ledger.merge("e1", "e2", "Ada", "one attack");
    add(FAR.replace("Five", "Six"), AGAIN);
    assertThat(events()).containsExactly("e1");
    assertThat(reports("e1")).containsExactly("r1", "r2", "r3", "r4");
    assertThat(ledger.verify()).isEmpty();
  }

  @Test
  void aNewVersionStaysWhereItsReportWasPut() {
    add(SUMY, FAR);
    ledger.merge("e1", "e2", "Ada", "one attack");
    ledger.add(Wire.reading(FAR.replace("Five", "Seven"), "https://example.org/2"));
    assertThat(reports("e1")).containsExactly("r1", "r2v2");
    assertThat(ledger.verify()).isEmpty();
  }

  @Test
  void anEventIsSplitByReports() {
    add(SUMY, AGAIN);
    List<String> before = Findings.of(ledger, null);
    assertThat(events()).containsExactly("e1");
    ledger.split("e1", List.of("r1"), "Ada", "two warehouses");
    assertThat(events()).hasSize(2);
    List<String> split = Findings.of(ledger, null);
    assertThat(split).isNotEqualTo(before);
    ledger.upkeep().reread("r1", Wire.READER);
    ledger.upkeep().reread("r2", Wire.READER);
    assertThat(Findings.of(ledger, null)).isEqualTo(split);
    assertThat(ledger.verify()).isEmpty();
    ledger.withdraw("c1", "Ada", "one after all");
    assertThat(events()).hasSize(1);
    assertThat(Findings.of(ledger, null)).isEqualTo(before);
    assertThat(ledger.verify()).isEmpty();
  }

  @Test
  void anEventIsSplitByClaims() {
    add(SUMY, AGAIN);
    String injured = claim("injured", "r1");
    ledger.split("e1", List.of(injured), "Ada", "those were hurt elsewhere");
    assertThat(events()).hasSize(2);
    String other = ledger.search(ofMeasure("injured")).getFirst().event();
    assertThat(other).isNotEqualTo("e1").isNotNull();
    assertThat(reports("e1")).containsExactly("r1", "r2");
    assertThat(reports(String.valueOf(other))).containsExactly("r1");
    assertThat(ledger.verify()).isEmpty();
    ledger.upkeep().reread("r1", Wire.READER);
    assertThat(ledger.verify()).isEmpty();
    ledger.withdraw("c1", "Ada", "no");
    assertThat(events()).containsExactly("e1");
    assertThat(ledger.verify()).isEmpty();
  }

  @Test
  void ofTwoCorrectionsTheLastHolds() {
    add(SUMY, AGAIN);
    ledger.split("e1", List.of("r2"), "Ada", "two");
    assertThat(events()).hasSize(2);
    ledger.merge(events().get(0), events().get(1), "Bo", "one");
    assertThat(events()).containsExactly("e1");
    ledger.split("e1", List.of("r2"), "Ada", "two, I say");
    assertThat(events()).hasSize(2);
    assertThat(ledger.verify()).isEmpty();
    ledger.withdraw("c3", "Ada", "fine");
    assertThat(events()).containsExactly("e1");
    ledger.withdraw("c2", "Bo", "hm");
    assertThat(events()).hasSize(2);
    ledger.withdraw("c1", "Ada", "well");
    assertThat(events()).containsExactly("e1");
    assertThat(ledger.verify()).isEmpty();
  }

  @Test
  void otherEventsKeepTheirIdsWhenOneIsSplit() {
    add(TWO_EVENTS, AGAIN);
    String sumy = eventOf(claim("killed", "r2"));
    String gift = events().stream().filter(id -> !id.equals(sumy)).findFirst().orElseThrow();
    Dossier pledged = ledger.event(gift, null);
    assertThat(reports(sumy)).containsExactly("r1", "r2");
    ledger.split(sumy, List.of("r1"), "Ada", "not that one");
    assertThat(ledger.event(gift, null)).isEqualTo(pledged);
    assertThat(reports(sumy)).containsExactly("r2");
    assertThat(ledger.verify()).isEmpty();
  }

  @Test
  void thePastIsAsItWasBeforeACorrection() {
    add(SUMY, FAR, AGAIN);
    Instant then = Instant.EPOCH.plusSeconds(3);
    List<String> before = Findings.of(ledger, then);
    Dossier first = ledger.event("e1", then);
    ledger.merge("e1", "e2", "Ada", "one");
    Instant merged = Instant.EPOCH.plusSeconds(4);
    List<String> during = Findings.of(ledger, null);
    ledger.split("e1", List.of("r1", "r2"), "Ada", "no");
    ledger.withdraw("c1", "Ada", "no");
    assertThat(Findings.of(ledger, then)).isEqualTo(before);
    assertThat(ledger.event("e1", then)).isEqualTo(first);
    assertThat(Findings.of(ledger, merged)).isEqualTo(during);
    assertThatThrownBy(() -> ledger.event("e2", merged)).hasMessage("e2: is part of e1");
  }

  @Test
  void twoNamesAreOnePersons() {
    String one = "Three people were killed in Sumy on March 3, said mayor Olena Bondar.\n";
    String two = "Three people were killed in Sumy on March 3, said mayor Nadia Marchuk.\n";
    add(one, two);
    assertThat(origins("e1")).isEqualTo(2);
    List<Change> changes = ledger.persons("Olena Bondar", "Nadia Marchuk", true, "Ada", "spelling");
    assertThat(changes.getFirst().words())
        .isEqualTo("c1: Olena Bondar and Nadia Marchuk held to be one by Ada: spelling");
    assertThat(origins("e1")).isEqualTo(1);
    assertThat(ledger.event("e1", null).entities())
        .extracting(Entity::name)
        .containsOnlyOnce("Olena Bondar")
        .doesNotContain("Nadia Marchuk");
    ledger.upkeep().reread("r1", Wire.READER);
    assertThat(origins("e1")).isEqualTo(1);
    assertThat(ledger.verify()).isEmpty();
    ledger.withdraw("c1", "Ada", "two mayors");
    assertThat(origins("e1")).isEqualTo(2);
    assertThat(ledger.verify()).isEmpty();
  }

  @Test
  void twoNamesAreNotOnePersons() {
    add(
        "Three people were killed in Sumy on March 3, said Sergei Bondar.\n",
        "Three people were killed in Sumy on March 3, said Sergey Bondar.\n");
    assertThat(origins("e1")).isEqualTo(1);
    ledger.persons("Sergei Bondar", "Sergey Bondar", false, "Ada", "brothers");
    assertThat(origins("e1")).isEqualTo(2);
    assertThat(ledger.verify()).isEmpty();
    add("Three people were killed in Sumy on March 3, said Sergey Bondar.\n");
    assertThat(origins("e1")).isEqualTo(2);
    assertThat(ledger.verify()).isEmpty();
  }

  @Test
  void twoClaimsAreOfOneOrigin() {
    add(SUMY, AGAIN.replace("Four", "Three"));
    assertThat(origins("e1")).isEqualTo(2);
    String one = claim("killed", "r1");
    String two = claim("killed", "r2");
    ledger.origins(one, two, true, "Ada", "the doctors have it from the police");
    assertThat(origins("e1")).isEqualTo(1);
    assertThat(ledger.event("e1", null).origins())
        .anySatisfy(
            origin ->
                assertThat(origin.signals())
                    .contains("held to be one by Ada: the doctors have it from the police"));
    ledger.upkeep().reread("r1", Wire.READER);
    assertThat(ledger.verify()).isEmpty();
    ledger.origins(one, two, false, "Bo", "they counted");
    assertThat(origins("e1")).isEqualTo(2);
    ledger.withdraw("c2", "Bo", "hm");
    assertThat(origins("e1")).isEqualTo(1);
    ledger.withdraw("c1", "Ada", "hm");
    assertThat(origins("e1")).isEqualTo(2);
    assertThat(ledger.verify()).isEmpty();
  }

  @Test
  void twoClaimsAreNotOfOneOrigin() {
    add(SUMY, AGAIN.replace("Four", "Three").replace("hospital doctors", "police"));
    assertThat(origins("e1")).isEqualTo(1);
    ledger.origins(claim("killed", "r1"), claim("killed", "r2"), false, "Ada", "two forces");
    assertThat(origins("e1")).isEqualTo(2);
    assertThat(ledger.verify()).isEmpty();
  }

  @Test
  void outletsAreOfOneHouse() {
    String own = SUMY.replace(", police said", "");
    ledger.add(Wire.READER.read(Wire.report(own, "Harbour Post", DAY, 9, "a")));
    String other = AGAIN.replace("Four", "Three").replace(", hospital doctors said", "");
    ledger.add(Wire.READER.read(Wire.report(other, "Channel Nine", DAY, 11, "b")));
    assertThat(origins("e1")).isEqualTo(2);
    ledger.houses("Harbour Post", "Channel Nine", true, "Ada", "bought last year");
    assertThat(origins("e1")).isEqualTo(1);
    assertThat(ledger.verify()).isEmpty();
    ledger.upkeep().reread("r1", Wire.READER);
    assertThat(origins("e1")).isEqualTo(1);
    ledger.withdraw("c1", "Ada", "sold");
    assertThat(origins("e1")).isEqualTo(2);
    assertThat(ledger.verify()).isEmpty();
    refused(
        () -> ledger.houses("Harbour Post", "Nobody", true, "A", "x"),
        "Nobody: there is no report of this outlet; see outlets");
  }

  @Test
  void aTableOfHousesHoldsForOutletsToCome() {
    List<Pair> table = HouseTable.read("own.tsv", "# mine\nCoast Group\tHarbour Post|Channel Nine");
    assertThat(ledger.houses(table, "Ada", "one owner")).hasSize(2);
    assertThat(ledger.houses(table, "Ada", "one owner")).isEmpty();
    String own = SUMY.replace(", police said", "");
    ledger.add(Wire.READER.read(Wire.report(own, "Harbour Post", DAY, 9, "a")));
    String other = AGAIN.replace("Four", "Three").replace(", hospital doctors said", "");
    ledger.add(Wire.READER.read(Wire.report(other, "Channel Nine", DAY, 11, "b")));
    assertThat(origins("e1")).isEqualTo(1);
    assertThat(ledger.verify()).isEmpty();
    ledger.withdraw("c2", "Ada", "sold");
    assertThat(origins("e1")).isEqualTo(2);
    assertThat(ledger.houses(table, "Ada", "bought back")).isNotEmpty();
    assertThat(origins("e1")).isEqualTo(1);
    assertThat(ledger.verify()).isEmpty();
  }

  @Test
  void whatHoldsByOtherPairsIsLeftOutOfATable() {
    ledger.houses(HouseTable.read("a.tsv", "Coast Group\tHarbour Post|Channel Nine"), "Ada", "x");
    assertThat(ledger.houses(HouseTable.read("b.tsv", "Harbour Post\tChannel Nine"), "Ada", "x"))
        .isEmpty();
    assertThat(ledger.houses(HouseTable.read("c.tsv", "BBC News\tBBC World Service"), "Ada", "x"))
        .as("known to the program")
        .isEmpty();
  }

  @Test
  void outletsAreOfOneHouseOverOthersThatDoNotTellOfTheEvent() {
    String own = SUMY.replace(", police said", "");
    String other = AGAIN.replace("Four", "Three").replace(", hospital doctors said", "");
    ledger.add(Wire.READER.read(Wire.report(own, "Harbour Post", DAY, 9, "a")));
    ledger.add(Wire.READER.read(Wire.report(other, "Channel Nine", DAY, 11, "b")));
    houses("Harbour Post\tDaily Compass");
    houses("The Sentinel\tChannel Nine");
    assertThat(origins("e1")).isEqualTo(2);
    houses("Daily Compass\tThe Sentinel");
    assertThat(origins("e1")).isEqualTo(1);
    assertThat(houses("Harbour Post\tChannel Nine")).isEmpty();
    assertThat(ledger.verify()).isEmpty();
    ledger.withdraw("c3", "Ada", "sold");
    assertThat(origins("e1")).isEqualTo(2);
    assertThat(ledger.verify()).isEmpty();
  }

  @Test
  void outletsAreOfOneHouseOverHousesThatTheProgramKnows() {
    String own = SUMY.replace(", police said", "");
    String other = AGAIN.replace("Four", "Three").replace(", hospital doctors said", "");
    ledger.add(Wire.READER.read(Wire.report(own, "BBC Mundo", DAY, 9, "a")));
    ledger.add(Wire.READER.read(Wire.report(other, "CNN International", DAY, 11, "b")));
    houses("BBC News\tCNN");
    assertThat(origins("e1")).isEqualTo(1);
    assertThat(houses("BBC Mundo\tCNN International")).isEmpty();
    assertThat(ledger.verify()).isEmpty();
  }

  private List<Change> houses(String line) {
    return ledger.houses(HouseTable.read("a.tsv", line), "Ada", "x");
  }

  @Test
  void whatNoLongerHoldsIsEnteredAgain() {
    ledger.add(Wire.READER.read(Wire.report(SUMY, "Harbour Post", DAY, 9, "a")));
    ledger.add(Wire.READER.read(Wire.report(AGAIN, "Channel Nine", DAY, 11, "b")));
    List<Pair> table = HouseTable.read("a.tsv", "Coast Group\tHarbour Post|Channel Nine");
    ledger.houses(table, "Ada", "x");
    ledger.houses("Harbour Post", "Channel Nine", false, "Ada", "sold");
    assertThat(ledger.houses(table, "Ada", "bought back"))
        .extracting(Change::words)
        .contains(
            "c4: the houses of Coast Group and Channel Nine held to be one by Ada: bought back");
    assertThat(ledger.verify()).isEmpty();
  }

  @Test
  void twoThatAreNotOfOneHouseStayInTheirOwnWhenHeldApart() {
    String own = SUMY.replace(", police said", "");
    ledger.add(Wire.READER.read(Wire.report(own, "BBC News", DAY, 9, "a")));
    String other = AGAIN.replace("Four", "Three").replace(", hospital doctors said", "");
    ledger.add(Wire.READER.read(Wire.report(other, "BBC Mundo", DAY, 11, "b")));
    ledger.add(Wire.READER.read(Wire.report(own, "Harbour Post", DAY.minusDays(300), 9, "c")));
    assertThat(origins("e1")).isEqualTo(1);
    ledger.houses("Harbour Post", "BBC Mundo", false, "Ada", "never one");
    assertThat(origins("e1")).isEqualTo(1);
  }

  @Test
  void itIsSaidWhyClaimsHaveOneOrigin() {
    ledger.add(Wire.READER.read(Wire.report(SUMY, "Harbour Post", DAY, 9, "a")));
    String cites = "Harbour Post reported that three people were killed in Sumy on March 3.\n";
    ledger.add(Wire.READER.read(Wire.report(cites, "Channel Nine", DAY, 11, "b")));
    String told = claim("killed", "r1");
    String cited = claim("killed", "r2");
    OriginLine police =
        ledger.origins("e1", null).stream()
            .filter(origin -> origin.claims().stream().anyMatch(c -> c.claim().equals(cited)))
            .findFirst()
            .orElseThrow();
    assertThat(police.name()).isEqualTo("police");
    assertThat(police.claims())
        .extracting(OriginLine.Carried::signal)
        .anySatisfy(
            signal ->
                assertThat(signal)
                    .startsWith("had from Harbour Post, which names its source (r1.c"));
    assertThat(police.claims()).extracting(OriginLine.Carried::claim).contains(told, cited);
  }

  @Test
  void anOriginTellsItsFiguresAsFindingsDo() {
    add(
        "The blast in Sumy on March 3 killed at least 12 people and 1,200 people were left without"
            + " power, police said. There were 40 people aboard the bus.\n",
        "Germany pledged 20 million euros ($23m) for the rebuilding of Lagos on March 2.\n");
    assertThat(told("e1")).contains("people killed at least 12", "people without power 1,200");
    assertThat(told("e1")).allSatisfy(line -> assertThat(line).doesNotContain("other"));
    assertThat(told("e2")).contains("money pledged 20,000,000 EUR");
  }

  private List<String> told(String event) {
    return ledger.origins(event, null).stream()
        .flatMap(origin -> origin.claims().stream().map(OriginLine.Carried::about))
        .toList();
  }

  @Test
  void figuresOfOriginsHeldApartAreNoRepeats() {
    String again = AGAIN.replace("Four", "Three").replace("hospital doctors", "police");
    ledger.add(Wire.READER.read(Wire.report(SUMY, "Harbour Post", DAY, 9, "a")));
    ledger.add(Wire.READER.read(Wire.report(again, "Channel Nine", DAY, 11, "b")));
    assertThat(ledger.outlets("Channel Nine", null).getFirst().repeated()).isPositive();
    ledger.origins(claim("killed", "r1"), claim("killed", "r2"), false, "Ada", "two forces");
    assertThat(ledger.outlets("Channel Nine", null).getFirst().repeated()).isZero();
    ledger.withdraw("c1", "Ada", "one force");
    assertThat(ledger.outlets("Channel Nine", null).getFirst().repeated()).isPositive();
  }

  @Test
  void outletsThatOnlyRepeatAreKnown() {
    ledger.add(Wire.READER.read(Wire.report(SUMY, "Harbour Post", DAY, 9, "a")));
    ledger.add(Wire.READER.read(Wire.report(SUMY, "Channel Nine", DAY, 11, "b")));
    ledger.add(Wire.READER.read(Wire.report(AGAIN, "Daily Compass", DAY, 12, "c")));
    assertThat(ledger.outlets(null, null))
        .extracting(OutletLine::outlet)
        .containsExactly("Channel Nine", "Harbour Post", "Daily Compass");
    assertThat(ledger.outlets(null, null))
        .extracting(OutletLine::onlyRepeats)
        .containsExactly(true, false, false);
    assertThat(ledger.outlets("channel nine", null))
        .singleElement()
        .satisfies(line -> assertThat(line.repeated()).isEqualTo(line.claims()).isPositive());
    assertThat(ledger.outlets(null, Instant.EPOCH)).isEmpty();
  }

  @Test
  void whatCannotBeIsSaid() {
    add(SUMY, QUITO);
    refused(() -> ledger.merge("e1", "e1", "A", "x"), "e1: expecting two events, found one twice");
    refused(() -> ledger.merge("e1", "e9", "A", "x"), "e9: there is no such event; see events");
    refused(() -> ledger.merge("x", "e1", "A", "x"), "expecting an event such as e12, found x");
    refused(
        () -> ledger.split("e1", List.of("r2"), "A", "x"),
        "r2: expecting a report or figure that e1 has; see show e1");
    refused(() -> ledger.split("e1", List.of("r1"), "A", "x"), "e1: nothing would be left of it");
    refused(
        () -> ledger.split("e1", List.of("r1.c99"), "A", "x"),
        "r1.c99: expecting a report or figure that e1 has; see show e1");
    refused(
        () -> ledger.persons("police", "Ada Nobody", true, "A", "x"),
        "Ada Nobody: nobody of this name speaks or holds an office; see search --speaker");
    refused(
        () -> ledger.persons("Police", "police", true, "A", "x"),
        "Police: expecting two names, found one twice");
    String one = claim("killed", "r1");
    refused(
        () -> ledger.origins(one, one, true, "A", "x"),
        one + ": expecting two claims, found one twice");
    String far = claim("killed", "r2");
    refused(
        () -> ledger.origins(one, far, true, "A", "x"),
        one + " is of e1 and " + far + " of e2: only within an event have claims one origin");
    refused(
        () -> ledger.origins(one, "r9.c1", true, "A", "x"),
        "r9.c1: expecting a figure that has an origin; see search and show");
    refused(() -> ledger.withdraw("c7", "A", "x"), "c7: there is no such correction; see changes");
    ledger.merge("e1", "e2", "A", "x");
    refused(() -> ledger.merge("e1", "e2", "A", "x"), "e2: is part of e1");
    ledger.withdraw("c1", "A", "x");
    refused(() -> ledger.withdraw("c1", "A", "x"), "c1: has been withdrawn already");
    assertThat(ledger.verify()).isEmpty();
  }

  private static void refused(ThrowingCallable call, String message) {
    assertThatThrownBy(call).isInstanceOf(LedgerException.class).hasMessage(message);
  }

  @Test
  void whoSaysWhatAndWhyIsKeptButForWhatNoDatabaseTakes() {
    add(SUMY, FAR);
    String odd = "\u0000 \uD800 '; DROP TABLE tie; --";
    ledger.merge("e1", "e2", odd, "because " + odd);
    String kept = "\uFFFD \uFFFD '; DROP TABLE tie; --";
    assertThat(ledger.changesSince(Instant.EPOCH, 100))
        .extracting(Change::words)
        .contains("c1: e1 and e2 held to be one by %s: because %s".formatted(kept, kept));
    assertThat(events()).containsExactly("e1");
    assertThat(ledger.verify()).isEmpty();
  }

  @Test
  void personsInTwoOfficesAreFound() {
    add(
        "Three people were killed in Sumy on March 3, said Sergei Lavrov, the foreign minister.\n",
        "Four people were killed in Sumy on March 3, said Sergei Lavrov, the defence minister.\n");
    Dossier dossier = ledger.event("e1", null);
    assertThat(dossier.findings())
        .filteredOn(Finding.OfRoles.class::isInstance)
        .singleElement()
        .satisfies(
            found -> {
              assertThat(((Finding.OfRoles) found).values())
                  .containsExactly("foreign minister", "defence minister");
              assertThat(ledger.history(found.id()))
                  .singleElement()
                  .satisfies(
                      v -> assertThat(v.value()).isEqualTo("foreign minister or defence minister"));
            });
    assertThat(
            ledger.search(
                new Query(
                    "foreign minister",
                    null,
                    null,
                    null,
                    null,
                    "Lavrov",
                    null,
                    "disputed",
                    null,
                    9)))
        .extracting(Hit::finding)
        .doesNotContainNull();
    assertThat(ledger.verify()).isEmpty();
    String role =
        ledger.search(Query.any(50)).stream()
            .filter(hit -> hit.kind().equals("role") && hit.claim().startsWith("r2"))
            .findFirst()
            .orElseThrow()
            .claim();
    assertThat(ledger.reject(role, "Ada", "slip"))
        .extracting(Change::words)
        .contains("Sergei Lavrov: foreign minister or defence minister: no longer contradicted");
    assertThat(ledger.verify()).isEmpty();
  }

  private int origins(String event) {
    return ledger.event(event, null).findings().stream()
        .filter(Finding.OfFigures.class::isInstance)
        .map(Finding.OfFigures.class::cast)
        .filter(f -> f.measure().word().equals("killed"))
        .findFirst()
        .orElseThrow()
        .origins();
  }

  private String claim(String measure, String report) {
    return ledger.search(ofMeasure(measure)).stream()
        .map(Hit::claim)
        .filter(claim -> claim.startsWith(report + "."))
        .findFirst()
        .orElseThrow();
  }

  private String eventOf(String claim) {
    return ledger.search(ofMeasure("killed")).stream()
        .filter(hit -> hit.claim().equals(claim))
        .map(hit -> String.valueOf(hit.event()))
        .findFirst()
        .orElseThrow();
  }

  private static Query ofMeasure(String measure) {
    return new Query(null, null, null, null, measure, null, null, null, null, 50);
  }
}
