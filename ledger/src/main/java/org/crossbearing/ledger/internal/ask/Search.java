package org.crossbearing.ledger.internal.ask;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossbearing.ledger.answer.Hit;
import org.crossbearing.ledger.answer.Query;
import org.crossbearing.ledger.internal.keep.Keys;
import org.crossbearing.ledger.internal.store.Choice;
import org.crossbearing.ledger.internal.store.Row;
import org.crossbearing.ledger.internal.store.Sql;
import org.crossbearing.ledger.internal.store.Store;
import org.jspecify.annotations.Nullable;

/** Finds claims, the newest first. */
public final class Search {
  /** So many claims, the newest that other conditions leave, have their words looked at. */
  private static final int LOOKED_AT = 1000;

  private static final String COLUMNS =
      "SELECT c.name, c.kind, c.measure, c.thing, c.quote, c.speaker, v.outlet, v.published,"
          + " s.event, s.finding, f.status ";
  private static final String VERSION = " JOIN version v ON v.id = c.version";
  private static final String FINDING =
      " LEFT JOIN finding_state f ON f.finding = s.finding"
          + " AND f.seq_from <= ? AND f.seq_to > ?";

  private static final String OF_STATUS =
      "c.id IN (SELECT t.claim FROM finding_state y JOIN standing t ON t.finding = y.finding"
          + " WHERE y.status = ? AND y.seq_from <= ? AND y.seq_to > ?"
          + " AND t.seq_from <= ? AND t.seq_to > ?)";

  private final Sql sql;
  private final boolean sqlite;

  public Search(Store store) {
    sql = store.sql();
    sqlite = store.isSqlite();
  }

  /** The newest claims that are as asked for, as of an entry. */
  public List<Hit> find(Query query, int seq) {
    return find(query, null, seq);
  }

  /**
   * The newest claims that are as asked for among those older than a claim, as of an entry.
   *
   * @param before the id of that claim; null for all
   */
  public List<Hit> find(Query query, @Nullable String before, int seq) {
    Where where = structured(query, seq);
    if (before != null) {
      where.and("c.id < ?", number(before, seq));
    }
    List<String> words = words(query);
    if (words.isEmpty()) {
      return run("FROM claim c", query, where, seq, query.most());
    }
    if (isNarrow(query) && query.status() == null) {
      List<Quote> newest = newest(where);
      List<Integer> found =
          newest.stream().filter(q -> q.hasAll(words)).map(Quote::id).limit(query.most()).toList();
      if (found.size() == query.most() || newest.size() < LOOKED_AT) {
        return found.isEmpty() ? List.of() : run(found, query, seq);
      }
    }
    return run(withWords(words, where), query, where, seq, query.most());
  }

  private record Quote(int id, String words) {
    boolean hasAll(List<String> wanted) {
      return Arrays.asList(Keys.of(words).split(" ", -1)).containsAll(wanted);
    }
  }

  /** By an index of places, speakers or outlets, and without what else a claim is shown with. */
  private List<Quote> newest(Where where) {
    return sql.list(
        "SELECT c.id, c.quote FROM claim c" + where.sql() + " ORDER BY c.id DESC LIMIT ?",
        row -> new Quote(row.number(1), row.text(2)),
        where.values(LOOKED_AT));
  }

  private List<Hit> run(List<Integer> claims, Query query, int seq) {
    Choice some = Choice.of(claims);
    Where where = new Where().and("c.id IN " + some.marks(), some.after());
    return run("FROM claim c", query, where, seq, query.most());
  }

  /** A claim whose report was read anew, or corrected, has got another number by that. */
  private long number(String claim, int seq) {
    return sql.number("SELECT MAX(id) FROM claim WHERE name = ? AND seq_from <= ?", claim, seq)
        .orElse(0);
  }

  private static List<String> words(Query query) {
    return query.words() == null
        ? List.of()
        : Stream.of(Keys.of(query.words()).split(" ", -1)).filter(w -> !w.isEmpty()).toList();
  }

