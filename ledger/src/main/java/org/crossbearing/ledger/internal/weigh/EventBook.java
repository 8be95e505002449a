package org.crossbearing.ledger.internal.weigh;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crossbearing.ledger.internal.code.Json;
import org.crossbearing.ledger.internal.code.TextCode;
import org.crossbearing.ledger.internal.keep.Changes;
import org.crossbearing.ledger.internal.keep.Keys;
import org.crossbearing.ledger.internal.store.Sql;
import org.crossbearing.ledger.internal.store.Store;
import org.crossbearing.model.Claim;
import org.crossbearing.model.Dossier;
import org.crossbearing.model.Event;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Origin;
import org.crossbearing.reconcile.Part;
import org.jspecify.annotations.Nullable;

/** The events as rows, with where their claims stand. */
final class EventBook {
  private static final String STATE =
      "SELECT type, title, place, place_key, country, day_from, day_to, reports, body"
          + " FROM event_state WHERE event = ? AND seq_to = ?";

  private static final String SOURCED =
      "SELECT c.version, c.outlet_key,"
          + " (SELECT MIN(o.position) FROM occasion o WHERE o.version = c.version),"
          + " s.finding, s.origin FROM standing s JOIN claim c ON c.id = s.claim"
          + " WHERE s.event = ? AND s.seq_to = ? AND s.finding IS NOT NULL"
          + " AND s.origin IS NOT NULL AND c.outlet_key IS NOT NULL";

  /** Claims, of some thousand events. */
  private static final int MOST = 200_000;

  private final Sql sql;
  private final Changes changes;
  private final Findings findings;
  private final Rows rows;
  private final OutletBook outlets;
  private final Recent<Known> recent = new Recent<>(MOST, known -> 1 + known.standings().size());

  EventBook(Sql sql, Changes changes) {
    this.sql = sql;
    this.changes = changes;
    findings = new Findings(sql);
    rows = new Rows(sql);
    outlets = new OutletBook(sql);
  }

  /**
   * An event as the tables have it.
   *
   * @param state the columns; null if it is not told of
   * @param shares what its versions come to
   */
  private record Known(
      @Nullable List<@Nullable Object> state,
      List<FindingState> findings,
      Map<Integer, Standing> standings,
      Map<Integer, Share> shares) {
    static final Known NOTHING = new Known(null, List.of(), Map.of(), Map.of());
  }

  /** Somebody else has written, or what was written came to nothing. */
  void forgetAll() {
    recent.forgetAll();
    rows.forget();
    outlets.forgetAll();
  }

  /** Hands all that was written to the database. */
  void send(int seq) {
    outlets.send(seq);
    rows.send();
  }

  /** Hands over that a version is new. */
  void tell(int version) {
    outlets.begin(version);
  }

  /** Begins an event nobody told of before. */
  int begin(int seq) {
    int id = sql.next("event");
    sql.later("INSERT INTO event (id, seq) VALUES (?, ?)", id, seq);
    recent.put(id, Known.NOTHING);
    return id;
  }

  /**
   * Writes what an event has come to, to be sent.
   *
   * @param event all that is told of it, in the order in which it was weighed
   * @param numbers those of the claims of the versions that tell of it
   * @param inherited the findings of other events that went into it
   */
  void write(
      int id,
      List<Spot> event,
      Map<String, Integer> numbers,
      Dossier dossier,
      List<FindingState> inherited,
      int seq) {
    Known before = known(id);
    List<@Nullable Object> state = columns(dossier);
    replaceState(id, before.state(), state, dossier.events().getFirst().title(), seq);
    List<FindingState> old = new ArrayList<>(before.findings());
    old.addAll(inherited);
    List<FindingState> named = findings.replace(old, FindingState.of(id, dossier), rows, seq);
    Map<Integer, Standing> standings = standings(dossier, named, numbers);
    replaceStandings(id, before.standings(), standings, seq);
    Map<Integer, Share> shares =
        standings.equals(before.standings())
            ? before.shares()
            : shares(event, numbers, dossier, standings);
    outlets.replace(before.shares(), shares);
    recent.put(id, new Known(state, named, standings, shares));
    List<Part> parts = event.stream().map(Spot::part).toList();
    Present.put(id, Naming.told(id, parts, dossier, named), rows, seq);
  }

  /** What an event has come to be that another took over, or that nobody tells of any more. */
  List<FindingState> end(int id, @Nullable Integer heir, int seq) {
    Known ended = known(id);
    List<FindingState> left = ended.findings();
    outlets.replace(ended.shares(), Map.of());
    recent.forget(id);
    close("event_state", id, seq);
    close("standing", id, seq);
    Present.drop(id, rows);
    if (heir == null) {
      changes.add(seq, "event", null, id, null, "no report tells of it any more");
      findings.replace(left, List.of(), rows, seq);
      return List.of();
    }
    changes.add(seq, "event", null, id, null, "now one with e" + heir);
    return left;
  }

  private void close(String table, int event, int seq) {
    rows.end(
        "UPDATE " + table + " SET seq_to = ? WHERE event = ? AND seq_to = ?",
        seq,
        event,
        Store.STILL);
  }

  private Known known(int id) {
    Known known = recent.get(id);
    return known == null
        ? new Known(state(id), findings.of(id, Store.NOW), standings(id), shares(id))
        : known;
  }

  private @Nullable List<@Nullable Object> state(int id) {
    return sql.first(
            STATE,
            row -> {
              List<@Nullable Object> columns = new ArrayList<>();
              for (int column = 1; column <= 9; column++) {
                columns.add(column == 8 ? row.number(8) : row.textOrNull(column));
              }
              return columns;
            },
            id,
            Store.STILL)
        .orElse(null);
  }

