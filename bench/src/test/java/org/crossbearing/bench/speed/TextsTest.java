package org.crossbearing.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.crossbearing.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextsTest {
  @TempDir private Path folder;

  @Test
  void countsWordsNumbersAndMarks() {
    assertThat(Texts.tokens("Two of 1,200 boats sank.\n")).isEqualTo(8);
    assertThat(Texts.tokens("")).isZero();
  }

  @Test
  void takesTheExamplesWhereThereIsNoCorpus() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "Two boats sank off Lindos.");
    Texts texts = Texts.of(folder.resolve("nowhere.jsonl"), folder);
    assertThat(texts.reports()).hasSize(200).extracting(Report::id).doesNotHaveDuplicates();
  }

  @Test
  void needsSomeReports() {
    assertThatThrownBy(() -> Texts.of(null, folder))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("expecting reports in");
  }

  @Test
  void movesEachRoundToAnotherYear() throws IOException {
    Path file = folder.resolve("incidents.jsonl");
    Files.writeString(
        file,
        """
        {"docs": [{"published": "2020-02-29", "text": "Two boats sank."}, {"text": "Rain."}]}
        """);
    List<Report> reports = Texts.of(file, folder).beginnings(4, 9);
    assertThat(reports)
        .extracting(Report::text)
        .containsExactly("Two boats", "Rain.", "Two boats", "Rain.");
    assertThat(reports).extracting(Report::id).containsExactly("r1", "r2", "r3", "r4");
    assertThat(Objects.requireNonNull(reports.get(2).published())).hasToString("2021-02-28");
    assertThat(reports.get(3).published()).isNull();
  }
}
