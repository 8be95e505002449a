package org.crossbearing.ledger.internal.keep;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crossbearing.ledger.internal.code.Fields;
import org.crossbearing.ledger.internal.code.Json;
import org.crossbearing.ledger.internal.code.Kind;
import org.crossbearing.ledger.internal.code.TextCode;
import org.crossbearing.ledger.internal.store.Row;
import org.crossbearing.ledger.internal.store.Sql;
import org.crossbearing.ledger.internal.store.Store;
import org.crossbearing.model.Claim;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Reading;
import org.crossbearing.model.Span;
import org.crossbearing.reconcile.amendment.Amendments.Pair;
import org.jspecify.annotations.Nullable;

/**
 * What people have put right. A claim is known by its kind and the characters that make it, so it
 * stays rejected, or fixed, when its report is read anew. Of several fixes the last holds.
 */
public final class Corrections {
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
    Ruling ruling = fix == null ? Ruling.REJECT : Ruling.FIX;
    return enter(ruling, claim.id(), version, body, new Say(author, reason), seq);
  }

  /** Who says so and why. */
  public record Say(String author, String reason) {}

  /**
   * Enters a correction.
   *
   * @param target what it is about, by the ids there are now, for people
   * @param version null if it is not about the claims of one
   * @return its number
   */
  public int enter(
      Ruling ruling,
      String target,
      @Nullable Integer version,
      Map<String, @Nullable Object> body,
      Say say,
      int seq) {
    int id = sql.next("correction");
    sql.later(
        "INSERT INTO correction (id, kind, target, version, body, author, reason, seq_from,"
            + " seq_to) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        id,
        ruling.word(),
        TextCode.clean(target),
        version,
        Json.write(body),
        TextCode.clean(say.author()),
        TextCode.clean(say.reason()),
        seq,
        Store.STILL);
    return id;
  }

  /**
   * A correction that holds.
   *
   * @param version 0 if it is not about the claims of one
   */
  public record Correction(int id, Ruling ruling, int version, Fields body, Say say) {
    /** The two names that one of persons or outlets is about. */
    public Pair pair() {
      return pair(body.text("one"), body.text("other"));
    }

    /** Two that it is about, with who says so. */
    Pair pair(String one, String other) {
      String held = ruling.isSame() ? "held to be one by " : "held apart by ";
      return new Pair(one, other, ruling.isSame(), held + say.author() + ": " + say.reason());
    }
  }

  private static final String SELECT =
      "SELECT id, kind, version, body, author, reason FROM correction WHERE ";

  private static Correction correction(Row row) throws SQLException {
    return new Correction(
        row.number(1),
        Ruling.of(row.text(2)),
        row.number(3),
        Json.read(row.text(4)),
        new Say(row.text(5), row.text(6)));
  }

  /** Whether there is, or was, a correction of this number. */
  public boolean isKnown(int id) {
    return sql.number("SELECT id FROM correction WHERE id = ?", id).isPresent();
  }

  /** The correction of this number if it holds. */
  public Optional<Correction> find(int id) {
    return sql.first(SELECT + "id = ? AND seq_to = ?", Corrections::correction, id, Store.STILL);
  }

  /** Whether one of some kinds held as of an entry. */
  public boolean any(Set<Ruling> kinds, int seq) {
    String one =
        "SELECT id FROM correction WHERE kind IN "
            + Ruling.list(kinds)
            + " AND seq_from <= ? AND seq_to > ? LIMIT 1";
    return !sql.remember(one, row -> row.number(1), seq, seq).isEmpty();
  }

  /** Those of some kinds that held as of an entry, in their order. */
  public List<Correction> all(Set<Ruling> kinds, int seq) {
    return sql.remember(
        SELECT + "kind IN " + Ruling.list(kinds) + " AND seq_from <= ? AND seq_to > ? ORDER BY id",
        Corrections::correction,
        seq,
        seq);
  }

  /** Lets a correction hold no more. */
  public void withdraw(int id, int seq) {
    sql.change(
        "UPDATE correction SET seq_to = ? WHERE id = ? AND seq_to = ?", seq, id, Store.STILL);
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
    return new Reading(reading.report(), left, reading.places(), reading.presumed());
  }

  private static boolean isRejected(Claim claim, Entry entry) {
    return entry.kind().equals(Ruling.REJECT.word()) && entry.isAbout(claim);
  }

  private static Claim fixed(Claim claim, List<Entry> entries) {
    Claim fixed = claim;
    for (Entry entry : entries) {
      if (entry.kind().equals(Ruling.FIX.word())
          && fixed instanceof Figure figure
          && entry.isAbout(figure)) {
        fixed = Fix.of(entry.body()).apply(figure);
      }
    }
    return fixed;
  }

  private static Span place(Claim claim) {
    return claim instanceof Figure figure ? figure.cue() : claim.quote();
  }
}
