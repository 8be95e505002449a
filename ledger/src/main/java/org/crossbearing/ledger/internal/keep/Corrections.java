package org.crossbearing.ledger.internal.keep;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crossbearing.ledger.internal.code.Fields;
import org.crossbearing.ledger.internal.code.Json;
import org.crossbearing.ledger.internal.code.Kind;
import org.crossbearing.ledger.internal.code.TextCode;
import org.crossbearing.ledger.internal.store.Sql;
import org.crossbearing.ledger.internal.store.Store;
import org.crossbearing.model.Claim;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Reading;
import org.crossbearing.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * What people have put right. A claim is known by its kind and the characters that make it, so it
 * stays rejected, or fixed, when its report is read anew. Of several fixes the last holds.
 */
public final class Corrections {
  private static final String REJECT = "reject";
  private static final String FIX = "fix";

  private final Sql sql;

  public Corrections(Sql sql) {
    this.sql = sql;
  }

  /**
   * Enters that a claim does not count, or what it should have been read as.
   *
   * @param fix null if it does not count
   * @return the number of the correction
   */
  public int enter(
      int version, Claim claim, @Nullable Fix fix, String author, String reason, int seq) {
    Map<String, @Nullable Object> body = new LinkedHashMap<>();
    body.put("kind", Kind.of(claim));
    body.put("at", List.of(place(claim).start(), place(claim).end()));
    if (fix != null) {
      body.putAll(fix.body());
    }
    int id = sql.next("correction");
    sql.add(
        "INSERT INTO correction (id, kind, target, version, body, author, reason, seq_from,"
            + " seq_to) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        id,
        fix == null ? REJECT : FIX,
        claim.id(),
        version,
        Json.write(body),
        TextCode.clean(author),
        TextCode.clean(reason),
        seq,
        Store.STILL);
    return id;
  }

  /** Withdraws a correction; returns the version it was about, empty if it does not hold. */
  public Optional<Integer> withdraw(int id, int seq) {
    Optional<Integer> version =
        sql.first(
            "SELECT version FROM correction WHERE id = ? AND seq_to = ?",
            row -> row.number(1),
            id,
            Store.STILL);
    sql.change(
        "UPDATE correction SET seq_to = ? WHERE id = ? AND seq_to = ?", seq, id, Store.STILL);
    return version;
  }

  private record Entry(String kind, Fields body) {
    boolean isAbout(Claim claim) {
      List<Integer> at = body.wholes("at");
      return Kind.of(claim).word().equals(body.text("kind"))
          && place(claim).equals(new Span(at.get(0), at.get(1)));
    }
  }

  /** What was read in a version as it had been corrected as of an entry. */
  public Reading apply(int version, Reading reading, int seq) {
    List<Entry> entries =
        sql.list(
            "SELECT kind, body FROM correction WHERE version = ? AND seq_from <= ? AND seq_to > ?"
                + " ORDER BY id",
            row -> new Entry(row.text(1), Json.read(row.text(2))),
            version,
            seq,
            seq);
    if (entries.isEmpty()) {
      return reading;
    }
    List<Claim> left =
        reading.claims().stream()
            .filter(claim -> entries.stream().noneMatch(e -> isRejected(claim, e)))
            .map(claim -> fixed(claim, entries))
            .toList();
    return new Reading(reading.report(), left, reading.places());
  }

  private static boolean isRejected(Claim claim, Entry entry) {
    return entry.kind().equals(REJECT) && entry.isAbout(claim);
  }

  private static Claim fixed(Claim claim, List<Entry> entries) {
    Claim fixed = claim;
    for (Entry entry : entries) {
      if (entry.kind().equals(FIX) && fixed instanceof Figure figure && entry.isAbout(figure)) {
        fixed = Fix.of(entry.body()).apply(figure);
      }
    }
    return fixed;
  }

  private static Span place(Claim claim) {
    return claim instanceof Figure figure ? figure.cue() : claim.quote();
  }
}
