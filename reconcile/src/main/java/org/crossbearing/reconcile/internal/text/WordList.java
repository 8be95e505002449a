package org.crossbearing.reconcile.internal.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Reads the word lists of this module: a name, a tab, and what stands under it. Lines that begin
 * with {@code #} are notes.
 */
public final class WordList {
  private WordList() {}

  /** The words of each name, separated by spaces, in the order of the list. */
  public static Map<String, Set<String>> words(String name) {
    return read(name, " +");
  }

  /** The phrases of each name, separated by bars, in the order of the list. */
  public static Map<String, Set<String>> phrases(String name) {
    return read(name, "\\|");
  }

  private static Map<String, Set<String>> read(String name, String separator) {
    Map<String, Set<String>> lists = new LinkedHashMap<>();
    for (String line : lines("/org/crossbearing/reconcile/en/" + name).split("\n", -1)) {
      int tab = line.indexOf('\t');
      if (tab > 0 && line.charAt(0) != '#') {
        Set<String> list =
            lists.computeIfAbsent(line.substring(0, tab), n -> new LinkedHashSet<>());
        for (String word : line.substring(tab + 1).trim().split(separator, -1)) {
          list.add(word);
        }
      }
    }
    return lists;
  }

  /** From each word to the name it stands under; the first name wins. */
  public static Map<String, String> names(Map<String, Set<String>> lists) {
    Map<String, String> names = new LinkedHashMap<>();
    lists.forEach((key, words) -> words.forEach(word -> names.putIfAbsent(word, key)));
    return names;
  }

  private static String lines(String path) {
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
