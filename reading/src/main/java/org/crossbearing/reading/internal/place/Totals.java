package org.crossbearing.reading.internal.place;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.crossbearing.model.Amount;
import org.crossbearing.model.Measure;
import org.crossbearing.reading.internal.figure.Draft;
import org.crossbearing.reading.internal.place.Candidate.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a report begins with a total that it goes on to share out by towns, and so counts
 * over the whole country. One per report; not thread-safe.
 */
final class Totals {
  /** So many places share a total. */
  private static final int SEVERAL = 2;

  private final Places places;
  private final ToldPlaces toldPlaces;
  private @Nullable String land;

  Totals(Places places, ToldPlaces toldPlaces) {
    this.places = places;
    this.toldPlaces = toldPlaces;
  }

  /** The country that the report counts over where it tells no other place; or null. */
  @Nullable String land() {
    return land;
  }

  /** Looks for such a total among the figures of the report. */
  void learn(List<Draft> drafts, Map<Integer, List<Draft>> bySentence, @Nullable Mention main) {
    Map<Measure, Map<String, BigDecimal>> shares = new HashMap<>();
    IdentityHashMap<Draft, Mention> told = new IdentityHashMap<>();
    for (Draft draft : drafts) {
      BigDecimal value = value(draft);
      if (value == null || !draft.measure().isHarm()) {
        continue;
      }
      int index = places.index(draft.syntax());
      Mention place = toldPlaces.of(draft, index, bySentence.getOrDefault(index, List.of()));
      if (place != null) {
        told.put(draft, place);
        if (local(place)) {
          shares
              .computeIfAbsent(draft.measure(), measure -> new HashMap<>())
              .merge(place.key(), value, BigDecimal::max);
        }
      }
    }
    for (Draft draft : drafts) {
      BigDecimal value = value(draft);
      boolean early = places.index(draft.syntax()) < EventPlaces.LEDE;
      Mention place = told.get(draft);
      boolean wide = place == null || !local(place);
      Map<String, BigDecimal> parts = shares.getOrDefault(draft.measure(), Map.of());
      boolean open = place != null || main == null || isPart(main, parts);
      if (early && wide && open && value != null && shared(value, parts)) {
        land = land(place, main);
        return;
      }
    }
  }

  private @Nullable String land(@Nullable Mention told, @Nullable Mention main) {
    if (told != null) {
      return told.name();
    }
    Candidate place = main == null ? null : places.candidate(main);
    String country = place == null ? places.country() : place.country();
    return country == null || !places.names(country) ? null : places.land(country);
  }

  /** Whether several places have a part of the value each, and not more than it in all. */
  private static boolean shared(BigDecimal value, Map<String, BigDecimal> parts) {
    BigDecimal sum = parts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    return parts.size() >= SEVERAL
        && sum.compareTo(value) <= 0
        && parts.values().stream().allMatch(part -> part.compareTo(value) < 0);
  }

  /**
   * Whether what the report is about has only a part of its own: not Chicago, where its quarters
   * have theirs.
   */
  private boolean isPart(Mention main, Map<String, BigDecimal> parts) {
    Candidate place = places.candidate(main);
    boolean town = place == null || place.kind() == Kind.TOWN;
    return !town || parts.containsKey(main.key());
  }

  private boolean local(Mention mention) {
    Candidate place = places.candidate(mention);
    return place == null || place.kind() != Kind.COUNTRY;
  }

  private static @Nullable BigDecimal value(Draft draft) {
    Amount amount = draft.amount();
    boolean counted = draft.quantity() != null && !draft.superseded();
    return !counted ? null : amount.low() == null ? amount.high() : amount.low();
  }
}
