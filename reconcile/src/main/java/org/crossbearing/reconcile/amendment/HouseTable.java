package org.crossbearing.reconcile.amendment;

import java.util.ArrayList;
import java.util.List;
import org.crossbearing.reconcile.amendment.Amendments.Pair;
import org.crossbearing.reconcile.internal.text.WordList;
import org.crossbearing.reconcile.internal.text.WordList.Entry;

/**
 * A table of outlets of one house, which share their copy, in the form of the one that comes with
 * the program: a line for each house, its name, a tab, and its outlets with bars between them.
 * Lines that begin with {@code #} are notes.
 */
public final class HouseTable {
  private HouseTable() {}

  /**
   * Each outlet with the name of its house.
   *
   * @param name what people call the table
   * @throws IllegalArgumentException if a line has another form; the message says which
   */
  public static List<Pair> read(String name, String text) {
    List<Pair> pairs = new ArrayList<>();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).replace("\uFEFF", "");
      if (!WordList.isNote(line)) {
        add(line, name + ", line " + (i + 1), name, pairs);
      }
    }
    return pairs;
  }

  private static void add(String line, String where, String name, List<Pair> pairs) {
    Entry house = Entry.of(line, WordList.BAR);
    if (house.name().isEmpty() || house.words().isEmpty()) {
      throw new IllegalArgumentException(
          where + ": expecting a house, a tab and outlets with bars between them, found " + line);
    }
    for (String outlet : house.words()) {
      if (!outlet.equals(house.name())) {
        pairs.add(new Pair(house.name(), outlet, true, "of one house in " + name));
      }
    }
  }
}
