package org.crossbearing.ledger.internal.keep;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crossbearing.ledger.internal.code.TextCode;
import org.crossbearing.ledger.internal.store.Sql;
import org.crossbearing.ledger.internal.store.Store;
import org.crossbearing.model.Claim;
import org.crossbearing.model.Reading;
import org.jspecify.annotations.Nullable;

/** The claims as rows that can be asked for. */
public final class Claims {
  private static final String INSERT =
      "INSERT INTO claim (kind, measure, thing, low, high, unit, place, place_key, day_from,"
          + " day_to, speaker, speaker_key, surname, outlet_key, id, name, version, quote_from,"
          + " quote_to, quote, seq_from, seq_to)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  /** Longer quotes are no prose; their beginning is enough to find them by. */
  private static final int LONGEST = 2000;

  private final Sql sql;
  private final boolean separateWords;

  public Claims(Store store) {
    sql = store.sql();
    separateWords = store.isSqlite();
  }

  /** Enters the claims of a reading; returns their numbers by their names. */
  public Map<String, Integer> add(int version, Reading reading, int seq) {
    Map<String, Integer> numbers = new HashMap<>();
    for (Claim claim : reading.claims()) {
      int id = sql.next("claim");
      add(id, version, claim, reading, seq);
      numbers.put(claim.id(), id);
    }
    return numbers;
  }

  private void add(int id, int version, Claim claim, Reading reading, int seq) {
    String text = reading.report().text();
    String quote = quote(claim, text);
    @Nullable Object[] asked = Columns.of(claim).values(reading);
    @Nullable Object[] values = Arrays.copyOf(asked, asked.length + 8);
    List<Object> own =
        List.of(
            id,
            claim.id(),
            version,
            claim.quote().start(),
            claim.quote().end(),
            quote,
            seq,
            Store.STILL);
    for (int i = 0; i < own.size(); i++) {
      values[asked.length + i] = own.get(i);
    }
    sql.later(INSERT, values);
    if (separateWords) {
      sql.later("INSERT INTO claim_words (rowid, quote) VALUES (?, ?)", id, quote);
    }
  }

  /** Whether the claims of a version are entered, and under the keys that this program gives. */
  public boolean areThose(int version, Reading reading) {
    Map<String, List<@Nullable String>> entered = new HashMap<>();
    sql.list(
        "SELECT name, place_key, speaker_key, surname, outlet_key FROM claim"
            + " WHERE version = ? AND seq_to = ?",
        row ->
            entered.put(
                row.text(1),
                Arrays.asList(
                    row.textOrNull(2), row.textOrNull(3), row.textOrNull(4), row.textOrNull(5))),
        version,
        Store.STILL);
    return entered.size() == reading.claims().size()
        && reading.claims().stream()
            .allMatch(claim -> Columns.of(claim).keys(reading).equals(entered.get(claim.id())));
  }

  /** The words of a claim as they lie in its row. */
  public static String quote(Claim claim, String text) {
    int until = Math.min(claim.quote().end(), claim.quote().start() + LONGEST);
    return TextCode.clean(text.substring(claim.quote().start(), until));
  }

  /** Ends the claims of a version: it was replaced or read anew. */
  public void close(int version, int seq) {
    sql.change(
        "UPDATE claim SET seq_to = ? WHERE version = ? AND seq_to = ?", seq, version, Store.STILL);
  }
}
