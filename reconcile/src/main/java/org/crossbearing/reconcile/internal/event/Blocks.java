package org.crossbearing.reconcile.internal.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which clusters an occasion need be compared with: those that share a key and a week with it, or
 * somebody killed or hurt in one whom the other names.
 *
 * <p>Who asks a few times is answered by going through all, who asks more often by an index, since
 * making one takes as long as going through all many times.
 */
final class Blocks {
  private static final int ALL = Integer.MAX_VALUE;

  /** After so many questions an index is made. */
  private static final int FEW = 8;

  private final List<Entered> entered = new ArrayList<>();
  private final Map<Block, Set<Cluster>> clusters = new HashMap<>();
  private final Map<String, Set<Cluster>> numbers = new HashMap<>();
  private int counted;
  private int indexed;
  private int asked;

  private record Block(String key, int week) {}

  private record Entered(Occasion occasion, Cluster cluster) {}

  /** To be called with each occasion of a cluster. */
  void put(Occasion occasion, Cluster cluster) {
    entered.add(new Entered(occasion, cluster));
  }

  /** Clusters that may take the occasion, each once. */
  Set<Cluster> near(Occasion occasion) {
    asked++;
    return asked > FEW ? indexed(occasion) : passed(occasion);
  }

  private Set<Cluster> passed(Occasion occasion) {
    Weeks weeks = sought(occasion);
    Set<Cluster> near = new LinkedHashSet<>();
    for (Entered other : entered) {
      if (meet(occasion, weeks, other.occasion())) {
        near.add(other.cluster());
      }
    }
    return near;
  }

  /**
   * Clusters that tell a number of the occasion in the same days, each once; of a main one none.
   */
  Set<Cluster> telling(Occasion occasion) {
    Set<Cluster> telling = new LinkedHashSet<>();
    if (occasion.isMain()) {
      return telling;
    }
    for (; counted < entered.size(); counted++) {
      Entered one = entered.get(counted);
      long days = Echoes.days(one.occasion().story());
      for (String number : one.occasion().numbers()) {
        numbers
            .computeIfAbsent(days + " " + number, key -> new LinkedHashSet<>())
            .add(one.cluster());
      }
    }
    long days = Echoes.days(occasion.story());
    for (String number : occasion.numbers()) {
      for (long near = days - 1; near <= days + 1; near++) {
        telling.addAll(numbers.getOrDefault(near + " " + number, Set.of()));
      }
    }
    return telling;
  }

  private static boolean meet(Occasion occasion, Weeks weeks, Occasion other) {
    Reach own = occasion.reach();
    Reach reach = other.reach();
    return weeks.meet(other.weeks()) && share(own.keys(), reach.keys())
        || share(own.soughtPeople(), reach.people());
  }

  private static boolean share(Set<String> keys, Set<String> others) {
    for (String key : others) {
      if (keys.contains(key)) {
        return true;
      }
    }
    return false;
  }

  private Set<Cluster> indexed(Occasion occasion) {
    for (; indexed < entered.size(); indexed++) {
      index(entered.get(indexed));
    }
    Set<Integer> weeks = numbersSought(sought(occasion));
    Set<Cluster> near = new LinkedHashSet<>();
    for (String key : occasion.reach().keys()) {
      for (int week : weeks) {
        near.addAll(clusters.getOrDefault(new Block(key, week), Set.of()));
      }
    }
    for (String person : occasion.reach().soughtPeople()) {
      near.addAll(clusters.getOrDefault(new Block(person, ALL), Set.of()));
    }
    return near;
  }

  private void index(Entered one) {
    Set<Integer> weeks = one.occasion().weeks().numbers();
    weeks.add(ALL);
    for (String key : one.occasion().reach().keys()) {
      for (int week : weeks) {
        index(new Block(key, week), one.cluster());
      }
    }
    for (String person : one.occasion().reach().people()) {
      index(new Block(person, ALL), one.cluster());
    }
  }

  private void index(Block block, Cluster cluster) {
    clusters.computeIfAbsent(block, b -> new LinkedHashSet<>()).add(cluster);
  }

  private static Weeks sought(Occasion occasion) {
    return Weeks.of(occasion, Reach.days(occasion));
  }

  private static Set<Integer> numbersSought(Weeks weeks) {
    if (weeks.isAny()) {
      return Set.of(ALL);
    }
    Set<Integer> numbers = weeks.numbers();
    numbers.addAll(Weeks.ANY.numbers());
    return numbers;
  }
}
