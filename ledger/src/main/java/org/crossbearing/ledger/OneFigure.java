package org.crossbearing.ledger;

import java.util.List;
import java.util.Optional;
import org.crossbearing.ledger.answer.InvalidRequestException;
import org.crossbearing.ledger.internal.keep.Versions;
import org.crossbearing.ledger.internal.store.Sql;
import org.crossbearing.ledger.internal.store.Store;
import org.crossbearing.model.Figure;

/** A figure that somebody names by its id. */
record OneFigure(int version, Figure figure) {
  /**
   * Two figures of one event that have origins.
   *
   * @throws InvalidRequestException if they are not
   */
  static List<OneFigure> ofOneEvent(Sql sql, Versions versions, String claim, String other) {
    if (claim.equals(other)) {
      throw new InvalidRequestException(claim + ": expecting two claims, found one twice");
    }
    Standing one = standing(sql, claim);
    Standing two = standing(sql, other);
    if (one.event() != two.event()) {
      throw new InvalidRequestException(
          "%s is of e%d and %s of e%d: only within an event have claims one origin"
              .formatted(claim, one.event(), other, two.event()));
    }
    return List.of(of(versions, claim, one.version()), of(versions, other, two.version()));
  }

  private record Standing(int version, int event) {}

  private static Standing standing(Sql sql, String claim) {
    Optional<Standing> standing =
        sql.first(
            "SELECT c.version, s.event FROM claim c JOIN standing s ON s.claim = c.id"
                + " WHERE c.name = ? AND c.seq_to = ? AND s.seq_to = ? AND s.origin IS NOT NULL",
            row -> new Standing(row.number(1), row.number(2)),
            claim,
            Store.STILL,
            Store.STILL);
    return standing.orElseThrow(
        () ->
            new InvalidRequestException(
                claim + ": expecting a figure that has an origin; see search and show"));
  }

  private static OneFigure of(Versions versions, String claim, int version) {
    return versions.reading(version, Store.NOW).orElseThrow().claims().stream()
        .filter(c -> c.id().equals(claim))
        .filter(Figure.class::isInstance)
        .map(figure -> new OneFigure(version, (Figure) figure))
        .findFirst()
        .orElseThrow(() -> new InvalidRequestException(claim + ": expecting a figure; see search"));
  }
}
