package org.crossbearing.cli;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.crossbearing.ledger.Ledger;
import org.crossbearing.ledger.answer.InvalidRequestException;
import org.crossbearing.ledger.answer.OriginLine;
import org.crossbearing.ledger.answer.OriginLine.Carried;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "origins",
    description = "Shows where the figures of an event come from, and why they are taken to.")
final class OriginsCommand extends LedgerCommand {
  @Parameters(index = "0", paramLabel = "EVENT", description = "Its id, for example e12.")
  private String event;

  @Parameters(
      index = "1..*",
      arity = "0..2",
      paramLabel = "CLAIM",
      description = "One or two figures: only these, and whether they have one origin.")
  private @Nullable List<String> claims;

  @Option(
      names = "--as-of",
      paramLabel = "TIME",
      description = "As it was then; for a day, at its end. For example 2025-07-10T09:40Z.")
  private @Nullable String asOf;

  @Option(names = "--json", description = "A line of JSON for each figure.")
  private boolean json;

  OriginsCommand(Surroundings around) {
    super(around);
  }

  @Override
  int run(Ledger open, Screen screen) throws IOException {
    List<OriginLine> origins = open.origins(event, Times.asOf(asOf));
    List<String> asked = claims == null ? List.of() : claims;
    for (String claim : asked) {
      if (origins.stream().noneMatch(origin -> has(origin, claim))) {
        throw new InvalidRequestException(
            claim + ": no figure of " + event + " that has an origin");
      }
    }
    if (json) {
      screen.page().append(new OriginJson(asked).of(origins));
      return 0;
    }
    for (OriginLine origin : origins) {
      if (asked.isEmpty() || asked.stream().anyMatch(claim -> has(origin, claim))) {
        show(origin, asked, screen);
      }
    }
    if (asked.size() == 2) {
      screen.line(verdict(origins, asked));
    }
    return 0;
  }

  private static boolean has(OriginLine origin, String claim) {
    return origin.claims().stream().anyMatch(carried -> carried.claim().equals(claim));
  }

  private static String verdict(List<OriginLine> origins, List<String> asked) {
    boolean one = origins.stream().anyMatch(o -> asked.stream().allMatch(claim -> has(o, claim)));
    return asked.get(0) + " and " + asked.get(1) + (one ? " have one origin" : " have two origins");
  }

  private static void show(OriginLine origin, List<String> asked, Screen screen)
      throws IOException {
    screen.line(origin.kind() + " " + origin.name() + (origin.assumed() ? " (assumed)" : ""));
    for (Carried carried : origin.claims()) {
      if (asked.isEmpty() || asked.contains(carried.claim())) {
        String outlet = Objects.requireNonNullElse(carried.outlet(), "outlet unknown");
        screen.block(
            4,
            "%s  %s  %s: %s".formatted(carried.claim(), carried.about(), outlet, carried.signal()));
      }
    }
  }
}
