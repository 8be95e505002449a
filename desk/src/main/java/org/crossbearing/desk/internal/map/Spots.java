package org.crossbearing.desk.internal.map;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.crossbearing.export.words.Printable;
import org.crossbearing.ledger.answer.EventTold;
import org.crossbearing.model.Claim;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Occurrence;
import org.crossbearing.model.Place;
import org.crossbearing.reading.KnownPlaces;
import org.crossbearing.reading.KnownPlaces.Precision;
import org.jspecify.annotations.Nullable;

/** Gathers the places of an event: one for all spellings that mean the same point. */
public final class Spots {
  private static final Set<String> NOWHERE = Set.of("elsewhere");

  private final EventTold event;
  private final Map<String, Gathered> found = new LinkedHashMap<>();
  private final Map<Place, String> keys = new HashMap<>();

  private Spots(EventTold event) {
    this.event = event;
  }

  private static final class Gathered {
    private final Place place;
    private final Map<String, Integer> names = new HashMap<>();
    private int claims;

    Gathered(Place place) {
      this.place = place;
    }

    /** What most claims call it. */
    String name() {
      Map<String, Integer> shown = new TreeMap<>();
      names.forEach((name, times) -> shown.merge(Printable.line(name), times, Integer::sum));
      return shown.entrySet().stream()
          .max(Map.Entry.<String, Integer>comparingByValue())
          .map(Map.Entry::getKey)
          .orElse(place.name());
    }
  }

  /** The place of the event first, then those that most claims name. */
  public static List<Spot> of(EventTold event) {
    Spots spots = new Spots(event);
    event.dossier().claims().forEach(spots::add);
    return spots.ordered();
  }

  private void add(Claim claim) {
    String name = name(claim);
    if (name != null && !NOWHERE.contains(name.toLowerCase(Locale.ROOT))) {
      Place known = event.places().getOrDefault(claim.report(), Map.of()).get(name);
      Place place = known == null ? new Place(name, null, null, null, null) : known;
      String key = keys.computeIfAbsent(place, Spots::key);
      Gathered gathered = found.computeIfAbsent(key, k -> new Gathered(place));
      gathered.names.merge(name, 1, Integer::sum);
      gathered.claims++;
    }
  }

  private static @Nullable String name(Claim claim) {
    return switch (claim) {
      case Figure figure -> figure.place();
      case Occurrence occurrence -> occurrence.place();
      default -> null;
    };
  }

  private static String key(Place place) {
    return place.latitude() == null
        ? place.name().toLowerCase(Locale.ROOT)
        : place.latitude() + " " + place.longitude();
  }

  private List<Spot> ordered() {
    Place at = event.dossier().events().getFirst().place();
    String main = at == null ? "" : key(at);
    if (at != null) {
      Gathered own = found.computeIfAbsent(main, key -> new Gathered(at));
      own.names.merge(at.name(), own.claims, Integer::sum);
    }
    return found.entrySet().stream()
        .map(entry -> spot(entry.getValue(), entry.getKey().equals(main)))
        .sorted(
            Comparator.comparing((Spot spot) -> !spot.main())
                .thenComparingInt(spot -> -spot.claims())
                .thenComparing(Spot::name))
        .toList();
  }

  private static Spot spot(Gathered gathered, boolean main) {
    Place place = gathered.place;
    Precision precision = KnownPlaces.precision(place).orElse(null);
    return new Spot(
        gathered.name(),
        place.country(),
        place.region(),
        precision == null ? null : place.latitude(),
        precision == null ? null : place.longitude(),
        precision,
        gathered.claims,
        main);
  }
}
