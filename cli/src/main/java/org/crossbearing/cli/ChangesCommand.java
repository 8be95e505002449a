package org.crossbearing.cli;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.crossbearing.ledger.Ledger;
import org.crossbearing.ledger.answer.Change;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "changes", description = "Shows what changed in the ledger, oldest first.")
final class ChangesCommand extends LedgerCommand {
  private static final int PAGE = 1000;
  private static final Duration PAUSE = Duration.ofMillis(500);

  @Option(
      names = "--since",
      paramLabel = "TIME",
      description = "Only what changed after it, for example 2025-07-10T09:40Z.")
  private @Nullable String since;

  @Option(names = "--follow", description = "Go on showing what changes until interrupted.")
  private boolean follow;

  ChangesCommand(Surroundings around) {
    super(around);
  }

  @Override
  int run(Ledger open, Screen screen) throws IOException {
    Instant after = Times.since(since);
    int last = show(open.changesSince(after == null ? Instant.EPOCH : after, PAGE), 0, screen);
    while (true) {
      List<Change> more = open.changesAfter(last, PAGE);
      if (more.isEmpty()) {
        if (!follow) {
          return 0;
        }
        pause();
      }
      last = show(more, last, screen);
    }
  }

  private static int show(List<Change> changes, int last, Screen screen) throws IOException {
    int entry = 0;
    for (Change change : changes) {
      if (change.seq() != entry) {
        screen.line(change.recorded().toString());
        entry = change.seq();
      }
      ChangeLines.print(change, screen);
    }
    screen.flush();
    return changes.isEmpty() ? last : changes.getLast().id();
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException e) {
      throw new IllegalStateException("interrupted", e);
    }
  }
}
