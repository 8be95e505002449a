package org.crossbearing.export.words;

import org.crossbearing.model.Finding;

/**
 * Why a finding has its status, beside a list of who says what. A {@code why} that names the values
 * first and then, behind a semicolon, what follows from them is cut to the latter.
 */
public final class Reason {
  private Reason() {}

  /** A sentence; empty if there is none. */
  public static String of(Finding finding) {
    String why = Printable.line(finding.why());
    String reason = Wording.capital(why.substring(start(why)).strip());
    return reason.isEmpty() || reason.endsWith(".") ? reason : reason + ".";
  }

  /** Behind the last semicolon that stands in no brackets. */
  private static int start(String why) {
    int depth = 0;
    for (int i = why.length() - 1; i >= 0; i--) {
      switch (why.charAt(i)) {
        case ')' -> depth++;
        case '(' -> depth--;
        case ';' -> {
          if (depth == 0 && i < why.length() - 1) {
            return i + 1;
          }
        }
        default -> {}
      }
    }
    return 0;
  }
}
