package org.crossbearing.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.crossbearing.bench.gva.GvaReports;
import org.crossbearing.bench.ledger.Scratch;
import org.crossbearing.bench.origins.Joined;
import org.crossbearing.bench.origins.OriginPairs;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "origins",
    mixinStandardHelpOptions = true,
    description = "Shows how well claims that have one origin are found to.")
final class OriginsCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--misses",
      description = "Also print the pairs of the first half judged wrongly.")
  private boolean misses;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Instead, joins the reports of DIR/gva and writes some pairs to be judged.")
  private @Nullable Path data;

  @Option(
      names = "--sample",
      paramLabel = "N",
      defaultValue = "50",
      description = "How many of them (default: ${DEFAULT-VALUE}).")
  private int sample;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Another seed gives other pairs (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Option(names = "--to", paramLabel = "FILE", description = "Where to (default: the screen).")
  private @Nullable Path to;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    if (data != null) {
      return sample(data, out);
    }
    for (String half : new String[] {"dev", "held"}) {
      OriginPairs pairs = new OriginPairs(half);
      OriginPairs.Score score = pairs.score();
      out.printf(
          Locale.ROOT,
          "%s: precision %.3f (%d/%d), recall %.3f (%d/%d)%n",
          half,
          score.precision(),
          score.right(),
          score.found(),
          score.recall(),
          score.right(),
          score.wanted());
      score
          .kinds()
          .forEach((kind, counts) -> out.printf("  %-20s %d/%d%n", kind, counts[0], counts[1]));
      if (misses && half.equals("dev")) {
        pairs.misses().forEach(out::println);
      }
    }
    out.flush();
    return 0;
  }

  private int sample(Path from, PrintWriter out) throws IOException {
    Path folder = Files.createTempDirectory("origins");
    try {
      Joined joined = new Joined(GvaReports.in(from), folder.resolve("ledger.db"));
      String text = joined.sample(sample, seed);
      if (to == null) {
        out.print(text);
      } else {
        Files.writeString(to, text);
      }
      out.printf(Locale.ROOT, "%d pairs of reports have claims of one origin%n", joined.size());
      out.flush();
    } finally {
      Scratch.delete(folder);
    }
    return 0;
  }
}
