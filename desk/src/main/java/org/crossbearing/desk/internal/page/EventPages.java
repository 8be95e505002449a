package org.crossbearing.desk.internal.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossbearing.desk.internal.map.Spot;
import org.crossbearing.desk.internal.map.Spots;
import org.crossbearing.desk.internal.map.Words;
import org.crossbearing.export.words.Best;
import org.crossbearing.export.words.Bounds;
import org.crossbearing.export.words.Catalogue;
import org.crossbearing.export.words.Printable;
import org.crossbearing.export.words.Reason;
import org.crossbearing.export.words.Wording;
import org.crossbearing.ledger.answer.EventTold;
import org.crossbearing.ledger.answer.FindingVersion;
import org.crossbearing.ledger.answer.Said;
import org.crossbearing.model.Event;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Finding;
import org.crossbearing.model.Place;
import org.crossbearing.model.Report;
import org.crossbearing.model.Status;
import org.crossbearing.reading.KnownPlaces.Precision;

/** Puts the page of an event together. */
public final class EventPages {
  private static final int MOST_COURSES = 12;
  private static final int MOST_STEPS = 24;
  private static final int MOST_REPORTS = 60;
  private static final Evidence.Most SOME = new Evidence.Most(3, 4);

  private final Catalogue catalogue;
  private final EventTold told;
  private final Evidence evidence;
  private final Courses courses;

  private EventPages(EventTold told, Evidence.Most most, int mostSteps) {
    this.told = told;
    catalogue = new Catalogue(told.dossier());
    evidence = new Evidence(catalogue, most);
    courses = new Courses(catalogue, evidence, mostSteps);
  }

  /** For the page of an event, where what many tell is cut short. */
  public static EventPages ofEvent(EventTold told) {
    return new EventPages(told, SOME, MOST_STEPS);
  }

  /** For the page of a finding, which tells all. */
  public static EventPages ofFinding(EventTold told) {
    return new EventPages(told, Evidence.Most.ALL, Integer.MAX_VALUE);
  }

  /**
   * The page.
   *
   * @param said what people are told to be and to have said in the reports of the event
   * @param moved when it last changed
   * @param allReports whether all reports are listed, however many
   */
  public EventPage page(List<Said> said, Instant moved, Instant now, boolean allReports) {
    List<Spot> spots = Spots.of(told);
    List<Report> reports = inTime(catalogue.dossier().reports());
    int earlier = allReports ? 0 : Math.max(0, reports.size() - MOST_REPORTS);
    Event event = catalogue.dossier().events().getFirst();
    List<Finding> all = findings();
    List<Finding.OfFigures> figures = figures(all);
    Sayings sayings = new Sayings(catalogue, evidence);
    return new EventPage(
        event.id(),
        Wording.title(event),
        Wording.date(event),
        where(event),
        Wording.sources(catalogue.dossier()),
        When.of(moved, now),
        tallies(all),
        all.stream().filter(f -> f.status() != Status.SINGLE).map(this::row).toList(),
        all.stream().filter(f -> f.status() == Status.SINGLE).map(this::row).toList(),
        figures.stream().filter(courses::moves).limit(MOST_COURSES).map(courses::of).toList(),
        spots.stream().anyMatch(Spot::isKnown) ? Words.summary(spots) : "",
        spots.stream().map(EventPages::place).toList(),
        sayings.voices(said),
        sayings.pledges(),
        new OriginGraphs(catalogue).graph(),
        lines(reports.subList(earlier, reports.size())),
        earlier,
        evidence.zone());
  }

  /** The latest last; those without a time first, since nothing says that they are late. */
  private static List<Report> inTime(List<Report> reports) {
    return reports.stream()
        .sorted(
            Comparator.comparing(
                report -> Printed.moment(report.published()),
                Comparator.nullsFirst(Comparator.naturalOrder())))
        .toList();
  }

