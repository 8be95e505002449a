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
 * round: a key, and weeks that overlap; or, whatever the weeks, somebody killed or hurt in one whom
 * the other names.
 *
 * @param keys by what it is found: topic and giver with a place, two telling names, or where there
 *     is neither a number
 * @param people keys under which others find it in all weeks: those killed or hurt, and apart from
 *     them the pairs of names of a report that mostly tells of it
 * @param soughtPeople the keys under which it finds others in all weeks: a victim under either, a
 *     name that stands beside others as a victim only
 * @param first the first week in which others may be, or a number below all weeks if it is not
 *     known or spans ages
 * @param last the last such week, or for an unknown one a number above all
 */
public record Reach(
    Set<String> keys, Set<String> people, Set<String> soughtPeople, int first, int last) {
  private static final String STRUCK = "struck ";
  private static final String NAMED = "named ";
  private static final String PAST = "past ";
  private static final String AGED = "aged ";
  private static final int BELOW = -1_000_000;
  private static final int ABOVE = 1_000_000;
  private static final int MOST_YEARS = 20;

  /** A gift promised so many days before may be told again as news. */
  private static final int SEASON = 100;

  static Reach of(Occasion occasion) {
    DateRange window = window(occasion);
    int days = days(occasion);
    return new Reach(
        Set.copyOf(keys(occasion)),
        both(people(occasion), past(occasion)),
        both(soughtPeople(occasion), past(occasion)),
        window == null ? BELOW : Weeks.week(window.from().minusDays(days)),
        window == null ? ABOVE : Weeks.week(window.to().plusDays(days)));
  }

  /**
   * The year of something past, with the country of a disaster, or with how many were harmed and
   * their place or a name that tells the story: some tell its day and some its year.
   */
  private static Set<String> past(Occasion occasion) {
    DateRange date = occasion.date();
    boolean told = occasion.topic() == Topic.HARM && occasion.isPast() && date != null;
    if (!told || date == null || date.from().getYear() != date.to().getYear()) {
      return Set.of();
    }
    String year = kin(occasion) + PAST + date.from().getYear() + " ";
    Set<String> keys = new LinkedHashSet<>();
    if (Kinds.isRare(occasion.type())) {
      Geography.lands(occasion.known()).forEach(land -> keys.add(year + land));
    }
    for (String place : occasion.places()) {
      for (String key : PlaceNames.keys(place)) {
        occasion.harms().forEach(harm -> keys.add(year + key + " " + harm));
      }
    }
    for (String mark : occasion.story().marks()) {
      occasion.harms().forEach(harm -> keys.add(year + harm + " of " + mark));
    }
    return keys;
  }

  private static Set<String> people(Occasion occasion) {
    return both(
        people(AGED, aged(occasion), occasion),
        both(
            people(STRUCK, occasion.struck(), occasion), people(NAMED, named(occasion), occasion)));
  }

  /**
   * Who is much named is in very many reports: two that only name somebody need not be compared.
   */
  private static Set<String> soughtPeople(Occasion occasion) {
    Set<String> struck = occasion.struck();
    return both(
        both(people(AGED, aged(occasion), occasion), people(NAMED, struck, occasion)),
        both(people(STRUCK, struck, occasion), people(STRUCK, named(occasion), occasion)));
  }

  private static Set<String> named(Occasion occasion) {
    return occasion.isMain() ? occasion.story().pairs() : Set.of();
  }

  private static Set<String> aged(Occasion occasion) {
    return occasion.isMain() ? occasion.story().aged().keySet() : Set.of();
  }

  private static Set<String> people(String how, Set<String> names, Occasion occasion) {
    String kin = kin(occasion);
    return names.stream().map(name -> kin + how + name).collect(toUnmodifiableSet());
  }

  private static Set<String> both(Set<String> one, Set<String> other) {
    return Stream.concat(one.stream(), other.stream()).collect(toUnmodifiableSet());
  }

  /** The days on which it may have happened, whole years where only these are told; or null. */
  static @Nullable DateRange window(Occasion occasion) {
    DateRange window = occasion.longRun() ? null : told(occasion);
    if (window == null || isOfWeeks(occasion, window)) {
      return window;
    }
    int first = window.from().getYear();
    int last = window.to().getYear();
    return last - first > MOST_YEARS
        ? null
        : new DateRange(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
  }

  /** Whether the window is short enough to go through its weeks. */
  static boolean isOfWeeks(Occasion occasion, DateRange window) {
    return Days.precise(window)
        || occasion.topic() == Topic.AID && window.from().plusDays(2 * SEASON).isAfter(window.to());
  }

  /** Gifts are told of the day they were promised or of that of the report. */
  private static @Nullable DateRange told(Occasion occasion) {
    DateRange window = occasion.window();
    DateRange news = occasion.story().window();
    boolean late =
        occasion.topic() == Topic.AID
            && window != null
            && news != null
            && Days.precise(window)
            && window.from().isBefore(news.from())
            && window.from().plusDays(SEASON).isAfter(news.from());
    return late && window != null && news != null
        ? new DateRange(window.from(), news.to())
        : window;
  }

  /** By so many days others may be off. */
  static int days(Occasion occasion) {
    return Kinds.isRare(occasion.type()) ? Days.FORTNIGHT : Days.SLACK;
  }

  private static Set<String> keys(Occasion occasion) {
    String kin = kin(occasion);
    Set<String> keys = new LinkedHashSet<>();
    if (occasion.topic() == Topic.AID) {
      return giftKeys(occasion);
    }
    for (String place : occasion.places()) {
      PlaceNames.keys(place).forEach(key -> keys.add(kin + "at " + key));
    }
    tellingKeys(occasion).forEach(key -> keys.add(kin + key));
    harmKeys(occasion).forEach(key -> keys.add(kin + key));
    return keys;
  }

  /** Each telling name with each number of people that the report mostly tells to be harmed. */
  private static List<String> harmKeys(Occasion occasion) {
    List<String> keys = new ArrayList<>();
    if (occasion.isMain()) {
      for (String count : occasion.counts()) {
        if (CountKeys.isHarm(count)) {
          occasion.story().marks().forEach(name -> keys.add(count + " of " + name));
        }
      }
    }
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

  /** All gifts of one giver are compared, and all that share a number. */
  private static Set<String> giftKeys(Occasion occasion) {
    String kin = Topic.AID + (occasion.longRun() ? "|long|" : "|");
    Set<String> keys = new LinkedHashSet<>();
    occasion.counts().forEach(count -> keys.add(kin + count));
    if (occasion.actor() != null) {
      keys.add(kin + "by " + occasion.actor());
    }
    return keys;
  }

  private static String kin(Occasion occasion) {
    String actor = Objects.requireNonNullElse(occasion.actor(), "");
    return occasion.topic() + "|" + actor + (occasion.longRun() ? "|long|" : "|");
  }
}
