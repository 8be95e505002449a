package org.crossbearing.ledger.internal.store;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crossbearing.ledger.answer.InvalidRequestException;
import org.crossbearing.ledger.answer.LedgerException;

/** Where a ledger lies. */
public final class Address {
  private static final String JDBC = "jdbc:";
  private static final String SQLITE = "jdbc:sqlite:";
  private static final String FILE = "file:";
  private static final String POSTGRES = "jdbc:postgresql:";
  private static final Pattern IN_MEMORY =
      Pattern.compile("(?:^|&)(?:mode=memory|vfs=memdb)(?:&|$)");

  /**
   * So many pages, 16 MB, wait in SQLite's log before they go where they belong: many are written
   * again and again while reports come in.
   */
  private static final int LOGGED = 4096;

  private final String url;
  private final Dialect dialect;

  private Address(String url, Dialect dialect) {
    this.url = url;
    this.dialect = dialect;
  }

  /**
   * A file, or {@code jdbc:sqlite:…} or {@code jdbc:postgresql:…}.
   *
   * @throws InvalidRequestException if it is another kind of URL, names no file, or names a folder
   * @throws LedgerException if the file's folder cannot be made
   */
  public static Address of(String named) {
    if (named.startsWith(POSTGRES)) {
      return new Address(named, Dialect.POSTGRES);
    }
    Path file = sqliteFile(named).toAbsolutePath();
    if (Files.isDirectory(file)) {
      throw new InvalidRequestException(file + ": expecting a file, found a folder");
    }
    if (named.startsWith(SQLITE)) {
      return new Address(named, Dialect.SQLITE);
    }
    makeFolder(file);
    return new Address(SQLITE + file, Dialect.SQLITE);
  }

  /**
   * The file that such a name means; empty if the ledger lies on a server.
   *
   * @throws InvalidRequestException if it is another kind of URL, or names no file
   */
  public static Optional<Path> file(String named) {
    return named.startsWith(POSTGRES) ? Optional.empty() : Optional.of(sqliteFile(named));
  }

  private static Path sqliteFile(String named) {
    try {
      return Path.of(named.startsWith(JDBC) ? fileOfUrl(named) : named);
    } catch (IllegalArgumentException e) {
      throw new InvalidRequestException(
          named + ": expecting the name of a file, found one that no file can have", e);
    }
  }

  private static String fileOfUrl(String url) {
    if (!url.startsWith(SQLITE)) {
      throw new InvalidRequestException(
          "expecting a file, jdbc:sqlite:FILE or jdbc:postgresql://HOST/DATABASE, found " + url);
    }
    String[] parts = url.substring(SQLITE.length()).split("[?]", 2);
    String name = withoutScheme(parts[0]);
    if (name.isEmpty()
        || name.equals(":memory:")
        || parts.length > 1 && IN_MEMORY.matcher(parts[1]).find()) {
      throw new InvalidRequestException(
          url
              + ": expecting a file, found a database in memory, which nothing is kept in; name a"
              + " file, for example jdbc:sqlite:/tmp/ledger.db");
    }
    return name;
  }

  /** SQLite takes names such as {@code file:a.db} and {@code file:///tmp/my%20ledger.db}. */
  private static String withoutScheme(String name) {
    if (!name.startsWith(FILE)) {
      return name;
    }
    String path =
        name.substring(FILE.length()).replaceFirst("#.*", "").replaceFirst("^//[^/]*", "");
    return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  private static void makeFolder(Path file) {
    Path folder = file.getParent();
    try {
      if (folder != null) {
        Files.createDirectories(folder);
      }
    } catch (IOException e) {
      throw new LedgerException(
          file + ": its folder cannot be made; name another place with --ledger", e);
    }
  }

  /** What people call it: the file, or the URL without a password. */
  public String shown() {
    return url.startsWith(SQLITE)
        ? url.substring(SQLITE.length())
        : url.replaceAll("(?i)(password=)[^&]*", "$1…").replaceAll("//[^/@]*@", "//");
  }

  Dialect dialect() {
    return dialect;
  }

  String url() {
    return url;
  }

  Connection connect() throws SQLException {
    return DriverManager.getConnection(dialect == Dialect.POSTGRES ? withBatches() : url);
  }

  /** Rows of one batch go in one statement, which is several times as fast. */
  private String withBatches() {
    String more = "reWriteBatchedInserts=true&ApplicationName=crossbearing";
    return url + (url.contains("?") ? "&" : "?") + more;
  }

  /** What each connection needs before its first transaction. */
  void prepare(Connection connection) throws SQLException {
    List<String> settings =
        dialect == Dialect.POSTGRES
            ? List.of("SET TIME ZONE 'UTC'")
            : List.of(
                "PRAGMA cache_size=-65536",
                "PRAGMA temp_store=MEMORY",
                "PRAGMA wal_autocheckpoint=" + LOGGED);
    try (var statement = connection.createStatement()) {
      for (String setting : settings) {
        statement.execute(setting);
      }
    }
  }

  String writeLock() {
    return dialect == Dialect.POSTGRES
        ? "BEGIN; LOCK TABLE entry IN EXCLUSIVE MODE"
        : "BEGIN IMMEDIATE";
  }

  /**
   * What is asked for is as often everywhere as nowhere, so that PostgreSQL has to plan each
   * question by its words, not one for all.
   */
  String readLock() {
    return dialect == Dialect.POSTGRES
        ? "BEGIN ISOLATION LEVEL REPEATABLE READ; SET LOCAL plan_cache_mode = force_custom_plan"
        : "BEGIN";
  }
}
