package org.crossbearing.ledger.internal.keep;

import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crossbearing.ledger.internal.code.ReadingCode;
import org.crossbearing.ledger.internal.code.TextCode;
import org.crossbearing.ledger.internal.store.Choice;
import org.crossbearing.ledger.internal.store.Row;
import org.crossbearing.ledger.internal.store.Sql;
import org.crossbearing.ledger.internal.store.Store;
import org.crossbearing.model.Reading;
import org.crossbearing.model.Report;
import org.jspecify.annotations.Nullable;

/** The reports with their versions, and what was read in each. */
public final class Versions {
  private static final String INSERT =
      "INSERT INTO version (id, name, report, number, hash, outlet, outlet_key, title, url,"
          + " published, charset, length, body, seq)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String FILED =
      "SELECT id, name, report, number, hash FROM version WHERE report IN ";
  private static final String READING =
      "SELECT v.id, v.name, v.charset, v.body, r.body FROM version v JOIN reading r ON r.version ="
          + " v.id WHERE v.id = ? AND r.seq_from <= ? AND r.seq_to > ?";

  private final Sql sql;
  private final String reader;

  /** {@code reader} names the version of the program that reads. */
  public Versions(Sql sql, String reader) {
    this.sql = sql;
    this.reader = reader;
  }

  /**
   * A version as the tables know it.
   *
   * @param name the report's id in claims and findings: {@code r12}, from the second on {@code
   *     r12v2}
   */
  public record Version(int id, String name, int report, int number) {}

  /** What there is of some links. */
  public Filed filed(Collection<Identity> identities) {
    Filed filed = new Filed();
    Map<Integer, String> links = links(identities);
    if (!links.isEmpty()) {
      Choice choice = Choice.of(links.keySet());
      sql.list(
              FILED + choice.marks() + " ORDER BY report, number",
              row -> Map.entry(version(row), row.text(5)),
              choice.after())
          .forEach(
              v ->
                  filed.add(
                      new Identity(links.getOrDefault(v.getKey().report(), ""), v.getValue()),
                      v.getKey()));
    }
    return filed;
  }

  /** The reports of some links. */
  private Map<Integer, String> links(Collection<Identity> identities) {
    Map<Integer, String> links = new HashMap<>();
    if (!identities.isEmpty()) {
      Choice choice = Choice.of(identities.stream().map(Identity::link).toList());
      sql.list(
          "SELECT id, link FROM report WHERE link IN " + choice.marks(),
          row -> links.put(row.number(1), row.text(2)),
          choice.after());
    }
    return links;
  }

  private static Version version(Row row) throws SQLException {
    return new Version(row.number(1), row.text(2), row.number(3), row.number(4));
  }

  /** The versions of a report, oldest first. */
  public List<Version> versions(int report) {
    return sql.list(
        "SELECT id, name, report, number FROM version WHERE report = ? ORDER BY number",
        Versions::version,
        report);
  }

  /** The versions whose claims count, in the order in which their reports came in. */
  public List<Version> current() {
    return sql.list(
        "SELECT v.id, v.name, v.report, v.number FROM version v"
            + " JOIN reading r ON r.version = v.id WHERE r.seq_to = ? ORDER BY v.report",
        Versions::version,
        Store.STILL);
  }

  /** The version of this name, if its claims count. */
  public Optional<Integer> current(String name) {
    return sql.first(
        "SELECT v.id FROM version v JOIN reading r ON r.version = v.id"
            + " WHERE v.name = ? AND r.seq_to = ?",
        row -> row.number(1),
        name,
        Store.STILL);
  }

  /** Enters a report of a link not met before. */
  public int addReport(String link, int seq) {
    int id = sql.next("report");
    sql.later("INSERT INTO report (id, link, seq) VALUES (?, ?, ?)", id, link, seq);
    return id;
  }

  /** Enters one more version of a report, in what is filed too. */
  public Version addVersion(int report, Report published, Identity identity, Filed filed, int seq) {
    int number = filed.count(identity) + 1;
    String name = "r" + report + (number == 1 ? "" : "v" + number);
    int id = sql.next("version");
    int charset = TextCode.charsetOf(published.text());
    sql.later(
        INSERT,
        id,
        name,
        report,
        number,
        identity.hash(),
        cleanOrNull(published.outlet()),
        published.outlet() == null ? null : Keys.of(published.outlet()),
        cleanOrNull(published.title()),
        cleanOrNull(published.url()),
        published.published() == null ? null : published.published().toString(),
        charset,
        published.text().length(),
        TextCode.pack(published.text(), charset),
        seq);
    Version version = new Version(id, name, report, number);
    filed.add(identity, version);
    return version;
  }

  /** Enters what was read in a version. Earlier readings of it must have been closed. */
  public void addReading(int version, byte[] packed, int seq) {
    sql.later(
        "INSERT INTO reading (id, version, reader, body, seq_from, seq_to)"
            + " VALUES (?, ?, ?, ?, ?, ?)",
        sql.next("reading"),
        version,
        reader,
        packed,
        seq,
        Store.STILL);
  }

  public void closeReadings(int version, int seq) {
    sql.change(
        "UPDATE reading SET seq_to = ? WHERE version = ? AND seq_to = ?",
        seq,
        version,
        Store.STILL);
  }

  /** What was read in a version as of an entry; empty if it was not read then, or is replaced. */
  public Optional<Reading> reading(int version, int seq) {
    return sql.first(
        READING,
        row ->
            ReadingCode.unpack(
                row.bytes(5), row.text(2), TextCode.unpack(row.bytes(4), row.number(3))),
        version,
        seq,
        seq);
  }

  /** The version of a report whose claims count. */
  public int readVersion(int report) {
    return versions(report).reversed().stream()
        .map(Version::id)
        .filter(this::isRead)
        .findFirst()
        .orElseThrow();
  }

  /** Where a version's report comes among others. */
  public String position(int version) {
    Report report = reading(version, Store.NOW).orElseThrow().report();
    return Identity.positionOf(report);
  }

  /** Whether its claims are those that count. */
  public boolean isRead(int version) {
    return sql.number(
            "SELECT id FROM reading WHERE version = ? AND seq_to = ?", version, Store.STILL)
        .isPresent();
  }

  private static @Nullable String cleanOrNull(@Nullable String text) {
    return text == null ? null : TextCode.clean(text);
  }
}
