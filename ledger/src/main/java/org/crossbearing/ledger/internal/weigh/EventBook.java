package org.crossbearing.ledger.internal.weigh;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crossbearing.ledger.internal.code.Json;
import org.crossbearing.ledger.internal.code.TextCode;
import org.crossbearing.ledger.internal.keep.Changes;
import org.crossbearing.ledger.internal.keep.Keys;
import org.crossbearing.ledger.internal.store.Sql;
import org.crossbearing.ledger.internal.store.Store;
import org.crossbearing.model.Dossier;
import org.crossbearing.model.Event;
import org.crossbearing.reconcile.Part;
import org.jspecify.annotations.Nullable;

/** The events as rows, with where their claims stand. */
final class EventBook {
  private static final String STATE =
      "SELECT type, title, place, place_key, country, day_from, day_to, reports, body"
          + " FROM event_state WHERE event = ? AND seq_to = ?";

  /** Claims, of some thousand events. */
  private static final int MOST = 200_000;

  private final Sql sql;
  private final Changes changes;
  private final Findings findings;
  private final Rows rows;
  private final Standings standings;
  private final OutletBook outlets;
  private final Recent<Integer, Known> recent =
      new Recent<>(MOST, known -> 1 + known.standings().size());

  EventBook(Sql sql, Changes changes) {
    this.sql = sql;
    this.changes = changes;
    findings = new Findings(sql);
    rows = new Rows(sql);
    standings = new Standings(sql);
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
   * @param inherited the findings of other events that went into it
   */
  void write(int id, Weighed event, List<FindingState> inherited, int seq) {
    Dossier dossier = event.dossier();
    Map<String, Integer> numbers = event.numbers();
    Known before = known(id);
    List<@Nullable Object> state = columns(dossier);
    replaceState(id, before.state(), state, dossier.events().getFirst().title(), seq);
    List<FindingState> old = new ArrayList<>(before.findings());
    old.addAll(inherited);
    List<FindingState> named = findings.replace(old, FindingState.of(id, dossier), rows, seq);
    Map<Integer, Standing> now = Standings.of(dossier, named, numbers);
    standings.replace(id, before.standings(), now, rows, seq);
    Map<Integer, Share> shares =
        now.equals(before.standings())
            ? before.shares()
            : Standings.shares(event.spots(), numbers, dossier, now);
    outlets.replace(before.shares(), shares);
    recent.put(id, new Known(state, named, now, shares));
    List<Part> parts = event.spots().stream().map(Spot::part).toList();
    Present.put(id, Naming.told(id, parts, dossier, named), rows, seq);
  }

  /** Whether the rows of an event are what it has come to. */
  boolean has(int id, Weighed event) {
    Known known = known(id);
    Dossier dossier = event.dossier();
    List<FindingState> unnamed = known.findings().stream().map(f -> f.called(0)).toList();
    return columns(dossier).equals(known.state())
        && unnamed.equals(FindingState.of(id, dossier))
        && Standings.of(dossier, known.findings(), event.numbers()).equals(known.standings());
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
        ? new Known(state(id), findings.of(id, Store.NOW), standings.in(id), standings.sharesIn(id))
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
    Map<String, String> names = Standings.originNames(dossier);
    Map<String, Object> signals = new LinkedHashMap<>();
    dossier
        .origins()
        .forEach(origin -> signals.put(names.getOrDefault(origin.id(), ""), origin.signals()));
    return Json.write(signals);
  }
}
