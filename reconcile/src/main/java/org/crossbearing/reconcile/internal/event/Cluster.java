package org.crossbearing.reconcile.internal.event;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.crossbearing.model.DateRange;
import org.crossbearing.model.EventType;
import org.crossbearing.model.Place;
import org.jspecify.annotations.Nullable;

/**
 * The occasions of several reports that are one event, and those that only tell its numbers again
 * (see {@link Echoes}).
 */
final class Cluster {
  /** So many of its reports are compared, not all. */
  private static final int SAMPLE = 4;

  /** What is told more often goes on as another event, so that no event costs too much to weigh. */
  static final int MOST = 1000;

  private final List<Occasion> joined = new ArrayList<>();
  private final List<Occasion> occasions = new ArrayList<>();
  private final Set<Occasion> echoes = new HashSet<>();
  private final int number;
  private final Occasion first;
  private @Nullable Sum sum;

  Cluster(int number, Occasion first) {
    this.number = number;
    this.first = first;
    joined.add(first);
  }

  void add(Occasion occasion) {
    joined.add(occasion);
    if (sum != null) {
      put(occasion, sum);
    }
  }

  /** The same event with its occasions in another order. */
  Cluster in(Comparator<Occasion> order) {
    Cluster sorted = new Cluster(number, first);
    sorted.sum = sum();
    sorted.joined.clear();
    joined.stream().sorted(order).forEach(sorted.joined::add);
    sorted.echoes.addAll(echoes);
    sorted.joined.stream().filter(o -> !echoes.contains(o)).forEach(sorted.occasions::add);
    return sorted;
  }

  /** Begun when it is first asked for: most clusters are never asked. */
  private Sum sum() {
    if (sum == null) {
      sum = new Sum();
      for (Occasion occasion : joined) {
        put(occasion, sum);
      }
    }
    return sum;
  }

  private void put(Occasion occasion, Sum all) {
    if (occasion != first && !occasion.isMain() && !fits(occasion) && repeats(occasion) > 0) {
      echoes.add(occasion);
    } else {
      occasions.add(occasion);
      all.stories.add(occasion.story());
      all.add(occasion);
    }
  }

  Likeness likeness() {
    return new Likeness(sample());
  }

  List<Occasion> sample() {
    sum();
    return occasions.subList(0, Math.min(SAMPLE, occasions.size()));
  }

  private boolean isDated(Occasion occasion) {
    return sum().date != null && occasion.date() != null;
  }

  /** How many were begun before it. */
  int number() {
    return number;
  }

  /** Whether it happened at one spot, wherever its consequences are counted. */
  boolean isAtOnePlace() {
    long spots = occasions().stream().filter(occasion -> Kinds.isSpot(occasion.type())).count();
    return 2 * spots > occasions().size();
  }

  /** All, in the order in which they were added; not to be changed. */
  List<Occasion> joined() {
    return Collections.unmodifiableList(joined);
  }

  /** Whether it only tells a number of the event again. */
  boolean isEcho(Occasion occasion) {
    sum();
    return echoes.contains(occasion);
  }

  /** Those that tell of it under its own place, day and kind, in that order; not to be changed. */
  List<Occasion> occasions() {
    sum();
    return Collections.unmodifiableList(occasions);
  }

  /** Its scenes, in the order of its occasions. */
  List<Scene> scenes() {
    return occasions().stream().flatMap(occasion -> occasion.scenes().stream()).toList();
  }

  Topic topic() {
    return first.topic();
  }

  @Nullable EventType type() {
    return first.type();
  }

  /** Who gives or asks by the first report that tells; null if none does. */
  @Nullable String actor() {
    return sum().actor;
  }

  /** The numbers that its occasions tell. */
  Echoes echoes() {
    return sum().echoes;
  }

  /**
   * How many reports tell one of the occasion's numbers in like words; none of those of what a
   * report mostly tells or tells the place and day of, nor if its report counts something of this
   * event otherwise.
   */
  int echoes(Occasion occasion) {
    return joined.size() < MOST ? repeats(occasion) : 0;
  }

  private int repeats(Occasion occasion) {
    int count = occasion.isMain() || occasion.isDescribed() ? 0 : sum().echoes.count(occasion);
    return count == 0 || isToldOtherwise(occasion) ? 0 : count;
  }

  /**
   * How many of the occasion's large numbers other reports tell of this event, less the parts of it
   * in which the occasion's own report counts something otherwise; none if that is below zero, or
   * each is told of another day.
   */
  int retells(Occasion occasion) {
    DateRange date = sum().date;
    DateRange day = occasion.date();
    boolean apart = date != null && day != null && !date.overlaps(day);
    if (apart || topic() != occasion.topic() || joined.size() >= MOST) {
      return 0;
    }
    int again = sum().echoes.again(occasion);
    return again == 0 ? 0 : Math.max(0, again - otherwise(occasion));
  }

