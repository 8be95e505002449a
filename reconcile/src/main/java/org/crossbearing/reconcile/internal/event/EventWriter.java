package org.crossbearing.reconcile.internal.event;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.crossbearing.model.DateRange;
import org.crossbearing.model.Event;
import org.crossbearing.model.EventType;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Measure;
import org.crossbearing.model.Place;
import org.crossbearing.model.Published;
import org.crossbearing.reconcile.internal.text.Words;
import org.jspecify.annotations.Nullable;

/** A cluster of scenes in the words of the dossier. */
final class EventWriter {
  private static final int PLAIN = 2;
  private static final ZoneOffset EAST = ZoneOffset.ofHours(14);

  private static final Comparator<DateRange> DAYS =
      Comparator.comparing(DateRange::from).thenComparing(DateRange::to);

  private EventWriter() {}

  static Event write(String id, Cluster cluster, List<String> reports) {
    EventType type = type(cluster);
    Place place = place(cluster);
    return new Event(id, type, title(type, cluster, place), place, date(cluster), reports);
  }

  private static EventType type(Cluster cluster) {
    if (cluster.topic() == Topic.AID || cluster.topic() == Topic.COST) {
      return EventType.AID;
    }
    EventType most = most(cluster.scenes().stream().map(Scene::type).toList());
    return most == null ? EventType.OTHER : most;
  }

  /**
   * The days that most reports tell, one that plainly does counting as much as two that do not; of
   * those told as often the first. What was told before cannot have happened after.
   */
  private static @Nullable DateRange date(Cluster cluster) {
    SortedMap<DateRange, Integer> votes = new TreeMap<>(DAYS);
    for (Occasion occasion : cluster.occasions()) {
      DateRange plain = most(occasion.scenes().stream().map(Scene::date).toList());
      DateRange days = plain != null ? plain : occasion.story().presumed();
      if (days != null) {
        votes.merge(days, plain != null ? PLAIN : 1, Integer::sum);
      }
    }
    Map<DateRange, Integer> possible = new TreeMap<>(votes);
    LocalDate first = firstTold(cluster);
    possible.keySet().removeIf(days -> first != null && days.from().isAfter(first));
    return mostCounted(possible.isEmpty() ? votes : possible);
  }

  private static @Nullable LocalDate firstTold(Cluster cluster) {
    return cluster.occasions().stream()
        .map(occasion -> occasion.story().report().published())
        .filter(Objects::nonNull)
        .map(EventWriter::lastDay)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  /** The date somewhere on earth at that time. */
  private static LocalDate lastDay(Published published) {
    LocalTime time = published.time();
    ZoneOffset offset = published.offset();
    return time == null || offset == null
        ? published.date()
        : published.date().atTime(time).atOffset(offset).withOffsetSameInstant(EAST).toLocalDate();
  }

  /** The place that most figures of its main topic count at. */
  private static @Nullable Place place(Cluster cluster) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    Map<String, Place> known = new HashMap<>();
    for (Scene scene : cluster.scenes()) {
      boolean told = cluster.topic() != Topic.GATHERING || scene.isPlaced();
      boolean named = told && scene.place() != null && !scene.place().equals(PlaceReader.ELSEWHERE);
      if (named && scene.topic() == cluster.topic()) {
        counts.merge(scene.place(), scene.mentions().size(), Integer::sum);
        Place place = scene.known();
        if (place != null) {
          known.putIfAbsent(scene.place(), place);
        }
      }
    }
    String most = mostCounted(counts);
    return most == null
        ? null
        : known.getOrDefault(most, new Place(capitalised(most), null, null, null, null));
  }

  private static String capitalised(String key) {
    StringBuilder name = new StringBuilder();
    for (String word : key.split(" ", -1)) {
      name.append(name.isEmpty() ? "" : " ");
      name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
    }
    return name.toString();
  }

  private static <T> @Nullable T most(List<? extends @Nullable T> values) {
    Map<T, Integer> counts = new LinkedHashMap<>();
    for (T value : values) {
      if (value != null) {
        counts.merge(value, 1, Integer::sum);
      }
    }
    return mostCounted(counts);
  }

  /** Of those met as often the first. */
  private static <T> @Nullable T mostCounted(Map<T, Integer> counts) {
    T best = null;
    int most = 0;
    for (Map.Entry<T, Integer> entry : counts.entrySet()) {
      if (entry.getValue() > most) {
        best = entry.getKey();
        most = entry.getValue();
      }
    }
    return best;
  }

  private static String title(EventType type, Cluster cluster, @Nullable Place place) {
    String actor = actor(cluster);
    String at = place == null ? "" : " in " + place.name();
    if (cluster.topic() == Topic.COST) {
      return "Cost" + at;
    }
    if (cluster.topic() == Topic.AID) {
      return (asks(cluster) ? "Request" : "Aid") + (actor == null ? at : " by " + actor);
    }
    if (type == EventType.ATTACK) {
      return (isFromTheAir(cluster) ? "Air attack" : "Attack")
          + (place == null ? "" : " on " + place.name());
    }
    return noun(type) + at;
  }

  private static @Nullable String actor(Cluster cluster) {
    String actor = cluster.actor();
    return actor == null ? null : Words.shown(actor.replaceAll(" in all$", ""));
  }

  private static boolean asks(Cluster cluster) {
    return cluster.scenes().stream()
        .flatMap(scene -> scene.mentions().stream())
        .allMatch(mention -> mention.figure().measure() == Measure.REQUESTED);
  }

  private static boolean isFromTheAir(Cluster cluster) {
    return cluster.scenes().stream()
        .flatMap(scene -> scene.mentions().stream())
        .map(Mention::figure)
        .anyMatch(EventWriter::fliesThere);
  }

  private static boolean fliesThere(Figure figure) {
    boolean weapon = figure.of().equals("drone") || figure.of().equals("missile");
    return weapon
        && (figure.measure() == Measure.LAUNCHED
            || figure.measure() == Measure.INTERCEPTED
            || figure.measure() == Measure.NOT_INTERCEPTED);
  }

  private static String noun(EventType type) {
    return switch (type) {
      case QUAKE -> "Earthquake";
      case STAMPEDE -> "Crowd crush";
      case OTHER -> "Event";
      default -> type.word().substring(0, 1).toUpperCase(Locale.ROOT) + type.word().substring(1);
    };
  }
}
