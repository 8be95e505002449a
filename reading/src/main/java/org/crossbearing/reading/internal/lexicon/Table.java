package org.crossbearing.reading.internal.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a word list: lines of fields separated by tabs; lines that begin with {@code #} are notes.
 */
public final class Table {
  private Table() {}

  /**
   * The lines of the resource {@code name}, such as {@code en/hedges.tsv}.
   *
   * @throws IllegalStateException if there is no such resource
   */
  public static List<Row> read(String name) {
    List<Row> rows = new ArrayList<>();
    int number = 0;
    for (String line : new String(bytes(name), StandardCharsets.UTF_8).split("\n", -1)) {
      number++;
      if (!line.isBlank() && line.charAt(0) != '#') {
        rows.add(new Row(name, number, List.of(line.split("\t", -1))));
      }
    }
    return rows;
  }

  /** The resource as it is. */
  static byte[] bytes(String name) {
    String path = "/org/crossbearing/reading/" + name;
    try (InputStream in = Table.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException(
            "word list: expecting the resource " + path + ", found none");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("word list " + path, e);
    }
  }

  /** One line of a word list. */
  public record Row(String table, int line, List<String> fields) {
    /**
     * The field at {@code index}, from 0.
     *
     * @throws IllegalStateException if the line has fewer fields
     */
    public String get(int index) {
      if (index >= fields.size()) {
        throw new IllegalStateException(
            "%s, line %d: expecting at least %d fields, found %d"
                .formatted(table, line, index + 1, fields.size()));
      }
      return fields.get(index);
    }

    /** The field at {@code index}, empty if the line has fewer. */
    public String optional(int index) {
      return index < fields.size() ? fields.get(index) : "";
    }

    /** The words of the field at {@code index}, separated by spaces. */
    public List<String> words(int index) {
      return List.of(get(index).trim().split(" +", -1));
    }

    /** The alternatives of the field at {@code index}, separated by bars. */
    public List<String> alternatives(int index) {
      return List.of(get(index).trim().split("\\|", -1));
    }
  }
}
