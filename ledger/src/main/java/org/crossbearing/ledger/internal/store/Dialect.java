package org.crossbearing.ledger.internal.store;

import java.util.Map;

/** What differs between the databases. Everything else is the same SQL. */
enum Dialect {
  SQLITE(
      "BLOB",
      "WITHOUT ROWID",
      "CREATE VIRTUAL TABLE claim_words USING fts5("
          + "quote, content='claim', content_rowid='id',"
          + " tokenize='unicode61 remove_diacritics 2')"),
  POSTGRES(
      "BYTEA", "", "CREATE INDEX claim_words ON claim USING gin (to_tsvector('simple', quote))");

  private final String bytes;
  private final String sorted;
  private final String wordsIndex;

  Dialect(String bytes, String sorted, String wordsIndex) {
    this.bytes = bytes;
    this.sorted = sorted;
    this.wordsIndex = wordsIndex;
  }

  /** What the migrations leave open. */
  Map<String, String> placeholders() {
    return Map.of("bytes", bytes, "sorted", sorted, "words_index", wordsIndex);
  }
}
