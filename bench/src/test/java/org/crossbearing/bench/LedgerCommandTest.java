package org.crossbearing.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import org.crossbearing.ledger.Ledger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** What the measuring of ledgers is given by mistake. */
class LedgerCommandTest {
  private static final String FILL = "fill one first, with the same command without --ask";

  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int ask(String ledger) {
    return new CommandLine(new BenchCommand())
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err, true))
        .execute("ledger", "--ask", "--ledger", ledger);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "jdbc:sqlite:"})
  void aLedgerThatIsNotThereIsNotMadeByAsking(String scheme) {
    Path file = folder.resolve("none.db");
    assertThat(ask(scheme + file)).isEqualTo(2);
    assertThat(err.toString()).contains("none.db: there is no ledger; " + FILL);
    assertThat(file).doesNotExist();
  }

  @Test
  void anEmptyFileIsNotMadeALedgerByAsking() throws IOException {
    Path file = Files.createFile(folder.resolve("empty.db"));
    assertThat(ask(file.toString())).isEqualTo(2);
    assertThat(err.toString()).contains("empty.db: there is no ledger; " + FILL);
    assertThat(file).isEmptyFile();
  }

  @Test
  void aLedgerWithoutEventsHasNothingToBeAskedFor() {
    String file = folder.resolve("a.db").toString();
    Ledger.open(file, InstantSource.system()).close();
    assertThat(ask(file)).isEqualTo(2);
    assertThat(err.toString()).contains("a.db: has no events; " + FILL);
    assertThat(out.toString()).isEmpty();
  }
}
