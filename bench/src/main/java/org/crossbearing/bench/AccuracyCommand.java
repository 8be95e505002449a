package org.crossbearing.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.crossbearing.bench.measure.Lab;
import org.crossbearing.bench.measure.Metric;
import org.crossbearing.bench.measure.ResultTable;
import org.crossbearing.bench.measure.Results;
import org.crossbearing.reading.EnglishReader;
import org.crossbearing.reading.MentionReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "accuracy",
    mixinStandardHelpOptions = true,
    description = "Reads corpora with known answers and shows how many it gets right.")
final class AccuracyCommand implements Callable<Integer> {
  private static final int NOTHING_MEASURED = 1;

  @Spec private CommandSpec spec;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      required = true,
      description = "The folder of the corpora.")
  private Path data;

  @Option(
      names = "--gold",
      paramLabel = "DIR",
      description = "The folder of the keyed folders (default: gold in DIR, or beside it).")
  private @Nullable Path gold;

  @Option(
      names = "--misses",
      paramLabel = "FILE",
      description = "Write every miss with its sentence to FILE.")
  private @Nullable Path misses;

  @Parameters(
      paramLabel = "CORPUS",
      description = "Some of: ${COMPLETION-CANDIDATES} (default: all).",
      completionCandidates = Corpora.Names.class)
  private List<String> chosen = new ArrayList<>();

  @Override
  public Integer call() throws IOException {
    EnglishReader reader = new EnglishReader();
    List<Corpora.Placed> corpora = new Corpora(data, gold, new MentionReader(reader)).named(chosen);
    if (corpora == null) {
      throw new ParameterException(
          spec.commandLine(), "expecting corpora of " + Corpora.NAMES + ", found " + chosen);
    }
    Map<String, Results> all = new LinkedHashMap<>();
    try (Lab lab = new Lab(reader)) {
      for (Corpora.Placed corpus : corpora) {
        Results results = run(corpus, lab, all.isEmpty());
        if (results != null) {
          all.put(corpus.name(), results);
        }
      }
    }
    if (misses != null) {
      MissFile.write(misses, all);
    }
    return all.isEmpty() ? NOTHING_MEASURED : 0;
  }

  private @Nullable Results run(Corpora.Placed corpus, Lab lab, boolean first) {
    PrintWriter err = spec.commandLine().getErr();
    if (!Files.exists(corpus.place())) {
      err.println(corpus.name() + ": left out, no data at " + corpus.place());
      return null;
    }
    try {
      Results results = corpus.corpus().run(lab, corpus.place());
      print(corpus.name(), results, first);
      return results;
    } catch (IOException e) {
      err.println(corpus.name() + ": left out, " + e.getMessage());
      return null;
    }
  }

  private void print(String corpus, Results results, boolean first) {
    PrintWriter out = spec.commandLine().getOut();
    if (first) {
      out.print(ResultTable.head());
    }
    for (Metric metric : results.metrics()) {
      out.print(ResultTable.row(corpus, metric));
    }
    out.flush();
  }
}