  private void replaceState(
      int id,
      @Nullable List<@Nullable Object> before,
      List<@Nullable Object> now,
      String title,
      int seq) {
    if (now.equals(before)) {
      return;
    }
    if (before == null) {
      changes.add(seq, "event", null, id, null, title);
    } else {
      close("event_state", id, seq);
    }
    List<@Nullable Object> values = new ArrayList<>(List.of(id));
    values.addAll(now);
    values.add(seq);
    values.add(Store.STILL);
    rows.begin(
        "INSERT INTO event_state (event, type, title, place, place_key, country, day_from,"
            + " day_to, reports, body, seq_from, seq_to)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        values.toArray());
  }

  private static List<@Nullable Object> columns(Dossier dossier) {
    Event event = dossier.events().getFirst();
    List<@Nullable Object> columns = new ArrayList<>();
    columns.add(event.type().word());
    columns.add(TextCode.clean(event.title()));
    columns.add(event.place() == null ? null : TextCode.clean(event.place().name()));
    columns.add(event.place() == null ? null : Keys.of(event.place().name()));
    columns.add(event.place() == null ? null : event.place().country());
    columns.add(event.date() == null ? "" : event.date().from().toString());
    columns.add(event.date() == null ? "" : event.date().to().toString());
    columns.add(event.reports().size());
    columns.add(origins(dossier));
    return columns;
  }

  /** Why claims were joined to one origin. */
  private static String origins(Dossier dossier) {
    Map<String, String> names = originNames(dossier);
    Map<String, Object> signals = new LinkedHashMap<>();
    dossier
        .origins()
        .forEach(origin -> signals.put(names.getOrDefault(origin.id(), ""), origin.signals()));
    return Json.write(signals);
  }

  /**
   * "speaker Vitali Klitschko", by the ids of origins: one origin under one name in all events.
   * Those of one name that somebody holds apart are numbered.
   */
  private static Map<String, String> originNames(Dossier dossier) {
    Map<String, String> names = new LinkedHashMap<>();
    Map<String, Integer> met = new HashMap<>();
    for (Origin origin : dossier.origins()) {
      String name = TextCode.clean(origin.kind().word() + " " + origin.name());
      int times = met.merge(name, 1, Integer::sum);
      names.put(origin.id(), times == 1 ? name : name + " (" + times + ")");
    }
    return names;
  }

  private static Map<Integer, Standing> standings(
      Dossier dossier, List<FindingState> named, Map<String, Integer> numbers) {
    Map<String, Integer> finding = new HashMap<>();
    for (FindingState state : named) {
      state.claimNames().forEach(claim -> finding.put(claim, state.id()));
    }
    Map<String, String> origins = originNames(dossier);
    Map<Integer, Standing> now = new LinkedHashMap<>();
    for (Claim claim : dossier.claims()) {
      Integer number = numbers.get(claim.id());
      if (number != null) {
        String origin = claim instanceof Figure f && f.origin() != null ? f.origin() : "";
        now.put(number, new Standing(finding.get(claim.id()), origins.get(origin)));
      }
    }
    return now;
  }

  private Map<Integer, Standing> standings(int event) {
    Map<Integer, Standing> standings = new LinkedHashMap<>();
    sql.list(
        "SELECT claim, finding, origin FROM standing WHERE event = ? AND seq_to = ?",
        row -> {
          Long finding = row.numberOrNull(2);
          Standing standing =
              new Standing(finding == null ? null : finding.intValue(), row.textOrNull(3));
          return standings.put(row.number(1), standing);
        },
        event,
        Store.STILL);
    return standings;
  }

  private static Map<Integer, Share> shares(
      List<Spot> event,
      Map<String, Integer> numbers,
      Dossier dossier,
      Map<Integer, Standing> standings) {
    Map<String, Spot> spots = new HashMap<>();
    event.forEach(spot -> spots.put(spot.part().told().reading().report().id(), spot));
    List<Sourced> figures = new ArrayList<>();
    for (Claim claim : dossier.claims()) {
      Spot spot = spots.get(claim.report());
      Standing standing = standings.get(numbers.getOrDefault(claim.id(), 0));
      if (spot != null && standing != null) {
        standing.from(spot).ifPresent(figures::add);
      }
    }
    return Share.of(figures);
  }

  private Map<Integer, Share> shares(int event) {
    List<Sourced> figures =
        sql.list(
            SOURCED,
            row -> new Sourced(row.number(1), row.text(2), row.text(3), row.number(4), row.text(5)),
            event,
            Store.STILL);
    return Share.of(figures);
  }

  private void replaceStandings(
      int event, Map<Integer, Standing> before, Map<Integer, Standing> now, int seq) {
    before.forEach(
        (claim, standing) -> {
          if (!standing.equals(now.get(claim))) {
            rows.end(
                "UPDATE standing SET seq_to = ? WHERE claim = ? AND event = ? AND seq_to = ?",
                seq,
                claim,
                event,
                Store.STILL);
          }
        });
    now.forEach(
        (claim, standing) -> {
          if (!standing.equals(before.get(claim))) {
            rows.begin(
                "INSERT INTO standing (claim, event, finding, origin, seq_from, seq_to)"
                    + " VALUES (?, ?, ?, ?, ?, ?)",
                claim,
                event,
                standing.finding(),
                standing.origin(),
                seq,
                Store.STILL);
          }
        });
  }
}
