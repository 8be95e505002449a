package org.crossbearing.reading.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordSetsTest {
  private static final Pattern ASKED = Pattern.compile("WordSets\\.of\\(\\s*\"(\\w+\\.\\w+)\"\\)");

  @Test
  void everyRowIsAskedForByTheClassItNames() throws IOException {
    Set<String> rows = new TreeSet<>();
    Table.read("en/sets.tsv").forEach(row -> rows.add(row.get(0)));
    assertThat(asked()).isEqualTo(rows);
  }

  @Test
  void aSetThatIsNotThereIsNamedWithItsTable() {
    assertThatThrownBy(() -> WordSets.of("Weather.NONE"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("en/sets.tsv: expecting the row Weather.NONE, found none");
  }

  private static Set<String> asked() throws IOException {
    Set<String> asked = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        String name = file.getFileName().toString().replace(".java", "");
        ASKED
            .matcher(Files.readString(file))
            .results()
            .map(found -> found.group(1))
            .filter(set -> set.startsWith(name + "."))
            .forEach(asked::add);
      }
    }
    return asked;
  }
}
