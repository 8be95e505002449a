package org.crossbearing.ledger.internal.keep;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crossbearing.ledger.internal.code.TextCode;
import org.crossbearing.ledger.internal.store.Choice;
import org.crossbearing.ledger.internal.store.Sql;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Reading;
import org.crossbearing.model.Span;

/**
 * The figures that corrections are about. In the version in which it was met a figure is known by
 * the characters that make it; in others by the same characters, those nearest to where they stood.
 */
public final class Anchors {
  private static final String HOLDING = " c.seq_from <= ? AND c.seq_to > ? AND a.report IN ";
  private static final String SELECT =
      "SELECT a.correction, c.kind, a.side, a.version, a.cue_from, a.cue_to"
          + " FROM correction_figure a JOIN correction c ON c.id = a.correction WHERE";

  private final Sql sql;

  public Anchors(Sql sql) {
    this.sql = sql;
  }

  /**
   * One figure of a correction.
   *
   * @param side 0, or 1 for those that are held apart from, or together with, the others
   */
  public record Anchor(int correction, Ruling ruling, int side, int version, Span cue) {}

  /** Enters the figures of one side of a correction. */
  public void add(int correction, int side, int report, int version, Collection<Figure> figures) {
    for (Figure figure : figures) {
      sql.later(
          "INSERT INTO correction_figure (correction, side, report, version, cue_from, cue_to)"
              + " VALUES (?, ?, ?, ?, ?, ?)",
          correction,
          side,
          report,
          version,
          figure.cue().start(),
          figure.cue().end());
    }
  }

  /** The figures of some reports in corrections that held as of an entry. */
  public List<Anchor> of(Collection<Integer> reports, int seq) {
    Choice choice = Choice.of(reports);
    return sql.list(
        SELECT + HOLDING + choice.marks() + " ORDER BY a.correction, a.side, a.version, a.cue_from",
        row ->
            new Anchor(
                row.number(1),
                Ruling.of(row.text(2)),
                row.number(3),
                row.number(4),
                new Span(row.number(5), row.number(6))),
        choice.after(seq, seq));
  }

  /** The versions with figures of a correction, on one side or the other. */
  public List<Integer> versions(int correction) {
    return sql.list(
        "SELECT DISTINCT version FROM correction_figure WHERE correction = ? ORDER BY version",
        row -> row.number(1),
        correction);
  }

  /** The reports with figures on a side of a correction. */
  public List<Integer> reports(int correction, int side) {
    return sql.list(
        "SELECT DISTINCT report FROM correction_figure WHERE correction = ? AND side = ?"
            + " ORDER BY report",
        row -> row.number(1),
        correction,
        side);
  }

  /** The report that a version is of. */
  public int reportOf(int version) {
    return (int) sql.number("SELECT report FROM version WHERE id = ?", version).orElse(0);
  }

  /** The reports that some versions are of. */
  public List<Integer> reportsOf(Collection<Integer> versions) {
    Choice choice = Choice.of(versions);
    return sql.list(
        "SELECT DISTINCT report FROM version WHERE id IN " + choice.marks(),
        row -> row.number(1),
        choice.after());
  }

  /** To find the figures meant in what is read of a version of their report. */
  public Meant in(int version, Reading reading) {
    return new Meant(version, reading);
  }

  /** The figures of one version. */
  public final class Meant {
    private final int version;
    private final String text;
    private final List<Figure> figures;
    private final Map<Integer, String> texts = new HashMap<>();

    private Meant(int version, Reading reading) {
      this.version = version;
      text = reading.report().text();
      figures =
          reading.claims().stream()
              .filter(Figure.class::isInstance)
              .map(Figure.class::cast)
              .toList();
    }

    /** The figure meant; empty if this version has it no more. */
    public Optional<Figure> find(Anchor anchor) {
      return anchor.version() == version
          ? figures.stream().filter(f -> overlap(f.cue(), anchor.cue())).findFirst()
          : findByWords(anchor);
    }

    private Optional<Figure> findByWords(Anchor anchor) {
      String then = texts.computeIfAbsent(anchor.version(), Anchors.this::text);
      String wanted = Keys.of(anchor.cue().of(then));
      double place = (double) anchor.cue().start() / then.length();
      return figures.stream()
          .filter(figure -> Keys.of(figure.cue().of(text)).equals(wanted))
          .min(
              Comparator.comparingDouble(
                  figure -> Math.abs((double) figure.cue().start() / text.length() - place)));
    }
  }

  private static boolean overlap(Span a, Span b) {
    return a.start() < b.end() && b.start() < a.end();
  }

  private String text(int version) {
    return sql.first(
            "SELECT charset, body FROM version WHERE id = ?",
            row -> TextCode.unpack(row.bytes(2), row.number(1)),
            version)
        .orElse("");
  }
}
