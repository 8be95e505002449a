package org.crossbearing.ledger.internal.ask;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.crossbearing.ledger.answer.EventTold;
import org.crossbearing.ledger.answer.OriginLine;
import org.crossbearing.ledger.internal.keep.Amending;
import org.crossbearing.ledger.internal.store.Sql;
import org.crossbearing.ledger.internal.weigh.Findings;
import org.crossbearing.ledger.internal.weigh.Naming;
import org.crossbearing.ledger.internal.weigh.Wholes;
import org.crossbearing.model.Reading;
import org.crossbearing.reconcile.Part;
import org.crossbearing.reconcile.Telling;
import org.crossbearing.reconcile.Weighing;
import org.crossbearing.reconcile.amendment.Amendments;

/**
 * Events as they stood at an entry. What the reports said then is weighed again, which gives what
 * it gave then; only the ids are looked up.
 */
public final class Past {
  private final Sql sql;
  private final Readings readings;
  private final Findings findings;
  private final Wholes wholes;
  private final Amending amending;

  /** What was read in a version as of an entry, as corrected then. */
  @FunctionalInterface
  public interface Readings {
    Reading at(int version, int seq);
  }

  public Past(Sql sql, Readings readings) {
    this.sql = sql;
    this.readings = readings;
    findings = new Findings(sql);
    wholes = new Wholes(sql);
    amending = new Amending(sql);
  }

  private record Position(int version, int number, String position) {}

  private static final Comparator<Position> IN_ORDER =
      Comparator.comparing(Position::position)
          .thenComparingInt(Position::version)
          .thenComparingInt(Position::number);

  /** One event with its reports, claims and findings; empty if there was none of this number. */
  public Optional<EventTold> event(int event, int seq) {
    return told(event, seq)
        .map(
            told ->
                Naming.told(
                    event,
                    told.parts(),
                    Weighing.weigh(told.parts(), told.amendments()),
                    findings.of(event, seq)));
  }

  /** The origins of an event's figures, and why each figure has its; empty if there was none. */
  public Optional<List<OriginLine>> origins(int event, int seq) {
    return told(event, seq)
        .map(told -> Weighing.explain(told.parts(), told.amendments()))
        .map(explained -> OriginLines.of(explained.dossier(), explained.signals()));
  }

  private record Told(List<Part> parts, Amendments amendments) {}

  private Optional<Told> told(int event, int seq) {
    List<Position> places =
        wholes.partsOf(event, seq).stream()
            .flatMap(part -> places(part, seq).stream())
            .sorted(IN_ORDER)
            .toList();
    if (places.isEmpty()) {
      return Optional.empty();
    }
    Map<Integer, Reading> read = new LinkedHashMap<>();
    places.forEach(p -> read.computeIfAbsent(p.version(), version -> readings.at(version, seq)));
    Map<Integer, Telling> told = new HashMap<>();
    read.forEach((version, reading) -> told.put(version, amending.telling(version, reading, seq)));
    List<Part> parts =
        places.stream()
            .flatMap(
                place ->
                    Objects.requireNonNull(told.get(place.version())).part(place.number()).stream())
            .toList();
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(new Told(parts, amending.amendments(read, seq)));
  }

  /** The reports that were found to tell of an event, as of an entry, by whatever program. */
  List<String> reports(int event, int seq) {
    return wholes.partsOf(event, seq).stream()
        .flatMap(part -> places(part, seq).stream())
        .sorted(IN_ORDER)
        .map(Position::version)
        .distinct()
        .map(this::name)
        .toList();
  }

  private String name(int version) {
    return sql.first("SELECT name FROM version WHERE id = ?", row -> row.text(1), version)
        .orElseThrow();
  }

  /** Where reports tell of an event. */
  private List<Position> places(int event, int seq) {
    return sql.list(
        "SELECT o.version, o.number, o.position FROM membership m"
            + " JOIN occasion o ON o.id = m.occasion"
            + " WHERE m.event = ? AND m.seq_from <= ? AND m.seq_to > ?",
        row -> new Position(row.number(1), row.number(2), row.text(3)),
        event,
        seq,
        seq);
  }
}
