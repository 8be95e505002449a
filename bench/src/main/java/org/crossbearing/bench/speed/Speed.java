package org.crossbearing.bench.speed;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.crossbearing.bench.measure.Lab;
import org.crossbearing.bench.peers.CoreNlp;
import org.crossbearing.bench.peers.OpenNlp;
import org.crossbearing.bench.peers.Peer;
import org.crossbearing.model.Reading;
import org.crossbearing.model.Report;
import org.crossbearing.reading.EnglishReader;
import org.jspecify.annotations.Nullable;

/**
 * Measures speed and prints one table a part. What is timed is run before, until it is compiled.
 */
public final class Speed {
  private static final int RUNS = 5;
  private static final int BEGINNING = 500;
  private static final int STREAMED = 10_000;
  private static final int[] HEAPS = {48, 64, 96, 128, 192, 256, 512};

  /** What can be measured. */
  public enum Part {
    THROUGHPUT,
    STAGES,
    GROWTH,
    LENGTH,
    HEAP,
    START
  }

  private final PrintWriter out;
  private final @Nullable Path file;
  private final Path examples;
  private final Texts texts;
  private final long tokens;
  private final EnglishReader reader = new EnglishReader();

  /**
   * Loads the texts.
   *
   * @param file reports by incident; null for the examples
   * @throws IOException if neither can be read
   */
  public Speed(PrintWriter out, @Nullable Path file, Path examples) throws IOException {
    this.out = out;
    this.file = file;
    this.examples = examples;
    this.texts = Texts.of(file, examples);
    this.tokens = Texts.tokens(texts.reports());
  }

  /** Measures one part, or all. */
  public void run(@Nullable Part only, int most) throws IOException {
    Set<Part> parts = only == null ? EnumSet.allOf(Part.class) : EnumSet.of(only);
    say("%s; %d reports, %d tokens", texts.what(), texts.reports().size(), tokens);
    say("%s", Machine.describe());
    for (Part part : parts) {
      switch (part) {
        case THROUGHPUT -> throughput();
        case STAGES -> stages();
        case GROWTH -> growth(most);
        case LENGTH -> length();
        case HEAP -> heap();
        case START -> start();
      }
    }
  }

  @SuppressWarnings("AnnotateFormatMethod") // would need a library for the annotation alone
  private void say(String line, Object... values) {
    out.println(String.format(Locale.ROOT, line, values).stripTrailing());
    out.flush();
  }

  private int read(Report report) {
    return reader.read(report).claims().size();
  }

  private void throughput() throws IOException {
    int cores = Runtime.getRuntime().availableProcessors();
    List<Report> reports = texts.reports();
    Throughput.warmUp(reports, this::read, cores);
    say("%nthroughput %37s %9s %9s %6s", "", "tokens/s", "/CPU s", "MB/s");
    Throughput.Time one = Throughput.alone(reports, this::read);
    speed("Crossbearing, all claims, one thread", tokens, texts.bytes(), one);
    Throughput.Time all = Throughput.together(reports, this::read, cores);
    String name = "Crossbearing, all claims, " + cores + " threads (x%.2f)";
    speed(
        String.format(Locale.ROOT, name, one.seconds() / all.seconds()),
        tokens,
        texts.bytes(),
        all);
    for (Peer peer : peers()) {
      peer(peer);
    }
  }

  private void speed(String name, long tokens, long bytes, Throughput.Time time) {
    double megabytes = bytes / time.seconds() / 1e6;
    say("%-48s %9.0f %9.0f %6.2f", name, tokens / time.seconds(), tokens / time.cpu(), megabytes);
  }

  private static List<Peer> peers() {
    List<Peer> peers = new ArrayList<>();
    peers.add(new OpenNlp());
    if (CoreNlp.there()) {
      peers.add(CoreNlp.withNames());
      peers.add(CoreNlp.forNews());
    }
    return peers;
  }

