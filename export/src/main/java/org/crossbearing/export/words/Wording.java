package org.crossbearing.export.words;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.crossbearing.model.Dossier;
import org.crossbearing.model.Event;
import org.crossbearing.model.Finding;
import org.crossbearing.model.Measure;
import org.crossbearing.model.Place;
import org.crossbearing.model.Report;
import org.crossbearing.model.Status;
import org.jspecify.annotations.Nullable;

/** What things are called wherever people read them. */
public final class Wording {
  /** What an origin is, for who meets the word for the first time. */
  public static final String ORIGIN =
      "An origin is where a claim ultimately comes from: a person, an office, a news agency, or an"
          + " outlet’s own reporting. Outlets that carry one agency’s text, or quote one person,"
          + " share one origin.";

  private Wording() {}

  /** The vocabulary goes from the calmest to the most pressing. */
  public static List<Status> mostPressingFirst() {
    return List.of(Status.values()).reversed();
  }

  /** A sign for each status, so that colour is never all that tells. */
  public static String sign(Status status) {
    return switch (status) {
      case DISPUTED -> "≠";
      case REVISED -> "→";
      case COMPATIBLE -> "≈";
      case AGREED -> "=";
      case SINGLE -> "•";
    };
  }

  /** What a status means, as the end of "single: …". */
  public static String meaning(Status status) {
    return switch (status) {
      case DISPUTED -> "reports contradict each other";
      case REVISED -> "a later value replaces an earlier one";
      case COMPATIBLE -> "worded differently, but all can be true at once";
      case AGREED -> "two or more independent origins say the same";
      case SINGLE -> "only one origin says it, however many outlets repeat it";
    };
  }

  /** "People injured", "Drones not intercepted", "Quake magnitude", "Talks lasted". */
  public static String counted(Measure measure, String of) {
    String thing = Printable.line(of);
    return capital(
        switch (measure) {
          case MAGNITUDE -> thing + " magnitude";
          case LASTED -> thing + " lasted";
          case COST -> thing.equals("money") ? "cost" : thing + " cost";
          case OTHER -> Phrase.plural(thing);
          default -> Phrase.plural(thing) + " " + Phrase.word(measure);
        });
  }

  /**
   * What a finding is about, with what sets it apart from others of its event: "Money pledged by
   * UK", "People injured in Odesa".
   */
  public static String counted(Finding finding, Catalogue catalogue) {
    return counted(finding) + Apart.of(finding, catalogue);
  }

  /** What a finding is about; for a role, the person. */
  public static String counted(Finding finding) {
    return switch (finding) {
      case Finding.OfFigures figures -> counted(figures.measure(), figures.of());
      case Finding.OfRoles roles -> Printable.line(roles.person());
    };
  }

  public static String capital(String phrase) {
    if (phrase.isEmpty()) {
      return phrase;
    }
    int first = phrase.offsetByCodePoints(0, 1);
    return phrase.substring(0, first).toUpperCase(Locale.ROOT) + phrase.substring(first);
  }

  /** "Air attack on Kyiv"; the place is added where the title does not name it. */
  public static String title(Event event) {
    Place place = event.place();
    return title(event.title(), place == null ? null : place.name());
  }

  /** The same from the title and the name of the place, null if no report tells it. */
  public static String title(String title, @Nullable String place) {
    String named = Printable.line(title);
    return place == null || title.contains(place) ? named : named + ", " + Printable.line(place);
  }

  /** "Air attack on Kyiv, 10 Jul 2025". */
  public static String named(Event event) {
    String date = date(event);
    return title(event) + (date.isEmpty() ? "" : ", " + date);
  }

  public static String date(Event event) {
    return event.date() == null ? "" : Days.of(event.date());
  }

  /** The outlet; the file if the outlet is unknown. */
  public static String outlet(Report report) {
    return Printable.line(report.outlet() == null ? report.file() : report.outlet());
  }

  /** "KSL.com (Reuters)". */
  public static String carrier(Report report) {
    String credits = String.join(", ", report.credits().stream().map(Printable::line).toList());
    return credits.isEmpty() ? outlet(report) : outlet(report) + " (" + credits + ")";
  }

  /** "12 reports from 11 outlets". */
  public static String sources(Dossier dossier) {
    Stream<String> named = dossier.reports().stream().map(Report::outlet).filter(Objects::nonNull);
    return sources(dossier.reports().size(), named.distinct().count());
  }

  /** The same from their numbers; reports alone if no outlet is known. */
  public static String sources(int count, long outlets) {
    String reports = Phrase.count(count, "report");
    return outlets == 0 ? reports : reports + " from " + Phrase.count(outlets, "outlet");
  }

  /** "6 reports, 2 origins"; roles have no origin. */
  public static String support(Finding finding, Catalogue catalogue) {
    long count = catalogue.reports(finding).size();
    String reports = Phrase.count(count, "report");
    return finding instanceof Finding.OfFigures figures
        ? reports + ", " + Phrase.count(figures.origins(), "origin")
        : reports;
  }
}
