package org.crossbearing.reading.internal.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The sets of words that one class alone asks for, from {@code en/sets.tsv}. Thread-safe. */
public final class WordSets {
  private static final String TABLE = "en/sets.tsv";
  private static final Map<String, Set<String>> SETS = read();

  private WordSets() {}

  /**
   * The words of the row {@code name}, such as {@code "Weather.WIND"}; unmodifiable.
   *
   * @throws IllegalStateException if the table has no such row
   */
  public static Set<String> of(String name) {
    Set<String> words = SETS.get(name);
    if (words == null) {
      throw new IllegalStateException(TABLE + ": expecting the row " + name + ", found none");
    }
    return words;
  }

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> sets = new HashMap<>();
    for (Table.Row row : Table.read(TABLE)) {
      if (sets.put(row.get(0), Set.copyOf(row.alternatives(1))) != null) {
        throw new IllegalStateException(
            "%s, line %d: expecting one row %s, found two"
                .formatted(TABLE, row.line(), row.get(0)));
      }
    }
    return sets;
  }
}
