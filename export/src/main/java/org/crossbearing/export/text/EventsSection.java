package org.crossbearing.export.text;

import java.util.List;
import org.crossbearing.export.words.Catalogue;
import org.crossbearing.export.words.Phrase;
import org.crossbearing.export.words.Wording;
import org.crossbearing.model.Event;
import org.crossbearing.model.Report;

/** The events, and who tells of them. */
final class EventsSection {
  /** Where not all is asked for. */
  private static final int MOST = 10;

  private static final int MOST_OUTLETS = 5;
  private static final int TITLE = 44;

  private final Catalogue catalogue;
  private final Page page;
  private final boolean all;

  EventsSection(Catalogue catalogue, Page page, boolean all) {
    this.catalogue = catalogue;
    this.page = page;
    this.all = all;
  }

  void print() {
    List<Event> events = catalogue.dossier().events();
    if (events.isEmpty()) {
      return;
    }
    page.blank();
    page.line(0, Cell.strong("EVENTS"), Cell.plain(": what happened, and who tells of it"));
    page.blank();
    int shown = all ? events.size() : Page.cut(events.size(), MOST);
    Table table = new Table(2, TITLE, 0);
    for (Event event : events.subList(0, shown)) {
      table.row(Cell.plain(Wording.named(event)), Cell.faint(outlets(event)));
    }
    table.print(page);
    page.more(events.size() - shown);
  }

  private String outlets(Event event) {
    List<Report> reports = catalogue.reports(event);
    List<String> outlets = reports.stream().map(Wording::outlet).distinct().toList();
    if (all || outlets.size() <= MOST_OUTLETS + 1) {
      return String.join(", ", outlets);
    }
    return String.join(", ", outlets.subList(0, MOST_OUTLETS))
        + " and "
        + Phrase.count(outlets.size() - MOST_OUTLETS, "more outlet");
  }
}
