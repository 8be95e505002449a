package org.crossbearing.cli;

import java.nio.file.Path;
import org.crossbearing.desk.DeskOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How the desk is to be served. */
final class ServeOptions {
  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "The port to listen on (default: ${DEFAULT-VALUE}).")
  private int port = 8600;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      description =
          "The address to listen on (default: ${DEFAULT-VALUE}). Others than loopback need a user.")
  private String host = "127.0.0.1";

  @Option(
      names = "--base",
      paramLabel = "PATH",
      description = "The path under which a reverse proxy serves it, for example /desk.")
  private String base = "";

  @Option(
      names = "--proxied",
      description = "A reverse proxy stands before it: believe its X-Forwarded-For and -Proto.")
  private boolean proxied;

  @Option(names = "--read-only", description = "Nothing can be added or corrected.")
  private boolean readOnly;

  @Option(
      names = "--state",
      paramLabel = "FOLDER",
      description =
          "Where users and the log of what they did are kept (default: crossbearing/desk in"
              + " XDG_DATA_HOME or ~/.local/share).")
  private @Nullable Path state;

  DeskOptions of(String ledger) {
    return of(ledger, state());
  }

  DeskOptions of(String ledger, Path folder) {
    return new DeskOptions(ledger, host, port, base, readOnly, proxied, folder);
  }

  Path state() {
    return state == null ? Surroundings.ledger().resolveSibling("desk") : state;
  }
}
