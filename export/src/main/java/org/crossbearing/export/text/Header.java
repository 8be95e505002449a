package org.crossbearing.export.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.crossbearing.export.internal.Catalogue;
import org.crossbearing.export.internal.Phrase;
import org.crossbearing.model.Claim;
import org.crossbearing.model.Commitment;
import org.crossbearing.model.Dossier;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Occurrence;
import org.crossbearing.model.Report;
import org.crossbearing.model.Role;
import org.crossbearing.model.Statement;
import org.crossbearing.model.Status;

/** How much there is, and how much of it is disputed. */
final class Header {
  private Header() {}

  static void print(Catalogue catalogue, Page page) {
    Dossier dossier = catalogue.dossier();
    page.wrapped(0, 0, Cell.strong(sources(dossier) + ": " + claims(catalogue)));
    if (!dossier.findings().isEmpty()) {
      page.wrapped(0, 0, Cell.plain(findings(dossier)));
    }
  }

  private static String sources(Dossier dossier) {
    long outlets =
        dossier.reports().stream().map(Report::outlet).filter(Objects::nonNull).distinct().count();
    String reports = Phrase.count(dossier.reports().size(), "report");
    return outlets == 0 ? reports : reports + ", " + Phrase.count(outlets, "outlet");
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

  private static String findings(Dossier dossier) {
    List<String> parts = new ArrayList<>();
    for (Status status : FindingsSection.mostPressingFirst()) {
      long count = dossier.findings().stream().filter(f -> f.status() == status).count();
      if (count > 0) {
        parts.add(count + " " + Phrase.word(status));
      }
    }
    return Phrase.count(dossier.findings().size(), "finding") + ": " + String.join(", ", parts);
  }
}
