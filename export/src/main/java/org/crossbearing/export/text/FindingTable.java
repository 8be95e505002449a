package org.crossbearing.export.text;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.crossbearing.export.internal.Bounds;
import org.crossbearing.export.internal.Catalogue;
import org.crossbearing.export.internal.Phrase;
import org.crossbearing.export.internal.Printable;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Finding;
import org.crossbearing.model.Role;

/** One finding: what it comes to, who says which value, and why. */
final class FindingTable {
  private static final int INDENT = 2;
  private static final int VALUE = 22;
  private static final int ROLE = 36;
  private static final int WHO = 26;

  private final Catalogue catalogue;
  private final Page page;

  FindingTable(Catalogue catalogue, Page page) {
    this.catalogue = catalogue;
    this.page = page;
  }

  void print(Finding.OfFigures finding) {
    heading(finding, Phrase.of(finding), ", " + Phrase.count(finding.origins(), "origin"));
    Map<String, Map<String, Set<String>>> values = new LinkedHashMap<>();
    for (Figure figure : catalogue.claims(finding, Figure.class)) {
      values
          .computeIfAbsent(Bounds.of(figure.value()), value -> new LinkedHashMap<>())
          .computeIfAbsent(who(figure), who -> new LinkedHashSet<>())
          .add(Sources.where(catalogue.reportOf(figure)));
    }
    Table table = new Table(2 * INDENT, VALUE, WHO, 0);
    values.forEach((value, voices) -> rows(table, value, voices));
    table.print(page);
    why(finding);
  }

  private String who(Figure figure) {
    return Sources.who(figure, catalogue.origin(figure.origin()));
  }

  /** Value and voice stand only in the first of the rows that share them. */
  private static void rows(Table table, String value, Map<String, Set<String>> voices) {
    String shownValue = value;
    for (Map.Entry<String, Set<String>> voice : voices.entrySet()) {
      String shownVoice = voice.getKey();
      for (String where : voice.getValue()) {
        table.row(Cell.strong(shownValue), Cell.plain(shownVoice), Cell.faint(where));
        shownValue = "";
        shownVoice = "";
      }
    }
  }

  void print(Finding.OfRoles finding) {
    String values =
        finding.values().stream().map(Printable::line).collect(Collectors.joining(" or "));
    heading(finding, values, "");
    Map<String, Set<String>> roles = new LinkedHashMap<>();
    for (Role role : catalogue.claims(finding, Role.class)) {
      roles
          .computeIfAbsent(Printable.line(role.role()), r -> new LinkedHashSet<>())
          .add(Sources.where(catalogue.reportOf(role)));
    }
    Table table = new Table(2 * INDENT, ROLE, 0);
    roles.forEach(
        (role, places) -> {
          String shown = role;
          for (String where : places) {
            table.row(Cell.strong(shown), Cell.faint(where));
            shown = "";
          }
        });
    table.print(page);
    why(finding);
  }

  private void heading(Finding finding, String phrase, String origins) {
    String line = phrase + ": " + Phrase.word(finding.status()) + origins;
    page.wrapped(INDENT, INDENT, new Cell(line, Style.of(finding.status())));
  }

  private void why(Finding finding) {
    String why = Printable.line(finding.why());
    if (!why.isEmpty()) {
      page.wrapped(2 * INDENT, INDENT, Cell.faint("why: " + why));
    }
  }
}