  private int otherwise(Occasion occasion) {
    return (int) parts(occasion.story()).filter(own -> own.contradicts(occasion)).count();
  }

  private boolean isToldOtherwise(Occasion occasion) {
    Story story = occasion.story();
    return parts(story).anyMatch(own -> story.isCut() || own.contradicts(occasion))
        || story.occasions().stream()
            .anyMatch(own -> own != occasion && own.contradicts(occasion) && fits(own));
  }

  private Stream<Occasion> parts(Story story) {
    Stream<Occasion> told = sum().stories.contains(story) ? occasions.stream() : Stream.empty();
    return Stream.concat(told, echoes.stream()).filter(own -> own.story() == story);
  }

  /** Whether the occasion may be another report's view of this event. */
  boolean takes(Occasion occasion) {
    return joined.size() < MOST && fits(occasion);
  }

  private boolean fits(Occasion occasion) {
    return !sum().stories.contains(occasion.story())
        && first.longRun() == occasion.longRun()
        && isOfGiver(occasion)
        && (!occasion.isEarlier() || shared(occasion) > 0)
        && isOfKind(occasion)
        && (isOfSamePeople(occasion)
            || topic() == Topic.HARM && likeness().isOfSameAged(occasion)
            || !likeness().isOfOthers(occasion)
                && (isThen(occasion) && isThere(occasion)
                    || isToldAlike(occasion)
                    || new PastEvent(this, sum()).isToldIn(occasion)
                    || isSameCourse(occasion)));
  }

  /**
   * Whether both count over a long time, as of a war, and come to much the same; in another country
   * to the very same number, for what is written far from it is often told without its place.
   */
  private boolean isSameCourse(Occasion occasion) {
    return first.longRun()
        && topic() == Topic.HARM
        && occasion.thousands().entrySet().stream()
            .anyMatch(
                count -> {
                  BigDecimal own = sum().thousands.get(count.getKey());
                  return own != null && isSameCourse(occasion, own, count.getValue());
                });
  }

  private boolean isSameCourse(Occasion occasion, BigDecimal own, BigDecimal other) {
    return isOneLand(occasion)
        ? PastEvent.isNearly(own, other) && likeness().isAlike(occasion)
        : own.compareTo(other) == 0
            && Occasion.isTelling(own.stripTrailingZeros())
            && likeness().isVeryAlike(occasion);
  }

  /** Whether one giver is told, or one sum by reports of which one names no giver or more. */
  private boolean isOfGiver(Occasion occasion) {
    String giver = actor();
    String other = occasion.actor();
    if (Objects.equals(giver, other)) {
      return true;
    }
    boolean open = giver == null || other == null || Givers.overlap(giver, other);
    return topic() == Topic.AID
        && open
        && first.asked() == occasion.asked()
        && sums(occasion) > 0
        && likeness().isAlike(occasion);
  }

  /**
   * Whether both are what their reports mostly tell of, and these name the same people and places:
   * then a place or day that one of them tells otherwise does not count for much.
   */
  private boolean isToldAlike(Occasion occasion) {
    return topic() == Topic.HARM
        && sum().main
        && occasion.isMain()
        && !isAcrossTheFront(occasion)
        && (isThen(occasion)
            || isAboutThen(occasion) && shared(occasion) > 0
            || isFollowedUp(occasion))
        && likeness().isVeryAlike(occasion)
        && likeness().isTelling(occasion, isDated(occasion));
  }

  private boolean isAcrossTheFront(Occasion occasion) {
    return first.type() == EventType.ATTACK
        && Front.parts(sample(), Geography.lands(sum().known.values()), occasion);
  }

  /** Whether it names somebody killed or hurt whom this event's reports name, and much else. */
  boolean isOfSamePeople(Occasion occasion) {
    return (occasion.struck().stream()
                .anyMatch(name -> sum().struck.contains(name) || sum().pairs.contains(name))
            || occasion.isMain()
                && occasion.story().pairs().stream().anyMatch(sum().struck::contains))
        && likeness().isVeryAlike(occasion);
  }

  /** Whether it has a victim of this event's reports. */
  boolean isOfSameVictims(Occasion occasion) {
    return occasion.struck().stream().anyMatch(sum().struck::contains)
        && likeness().isVeryAlike(occasion);
  }

  private boolean isAboutThen(Occasion occasion) {
    DateRange date = sum().date;
    DateRange other = occasion.date();
    return date != null && other != null && Days.precise(other) && Days.near(date, other);
  }