  /** The page of one finding, with what it has been. */
  public FindingPage finding(String id, FindingVersion last, List<FindingPage.State> history) {
    Event event = catalogue.dossier().events().getFirst();
    Optional<Finding> found =
        findings().stream().filter(finding -> finding.id().equals(id)).findFirst();
    Optional<Finding.OfFigures> figure = figures(found.stream().toList()).stream().findFirst();
    return new FindingPage(
        id,
        event.id(),
        Wording.named(event),
        found
            .map(finding -> Wording.counted(finding, catalogue))
            .orElse(Wording.capital(Printable.line(last.subject()))),
        found.map(this::row).orElse(null),
        figure.filter(courses::moves).map(courses::of).orElse(null),
        history);
  }

  /** The most pressing first, then those that most claims give. */
  private List<Finding> findings() {
    return catalogue.dossier().findings().stream()
        .sorted(
            Comparator.comparing(Finding::status)
                .reversed()
                .thenComparingInt(f -> -f.claims().size()))
        .toList();
  }

  private static List<Finding.OfFigures> figures(List<Finding> findings) {
    return findings.stream()
        .filter(Finding.OfFigures.class::isInstance)
        .map(Finding.OfFigures.class::cast)
        .toList();
  }

  private static List<EventPage.Tally> tallies(List<Finding> findings) {
    Map<Status, Long> counts =
        findings.stream().collect(Collectors.groupingBy(Finding::status, Collectors.counting()));
    return Wording.mostPressingFirst().stream()
        .filter(counts::containsKey)
        .map(s -> new EventPage.Tally(Tag.of(s), counts.getOrDefault(s, 0L).intValue()))
        .toList();
  }

  /** "Kyiv, Kyiv City, UA, 50.45 N 30.52 E". */
  private static String where(Event event) {
    Place place = event.place();
    if (place == null) {
      return "";
    }
    List<String> parts = new ArrayList<>(List.of(Printable.line(place.name())));
    Stream.of(String.valueOf(place.region()), country(place))
        .filter(part -> !part.equals("null") && !parts.contains(part))
        .forEach(part -> parts.add(Printable.line(part)));
    return String.join(", ", parts);
  }

  private static String country(Place place) {
    return place.country() == null
        ? "null"
        : Locale.of("", place.country()).getDisplayCountry(Locale.ENGLISH);
  }

  private static EventPage.PlaceLine place(Spot spot) {
    Precision precision = spot.precision();
    return new EventPage.PlaceLine(
        spot.name(),
        Words.within(spot),
        Words.precision(spot),
        precision == null ? "unknown" : precision.word(),
        spot.claims(),
        spot.main(),
        "/search?place=" + Frame.part(spot.name()));
  }

  private EventPage.Row row(Finding finding) {
    return switch (finding) {
      case Finding.OfFigures figures -> row(figures);
      case Finding.OfRoles roles -> row(roles);
    };
  }

  private EventPage.Row row(Finding.OfRoles finding) {
    return new EventPage.Row(
        finding.id(),
        Wording.counted(finding),
        Best.of(finding, catalogue),
        "",
        "",
        Tag.of(finding.status()),
        Reason.of(finding),
        Wording.support(finding, catalogue),
        Bar.NONE,
        evidence.offices(finding));
  }

  private EventPage.Row row(Finding.OfFigures finding) {
    return new EventPage.Row(
        finding.id(),
        Wording.counted(finding, catalogue),
        Best.of(finding, evidence.sorted(finding)),
        finding.low() == null ? "open" : Bounds.of(finding.low(), finding),
        finding.high() == null ? "open" : Bounds.of(finding.high(), finding),
        Tag.of(finding.status()),
        Reason.of(finding),
        Wording.support(finding, catalogue),
        Bar.of(finding.low(), finding.high(), finding.best()),
        evidence.values(finding));
  }

  private List<EventPage.ReportLine> lines(List<Report> reports) {
    Map<String, Long> figures =
        catalogue.claims(Figure.class).stream()
            .collect(Collectors.groupingBy(Figure::report, Collectors.counting()));
    return reports.stream()
        .map(report -> line(report, figures.getOrDefault(report.id(), 0L).intValue()))
        .toList();
  }

  private EventPage.ReportLine line(Report report, int figures) {
    return new EventPage.ReportLine(
        report.id(),
        Wording.carrier(report),
        evidence.when(report),
        report.title() == null ? null : Printable.line(report.title()),
        figures,
        "/read?r=" + report.id());
  }
}
