package org.crossbearing.cli;

import java.io.IOException;
import java.util.List;
import org.crossbearing.ledger.Ledger;
import org.crossbearing.ledger.answer.Change;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "correct",
    description = "Lets a claim count no more, or takes such a correction back.")
final class CorrectCommand extends LedgerCommand {
  @ArgGroup(multiplicity = "1")
  private What what;

  @Option(names = "--by", paramLabel = "NAME", required = true, description = "Who says so.")
  private String author;

  @Option(names = "--reason", paramLabel = "TEXT", required = true, description = "Why.")
  private String reason;

  /** One of the two. */
  static final class What {
    @Option(
        names = "--reject",
        paramLabel = "CLAIM",
        description = "The claim that is read wrongly or false, for example r12.c7; see search.")
    private @Nullable String claim;

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
    List<Change> changes =
        what.claim != null
            ? open.reject(what.claim, author, reason)
            : open.withdraw(String.valueOf(what.correction), author, reason);
    for (Change change : changes) {
      ChangeLines.print(change, screen);
    }
    return 0;
  }
}
