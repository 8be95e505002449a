package org.crossbearing.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
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
        "Lets a claim count no more, or as another number or measure, or takes that back.")
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

  /** One of the three. */
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
    return what.claim != null
        ? open.reject(what.claim, author, reason)
        : open.withdraw(String.valueOf(what.correction), author, reason);
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