  /** Whether the report gives the event a later day, its own or that of what came of it. */
  private boolean isFollowedUp(Occasion occasion) {
    DateRange date = sum().date;
    DateRange day = occasion.date();
    return Kinds.isRare(first.type()) && day != null && date != null && Days.followsSoon(date, day);
  }

  private boolean isOfKind(Occasion occasion) {
    return first.topic() == occasion.topic()
        && occasions.stream().limit(SAMPLE).anyMatch(o -> Kinds.fit(o.type(), occasion.type()));
  }

  private boolean isThen(Occasion occasion) {
    EventType type = first.type();
    DateRange date = sum().date;
    DateRange own = date != null ? date : first.window();
    if (Days.differ(date, occasion.date(), type)) {
      return false;
    }
    return first.longRun() || Days.fit(own, occasion.window(), type) || isSameGift(own, occasion);
  }

  /**
   * What one giver gives is told of the day it is given, or of the day of the report; the same sum
   * told in the same days and of the same people and places is one gift whenever it was promised.
   */
  private boolean isSameGift(@Nullable DateRange own, Occasion occasion) {
    if (topic() != Topic.AID || actor() == null || own == null || occasion.window() == null) {
      return false;
    }
    boolean near = Days.precise(own) && Days.near(own, occasion.window());
    return near && shared(occasion) > 0
        || isToldThen(occasion) && sums(occasion) > 0 && likeness().isAlike(occasion);
  }

  private boolean isToldThen(Occasion occasion) {
    DateRange told = first.story().window();
    DateRange other = occasion.story().window();
    return occasion.actor() != null && told != null && other != null && told.overlaps(other);
  }

  private boolean isThere(Occasion occasion) {
    if (topic() == Topic.AID) {
      return occasion.actor() != null && !occasion.asked() || shared(occasion) > 0;
    }
    if (!isOneLand(occasion)) {
      return false;
    }
    if (isNamed(occasion)) {
      return true;
    }
    boolean open = sum().places.isEmpty() || occasion.places().isEmpty();
    boolean related = isRelated(occasion);
    return (open || related)
        && likeness().isAlike(occasion)
        && (shared(occasion) > 0 || isSameMain(occasion))
        && (Kinds.isRare(first.type())
            || topic() != Topic.HARM
            || likeness().isTelling(occasion, isDated(occasion)));
  }

  /** Whether nothing tells that they lie in different countries. */
  boolean isOneLand(Occasion occasion) {
    return occasion.known().stream()
        .allMatch(
            place ->
                Geography.isOneLand(sum().known.values(), place) || isNamedToo(place, occasion));
  }

  /** Whether it names the place too: a name is one place, wherever each report takes it to be. */
  private boolean isNamedToo(Place place, Occasion occasion) {
    return topic() == Topic.HARM
        && sum().known.containsKey(place.name())
        && likeness().isAlike(occasion);
  }

  private boolean isSameMain(Occasion occasion) {
    return topic() == Topic.HARM ? sum().main && occasion.isMain() : true;
  }

  /** Whether both name one place, or one called after the other. */
  boolean isNamed(Occasion occasion) {
    Set<String> places = sum().places;
    return occasion.places().stream()
        .anyMatch(
            place ->
                places.contains(place)
                    || places.stream().anyMatch(own -> PlaceNames.akin(own, place)));
  }

  boolean isRelated(Occasion occasion) {
    Map<String, Place> known = sum().known;
    return occasion.known().isEmpty()
        || known.isEmpty()
        || occasion.known().stream()
            .anyMatch(p -> known.values().stream().anyMatch(own -> Geography.related(own, p)));
  }

  /** Whether it has, or may have, the day that the occasion's report only presumes. */
  boolean isOnPresumed(Occasion occasion) {
    DateRange day = occasion.story().presumed();
    DateRange date = sum().date;
    DateRange own = date != null ? date : first.story().presumed();
    return occasion.date() == null && day != null && own != null && own.overlaps(day);
  }

  /** How many sums of money of the occasion it holds too. */
  private int sums(Occasion occasion) {
    return (int)
        occasion.counts().stream().filter(CountKeys::isSum).filter(sum().counts::contains).count();
  }

  /** How many names that tell stories apart it shares with one of its first reports. */
  int tellingShared(Occasion occasion) {
    return topic() == Topic.HARM ? likeness().telling(occasion) : 0;
  }

  /** How many numbers of the occasion it holds too. */
  int shared(Occasion occasion) {
    return (int) occasion.counts().stream().filter(sum().counts::contains).count();
  }
}
