package org.crossbearing.export.text;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.crossbearing.export.words.Catalogue;
import org.crossbearing.export.words.Phrase;
import org.crossbearing.export.words.Printable;
import org.crossbearing.export.words.Wording;
import org.crossbearing.model.Event;
import org.crossbearing.model.Finding;
import org.crossbearing.model.Status;

/** Findings by status, disputes on top; inside a status event by event; roles last. */
final class FindingsSection {
  /** Of one status, where not all is asked for. */
  private static final int MOST = 25;

  private final Catalogue catalogue;
  private final FindingTable tables;
  private final Page page;
  private final boolean all;
  private final Map<String, Integer> order = new HashMap<>();

  FindingsSection(Catalogue catalogue, Page page, boolean all) {
    this.catalogue = catalogue;
    this.page = page;
    this.all = all;
    tables = new FindingTable(catalogue, page, all);
    for (Event event : catalogue.dossier().events()) {
      order.put(event.id(), order.size());
    }
  }

  void print() {
    for (Status status : Wording.mostPressingFirst()) {
      List<Finding> findings = inOrder(status);
      if (!findings.isEmpty()) {
        page.blank();
        heading(status);
        if (status == Status.SINGLE) {
          new SingleFindings(catalogue, page, all).print(findings);
        } else {
          print(findings);
        }
      }
    }
  }

  private void heading(Status status) {
    String word = Phrase.word(status).toUpperCase(Locale.ROOT);
    Style style = status == Status.SINGLE ? Style.STRONG : Style.of(status);
    page.line(0, new Cell(word, style), Cell.plain(": " + Wording.meaning(status)));
  }

  private List<Finding> inOrder(Status status) {
    return catalogue.dossier().findings().stream()
        .filter(finding -> finding.status() == status)
        .sorted(Comparator.comparingInt(this::place))
        .toList();
  }

  private int place(Finding finding) {
    return finding instanceof Finding.OfFigures figures
        ? order.getOrDefault(figures.event(), order.size())
        : Integer.MAX_VALUE;
  }

  private void print(List<Finding> findings) {
    String subject = null;
    int shown = all ? findings.size() : Page.cut(findings.size(), MOST);
    for (Finding finding : findings.subList(0, shown)) {
      if (!subject(finding, catalogue).equals(subject)) {
        subject = subject(finding, catalogue);
        page.blank();
        page.wrapped(0, 2, Cell.strong(subject));
      }
      tables.print(finding);
    }
    page.more(findings.size() - shown);
  }

  /** The event, or the person. */
  static String subject(Finding finding, Catalogue catalogue) {
    return switch (finding) {
      case Finding.OfFigures figures -> {
        Event event = catalogue.event(figures.event());
        yield event == null ? Printable.line(figures.event()) : Wording.named(event);
      }
      case Finding.OfRoles roles -> Printable.line(roles.person());
    };
  }
}
