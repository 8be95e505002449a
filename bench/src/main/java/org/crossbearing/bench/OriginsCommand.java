package org.crossbearing.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.crossbearing.bench.origins.OriginPairs;
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

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
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
}
