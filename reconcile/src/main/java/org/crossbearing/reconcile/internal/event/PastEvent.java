package org.crossbearing.reconcile.internal.event;

import java.math.BigDecimal;
import java.util.Set;
import org.crossbearing.model.DateRange;

/** An event that reports tell as background, long after it happened. */
final class PastEvent {
  /** Tolls of the past that differ by more are of two events. */
  private static final BigDecimal NEARLY = new BigDecimal("1.5");

  /** With fewer dead there are several events a year in one country. */
  private static final BigDecimal MANY = BigDecimal.valueOf(20);

  private final Cluster event;
  private final Sum sum;

  PastEvent(Cluster event, Sum sum) {
    this.event = event;
    this.sum = sum;
  }

  /**
   * Whether both are told as background, of one time long before the news: as one rare disaster or
   * one toll of a place, as one toll that reports of one event recall; by one number of dead or
   * hurt that is not met by chance, wherever in one country they place it; or by tolls that are
   * nearly alike, if one has no place, its place holds the other's, or it was the same day close
   * by.
   */
  boolean isToldIn(Occasion occasion) {
    DateRange date = sum.date;
    DateRange other = occasion.date();
    return event.topic() == Topic.HARM
        && date != null
        && other != null
        && date.overlaps(other)
        && occasion.isPast()
        && sum.past
        && (isSameDisaster(occasion)
            || isSameToll(occasion)
            || isSameMemory(occasion)
            || event.likeness().isAlike(occasion)
                && (event.isOneLand(occasion)
                        && occasion.tolls().stream().anyMatch(sum.tolls::contains)
                    || isNearlyAlike(occasion)
                        && (isWithin(occasion)
                            || Days.isOne(date)
                                && date.equals(other)
                                && event.isRelated(occasion))));
  }

  /** "The 17 killed at Brenn in 2019": a town hardly sees one toll twice in a year. */
  private boolean isSameToll(Occasion occasion) {
    boolean brief = Days.isBrief(sum.date) && Days.isBrief(occasion.date());
    return event.isNamed(occasion)
        && sum.known.values().stream().noneMatch(Geography::isCountryItself)
        && event.likeness().isAlike(occasion)
        && occasion.harms().stream()
            .filter(sum.counts::contains)
            .anyMatch(harm -> brief || Occasion.isMany(harm));
  }

  /**
   * "The worst since the Camp Fire of 2018, when 85 died": reports of one event recall one
   * disaster, by one name wherever they place it, or in places that are near each other.
   */
  private boolean isSameMemory(Occasion occasion) {
    return event.type() == occasion.type()
        && event.likeness().isVeryAlike(occasion)
        && occasion.harms().stream().filter(sum.counts::contains).anyMatch(Occasion::isMany)
        && (sum.places.isEmpty()
            || occasion.places().isEmpty()
            || isNearOne(occasion)
            || event.sample().stream().anyMatch(own -> isNamedAlike(own, occasion)));
  }

  private static boolean isNamedAlike(Occasion one, Occasion other) {
    Set<String> words = one.named();
    return other.named().stream().anyMatch(words::contains);
  }

  /** Whether it is known where one of them lies, and nothing that the other is far from it. */
  private boolean isNearOne(Occasion occasion) {
    boolean unknown = sum.known.isEmpty() && occasion.known().isEmpty();
    return !unknown && event.isRelated(occasion);
  }

  /** "The quake of 2013 in Ostrand": a place hardly sees two in the time that both tell. */
  private boolean isSameDisaster(Occasion occasion) {
    boolean untold = sum.toll.signum() == 0 || occasion.toll().signum() == 0;
    return Kinds.isRare(event.type())
        && Kinds.isRare(occasion.type())
        && event.isOneLand(occasion)
        && event.isNamed(occasion)
        && (untold || isNearlyAlike(occasion));
  }

  /** Whether the place of one is the country or region of the other's, or it has none. */
  private boolean isWithin(Occasion occasion) {
    boolean open = sum.places.isEmpty() || occasion.places().isEmpty();
    return open
        || occasion.known().stream()
            .anyMatch(
                place ->
                    sum.known.values().stream()
                        .anyMatch(
                            own ->
                                Geography.contains(own, place) || Geography.contains(place, own)));
  }

  private boolean isNearlyAlike(Occasion occasion) {
    return sum.toll.min(occasion.toll()).compareTo(MANY) >= 0
        && isNearly(sum.toll, occasion.toll());
  }

  static boolean isNearly(BigDecimal one, BigDecimal other) {
    return one.max(other).compareTo(one.min(other).multiply(NEARLY)) <= 0;
  }
}
