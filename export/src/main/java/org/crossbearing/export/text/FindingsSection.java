package org.crossbearing.export.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.crossbearing.export.internal.Catalogue;
import org.crossbearing.export.internal.Days;
import org.crossbearing.export.internal.Phrase;
import org.crossbearing.export.internal.Printable;
import org.crossbearing.model.Event;
import org.crossbearing.model.Finding;
import org.crossbearing.model.Place;
import org.crossbearing.model.Status;

/** Findings by status, disputes on top; inside a status event by event; roles last. */
final class FindingsSection {
  private final Catalogue catalogue;
  private final FindingTable tables;
  private final Page page;

  FindingsSection(Catalogue catalogue, Page page) {
    this.catalogue = catalogue;
    this.page = page;
    tables = new FindingTable(catalogue, page);
  }

  void print() {
    for (Status status : mostPressingFirst()) {
      List<Finding> findings =
          catalogue.dossier().findings().stream().filter(f -> f.status() == status).toList();
      if (!findings.isEmpty()) {
        page.blank();
        String word = Phrase.word(status).toUpperCase(Locale.ROOT);
        page.line(0, new Cell(word, headingStyle(status)));
        printOfFigures(findings);
        printOfRoles(findings);
      }
    }
  }

  /** The vocabulary goes from the calmest to the most pressing. */
  static List<Status> mostPressingFirst() {
    return List.of(Status.values()).reversed();
  }

  private static Style headingStyle(Status status) {
    return status == Status.SINGLE ? Style.STRONG : Style.of(status);
  }

  private void printOfFigures(List<Finding> findings) {
    String event = null;
    for (Finding.OfFigures finding : inEventOrder(findings)) {
      if (!finding.event().equals(event)) {
        event = finding.event();
        page.blank();
        page.wrapped(0, 2, Cell.strong(title(event)));
      }
      tables.print(finding);
    }
  }

  private List<Finding.OfFigures> inEventOrder(List<Finding> findings) {
    Map<String, Integer> order = new HashMap<>();
    for (Event event : catalogue.dossier().events()) {
      order.put(event.id(), order.size());
    }
    List<Finding.OfFigures> sorted = new ArrayList<>();
    for (Finding finding : findings) {
      if (finding instanceof Finding.OfFigures figures) {
        order.putIfAbsent(figures.event(), order.size());
        sorted.add(figures);
      }
    }
    sorted.sort(Comparator.comparingInt(finding -> order.getOrDefault(finding.event(), 0)));
    return sorted;
  }

  private String title(String id) {
    Event event = catalogue.event(id);
    if (event == null) {
      return Printable.line(id);
    }
    List<String> parts = new ArrayList<>(List.of(Printable.line(event.title())));
    Place place = event.place();
    if (place != null && !event.title().contains(place.name())) {
      parts.add(Printable.line(place.name()));
    }
    if (event.date() != null) {
      parts.add(Days.of(event.date()));
    }
    return String.join(", ", parts);
  }

  private void printOfRoles(List<Finding> findings) {
    for (Finding finding : findings) {
      if (finding instanceof Finding.OfRoles roles) {
        page.blank();
        page.wrapped(0, 2, Cell.strong(Printable.line(roles.person())));
        tables.print(roles);
      }
    }
  }
}
