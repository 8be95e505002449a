package org.crossbearing.reconcile.internal.event;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.crossbearing.model.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * What two occasions must have in common to be compared, wide enough for {@link Blocks} either way
 * round: a key, and weeks that overlap.
 *
 * @param keys by what it is found: topic and giver with a place, two telling names, or where there
 *     is neither a number
 * @param people keys that hold for all weeks: those killed or hurt, by name
 * @param first the first week in which others may be, or a number below all weeks if it is not
 *     known or spans ages
 * @param last the last such week, or for an unknown one a number above all
 */
public record Reach(Set<String> keys, Set<String> people, int first, int last) {
  private static final int BELOW = -1_000_000;
  private static final int ABOVE = 1_000_000;
  private static final int MOST_YEARS = 20;

  static Reach of(Occasion occasion) {
    DateRange window = window(occasion);
    int days = days(occasion);
    return new Reach(
        Set.copyOf(keys(occasion)),
        people(occasion),
        window == null ? BELOW : Blocks.week(window.from().minusDays(days)),
        window == null ? ABOVE : Blocks.week(window.to().plusDays(days)));
  }

  private static Set<String> people(Occasion occasion) {
    String kin = kin(occasion);
    Set<String> named = occasion.isMain() ? occasion.story().pairs() : Set.of();
    return Stream.concat(occasion.struck().stream(), named.stream())
        .map(name -> kin + "who " + name)
        .collect(toUnmodifiableSet());
  }

  /** The days on which it may have happened, whole years where only these are told; or null. */
  static @Nullable DateRange window(Occasion occasion) {
    DateRange window = occasion.longRun() ? null : occasion.window();
    if (window == null || Days.precise(window)) {
      return window;
    }
    int first = window.from().getYear();
    int last = window.to().getYear();
    return last - first > MOST_YEARS
        ? null
        : new DateRange(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
  }

  /** By so many days others may be off. */
  static int days(Occasion occasion) {
    return Kinds.isRare(occasion.type()) ? Days.FORTNIGHT : Days.SLACK;
  }

  private static Set<String> keys(Occasion occasion) {
    String kin = kin(occasion);
    Set<String> keys = new LinkedHashSet<>();
    if (occasion.topic() == Topic.AID) {
      giftKeys(occasion).forEach(key -> keys.add(kin + key));
      return keys;
    }
    for (String place : occasion.places()) {
      PlaceNames.keys(place).forEach(key -> keys.add(kin + "at " + key));
    }
    tellingKeys(occasion).forEach(key -> keys.add(kin + key));
    return keys;
  }

  /** Pairs of telling names; where a report has none, the numbers. */
  private static Collection<String> tellingKeys(Occasion occasion) {
    List<String> names = occasion.story().marks();
    if (names.size() < 2) {
      return occasion.counts();
    }
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      for (int j = 0; j < i; j++) {
        pairs.add("of " + names.get(j) + " " + names.get(i));
      }
    }
    return pairs;
  }

  /** All gifts of one giver are compared; of no giver, those that share a number. */
  private static Set<String> giftKeys(Occasion occasion) {
    return occasion.actor() == null ? occasion.counts() : Set.of("");
  }

  private static String kin(Occasion occasion) {
    String actor = Objects.requireNonNullElse(occasion.actor(), "");
    return occasion.topic() + "|" + actor + (occasion.longRun() ? "|long|" : "|");
  }
}
