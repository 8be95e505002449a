package org.crossbearing.ledger.internal.ask;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossbearing.ledger.answer.Hit;
import org.crossbearing.ledger.answer.Said;
import org.crossbearing.ledger.answer.Speaker;
import org.crossbearing.ledger.internal.keep.Keys;
import org.crossbearing.ledger.internal.store.Row;
import org.crossbearing.ledger.internal.store.Sql;
import org.jspecify.annotations.Nullable;

/** Who is told of lately, and what one person is told to be and to have said. */
public final class People {
  /** So many claims at most are gone through, from the newest. */
  private static final int WINDOW = 4000;

  private static final String COLUMNS =
      "SELECT c.name, c.kind, c.measure, c.thing, c.quote, c.speaker, v.outlet, v.published,"
          + " s.event, s.finding, v.name, e.recorded FROM claim c"
          + " JOIN version v ON v.id = c.version JOIN entry e ON e.seq = v.seq";

  private static final String OF_EVENT =
      "c.version IN (SELECT o.version FROM membership m JOIN occasion o ON o.id = m.occasion"
          + " WHERE (m.event = ? OR m.event IN (SELECT w.event FROM event_whole w"
          + " WHERE w.whole = ? AND w.seq_from <= ? AND w.seq_to > ?))"
          + " AND m.seq_from <= ? AND m.seq_to > ?)";

  private final Sql sql;

  public People(Sql sql) {
    this.sql = sql;
  }

  private static final class Tally {
    private final Map<String, Integer> names = new LinkedHashMap<>();
    private final Set<String> roles = new LinkedHashSet<>();
    private int claims;

    Speaker speaker(String key) {
      String name =
          names.entrySet().stream()
              .max(Map.Entry.comparingByValue())
              .map(Map.Entry::getKey)
              .orElse(key);
      return new Speaker(name, key, List.copyOf(roles), claims);
    }
  }

  private record Mention(String key, String name, String kind, @Nullable String thing) {}

  /** Those with a role among the newest claims, who is told of most first. */
  public List<Speaker> lately(int most, int seq) {
    Where where = new Where().at("c", seq).and("c.speaker_key IS NOT NULL");
    Search.later(sql, seq).ifPresent(claim -> where.and("c.id < ?", claim));
    List<Mention> mentions =
        sql.list(
            "SELECT c.speaker_key, c.speaker, c.kind, c.thing FROM claim c"
                + where.sql()
                + " ORDER BY c.id DESC LIMIT ?",
            row -> new Mention(row.text(1), row.text(2), row.text(3), row.textOrNull(4)),
            where.values(WINDOW));
    Map<String, Tally> tallies = new LinkedHashMap<>();
    for (Mention mention : mentions) {
      Tally tally = tallies.computeIfAbsent(mention.key(), k -> new Tally());
      tally.claims++;
      tally.names.merge(mention.name(), 1, Integer::sum);
      if (mention.kind().equals("role") && mention.thing() != null) {
        tally.roles.add(mention.thing());
      }
    }
    List<Speaker> speakers = new ArrayList<>();
    tallies.forEach((key, tally) -> speakers.add(tally.speaker(key)));
    return speakers.stream()
        .filter(speaker -> !speaker.roles().isEmpty())
        .sorted(Comparator.comparingInt(Speaker::claims).reversed())
        .limit(most)
        .toList();
  }

  /** What a person is said to be, promised, and said: the newest first, at most so many. */
  public List<Said> of(String name, @Nullable String kind, int most, int seq) {
    String key = Keys.of(name);
    String surname = Keys.lastWord(key);
    Where where = new Where().at("c", seq).and("c.surname = ?", surname);
    if (!key.equals(surname)) {
      where.and("c.speaker_key IN (?, ?)", key, surname);
    }
    if (kind != null) {
      where.and("c.kind = ?", kind);
    }
    return list(Stand.first(seq), where, most);
  }

  private List<Said> list(Stand stand, Where where, int most) {
    return sql.list(
        COLUMNS + stand.join() + where.sql() + " ORDER BY c.id DESC LIMIT ?",
        People::said,
        where.valuesAfter(stand.values(), most));
  }

  /** What people are told to be, and what they said, in the reports of an event. */
  public List<Said> in(int event, int most, int seq) {
    Where where =
        new Where()
            .at("c", seq)
            .and("c.kind IN ('statement', 'role') AND c.speaker IS NOT NULL")
            .and(OF_EVENT, event, event, seq, seq, seq, seq);
    return list(Stand.in(event, seq), where, most);
  }

  private static Said said(Row row) throws SQLException {
    Long event = row.numberOrNull(9);
    Long finding = row.numberOrNull(10);
    String thing = row.textOrNull(4);
    String measure = row.textOrNull(3);
    String what = thing == null ? "" : thing;
    Hit hit =
        new Hit(
            row.text(1),
            row.text(2),
            measure == null ? what : measure + " " + what,
            row.text(5),
            row.textOrNull(6),
            row.textOrNull(7),
            row.textOrNull(8),
            event == null ? null : "e" + event,
            finding == null ? null : "f" + finding,
            null);
    return new Said(hit, row.text(11), row.text(6), what, Instant.parse(row.text(12)));
  }
}