  private static boolean isNarrow(Query query) {
    return query.place() != null || query.speaker() != null || query.outlet() != null;
  }

  private String withWords(List<String> words, Where where) {
    if (sqlite) {
      String phrase = words.stream().map(w -> '"' + w + '"').collect(Collectors.joining(" "));
      where.and("claim_words MATCH ?", phrase);
      return "FROM claim_words JOIN claim c ON c.id = claim_words.rowid";
    }
    where.and(
        "to_tsvector('simple', c.quote) @@ to_tsquery('simple', ?)", String.join(" & ", words));
    return "FROM claim c";
  }

  private List<Hit> run(String from, Query query, Where where, int seq, int most) {
    String order = from.contains("claim_words") ? "claim_words.rowid" : "c.id";
    Stand stand = Stand.first(query.status(), seq);
    String joins = VERSION + stand.join() + FINDING;
    String statement =
        COLUMNS + from + joins + where.sql() + " ORDER BY " + order + " DESC LIMIT ?";
    List<Object> values = new ArrayList<>(stand.values());
    values.addAll(List.of(seq, seq));
    return sql.list(statement, Search::hit, where.valuesAfter(values, most));
  }

  /** Some claim that came in after an entry; those of higher numbers came later still. */
  static OptionalLong later(Sql sql, int seq) {
    return seq == Store.NOW
        ? OptionalLong.empty()
        : sql.number(
            "SELECT MIN(c.id) FROM claim c WHERE c.version IN"
                + " (SELECT v.id FROM version v WHERE v.seq > ? ORDER BY v.seq LIMIT 20)",
            seq);
  }

  private Where structured(Query query, int seq) {
    Where where = new Where().at("c", seq);
    later(sql, seq).ifPresent(claim -> where.and("c.id < ?", claim));
    if (query.place() != null) {
      where.and("c.place_key = ?", Keys.of(query.place()));
    }
    if (query.from() != null) {
      where.and("c.day_to >= ?", query.from().toString());
    }
    if (query.to() != null) {
      where.and("c.day_from <= ?", query.to().toString());
    }
    if (query.measure() != null) {
      where.and("c.measure = ?", query.measure());
    }
    if (query.outlet() != null) {
      where.and("c.outlet_key = ?", Keys.of(query.outlet()));
    }
    if (query.status() != null) {
      found(query.status(), where, seq);
    }
    return query.speaker() == null ? where : spokenBy(query.speaker(), where);
  }

  /**
   * A status that many findings have is not looked for by the index of states: the newest claims
   * are gone through until enough are found. A CASE is what both databases take for likely and
   * leave where it is.
   */
  private void found(String status, Where where, int seq) {
    where.and("CASE WHEN f.status = ? THEN TRUE ELSE FALSE END", status);
    if (new Statuses(sql).isRare(status, seq)) {
      where.and(OF_STATUS, status, seq, seq, seq, seq);
    }
  }

  /** A surname alone finds all who bear it; a full name also where only the surname is told. */
  private static Where spokenBy(String speaker, Where where) {
    String key = Keys.of(speaker);
    String surname = Keys.lastWord(key);
    where.and("c.surname = ?", surname);
    return key.equals(surname) ? where : where.and("c.speaker_key IN (?, ?)", key, surname);
  }

  private static Hit hit(Row row) throws SQLException {
    Long event = row.numberOrNull(9);
    Long finding = row.numberOrNull(10);
    return new Hit(
        row.text(1),
        row.text(2),
        Stream.of(row.textOrNull(3), row.textOrNull(4))
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" ")),
        row.text(5),
        row.textOrNull(6),
        row.textOrNull(7),
        row.textOrNull(8),
        event == null ? null : "e" + event,
        finding == null ? null : "f" + finding,
        row.textOrNull(11));
  }
}
