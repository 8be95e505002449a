package org.crossbearing.reconcile.internal.event;

import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.crossbearing.model.DateRange;
import org.crossbearing.model.Place;
import org.jspecify.annotations.Nullable;

/**
 * What two occasions must have in common to be compared, wide enough for {@link Blocks} either way
 * round: one kin; a country, or one of them none, or a number; and weeks that meet when one of them
 * is widened by {@link #WEEKS}.
 *
 * @param kin topic and giver
 * @param lands its countries; {@link #ANYWHERE} if none is known
 * @param numbers what else it is found by, in any country
 * @param first the first week, or a number below all weeks if it is not known or not told in days
 * @param last the last week, or for an unknown one a number above all
 */
public record Reach(String kin, Set<String> lands, Set<String> numbers, int first, int last) {
  /** The country of what is nowhere in particular. */
  public static final String ANYWHERE = "?";

  /** By so many weeks occasions of one event may be apart. */
  public static final int WEEKS = Days.FORTNIGHT / 7 + 1;

  private static final int BELOW = -1_000_000;
  private static final int ABOVE = 1_000_000;
  private static final int PAST = BELOW / 2;

  static Reach of(Occasion occasion) {
    boolean lasting = occasion.longRun();
    String kin =
        occasion.topic()
            + "|"
            + Objects.requireNonNullElse(occasion.actor(), "")
            + (lasting ? "|long" : "");
    int first = lasting ? PAST : first(occasion.window());
    int last = lasting ? PAST : last(occasion.window());
    return new Reach(kin, lands(occasion), Blocks.numbers(occasion), first, last);
  }

  private static int first(@Nullable DateRange window) {
    if (window == null) {
      return BELOW;
    }
    return Days.precise(window) ? (int) Blocks.week(window.from()) : PAST;
  }

  private static int last(@Nullable DateRange window) {
    if (window == null) {
      return ABOVE;
    }
    return Days.precise(window) ? (int) Blocks.week(window.to()) : PAST;
  }

  private static Set<String> lands(Occasion occasion) {
    Set<String> lands = new TreeSet<>();
    for (Place place : occasion.known()) {
      if (place.country() != null) {
        lands.add(place.country());
      }
    }
    return lands.isEmpty() ? Set.of(ANYWHERE) : lands;
  }
}
