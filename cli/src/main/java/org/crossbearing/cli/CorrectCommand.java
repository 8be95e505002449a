package org.crossbearing.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.crossbearing.ledger.Ledger;
import org.crossbearing.ledger.answer.Change;
import org.crossbearing.model.Measure;
import org.crossbearing.model.Term;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "correct",
    description =
        "Puts right what was read in claims, or made of events, persons and origins; or takes a"
            + " correction back.")
final class CorrectCommand extends LedgerCommand {
  @ArgGroup(multiplicity = "1")
  private What what;

  @Option(names = "--by", paramLabel = "NAME", required = true, description = "Who says so.")
  private String author;

  @Option(names = "--reason", paramLabel = "TEXT", required = true, description = "Why.")
  private String reason;

  @Option(names = "--value", paramLabel = "N", description = "With --fix: the number it gives.")
  private @Nullable BigDecimal value;

  @Option(
      names = "--measure",
      paramLabel = "MEASURE",
      description = "With --fix: what it counts, for example injured.")
  private @Nullable String measure;

  /** One of these. */
  static final class What {
    @Option(
        names = "--reject",
        paramLabel = "CLAIM",
        description = "The claim that is read wrongly or false, for example r12.c7; see search.")
    private @Nullable String claim;

    @Option(
        names = "--fix",
        paramLabel = "CLAIM",
        description = "The figure that should have been read otherwise; see --value, --measure.")
    private @Nullable String figure;

    @Option(
        names = "--merge",
        arity = "2",
        paramLabel = "EVENT",
        description = "Two events that are one, for example e12 e15.")
    private @Nullable List<String> merged;

    @Option(
        names = "--split",
        arity = "2..*",
        paramLabel = "EVENT CLAIM|REPORT",
        description =
            "An event, and the figures or reports that tell of another, for example e12 r3 r5.c2.")
    private @Nullable List<String> split;

    @Option(
        names = "--one-person",
        arity = "2",
        paramLabel = "NAME",
        description = "Two names of one person or body.")
    private @Nullable List<String> onePerson;

    @Option(
        names = "--two-persons",
        arity = "2",
        paramLabel = "NAME",
        description = "Two names that are taken for one person's, and are not.")
    private @Nullable List<String> twoPersons;

    @Option(
        names = "--one-origin",
        arity = "2",
        paramLabel = "CLAIM",
        description = "Two figures of one event that have one origin, for example r3.c2 r5.c2.")
    private @Nullable List<String> oneOrigin;

    @Option(
        names = "--two-origins",
        arity = "2",
        paramLabel = "CLAIM",
        description = "Two figures that are taken to have one origin, and have not.")
    private @Nullable List<String> twoOrigins;

    @Option(
        names = "--one-house",
        arity = "2",
        paramLabel = "OUTLET",
        description = "Two outlets of one house, which shares its copy.")
    private @Nullable List<String> oneHouse;

    @Option(
        names = "--two-houses",
        arity = "2",
        paramLabel = "OUTLET",
        description = "Two outlets that are taken to be of one house, and are not.")
    private @Nullable List<String> twoHouses;

    @Option(
        names = "--houses",
        paramLabel = "FILE",
        description =
            "A table of outlets of one house, as for read; from then on it is part of the ledger.")
    private @Nullable Path houses;

    @Option(
        names = "--withdraw",
        paramLabel = "CORRECTION",
        description = "The correction to take back, for example c4; see changes.")
    private @Nullable String correction;
  }

  CorrectCommand(Surroundings around) {
    super(around);
  }

  @Override
  int run(Ledger open, Screen screen) throws IOException {
    for (Change change : correct(open)) {
      ChangeLines.print(change, screen);
    }
    return 0;
  }

  private List<Change> correct(Ledger open) {
    if (what.figure != null) {
      return open.fix(what.figure, value, fixedMeasure(), author, reason);
    }
    if (value != null || measure != null) {
      throw wrongUsage("--value and --measure go with --fix only");
    }
    if (what.claim != null) {
      return open.reject(what.claim, author, reason);
    }
    return what.correction != null
        ? open.withdraw(what.correction, author, reason)
        : correctMore(open);
  }

  /** What is about more than one claim. */
  private List<Change> correctMore(Ledger open) {
    if (what.merged != null) {
      return open.merge(what.merged.get(0), what.merged.get(1), author, reason);
    }
    if (what.split != null) {
      List<String> out = what.split.subList(1, what.split.size());
      return open.split(what.split.getFirst(), out, author, reason);
    }
    List<String> names = what.onePerson != null ? what.onePerson : what.twoPersons;
    if (names != null) {
      return open.persons(names.get(0), names.get(1), what.onePerson != null, author, reason);
    }
    if (what.houses != null) {
      return open.houses(HouseFile.read(what.houses, commandLine()), author, reason);
    }
    List<String> outlets = what.oneHouse != null ? what.oneHouse : what.twoHouses;
    if (outlets != null) {
      return open.houses(outlets.get(0), outlets.get(1), what.oneHouse != null, author, reason);
    }
    List<String> claims =
        Objects.requireNonNull(what.oneOrigin != null ? what.oneOrigin : what.twoOrigins);
    return open.origins(claims.get(0), claims.get(1), what.oneOrigin != null, author, reason);
  }

  private @Nullable Measure fixedMeasure() {
    if (value == null && measure == null) {
      throw wrongUsage("--fix: expecting --value, --measure or both");
    }
    return measure == null
        ? null
        : Term.parse(Measure.class, measure)
            .orElseThrow(() -> wrongUsage("--measure: there is no measure " + measure));
  }
}
