package org.crossbearing.reading.internal.place;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.crossbearing.reading.internal.Document;
import org.crossbearing.reading.internal.place.Candidate.Kind;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/** Finds the place that a report is about: named early, often, and as where something happened. */
final class MainPlace {
  /** What is named once, late, is not what a report is about. */
  private static final double LEAST = 0.6;

  private static final double INNER = 0.6;

  private final Places places;
  private final Namings namings;
  private final @Nullable Mention label;

  private MainPlace(Places places, Namings namings, @Nullable Mention label) {
    this.places = places;
    this.namings = namings;
    this.label = label;
  }

  /** Goes through the report. */
  static MainPlace read(Document document, Places places, Speakers speakers) {
    Namings namings = Namings.read(document, places, speakers);
    List<Syntax> sentences = document.sentences();
    Mention label = sentences.isEmpty() ? null : label(sentences.getFirst(), places);
    return new MainPlace(places, namings, label);
  }

  /** "NORLAND: Floods and landslides": the country that the headline begins with, or null. */
  private static @Nullable Mention label(Syntax syntax, Places places) {
    List<Mention> mentions = places.in(0);
    boolean labelled = !mentions.isEmpty() && mentions.getFirst().from() == 0;
    if (!labelled || mentions.stream().skip(1).anyMatch(Mention::eventful)) {
      return null;
    }
    Mention first = mentions.getFirst();
    boolean colon = syntax.sentence().norm(first.to()).equals(":");
    return colon && country(places.candidate(first)) ? first : null;
  }

  /** The main place, or null if the report names none. */
  @Nullable Mention ofAll() {
    return heaviest(namings.likely());
  }

  /**
   * The same, but no place where people only meet, nor a capital that is only named as who acts.
   */
  @Nullable Mention ofHarm() {
    Mention main = ofAll();
    if (main == null || !namings.isVenue(main)) {
      return main;
    }
    Set<String> among = new HashSet<>(namings.likely());
    among.removeIf(key -> !mayHarm(namings.first(key)));
    return heaviest(among);
  }

  private boolean mayHarm(@Nullable Mention mention) {
    return mention == null
        || !namings.isVenue(mention) && (namings.isTold(mention) || !isCapital(mention));
  }

  private boolean isCapital(Mention mention) {
    Candidate candidate = places.candidate(mention);
    return candidate != null && candidate.rank() == 2;
  }

  private boolean isAtHome(Mention mention) {
    return Objects.equals(places.country(), namings.country(mention));
  }

  private @Nullable Mention heaviest(Set<String> among) {
    if (label != null) {
      return label;
    }
    Mention best = heaviestOf(m -> among.contains(m.key()));
    if (best == null) {
      return null;
    }
    if (best.to() == 0) {
      Mention own = seat(best) ? land() : null;
      Mention land = own == null ? abroad(best) : own;
      if (land != null || seat(best)) {
        return land;
      }
    }
    Mention land = namings.isOfDateline(best) ? ofLede(best) : null;
    if (land != null) {
      return Objects.requireNonNullElse(inner(land, LEAST), land);
    }
    double most = namings.weight(best);
    return most < LEAST ? null : Objects.requireNonNullElse(inner(best, most), best);
  }

  private @Nullable Mention heaviestOf(Predicate<Mention> among) {
    Mention best = null;
    for (Mention mention : namings.all()) {
      double least = best == null ? 0 : namings.weight(best);
      if (among.test(mention) && namings.weight(mention) > least) {
        best = mention;
      }
    }
    return best;
  }

  /** The country of that place, if the report begins with what happened in the country; or null. */
  private @Nullable Mention ofLede(Mention best) {
    return namings.lede().stream()
        .filter(m -> country(places.candidate(m)))
        .filter(m -> Objects.equals(namings.country(best), namings.country(m)))
        .findFirst()
        .orElse(null);
  }

  /** The country that more is said to happen in than in that of the dateline; or null. */
  private @Nullable Mention abroad(Mention dateline) {
    double least = landWeight(dateline);
    return namings.all().stream()
        .filter(m -> country(places.candidate(m)) && landWeight(m) > least)
        .max(Comparator.comparingDouble(this::landWeight))
        .orElse(null);
  }

  private double landWeight(Mention mention) {
    return namings.landWeight(Objects.requireNonNullElse(namings.country(mention), ""));
  }

  /** Whether it is the capital from which the news of the whole country comes. */
  private boolean seat(Mention mention) {
    return isCapital(mention) && isAtHome(mention);
  }

  /** The mention of the report's own country, or null. */
  private @Nullable Mention land() {
    return namings.all().stream()
        .filter(m -> country(places.candidate(m)) && isAtHome(m))
        .findFirst()
        .orElse(null);
  }

  /** The heaviest place in the country or region, if it is heavy enough or the only one. */
  private @Nullable Mention inner(Mention best, double most) {
    Candidate land = places.candidate(best);
    if (land == null || land.kind() == Kind.TOWN) {
      return null;
    }
    List<Mention> inside =
        namings.all().stream()
            .filter(m -> within(land, places.candidate(m)) || made(land, m))
            .filter(namings::isTold)
            .toList();
    Mention heaviest = heaviestOf(inside::contains);
    boolean heavy = heaviest != null && namings.weight(heaviest) >= INNER * most;
    return heavy || inside.size() == 1 && land.kind() == Kind.COUNTRY ? heaviest : null;
  }

  private static boolean country(@Nullable Candidate candidate) {
    return candidate != null && candidate.kind() == Kind.COUNTRY;
  }

  private static boolean within(Candidate land, @Nullable Candidate candidate) {
    return candidate != null && land.holds(candidate);
  }

  /** Whether it is a town that only the report knows, in the country that it is about. */
  private boolean made(Candidate land, Mention mention) {
    return places.candidate(mention) == null
        && mention.unit().equals("town")
        && land.kind() == Kind.COUNTRY
        && Objects.equals(land.country(), places.country());
  }
}
