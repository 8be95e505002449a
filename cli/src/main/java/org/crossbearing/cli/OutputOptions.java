package org.crossbearing.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What becomes of a dossier. */
final class OutputOptions {
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Format format = Format.TEXT;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Write to FILE, all or nothing, instead of standard output.")
  private @Nullable Path out;

  @Option(
      names = {"-v", "--verbose"},
      description = "Text only: cut no list, and add the statements and the figures in no finding.")
  private boolean verbose;

  @SuppressWarnings("UnusedVariable") // picocli alone looks at it
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help and exit.")
  private boolean help;

  Format format() {
    return format;
  }

  @Nullable Path out() {
    return out;
  }

  boolean verbose() {
    return verbose;
  }

  enum Format {
    TEXT("text"),
    JSON("json"),
    HTML("html");

    private final String word;

    Format(String word) {
      this.word = word;
    }

    @Override
    public String toString() {
      return word;
    }
  }
}
