package org.crossbearing.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.crossbearing.export.html.HtmlOutput;
import org.crossbearing.export.json.DossierJson;
import org.crossbearing.export.text.TextOutput;
import org.crossbearing.model.Dossier;
import org.crossbearing.reading.ReportReader;
import org.crossbearing.reconcile.amendment.Amendments;
import picocli.CommandLine;

/** From paths to written output: what every command does. */
final class Task {
  private final Surroundings around;
  private final ReportReader reading;

  Task(Surroundings around, ReportReader reading) {
    this.around = around;
    this.reading = reading;
  }

  /** Returns the exit status. */
  int run(List<Path> paths, OutputOptions options, CommandLine command) {
    return run(paths, Amendments.NONE, options, command);
  }

  /** Returns the exit status. */
  int run(List<Path> paths, Amendments amendments, OutputOptions options, CommandLine command) {
    Target target = Target.of(options.out(), around, command);
    Dossier dossier = new Chain(reading, new Progress(around), amendments).read(paths);
    if (dossier.reports().isEmpty()) {
      around.err().println("crossbearing: nothing could be read");
      return Main.NOTHING_READ;
    }
    boolean colour = around.colour() && options.out() == null;
    try {
      target.write(out -> write(dossier, options, colour, out));
      return 0;
    } catch (IOException e) {
      return target.failed(e);
    }
  }

  private static void write(
      Dossier dossier, OutputOptions options, boolean colour, OutputStream out) throws IOException {
    switch (options.format()) {
      case JSON -> DossierJson.write(dossier, out);
      case TEXT ->
          inUtf8(out, page -> new TextOutput(colour, options.verbose()).write(dossier, page));
      case HTML -> inUtf8(out, page -> HtmlOutput.write(dossier, page));
    }
  }

  @FunctionalInterface
  private interface Written {
    void to(Appendable page) throws IOException;
  }

  private static void inUtf8(OutputStream out, Written written) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    written.to(writer);
    writer.flush();
  }
}
