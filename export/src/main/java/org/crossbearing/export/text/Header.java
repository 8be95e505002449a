package org.crossbearing.export.text;

import java.util.ArrayList;
import java.util.List;
import org.crossbearing.export.words.Catalogue;
import org.crossbearing.export.words.Clock;
import org.crossbearing.export.words.Phrase;
import org.crossbearing.export.words.Wording;
import org.crossbearing.model.Claim;
import org.crossbearing.model.Commitment;
import org.crossbearing.model.Dossier;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Occurrence;
import org.crossbearing.model.Role;
import org.crossbearing.model.Statement;
import org.crossbearing.model.Status;

/** How much there is, how it stands, and what the words mean. */
final class Header {
  private static final int COUNT = 5;

  private Header() {}

  static void print(Catalogue catalogue, Page page) {
    Dossier dossier = catalogue.dossier();
    page.wrapped(0, 0, Cell.strong(sources(dossier) + ": " + claims(catalogue)));
    if (!dossier.findings().isEmpty()) {
      page.blank();
      tally(dossier, page);
      if (dossier.reports().size() > 1) {
        page.blank();
        page.wrapped(0, 0, Cell.faint(Wording.ORIGIN + times(dossier)));
      }
    }
  }

  /** "12 reports from 11 outlets, published 10 Jul 2025 to 11 Jul 2025". */
  private static String sources(Dossier dossier) {
    String span = new Clock(dossier).span();
    return Wording.sources(dossier) + (span.isEmpty() ? "" : ", published " + span);
  }

  private static String times(Dossier dossier) {
    String zone = new Clock(dossier).zone();
    return zone.isEmpty() ? "" : " All times are " + zone + ".";
  }

  private static String claims(Catalogue catalogue) {
    List<String> parts = new ArrayList<>();
    add(parts, catalogue, Figure.class, "figure");
    add(parts, catalogue, Statement.class, "statement");
    add(parts, catalogue, Role.class, "role");
    add(parts, catalogue, Commitment.class, "commitment");
    add(parts, catalogue, Occurrence.class, "occurrence");
    return parts.isEmpty() ? "no claims" : String.join(", ", parts);
  }

  private static void add(
      List<String> parts, Catalogue catalogue, Class<? extends Claim> kind, String noun) {
    int count = catalogue.claims(kind).size();
    if (count > 0) {
      parts.add(Phrase.count(count, noun));
    }
  }

  /** "5 disputed reports contradict each other". */
  private static void tally(Dossier dossier, Page page) {
    Table table = new Table(0, COUNT, COUNT * 4, 0);
    for (Status status : Wording.mostPressingFirst()) {
      long count = dossier.findings().stream().filter(f -> f.status() == status).count();
      if (count > 0) {
        table.row(
            new Cell(" ".repeat(Math.max(0, 3 - digits(count))) + count, Style.of(status)),
            new Cell(Phrase.word(status), Style.of(status)),
            Cell.faint(Wording.meaning(status)));
      }
    }
    table.print(page);
  }

  private static int digits(long count) {
    return Long.toString(count).length();
  }
}
