package org.crossbearing.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.crossbearing.model.Measure;
import org.crossbearing.model.Qualifier;
import org.crossbearing.reading.internal.lexicon.Table;
import org.crossbearing.reading.internal.lexicon.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TablesTest {
  /** Kinds of rows in the table of measures that stand beside the contract's own measures. */
  private static final Set<String> OWN_MEASURES = Set.of("-", "COLLAPSED");

  @ParameterizedTest
  @MethodSource("tables")
  void everyRowHasTheFieldsOfItsKindAndNoStraySpace(String name) {
    List<Table.Row> rows = Table.read("en/" + name);

    assertThat(rows).isNotEmpty();
    for (Table.Row row : rows) {
      assertThat(row.fields()).as(place(row)).hasSizeGreaterThan(1);
      assertThat(row.fields()).as(place(row)).allMatch(field -> field.equals(field.strip()));
      assertThat(row.get(0)).as(place(row)).isNotEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  void noRowIsThereTwice(String name) {
    Map<List<String>, Table.Row> seen = new HashMap<>();
    for (Table.Row row : Table.read("en/" + name)) {
      assertThat(seen.put(row.fields(), row)).as(place(row)).isNull();
    }
  }

  @Test
  void aWordHasOneRow() {
    assertOnce("words.tsv", row -> List.of(row.get(0)));
  }

  @Test
  void theWordsAreSortedAndHaveFiveFields() {
    List<Table.Row> rows = Table.read("en/words.tsv");

    assertThat(rows).extracting(row -> row.get(0)).isSorted();
    assertThat(rows).allMatch(row -> row.fields().size() == 5 && row.get(4).length() == 1);
  }

  @Test
  void aClosedWordHasOneClass() {
    assertThatCode(() -> Table.read("en/closed.tsv").forEach(row -> Tag.valueOf(row.get(0))))
        .doesNotThrowAnyException();
    assertOnce("closed.tsv", row -> row.words(1));
  }

  @Test
  void aNumberWordHasOneValueInEachUse() {
    assertOnce("numbers.tsv", row -> List.of(row.get(0) + " " + row.get(1)));
  }

  @Test
  void aHedgeHasOneQualifierInEachPlace() {
    Table.read("en/hedges.tsv")
        .forEach(row -> assertThat(Qualifier.valueOf(row.get(2))).as(place(row)).isNotNull());
    assertOnce("hedges.tsv", row -> List.of(row.get(0) + " " + row.get(1)));
  }

  @Test
  void aCurrencyHasOneCodeOfThreeLetters() {
    assertThat(Table.read("en/currencies.tsv")).allMatch(row -> row.get(2).matches("[A-Z]{3}"));
    assertOnce("currencies.tsv", row -> List.of(row.get(0) + " " + row.get(1)));
  }

  @Test
  void aUnitHasOneCode() {
    assertOnce("units.tsv", row -> row.alternatives(1));
  }

  @Test
  void aNounStandsForOneClass() {
    assertOnce("classes.tsv", row -> row.words(2));
  }

  @Test
  void aCountryHasOneRow() {
    assertThat(Table.read("en/demonyms.tsv")).allMatch(row -> row.get(0).matches("[A-Z]{2}|-"));
    assertOnce("demonyms.tsv", row -> List.of(row.get(0)));
    assertOnce("demonyms.tsv", row -> row.alternatives(1));
  }

  @Test
  void everyMeasureIsOneOfTheContract() {
    for (Table.Row row : Table.read("en/measures.tsv")) {
      boolean known =
          Arrays.stream(Measure.values()).anyMatch(m -> m.name().equals(row.get(1)))
              || OWN_MEASURES.contains(row.get(1));
      assertThat(known).as(place(row)).isTrue();
    }
  }

  @Test
  void aTriggerIsThereOnceInEachUse() {
    assertOnce("measures.tsv", TablesTest::triggers);
  }

  /** A word has one state, noun, phrase or toll; a verb may have one measure for each class. */
  private static List<String> triggers(Table.Row row) {
    boolean one = Set.of("state", "noun", "phrase", "toll").contains(row.get(0));
    String use = one ? row.get(0) : String.join(" ", row.fields().subList(0, 3));
    List<String> words = row.get(0).equals("phrase") ? List.of(row.get(3)) : row.words(3);
    return words.stream().map(word -> use + " " + word).toList();
  }

  private static void assertOnce(String name, Function<Table.Row, List<String>> keys) {
    Map<String, Table.Row> seen = new HashMap<>();
    List<String> twice = new ArrayList<>();
    for (Table.Row row : Table.read("en/" + name)) {
      for (String key : keys.apply(row)) {
        Table.Row first = seen.put(key, row);
        if (first != null && !key.endsWith("-")) {
          twice.add("%s: %d and %d".formatted(key, first.line(), row.line()));
        }
      }
    }
    assertThat(twice).isEmpty();
  }

  private static String place(Table.Row row) {
    return "%s, line %d".formatted(row.table(), row.line());
  }

  static Stream<String> tables() throws IOException, URISyntaxException {
    Path folder =
        Path.of(
            Objects.requireNonNull(Table.class.getResource("/org/crossbearing/reading/en"))
                .toURI());
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> Objects.requireNonNull(file.getFileName()).toString())
          .filter(name -> name.endsWith(".tsv"))
          .sorted()
          .toList()
          .stream();
    }
  }
}
