package org.crossbearing.cli;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossbearing.ledger.Ledger;
import org.crossbearing.ledger.answer.Hit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "search", description = "Finds claims, the newest first.")
final class SearchCommand extends LedgerCommand {
  @Parameters(
      arity = "0..*",
      paramLabel = "WORD",
      description = "Words that the claim has, all of them.")
  private @Nullable List<String> words;

  @Option(names = "--measure", paramLabel = "MEASURE", description = "For example killed.")
  private @Nullable String measure;

  @Option(
      names = "--speaker",
      paramLabel = "NAME",
      description = "Who said it: a full name or a surname.")
  private @Nullable String speaker;

  @Option(names = "--outlet", paramLabel = "NAME", description = "Who published it.")
  private @Nullable String outlet;

  @Mixin private Filters filters;

  SearchCommand(Surroundings around) {
    super(around);
  }

  @Override
  int run(Ledger open, Screen screen) throws IOException {
    String all = words == null ? null : String.join(" ", words);
    List<Hit> hits = open.search(filters.query(all, measure, speaker, outlet));
    for (Hit hit : hits) {
      screen.line(head(hit));
      screen.block(4, hit.quote());
    }
    if (hits.isEmpty()) {
      screen.line("no such claim");
    }
    return 0;
  }

  private static String head(Hit hit) {
    return Stream.of(
            hit.claim(),
            hit.about().isEmpty() ? hit.kind() : hit.about(),
            hit.speaker(),
            hit.outlet(),
            hit.published(),
            hit.event(),
            hit.finding(),
            hit.status())
        .filter(Objects::nonNull)
        .collect(Collectors.joining("  "));
  }
}
