package org.crossbearing.reading.internal.lexicon;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A long table by the first field of its lines, which are sorted by it. Nothing is read ahead: a
 * key is sought by halving the text, and what was found is kept in a cache of fixed size, where a
 * key has one place. A thread that sees an old entry there only seeks again. Thread-safe, if the
 * values are immutable.
 *
 * @param <V> what a line stands for
 */
final class SortedTable<V> {
  /** Enough that the words of ordinary text seldom drive each other out. */
  private static final int CACHED = 1 << 16;

  private final byte[] text;
  private final Function<List<String>, V> reading;
  private final @Nullable Object[] cache = new Object[CACHED];

  /** What is known of a key; the value is null if there is no such line. */
  private record Entry<V>(String key, @Nullable V value) {}

  /**
   * The resource {@code table}: ASCII, every line ended by a line feed, none empty or a note, in
   * the order of their bytes, no two with the same first field.
   *
   * @param reading makes a value of a line's fields
   */
  SortedTable(String table, Function<List<String>, V> reading) {
    this.text = Table.bytes(table);
    this.reading = reading;
  }

  /** The value of this key, or null. */
  @Nullable V get(String key) {
    int hash = key.hashCode();
    int slot = (hash ^ hash >>> 16) & CACHED - 1;
    Entry<V> entry = entry(slot);
    if (entry == null || !entry.key.equals(key)) {
      entry = new Entry<>(key, seek(key));
      cache[slot] = entry;
    }
    return entry.value;
  }

  @SuppressWarnings("unchecked") // nothing else is put in
  private @Nullable Entry<V> entry(int slot) {
    return (Entry<V>) cache[slot];
  }

  private @Nullable V seek(String key) {
    int low = 0;
    int high = text.length;
    while (low < high) {
      int start = start(low + high >>> 1);
      int order = compare(start, key);
      if (order == 0) {
        return read(start);
      }
      if (order < 0) {
        low = end(start) + 1;
      } else {
        high = start;
      }
    }
    return null;
  }

  /** Where the line that holds the byte at {@code at} begins. */
  private int start(int at) {
    int start = at;
    while (start > 0 && text[start - 1] != '\n') {
      start--;
    }
    return start;
  }

  private int end(int start) {
    int end = start;
    while (text[end] != '\n') {
      end++;
    }
    return end;
  }

  /** The order of the first field of the line and the key; a field ends before all others go on. */
  private int compare(int start, String key) {
    for (int i = 0; i < key.length(); i++) {
      byte one = text[start + i];
      if (one != key.charAt(i) || one == '\t') {
        return one == '\t' ? -1 : one - key.charAt(i);
      }
    }
    return text[start + key.length()] - '\t';
  }

  private V read(int start) {
    String line = new String(text, start, end(start) - start, StandardCharsets.US_ASCII);
    return reading.apply(List.of(line.split("\t", -1)));
  }
}
