package org.crossbearing.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The whole command, on corpora of a few sentences. */
class AccuracyCommandTest {
  @TempDir private Path data;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private SmallCorpora corpora;

  @BeforeEach
  void prepare() {
    corpora = new SmallCorpora(data);
  }

  private int run(String... more) {
    String[] args = new String[more.length + 3];
    args[0] = "accuracy";
    args[1] = "--data";
    args[2] = data.toString();
    System.arraycopy(more, 0, args, 3, more.length);
    return new CommandLine(new BenchCommand())
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err, true))
        .execute(args);
  }

  @Test
  void countsWhatIsRightInEachCorpus() {
    corpora.all();
    assertThat(run()).isZero();
    assertThat(err.toString()).isEmpty();
    assertThat(out.toString().lines())
        .contains(
            "gold         figure                          0.667  P 1.000 R 0.500  1/1/2",
            "gold         finding.status                  1.000  1/1",
            "gold         finding.origins                 1.000  1/1",
            "gva          killed exact                    0.500  1/2",
            "gva          injured exact                   1.000  2/2",
            "gva          injured exact, regex            1.000  2/2",
            "muc4         number, dead or injured         0.667  P 1.000 R 0.500  1/1, 1/2",
            "recognizers  Number                          0.500  1/2",
            "recognizers  Currency                        1.000  1/1",
            "recognizers  Age                             1.000  1/1",
            "recognizers  Date                            1.000  1/1",
            "wikiwars     TIMEX relaxed                   1.000  P 1.000 R 1.000  2/2/2",
            "wikiwars     value                           1.000  P 1.000 R 1.000  2/2/2",
            "polnear      direct quotations               1.000  P 1.000 R 1.000  1/1/1",
            "polnear      speaker of those found          1.000  1/1",
            "ecbplus      reports into events (inform.)   1.000  P 1.000 R 1.000  of 1");
    assertThat(out.toString().lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void writesEachMissWithItsSentence() throws IOException {
    corpora.all();
    Path misses = data.resolve("misses.txt");
    run("--misses", misses.toString(), "gva", "muc4");
    assertThat(Files.readString(misses))
        .contains("== gva: killed exact (1)")
        .contains("incident 2: wanted 9 got 0 (no figure)")
        .contains("Nothing happened in Boise on Thursday.")
        .contains("== muc4: number missed (1)")
        .contains("[BYSTANDERS, PASSERS-BY]")
        .doesNotContain("== gold");
  }

  @Test
  void saysInOneLineWhatIsNotThereAndRunsTheRest() {
    corpora.all();
    Path away = data.resolve("nowhere");
    assertThat(run("--gold", away.toString(), "gold", "polnear")).isZero();
    assertThat(err.toString().lines()).containsExactly("gold: left out, no data at " + away);
    assertThat(out.toString()).contains("polnear");
  }

  @Test
  void failsIfThereIsNothing() {
    assertThat(run("--gold", data.resolve("nowhere").toString())).isEqualTo(1);
    assertThat(err.toString().lines()).hasSize(7).allMatch(line -> line.contains(": left out, "));
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void namesThePlaceOfAnErrorInTheData() {
    corpora.file("gva/incidents-dev.jsonl", "{\"incident\": \"1\", \"killed\": ]\n");
    corpora.file("muc4/tst1/key-tst1.v7", "nothing of the kind\n");
    corpora.file("wikiwars/keyinline/a.key.xml", "<DOC></DOC>");
    corpora.file("polnear-dev/attributions/one_ab.ann", "T1\tContent 5 99999\twords\n");
    corpora.file("polnear-dev/text/one.txt", "Short.");
    assertThat(run("gva", "muc4", "wikiwars", "polnear")).isEqualTo(1);
    assertThat(err.toString().lines())
        .satisfiesExactly(
            gva ->
                assertThat(gva)
                    .startsWith("gva: left out, incidents-dev.jsonl, line 1: expecting JSON"),
            muc ->
                assertThat(muc)
                    .isEqualTo("muc4: left out, key-tst1.v7: expecting templates, found none"),
            wars -> assertThat(wars).contains("a.key.xml: expecting <TEXT>...</TEXT>, found none"),
            near -> assertThat(near).contains("expecting a kind and offsets in the text"));
  }

  @Test
  void refusesACorpusItDoesNotKnow() {
    assertThat(run("gvx")).isEqualTo(2);
    assertThat(err.toString()).contains("expecting corpora of [gold, gva,").contains("found [gvx]");
  }
}
