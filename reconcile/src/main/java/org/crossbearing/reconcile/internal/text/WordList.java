package org.crossbearing.reconcile.internal.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads the word lists of this module: a name, a tab, and what stands under it. Lines that begin
 * with {@code #} are notes.
 */
public final class WordList {
  /** What stands between phrases. */
  public static final String BAR = "\\|";

  private WordList() {}

  /** The words of each name, separated by spaces, in the order of the list. */
  public static Map<String, Set<String>> words(String name) {
    return read(name, " +");
  }

  /** The phrases of each name, separated by bars, in the order of the list. */
  public static Map<String, Set<String>> phrases(String name) {
    return read(name, BAR);
  }

  private static Map<String, Set<String>> read(String name, String separator) {
    Map<String, Set<String>> lists = new LinkedHashMap<>();
    for (String line : text("/org/crossbearing/reconcile/en/" + name).split("\n", -1)) {
      if (!isNote(line)) {
        Entry entry = Entry.of(line, separator);
        lists.computeIfAbsent(entry.name(), n -> new LinkedHashSet<>()).addAll(entry.words());
      }
    }
    return lists;
  }

  /** Whether a line says nothing to the program. */
  public static boolean isNote(String line) {
    return line.isBlank() || line.charAt(0) == '#';
  }

  /**
   * A line of a list.
   *
   * @param name empty if there is no tab behind it
   * @param words what stands under it, which may be nothing
   */
  public record Entry(String name, List<String> words) {
    /** {@code separator} is the regular expression of what stands between words. */
    public static Entry of(String line, String separator) {
      int tab = line.indexOf('\t');
      List<String> words =
          Stream.of(line.substring(tab + 1).split(separator, -1))
              .map(String::strip)
              .filter(word -> !word.isEmpty())
              .toList();
      return new Entry(line.substring(0, Math.max(tab, 0)).strip(), words);
    }
  }

  /** From each word to the name it stands under; the first name wins. */
  public static Map<String, String> names(Map<String, Set<String>> lists) {
    Map<String, String> names = new LinkedHashMap<>();
    lists.forEach((key, words) -> words.forEach(word -> names.putIfAbsent(word, key)));
    return names;
  }

  private static String text(String path) {
    try (InputStream in = WordList.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException(
            "word list: expecting the resource " + path + ", found none");
      }
      StringBuilder text = new StringBuilder();
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        text.append(line).append('\n');
      }
      return text.toString();
    } catch (IOException e) {
      throw new UncheckedIOException("word list " + path, e);
    }
  }
}
