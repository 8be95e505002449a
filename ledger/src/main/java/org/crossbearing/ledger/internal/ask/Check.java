package org.crossbearing.ledger.internal.ask;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crossbearing.ledger.answer.EventTold;
import org.crossbearing.ledger.internal.code.TextCode;
import org.crossbearing.ledger.internal.keep.Claims;
import org.crossbearing.ledger.internal.keep.Identity;
import org.crossbearing.ledger.internal.store.Sql;
import org.crossbearing.ledger.internal.store.Store;
import org.crossbearing.ledger.internal.weigh.FindingState;
import org.crossbearing.ledger.internal.weigh.Findings;
import org.crossbearing.ledger.internal.weigh.Present;
import org.crossbearing.ledger.internal.weigh.Wholes;
import org.crossbearing.model.Claim;
import org.crossbearing.model.Reading;

/** Whether the rows still fit each other: texts, claims at their places, findings from claims. */
public final class Check {
  private final Sql sql;
  private final Past.Readings readings;
  private final Past past;
  private final Findings findings;
  private final Wholes wholes;
  private final Present present;
  private final List<String> problems = new ArrayList<>();

  public Check(Store store, Past.Readings readings, Past past) {
    sql = store.sql();
    this.readings = readings;
    this.past = past;
    findings = new Findings(sql);
    wholes = new Wholes(sql);
    present = new Present(sql);
  }

  /** What does not fit, each in one line; nothing if all is well. */
  public List<String> problems() {
    problems.clear();
    sql.list(
            "SELECT v.id, v.name, v.hash FROM version v JOIN reading r ON r.version = v.id"
                + " WHERE r.seq_to = ? ORDER BY v.id",
            row -> new Version(row.number(1), row.text(2), row.text(3)),
            Store.STILL)
        .forEach(this::check);
    sql.list(
            "SELECT DISTINCT COALESCE(w.whole, m.event) AS id FROM membership m"
                + " LEFT JOIN event_whole w ON w.event = m.event AND w.seq_to = ?"
                + " WHERE m.seq_to = ? ORDER BY id",
            row -> row.number(1),
            Store.STILL,
            Store.STILL)
        .forEach(this::checkEvent);
    sql.list(
            "SELECT t.event FROM event_told t WHERE NOT EXISTS (SELECT 1 FROM event_state s"
                + " WHERE s.event = t.event AND s.seq_to = ?) ORDER BY t.event",
            row -> row.number(1),
            Store.STILL)
        .forEach(event -> problems.add("e" + event + ": is no more, but a copy of it is kept"));
    problems.addAll(wholes.problems());
    problems.addAll(new OutletList(sql).problems(Store.NOW));
    return List.copyOf(problems);
  }

  private record Version(int id, String name, String hash) {}

  private void check(Version version) {
    Reading reading = readings.at(version.id(), Store.NOW);
    if (!Identity.of(reading.report()).hash().equals(version.hash())) {
      problems.add(version.name() + ": its text is not the one that was added");
      return;
    }
    checkClaims(version, reading);
  }

  private void checkClaims(Version version, Reading reading) {
    Map<String, String> rows = new HashMap<>();
    sql.list(
        "SELECT name, quote FROM claim WHERE version = ? AND seq_to = ?",
        row -> rows.put(row.text(1), row.text(2)),
        version.id(),
        Store.STILL);
    String text = reading.report().text();
    for (Claim claim : reading.claims()) {
      String told = Claims.quote(claim, text);
      String kept = rows.remove(claim.id());
      if (!told.equals(kept)) {
        problems.add(claim.id() + ": expecting “" + told + "”, found “" + kept + "”");
      }
    }
    rows.keySet().stream()
        .sorted()
        .forEach(name -> problems.add(name + ": a claim that its report does not make"));
  }

  private void checkEvent(int event) {
    List<String> kept = findings.of(event, Store.NOW).stream().map(Check::shown).toList();
    Optional<EventTold> weighed = past.event(event, Store.NOW);
    List<String> told =
        weighed
            .map(e -> FindingState.of(event, e.dossier()).stream().map(Check::shown).toList())
            .orElse(List.of());
    checkReports(weighed, event);
    if (!told.equals(kept)) {
      problems.add("e" + event + ": its findings do not follow from its claims");
    }
    if (!isKeptAs(weighed, event)) {
      problems.add("e" + event + ": the copy of its present state is not what its reports tell");
    }
  }

  /** Another program may have found more parts in a report than this one does. */
  private void checkReports(Optional<EventTold> weighed, int event) {
    List<String> lost = new ArrayList<>(past.reports(event, Store.NOW));
    weighed.ifPresent(e -> e.dossier().reports().forEach(report -> lost.remove(report.id())));
    lost.forEach(
        report ->
            problems.add(
                "e%d: %s was found to tell of it, but this program finds no such part in it"
                    .formatted(event, report)));
  }

  /** Whether the copy of an event, if there is one, can be read and is what was weighed. */
  private boolean isKeptAs(Optional<EventTold> weighed, int event) {
    return present
        .copy(event)
        .map(copy -> copy.told().isPresent() && copy.told().equals(weighed))
        .orElse(true);
  }

  /** All of a finding but its id. */
  private static String shown(FindingState state) {
    return TextCode.clean(state.called(0).toString());
  }
}
