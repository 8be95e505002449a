package org.crossbearing.cli;

import java.nio.file.Path;
import org.crossbearing.desk.DeskOptions;
import org.crossbearing.export.text.TextOutput;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

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

  @Mixin private StateOption state;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  DeskOptions of(String ledger) {
    return of(ledger, state.folder());
  }

  DeskOptions of(String ledger, Path folder) {
    try {
      return new DeskOptions(ledger, host, port, base, readOnly, proxied, folder);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(
          spec.commandLine(), "--" + TextOutput.printable(String.valueOf(e.getMessage())), e);
    }
  }
}
