package org.crossbearing.cli;

import java.io.IOException;
import org.crossbearing.ledger.answer.Change;

/** Change records on the screen. */
final class ChangeLines {
  private ChangeLines() {}

  /** What changed, in a block of its own. */
  static void print(Change change, Screen screen) throws IOException {
    String id = change.finding() != null ? change.finding() : change.event();
    String sign =
        switch (change.kind()) {
          case "dispute" -> "≠";
          case "settled" -> "=";
          case "value" -> "→";
          case "origin" -> "+";
          case "event" -> "*";
          case "gone" -> "-";
          default -> "•";
        };
    screen.block(2, sign + " " + (id == null ? "" : id + "  ") + change.words());
  }
}
