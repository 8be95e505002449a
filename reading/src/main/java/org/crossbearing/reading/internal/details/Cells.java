package org.crossbearing.reading.internal.details;

import java.util.ArrayList;
import java.util.List;
import org.crossbearing.reading.internal.text.Token;

/** Cuts a line such as "Outlet | Place, date" at its bars. */
final class Cells {
  private Cells() {}

  /** The runs between the bars, none empty; one if there is no bar. */
  static List<List<Token>> of(List<Token> line) {
    List<List<Token>> cells = new ArrayList<>();
    int first = 0;
    for (int i = 0; i <= line.size(); i++) {
      if (i == line.size() || bar(line.get(i))) {
        if (i > first) {
          cells.add(line.subList(first, i));
        }
        first = i + 1;
      }
    }
    return cells;
  }

  static boolean bar(Token token) {
    return token.is("|") || token.is("\u00B7");
  }

  /** The characters of the tokens. */
  static String text(List<Token> tokens, String text) {
    return text.substring(tokens.getFirst().start(), tokens.getLast().end());
  }
}
