package org.crossbearing.reconcile.internal.event;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.crossbearing.model.DateRange;
import org.crossbearing.model.Place;
import org.jspecify.annotations.Nullable;

/** What the occasions of one event come to. */
final class Sum {
  final Set<Story> stories = new HashSet<>();
  final Set<String> counts = new HashSet<>();
  final Set<String> struck = new HashSet<>();
  final Set<String> tolls = new HashSet<>();
  final Set<String> pairs = new HashSet<>();
  final Map<String, BigDecimal> thousands = new HashMap<>();
  final Set<String> places = new LinkedHashSet<>();
  final Map<String, Place> known = new LinkedHashMap<>();
  final Echoes echoes = new Echoes();
  boolean main;
  boolean past = true;
  BigDecimal toll = BigDecimal.ZERO;
  @Nullable DateRange date;
  @Nullable String actor;

  void add(Occasion occasion) {
    echoes.add(occasion);
    counts.addAll(occasion.counts());
    struck.addAll(occasion.struck());
    tolls.addAll(occasion.tolls());
    if (occasion.longRun()) {
      occasion.thousands().forEach((thing, n) -> thousands.merge(thing, n, BigDecimal::max));
    }
    if (occasion.isMain()) {
      pairs.addAll(occasion.story().pairs());
    }
    places.addAll(occasion.places());
    occasion.known().forEach(place -> known.put(place.name(), place));
    main |= occasion.isMain();
    past &= occasion.isPast();
    toll = toll.max(occasion.toll());
    date = date == null ? occasion.date() : date;
    actor = actor == null ? occasion.actor() : actor;
  }
}
