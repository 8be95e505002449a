package org.crossbearing.reading.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class SortedTableTest {
  private static final SortedTable<List<String>> TABLE =
      new SortedTable<>("en/words.tsv", fields -> fields);

  private static final Set<String> WORDS =
      Table.read("en/words.tsv").stream().map(row -> row.get(0)).collect(Collectors.toSet());

  @Test
  void findsEveryLineByItsFirstField() {
    for (Table.Row row : Table.read("en/words.tsv")) {
      assertThat(TABLE.get(row.get(0))).isEqualTo(row.fields());
    }
  }

  @Test
  void findsNothingElseOfALine() {
    Table.Row last = Table.read("en/words.tsv").getLast();
    String line = String.join("\t", last.fields());

    assertThat(TABLE.get(line)).isNull();
    assertThat(TABLE.get(line + "\n")).isNull();
    assertThat(TABLE.get("")).isNull();
  }

  @Property
  void findsWhatIsThereAndNoMore(
      @ForAll @CharRange(from = 'a', to = 'z') @StringLength(max = 4) String word) {
    assertThat(TABLE.get(word) != null).isEqualTo(WORDS.contains(word));
  }

  @Property
  void takesAnyKey(@ForAll String key) {
    assertThat(TABLE.get(key) != null).isEqualTo(WORDS.contains(key));
  }
}
