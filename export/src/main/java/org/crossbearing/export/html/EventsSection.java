package org.crossbearing.export.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crossbearing.export.words.Catalogue;
import org.crossbearing.model.Dossier;
import org.crossbearing.model.Event;
import org.crossbearing.model.Finding;
import org.crossbearing.model.Status;

/**
 * The findings event by event: first the events of which several origins speak, those with disputes
 * on top, then who is said to hold which office, then the events that rest on one origin.
 */
final class EventsSection implements Section {
  private static final String NO_EVENT = "";

  private final Catalogue catalogue;
  private final EventCard card;
  private final Html html;
  private final Map<String, List<Finding>> findings = new LinkedHashMap<>();
  private final List<Finding> roles = new ArrayList<>();

  EventsSection(Catalogue catalogue, Anchors anchors, Html html) {
    this.catalogue = catalogue;
    this.html = html;
    card = new EventCard(catalogue, anchors, html);
    Dossier dossier = catalogue.dossier();
    dossier.events().forEach(event -> findings.put(event.id(), new ArrayList<>()));
    findings.put(NO_EVENT, new ArrayList<>());
    dossier.findings().forEach(this::sortIn);
  }

  private void sortIn(Finding finding) {
    switch (finding) {
      case Finding.OfRoles role -> roles.add(role);
      case Finding.OfFigures figures -> {
        boolean known = catalogue.event(figures.event()) != null;
        String event = known ? figures.event() : NO_EVENT;
        findings.computeIfAbsent(event, e -> new ArrayList<>()).add(figures);
      }
    }
  }

  @Override
  public String id() {
    return "events";
  }

  @Override
  public String title() {
    return "Event by event";
  }

  @Override
  public boolean isEmpty() {
    return catalogue.dossier().events().isEmpty() && catalogue.dossier().findings().isEmpty();
  }

  @Override
  public void write() {
    List<Event> events = catalogue.dossier().events();
    events.stream()
        .filter(event -> pressing(event) != Status.SINGLE)
        .sorted(Comparator.comparing(this::pressing).reversed())
        .forEach(event -> card.write(event, of(event)));
    card.write("Who holds which office", roles);
    card.write("Tied to no event", findings.getOrDefault(NO_EVENT, List.of()));
    List<Event> others = events.stream().filter(event -> pressing(event) == Status.SINGLE).toList();
    if (!others.isEmpty()) {
      html.element(
          "h3", others.size() < events.size() ? "Other events" : "Events", "class", "others");
      html.element("p", "What is told of these rests on one origin each.", "class", "meaning")
          .line();
      html.open("div", "class", "folds").line();
      others.forEach(event -> card.fold(event, of(event)));
      html.end("div");
    }
  }

  private List<Finding> of(Event event) {
    return findings.getOrDefault(event.id(), List.of());
  }

  /** Its most pressing status; single if it has no finding. */
  private Status pressing(Event event) {
    return of(event).stream()
        .map(Finding::status)
        .max(Comparator.naturalOrder())
        .orElse(Status.SINGLE);
  }
}
