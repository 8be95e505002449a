package org.crossbearing.ledger;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL server for the tests of one JVM: a cluster of its own in a folder of its own on a
 * free port, run by an unprivileged user, and gone at the end. It needs the programs of Debian's
 * package {@code postgresql}; without them its tests are skipped, and one line says so.
 */
public final class Postgres {
  private static final Path INSTALLED = Path.of("/usr/lib/postgresql");
  private static final long PATIENCE_SECONDS = 120;

  private static @Nullable Postgres running;
  private static boolean looked;
  private static int databases;

  private final int port;

  private Postgres(int port) {
    this.port = port;
  }

  /** A new database; without a server the test is skipped. */
  public static synchronized String newDatabase() {
    if (!looked) {
      looked = true;
      running = start().orElse(null);
      if (running == null) {
        System.out.println("PostgreSQL is not installed: its tests are skipped");
      }
    }
    return running == null ? abort("PostgreSQL is not installed") : running.create();
  }

  private String create() {
    String name = "ledger" + ++databases;
    try (var connection = DriverManager.getConnection(url("postgres"));
        var statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + name);
    } catch (SQLException e) {
      throw new IllegalStateException("no database", e);
    }
    return url(name);
  }

  private String url(String database) {
    return "jdbc:postgresql://127.0.0.1:%d/%s?user=crossbearing".formatted(port, database);
  }

  private static Optional<Postgres> start() {
    return binaries().map(Postgres::start);
  }

  /** The newest version there is. */
  private static Optional<Path> binaries() {
    if (!Files.isDirectory(INSTALLED)) {
      return Optional.empty();
    }
    try (Stream<Path> versions = Files.list(INSTALLED)) {
      return versions
          .map(version -> version.resolve("bin"))
          .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
          .max(Comparator.comparing(Path::toString));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Postgres start(Path bin) {
    try {
      Path folder = Files.createTempDirectory("ledger-postgres");
      giveAway(folder);
      Path data = folder.resolve("data");
      run(
          asUser(
              bin.resolve("initdb").toString(),
              "-D",
              data.toString(),
              "-U",
              "crossbearing",
              "-A",
              "trust",
              "-E",
              "UTF8",
              "--locale=C",
              "-N"));
      int port = freePort();
      Process server =
          new ProcessBuilder(
                  asUser(
                      bin.resolve("postgres").toString(),
                      "-D",
                      data.toString(),
                      "-p",
                      String.valueOf(port),
                      "-k",
                      folder.toString(),
                      "-c",
                      "listen_addresses=127.0.0.1",
                      "-c",
                      "fsync=off"))
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, folder)));
      Postgres postgres = new Postgres(port);
      postgres.await();
      return postgres;
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException("PostgreSQL does not start", e);
    }
  }

  /** PostgreSQL refuses to be run by root. */
  private static List<String> asUser(String... command) {
    List<String> all = new ArrayList<>();
    if (isRoot()) {
      all.addAll(List.of("setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"));
    }
    all.addAll(List.of(command));
    return all;
  }

  private static boolean isRoot() {
    return "root".equals(System.getProperty("user.name"));
  }

  private static void giveAway(Path folder) throws IOException, InterruptedException {
    if (isRoot()) {
      run(List.of("chown", "postgres", folder.toString()));
    }
  }

  private static void run(List<String> command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
      throw new IOException("failed: " + String.join(" ", command));
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private void await() throws InterruptedException {
    long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (true) {
      try {
        DriverManager.getConnection(url("postgres")).close();
        return;
      } catch (SQLException e) {
        if (System.nanoTime() > until) {
          throw new IllegalStateException("PostgreSQL does not answer", e);
        }
        Thread.sleep(100);
      }
    }
  }

  private static void stop(Process server, Path folder) {
    server.destroy();
    try {
      server.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException | InterruptedException e) {
      // The folder is in the folder for such things; nothing depends on it.
    }
  }
}
