package org.crossbearing.export.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.crossbearing.export.internal.Days;
import org.crossbearing.export.internal.Phrase;
import org.crossbearing.export.internal.Printable;
import org.crossbearing.model.Event;
import org.crossbearing.model.Finding;
import org.crossbearing.model.Measure;
import org.crossbearing.model.Place;
import org.crossbearing.model.Report;
import org.crossbearing.model.Status;

/** What the page calls things. */
final class Wording {
  private Wording() {}

  /** The vocabulary goes from the calmest to the most pressing. */
  static List<Status> mostPressingFirst() {
    return List.of(Status.values()).reversed();
  }

  /** A sign for each status, so that colour is never all that tells. */
  static String sign(Status status) {
    return switch (status) {
      case DISPUTED -> "≠";
      case REVISED -> "→";
      case COMPATIBLE -> "≈";
      case AGREED -> "=";
      case SINGLE -> "·";
    };
  }

  static String meaning(Status status) {
    return switch (status) {
      case DISPUTED -> "Time, scope and hedge do not explain why these differ.";
      case REVISED -> "A later report replaces an earlier one.";
      case COMPATIBLE -> "Hedges, ranges and scopes that do not contradict each other.";
      case AGREED -> "Two or more independent origins give the same value.";
      case SINGLE -> "One origin, however often it is repeated.";
    };
  }

  /** "People injured", "Drones not intercepted", "Quake magnitude". */
  static String counted(Measure measure, String of) {
    String thing = Printable.line(of);
    return capital(
        switch (measure) {
          case MAGNITUDE -> thing + " magnitude";
          case COST -> thing.equals("money") ? "cost" : thing + " cost";
          case OTHER -> Phrase.plural(thing);
          default -> Phrase.plural(thing) + " " + Phrase.word(measure);
        });
  }

  static String counted(Finding finding) {
    return switch (finding) {
      case Finding.OfFigures figures -> counted(figures.measure(), figures.of());
      case Finding.OfRoles roles -> Printable.line(roles.person());
    };
  }

  static String capital(String phrase) {
    if (phrase.isEmpty()) {
      return phrase;
    }
    int first = phrase.offsetByCodePoints(0, 1);
    return phrase.substring(0, first).toUpperCase(Locale.ROOT) + phrase.substring(first);
  }

  /** "Air attack on Kyiv"; the place is added where the title does not name it. */
  static String title(Event event) {
    List<String> parts = new ArrayList<>(List.of(Printable.line(event.title())));
    Place place = event.place();
    if (place != null && !event.title().contains(place.name())) {
      parts.add(Printable.line(place.name()));
    }
    return String.join(", ", parts);
  }

  /** "Air attack on Kyiv, 10 Jul 2025". */
  static String named(Event event) {
    String date = date(event);
    return title(event) + (date.isEmpty() ? "" : ", " + date);
  }

  static String date(Event event) {
    return event.date() == null ? "" : Days.of(event.date());
  }

  static String outlet(Report report) {
    return Printable.line(report.outlet() == null ? report.file() : report.outlet());
  }

  /** "KSL.com (Reuters)". */
  static String carrier(Report report) {
    String credits = String.join(", ", report.credits().stream().map(Printable::line).toList());
    return credits.isEmpty() ? outlet(report) : outlet(report) + " (" + credits + ")";
  }
}
