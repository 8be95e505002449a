package org.crossbearing.bench.hot;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.crossbearing.export.json.DossierJson;
import org.crossbearing.intake.Intake;
import org.crossbearing.model.Dossier;
import org.crossbearing.model.Reading;
import org.crossbearing.model.Report;
import org.crossbearing.reading.EnglishReader;
import org.crossbearing.reading.MentionReader;
import org.crossbearing.reconcile.Reconciler;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The steps from the two example reports to their dossier, each by itself. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class HotFunctions {
  private final EnglishReader reader = new EnglishReader();
  private final MentionReader mentions = new MentionReader(reader);
  private final List<Report> reports = new ArrayList<>();
  private final List<Reading> readings = new ArrayList<>();

  /** Reads the examples. */
  @Setup
  public void load() throws IOException {
    Path examples = Path.of(System.getProperty("crossbearing.examples", "examples/2025-07-10"));
    Intake.of(List.of(examples)).forEach(reports::add, problem -> {});
    if (reports.isEmpty()) {
      throw new IOException("expecting reports in " + examples + ", found none");
    }
    reports.forEach(report -> readings.add(reader.read(report)));
  }

  /** Blocks, sentences, tokens, quantities and syntax of one report. */
  @Benchmark
  public Object sentenceTier() {
    return reader.analyse(reports.getFirst());
  }

  /** Numbers, quantities and times of one report. */
  @Benchmark
  public Object mentions() {
    return mentions.read(reports.getFirst());
  }

  /** All claims of one report. */
  @Benchmark
  public Object wholeReport() {
    return reader.read(reports.getFirst());
  }

  /** The dossier of what was read. */
  @Benchmark
  public Dossier reconcile() {
    Reconciler reconciler = new Reconciler();
    readings.forEach(reconciler::add);
    return reconciler.dossier();
  }

  /** The dossier as JSON, reconciled anew. */
  @Benchmark
  public void reconcileAndWrite() throws IOException {
    DossierJson.write(reconcile(), OutputStream.nullOutputStream());
  }
}
