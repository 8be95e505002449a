package org.crossbearing.cli;

import picocli.CommandLine.Option;

/** Asks how a command is used. */
final class HelpOption {
  @SuppressWarnings("UnusedVariable") // picocli alone looks at it
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help and exit.")
  private boolean help;
}
