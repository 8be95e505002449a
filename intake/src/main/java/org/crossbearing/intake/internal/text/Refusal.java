package org.crossbearing.intake.internal.text;

import java.nio.file.Path;

/** Why a file is not read: what was expected, what was found and what to do. */
public final class Refusal extends Exception {
  private static final long serialVersionUID = 1L;

  /**
   * @param expected without article or verb before it, for example "a file"
   * @param found what was there instead
   * @param remedy what the user can do, as an order
   */
  public Refusal(String expected, String found, String remedy) {
    super(
        "expecting %s, found %s; %s"
            .formatted(Words.oneLine(expected), Words.oneLine(found), remedy),
        null,
        false,
        false);
  }

  /** The complete line about this file. */
  public String about(Path path) {
    return Words.oneLine(path.toString()) + ": " + getMessage();
  }

  /** The complete line about one line of this file. */
  public String about(Path path, int line) {
    return Words.oneLine(path.toString()) + ", line " + line + ": " + getMessage();
  }
}
