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
 * What people have put right. A rejected claim is known by its kind and the characters that make
 * it, so it stays rejected when its report is read anew.
 */
public final class Corrections {
  private final Sql sql;

  public Corrections(Sql sql) {
    this.sql = sql;
  }

  /** Enters that a claim does not count; returns the number of the correction. */
  public int reject(int version, Claim claim, String author, String reason, int seq) {
    Map<String, @Nullable Object> anchor = new LinkedHashMap<>();
    anchor.put("kind", Kind.of(claim));
    anchor.put("at", List.of(place(claim).start(), place(claim).end()));
    int id = sql.next("correction");
    sql.add(
        "INSERT INTO correction (id, kind, target, version, body, author, reason, seq_from,"
            + " seq_to) VALUES (?, 'reject', ?, ?, ?, ?, ?, ?, ?)",
        id,
        claim.id(),
        version,
        Json.write(anchor),
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

  /** What was read in a version, without what had been rejected as of an entry. */
  public Reading apply(int version, Reading reading, int seq) {
    List<Fields> rejected =
        sql.list(
            "SELECT body FROM correction WHERE version = ? AND seq_from <= ? AND seq_to > ?",
            row -> Json.read(row.text(1)),
            version,
            seq,
            seq);
    if (rejected.isEmpty()) {
      return reading;
    }
    List<Claim> left =
        reading.claims().stream()
            .filter(claim -> rejected.stream().noneMatch(anchor -> isAt(anchor, claim)))
            .toList();
    return new Reading(reading.report(), left, reading.places());
  }

  private static boolean isAt(Fields anchor, Claim claim) {
    List<Integer> at = anchor.wholes("at");
    return Kind.of(claim).word().equals(anchor.text("kind"))
        && place(claim).equals(new Span(at.get(0), at.get(1)));
  }

  private static Span place(Claim claim) {
    return claim instanceof Figure figure ? figure.cue() : claim.quote();
  }
}
