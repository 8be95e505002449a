package org.crossbearing.bench.gold;

import java.util.StringTokenizer;

/** Words of a quotation. */
final class Quotes {
  private Quotes() {}

  static int words(String quote) {
    return new StringTokenizer(quote).countTokens();
  }
}
