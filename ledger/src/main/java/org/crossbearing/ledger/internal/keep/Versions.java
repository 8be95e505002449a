package org.crossbearing.ledger.internal.keep;

import java.util.List;
import java.util.Optional;
import org.crossbearing.ledger.internal.code.ReadingCode;
import org.crossbearing.ledger.internal.code.TextCode;
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

  /** The report of this link; empty if it is new. */
  public Optional<Integer> report(String link) {
    return sql.first("SELECT id FROM report WHERE link = ?", row -> row.number(1), link);
  }

  /** The version with exactly this content. */
  public Optional<Version> version(int report, String hash) {
    return versions(report).stream().filter(version -> hash.equals(hashOf(version))).findFirst();
  }

  private String hashOf(Version version) {
    return sql.first("SELECT hash FROM version WHERE id = ?", row -> row.text(1), version.id())
        .orElse("");
  }

  /** The versions of a report, oldest first. */
  public List<Version> versions(int report) {
    return sql.list(
        "SELECT id, name, number FROM version WHERE report = ? ORDER BY number",
        row -> new Version(row.number(1), row.text(2), report, row.number(3)),
        report);
  }

  /** The versions whose claims count, in the order in which their reports came in. */
  public List<Version> current() {
    return sql.list(
        "SELECT v.id, v.name, v.report, v.number FROM version v"
            + " JOIN reading r ON r.version = v.id WHERE r.seq_to = ? ORDER BY v.report",
        row -> new Version(row.number(1), row.text(2), row.number(3), row.number(4)),
        Store.STILL);
  }

  /** Enters a report of a link not met before. */
  public int addReport(String link, int seq) {
    int id = sql.next("report");
    sql.add("INSERT INTO report (id, link, seq) VALUES (?, ?, ?)", id, link, seq);
    return id;
  }

  /** Enters one more version of a report. */
  public Version addVersion(int report, Report published, String hash, int seq) {
    int number = versions(report).size() + 1;
    String name = "r" + report + (number == 1 ? "" : "v" + number);
    int id = sql.next("version");
    int charset = TextCode.charsetOf(published.text());
    sql.add(
        INSERT,
        id,
        name,
        report,
        number,
        hash,
        cleanOrNull(published.outlet()),
        published.outlet() == null ? null : Keys.of(published.outlet()),
        cleanOrNull(published.title()),
        cleanOrNull(published.url()),
        published.published() == null ? null : published.published().toString(),
        charset,
        published.text().length(),
        TextCode.pack(published.text(), charset),
        seq);
    return new Version(id, name, report, number);
  }

  /** Enters what was read in a version. Earlier readings of it must have been closed. */
  public void addReading(int version, byte[] packed, int seq) {
    sql.add(
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