  private void peer(Peer peer) throws IOException {
    peer.load();
    List<Report> part = new ArrayList<>();
    for (int i = 0; i < texts.reports().size(); i += peer.sample()) {
      part.add(texts.reports().get(i));
    }
    Throughput.warmUp(part, report -> peer.read(report.text()), 1);
    Throughput.Time time = Throughput.alone(part, report -> peer.read(report.text()));
    long bytes = new Texts("", part).bytes();
    speed(peer.name(), Texts.tokens(part), bytes, time);
  }

  private void stages() throws IOException {
    new Stages(reader).run(texts.reports());
    Map<String, Double> seconds = new Stages(reader).run(texts.reports());
    double all = seconds.values().stream().mapToDouble(s -> s).sum();
    say("%nstages, one thread %29s %8s %8s", "", "seconds", "share");
    seconds.forEach((stage, s) -> say("%-48s %8.2f %7.1f%%", stage, s, 100 * s / all));
    say("%-48s %8.2f   %.0f tokens/s", "all", all, tokens / all);
  }

  private void growth(int most) {
    Throughput.alone(texts.reports(), this::read);
    Lab.dossier(texts.reports().stream().map(reader::read).toList());
    say("%ncost per report, %d characters each %s", BEGINNING, "(milliseconds, one thread)");
    say("%10s %10s %10s %10s", "reports", "reading", "reconcile", "both");
    for (int count = 1; count <= most; count *= 10) {
      List<Report> reports = texts.beginnings(count, BEGINNING);
      int times = Math.max(1, 100 / count);
      double reading = 0;
      double joining = 0;
      for (int i = 0; i < times; i++) {
        long start = System.nanoTime();
        List<Reading> readings = reports.stream().map(reader::read).toList();
        long middle = System.nanoTime();
        Lab.dossier(readings);
        reading += middle - start;
        joining += System.nanoTime() - middle;
      }
      double each = 1e6 * times * count;
      say(
          "%10d %10.3f %10.3f %10.3f",
          count, reading / each, joining / each, (reading + joining) / each);
    }
  }

  private void length() {
    Throughput.alone(texts.reports(), this::read);
    say("%nlength of one report (one thread) %14s %8s %8s", "", "tokens/s", "MB");
    for (int size = 10_000; size <= 20_000_000; size *= size == 10_000 ? 100 : 20) {
      Report report = Machine.longReport(texts.reports(), size);
      long start = System.nanoTime();
      read(report);
      double seconds = (System.nanoTime() - start) / 1e9;
      long count = Texts.tokens(report.text());
      say("%-48s %8.0f %8.2f", size + " characters", count / seconds, size / 1e6);
    }
  }

  private void heap() throws IOException {
    say("%nheap");
    String[] args =
        file == null
            ? new String[] {"" + STREAMED, examples.toString()}
            : new String[] {"" + STREAMED, examples.toString(), file.toString()};
    for (int megabytes : HEAPS) {
      double seconds = Child.run(Child.java(megabytes, HeapProbe.class, args), "");
      say(
          "%d reports streamed, the texts themselves included, -Xmx%dm: %s",
          STREAMED,
          megabytes,
          seconds < 0 ? "not enough" : String.format(Locale.ROOT, "%.1f s", seconds));
      if (seconds >= 0) {
        return;
      }
    }
  }

  private void start() throws IOException {
    String launcher = System.getProperty("crossbearing.launcher");
    if (launcher == null) {
      say("%nstart: left out, not started by ./crossbearing");
      return;
    }
    List<String> read =
        new ArrayList<>(List.of(launcher, "read", "--format", "json", "--out", "/dev/null"));
    texts(examples, 2).forEach(report -> read.add(report.toString()));
    say("%nread of two reports, from the command to its end (seconds, median of %d)", RUNS);
    Child.run(read, "");
    say("as installed:      %.2f", Child.median(RUNS, read, ""));
    say("without AOT cache: %.2f", Child.median(RUNS, read, "-XX:AOTMode=off"));
  }

  private static List<Path> texts(Path folder, int count) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".txt")).sorted().limit(count).toList();
    }
  }
}
