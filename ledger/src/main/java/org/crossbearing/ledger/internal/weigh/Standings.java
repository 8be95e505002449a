package org.crossbearing.ledger.internal.weigh;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crossbearing.ledger.internal.code.TextCode;
import org.crossbearing.ledger.internal.store.Sql;
import org.crossbearing.ledger.internal.store.Store;
import org.crossbearing.model.Claim;
import org.crossbearing.model.Dossier;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Origin;

/** Where the claims of events stand, by their numbers, and what that comes to. */
final class Standings {
  private static final String SOURCED =
      "SELECT c.version, c.outlet_key,"
          + " (SELECT o.position FROM occasion o WHERE o.version = c.version"
          + " ORDER BY o.id DESC LIMIT 1),"
          + " s.finding, s.origin FROM standing s JOIN claim c ON c.id = s.claim"
          + " WHERE s.event = ? AND s.seq_to = ? AND "
          + Sourced.CONDITION;

  private final Sql sql;

  Standings(Sql sql) {
    this.sql = sql;
  }

  /**
   * "speaker Vitali Klitschko", by the ids of origins: one origin under one name in all events.
   * Those of one name that somebody holds apart are numbered.
   */
  static Map<String, String> originNames(Dossier dossier) {
    Map<String, String> names = new LinkedHashMap<>();
    Map<String, Integer> met = new HashMap<>();
    for (Origin origin : dossier.origins()) {
      String name = TextCode.clean(origin.kind().word() + " " + origin.name());
      int times = met.merge(name, 1, Integer::sum);
      names.put(origin.id(), times == 1 ? name : name + " (" + times + ")");
    }
    return names;
  }

  /** Those of a weighed event. */
  static Map<Integer, Standing> of(
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

  /** Those of an event as the tables have it. */
  Map<Integer, Standing> in(int event) {
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

  /** What the versions of a weighed event come to. */
  static Map<Integer, Share> shares(
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
        Sourced.of(spot, standing).ifPresent(figures::add);
      }
    }
    return Share.of(figures);
  }

  /** What the versions of an event come to as the tables have it. */
  Map<Integer, Share> sharesIn(int event) {
    List<Sourced> figures =
        sql.list(
            SOURCED,
            row -> new Sourced(row.number(1), row.text(2), row.text(3), row.number(4), row.text(5)),
            event,
            Store.STILL);
    return Share.of(figures);
  }

  /** Writes what changed, to be sent. */
  void replace(
      int event, Map<Integer, Standing> before, Map<Integer, Standing> now, Rows rows, int seq) {
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
