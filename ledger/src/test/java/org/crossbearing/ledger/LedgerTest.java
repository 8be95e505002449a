package org.crossbearing.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.crossbearing.ledger.answer.Added;
import org.crossbearing.ledger.answer.Change;
import org.crossbearing.ledger.answer.EventLine;
import org.crossbearing.ledger.answer.FindingVersion;
import org.crossbearing.ledger.answer.Hit;
import org.crossbearing.ledger.answer.LedgerException;
import org.crossbearing.ledger.answer.Outcome;
import org.crossbearing.ledger.answer.Query;
import org.crossbearing.ledger.answer.ReadAnew;
import org.crossbearing.model.Claim;
import org.crossbearing.model.DateRange;
import org.crossbearing.model.Dossier;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Measure;
import org.crossbearing.model.Reading;
import org.crossbearing.model.Role;
import org.crossbearing.model.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {
  private static final String FIRST =
      "Three killed in Sumy blast\n\nThree people were killed and 14 injured when an explosion hit"
          + " a warehouse in Sumy on March 3, police said.\n";
  private static final String CHANGED = FIRST.replace("14 injured", "17 injured");
  private static final String EDITED = FIRST.replace(", police said", " –  police said");
  private static final String OTHER =
      "Four dead after explosion in Sumy\n\nFour people were killed in the explosion at a warehouse"
          + " in Sumy on March 3, hospital doctors said.\n";
  private static final String URL = "https://example.org/sumy";

  @TempDir private Path folder;
  private Ledger ledger;

  @BeforeEach
  void open() {
    Instant[] now = {Instant.EPOCH};
    ledger = Ledger.open(folder.resolve("a.db").toString(), () -> now[0] = now[0].plusSeconds(1));
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  @Test
  void theSameReportAgainChangesNothing() {
    Added first = ledger.add(Wire.reading(FIRST, URL));
    Added again = ledger.add(Wire.reading(FIRST, URL));
    assertThat(first.outcome()).isEqualTo(Outcome.NEW);
    assertThat(again.outcome()).isEqualTo(Outcome.SAME);
    assertThat(again.report()).isEqualTo(first.report());
    assertThat(ledger.changesSince(Instant.EPOCH, 100)).isEqualTo(first.changes());
  }

  @Test
  void aChangedTextIsANewVersionWhoseClaimsAreCompared() {
    ledger.add(Wire.reading(FIRST, URL));
    Added changed = ledger.add(Wire.reading(CHANGED, URL));
    assertThat(changed.outcome()).isEqualTo(Outcome.CHANGED);
    assertThat(changed.report()).isEqualTo("r1v2");
    assertThat(changed.differences())
        .anySatisfy(
            difference -> {
              assertThat(difference.kind()).isEqualTo("figure");
              assertThat(difference.before()).contains("14 injured");
              assertThat(difference.after()).contains("17 injured");
            });
    assertThat(changed.changes()).extracting(Change::words).contains("people injured 14 → 17");
  }

  @Test
  void anotherWayToSetItIsNoChange() {
    ledger.add(Wire.reading(FIRST, URL));
    Added edited = ledger.add(Wire.reading(EDITED, URL));
    assertThat(edited.outcome()).isEqualTo(Outcome.EDITED);
    assertThat(edited.changes()).isEmpty();
    assertThat(ledger.add(Wire.reading(EDITED, URL)).outcome()).isEqualTo(Outcome.SAME);
  }

  @Test
  void anEventKeepsItsIdWhenAnotherReportJoins() {
    ledger.add(Wire.reading(FIRST, URL));
    Added other = ledger.add(Wire.reading(OTHER, "https://example.org/other"));
    assertThat(ledger.events(Query.any(10)))
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.id()).isEqualTo("e1");
              assertThat(event.reports()).isEqualTo(2);
            });
    assertThat(other.changes()).extracting(Change::event).containsOnly(null, "e1");
  }

  @Test
  void whatAReportChangesIsTold() {
    String both =
        "Four killed in Sumy blast\n\nFour people were killed and 14 injured when an"
            + " explosion hit a warehouse in Sumy on March 3, hospital doctors said.\n";
    assertThat(kinds(ledger.add(Wire.reading(FIRST, URL)).changes()))
        .containsExactly("event", "figure", "report");
    assertThat(kinds(ledger.add(Wire.reading(both, "https://example.org/both")).changes()))
        .containsExactly("dispute", "origin", "report", "value");
    ledger.reject("r2.c1", "Ada", "a slip in the headline");
    assertThat(kinds(ledger.reject("r2.c2", "Ada", "misread")))
        .contains("correction", "settled", "value");
  }

  private static List<String> kinds(List<Change> changes) {
    return changes.stream().map(Change::kind).distinct().sorted().toList();
  }

  @Test
  void aFindingHasAHistory() {
    ledger.add(Wire.reading(FIRST, URL));
    ledger.add(Wire.reading(CHANGED, URL));
    Hit injured = hits(new Query("injured", null, null, null, null, null, null, null, null, 10));
    List<FindingVersion> history = ledger.history(String.valueOf(injured.finding()));
    assertThat(history).extracting(FindingVersion::value).containsExactly("14", "17");
    assertThat(history).extracting(FindingVersion::recorded).isSorted();
  }

  @Test
  void thePastStaysAsItWas() {
    ledger.add(Wire.reading(FIRST, URL));
    Instant before = Instant.EPOCH.plusSeconds(1);
    Dossier then = ledger.event("e1", before);
    ledger.add(Wire.reading(CHANGED, URL));
    ledger.add(Wire.reading(OTHER, "https://example.org/other"));
    assertThat(ledger.event("e1", before)).isEqualTo(then).isNotEqualTo(ledger.event("e1", null));
  }

  @Test
  void claimsAreFoundByWhatTheySay() {
    ledger.add(Wire.reading(FIRST, URL));
    ledger.add(Wire.reading(OTHER, "https://example.org/other"));
    Query killed =
        new Query(
            null,
            "sumy",
            LocalDate.of(2025, 3, 1),
            null,
            "killed",
            null,
            "harbour post",
            null,
            null,
            10);
    assertThat(ledger.search(killed)).hasSizeGreaterThanOrEqualTo(2);
    Query doctors =
        new Query(
            "explosion warehouse",
            null,
            null,
            null,
            null,
            "hospital doctors",
            null,
            null,
            null,
            10);
    assertThat(ledger.search(doctors)).extracting(Hit::claim).allMatch(id -> id.startsWith("r2."));
    Query elsewhere = new Query(null, "Izmir", null, null, null, null, null, null, null, 10);
    assertThat(ledger.search(elsewhere)).isEmpty();
  }

  @Test
  void aRejectedClaimCountsNoMoreUntilThatIsWithdrawn() {
    ledger.add(Wire.reading(FIRST, URL));
    List<String> before = Findings.of(ledger, null);
    Hit injured = hits(new Query("injured", null, null, null, null, null, null, null, null, 10));
    List<Change> changes = ledger.reject(injured.claim(), "Ada", "misread");
    assertThat(changes).extracting(Change::kind).contains("correction", "gone");
    List<String> without = Findings.of(ledger, null);
    assertThat(without).isNotEqualTo(before);
    assertThat(ledger.verify()).isEmpty();
    ledger.upkeep().reread("r1", Wire.READER);
    assertThat(Findings.of(ledger, null)).isEqualTo(without);
    ledger.withdraw("c1", "Ada", "it was right");
    assertThat(Findings.of(ledger, null)).isEqualTo(before);
    assertThat(ledger.verify()).isEmpty();
    assertThatThrownBy(() -> ledger.withdraw("c1", "Ada", "again"))
        .hasMessage("c1: has been withdrawn already");
  }

  @Test
  void aFixedFigureCountsAsFixedUntilThatIsWithdrawn() {
    ledger.add(Wire.reading(FIRST, URL));
    List<String> before = Findings.of(ledger, null);
    Hit injured =
        hits(new Query("injured", null, null, null, "injured", null, null, null, null, 9));
    List<Change> changes =
        ledger.fix(injured.claim(), BigDecimal.valueOf(17), Measure.MISSING, "Ada", "misread");
    assertThat(changes.getFirst().words())
        .isEqualTo("c1: " + injured.claim() + " fixed to 17 missing by Ada: misread");
    Hit missing = hits(new Query(null, null, null, null, "missing", null, null, null, null, 9));
    assertThat(missing.claim()).isEqualTo(injured.claim());
    List<String> fixed = Findings.of(ledger, null);
    assertThat(fixed).anyMatch(finding -> finding.contains("17..17"));
    ledger.upkeep().reread("r1", Wire.READER);
    assertThat(Findings.of(ledger, null)).isEqualTo(fixed);
    assertThat(ledger.verify()).isEmpty();
    ledger.withdraw("c1", "Ada", "it was right");
    assertThat(Findings.of(ledger, null)).isEqualTo(before);
    assertThat(ledger.verify()).isEmpty();
  }

  @Test
  void aFixedAmountKeepsNoConversionOfTheOldOne() {
    ledger.add(
        Wire.reading("Germany pledged 20 million euros ($23m) for Lagos on March 2.\n", URL));
    Hit pledged = hits(new Query(null, null, null, null, "pledged", null, null, null, null, 9));
    assertThat(figure(pledged).converted()).isNotEmpty();
    BigDecimal more = BigDecimal.valueOf(200_000_000);
    assertThat(ledger.fix(pledged.claim(), more, null, "Ada", "x").getFirst().words())
        .contains("fixed to 200000000 by");
    assertThat(figure(pledged).value().low()).isEqualByComparingTo(more);
    assertThat(figure(pledged).converted()).isEmpty();
    assertThat(ledger.fix(pledged.claim(), null, Measure.WITHOUT_POWER, "Ada", "x"))
        .extracting(Change::words)
        .anySatisfy(words -> assertThat(words).contains("fixed to without power by"));
  }

  private Figure figure(Hit hit) {
    return ledger.event(String.valueOf(hit.event()), null).claims().stream()
        .filter(claim -> claim.id().equals(hit.claim()))
        .map(Figure.class::cast)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aCorrectionOfAnOlderVersionIsWithdrawnAndChangesNothing() {
    ledger.add(Wire.reading(FIRST, URL));
    Hit injured = hits(new Query("injured", null, null, null, null, null, null, null, null, 10));
    ledger.reject(injured.claim(), "Ada", "misread");
    ledger.add(Wire.reading(CHANGED, URL));
    List<String> now = Findings.of(ledger, null);
    assertThat(ledger.withdraw("c1", "Ada", "it was right"))
        .extracting(Change::words)
        .containsExactly("c1 withdrawn by Ada: it was right");
    assertThat(Findings.of(ledger, null)).isEqualTo(now);
    assertThat(ledger.verify()).isEmpty();
    assertThatThrownBy(() -> ledger.withdraw("c1", "Ada", "again"))
        .hasMessage("c1: has been withdrawn already");
  }

  @Test
  void pagesOfASearchHoldEveryClaimOnce() {
    String crash = "Nine people were killed when a bus left the road in Quito on March 9,";
    ledger.add(Wire.reading(FIRST + "\n" + crash + " said Anna Petrova, the mayor.\n", URL));
    ledger.add(Wire.reading(OTHER, URL + "/2"));
    ledger.add(Wire.reading(OTHER.replace("Four", "Five"), URL + "/3"));
    String first = ledger.search(Query.any(100)).getLast().claim();
    ledger.reject(first, "Ada", "misread");
    List<String> all = ledger.search(Query.any(100)).stream().map(Hit::claim).toList();
    assertThat(all).doesNotHaveDuplicates().anyMatch(claim -> claim.startsWith("r1."));
    List<String> paged = new ArrayList<>();
    List<Hit> page = ledger.views().search(Query.any(2), null);
    while (!page.isEmpty()) {
      page.forEach(hit -> paged.add(hit.claim()));
      assertThat(page).hasSize(Math.min(2, 2 + all.size() - paged.size()));
      page = ledger.views().search(Query.any(2), paged.getLast());
    }
    assertThat(paged).isEqualTo(all);
  }

  @Test
  void aClaimThatStandsInTwoEventsIsToldOnceAndInEachAsOfIt() {
    String crash = "\nNine people were killed when a bus left the road in Quito on March 9.\n";
    ledger.add(Wire.reading(FIRST + crash + visit("foreign"), URL));
    ledger.add(Wire.reading(OTHER + crash + visit("defence"), URL + "/2"));
    List<String> events = ledger.events(Query.any(9)).stream().map(EventLine::id).toList();
    assertThat(events).hasSize(2);
    List<Hit> all = ledger.search(offices("disputed", 50));
    assertThat(all).hasSize(2).extracting(Hit::claim).doesNotHaveDuplicates();
    assertThat(ledger.search(offices("disputed", 2))).isEqualTo(all);
    assertThat(ledger.search(offices(null, 50))).isEqualTo(all);
    assertThat(ledger.views().saidOf("Lavrov", null, 50, null)).hasSize(2);
    for (String event : events) {
      assertThat(ledger.views().saidIn(event, 50, null))
          .filteredOn(said -> said.hit().kind().equals("role"))
          .hasSize(2)
          .extracting(said -> said.hit().event())
          .containsOnly(event);
    }
  }

  private static String visit(String office) {
    return "\nSergei Lavrov, the %s minister, was there.\n".formatted(office);
  }

  private static Query offices(@Nullable String status, int most) {
    return new Query(null, null, null, null, null, "Lavrov", null, status, null, most);
  }

  @Test
  void onlyFiguresCanBeFixed() {
    ledger.add(Wire.reading(FIRST + "\nAnna Petrova, the mayor, was there.\n", URL));
    Hit role = hits(new Query(null, null, null, null, null, "Petrova", null, null, null, 9));
    assertThatThrownBy(() -> ledger.fix(role.claim(), BigDecimal.ONE, null, "Ada", "x"))
        .hasMessage(role.claim() + ": only figures can be fixed; reject it instead");
    assertThat(ledger.verify()).isEmpty();
  }

  @Test
  void reportsTakenInTogetherAreKeptAllOrNone() {
    Reading first = Wire.reading(FIRST, URL);
    Claim beyond = new Role("r1.c1", "r1", new Span(0, 9999), "Ada", null, "mayor", null);
    Reading broken =
        new Reading(Wire.reading(OTHER, URL + "/2").report(), List.of(beyond), Map.of());
    assertThatThrownBy(() -> ledger.add(List.of(first, broken)))
        .isInstanceOf(RuntimeException.class);
    assertThat(ledger.upkeep().reports()).isEmpty();
    List<Added> added = ledger.add(List.of(first, Wire.reading(OTHER, URL + "/2"), first));
    assertThat(added)
        .extracting(Added::outcome)
        .containsExactly(Outcome.NEW, Outcome.NEW, Outcome.SAME);
    assertThat(ledger.upkeep().reports()).containsExactly("r1", "r2");
    assertThat(ledger.verify()).isEmpty();
  }

  @Test
  void anotherReaderMovesWhatItReadsOtherwise() {
    ledger.add(Wire.reading(FIRST, URL));
    assertThat(ledger.upkeep().reread("r1", Wire.READER)).isEqualTo(ReadAnew.NOTHING);
    List<Change> changes =
        ledger.upkeep().reread("r1", report -> new Reading(report, List.of(), Map.of())).changes();
    assertThat(changes).extracting(Change::kind).contains("reread", "gone");
    assertThat(ledger.events(Query.any(10))).isEmpty();
    assertThat(ledger.verify()).isEmpty();
  }

  @Test
  void whatIsNotThereIsSaidSo() {
    assertThatThrownBy(() -> ledger.event("e7", null))
        .isInstanceOf(LedgerException.class)
        .hasMessage("e7: there is no such event; see events");
    assertThatThrownBy(() -> ledger.history("x1"))
        .isInstanceOf(LedgerException.class)
        .hasMessage("expecting a finding such as f30, found x1");
  }

  @Test
  void anotherPresumedDayIsAnotherVersion() {
    ledger.add(Wire.reading(FIRST, URL));
    Reading edited = Wire.reading(EDITED, URL);
    DateRange day = DateRange.of(LocalDate.of(2025, 3, 1));
    Reading presumed = new Reading(edited.report(), edited.claims(), edited.places(), day);
    assertThat(ledger.add(presumed).outcome()).isEqualTo(Outcome.CHANGED);
    assertThat(ledger.upkeep().reports()).containsExactly("r1v2");
    assertThat(ledger.add(presumed).outcome()).isEqualTo(Outcome.SAME);
    assertThat(ledger.event("e1", null).reports().getFirst().id()).isEqualTo("r1v2");
    assertThat(ledger.verify()).isEmpty();
  }

  @Test
  void whatWasKeptIsThereWhenItIsOpenedAgain() {
    ledger.add(Wire.reading(FIRST, URL));
    List<EventLine> events = ledger.events(Query.any(10));
    try (Ledger again = Ledger.open(folder.resolve("a.db").toString(), InstantSource.system())) {
      assertThat(again.events(Query.any(10))).isEqualTo(events);
      assertThat(again.add(Wire.reading(FIRST, URL)).outcome()).isEqualTo(Outcome.SAME);
    }
  }

  private Hit hits(Query query) {
    return ledger.search(query).getFirst();
  }
}
