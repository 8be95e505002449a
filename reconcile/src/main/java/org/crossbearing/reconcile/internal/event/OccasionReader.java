package org.crossbearing.reconcile.internal.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.crossbearing.model.DateRange;
import org.crossbearing.model.Place;
import org.jspecify.annotations.Nullable;

/**
 * Puts the scenes of one report together into occasions: harm of one kind and time in one country
 * is one occasion, unless it is told as another or lies far off.
 */
final class OccasionReader {
  /** So many numbers are not met again by chance. */
  private static final int SAME = 2;

  private final @Nullable Scene main;
  private final List<Occasion> occasions = new ArrayList<>();

  /** {@code main} is what the report mostly tells of. */
  OccasionReader(@Nullable Scene main) {
    this.main = main;
  }

  /** Occasions in the order of the first figure of each; every scene is in one of them. */
  List<Occasion> read(List<Scene> scenes) {
    if (main != null) {
      occasions.add(new Occasion(main));
    }
    for (Scene scene : scenes) {
      if (scene != main) {
        put(scene);
      }
    }
    occasions.sort(Comparator.comparingInt(o -> first(o, scenes)));
    return occasions;
  }

  private static int first(Occasion occasion, List<Scene> scenes) {
    return occasion.scenes().stream().mapToInt(scenes::indexOf).min().orElse(0);
  }

  private void put(Scene scene) {
    Occasion home = home(scene);
    if (home == null) {
      occasions.add(new Occasion(scene));
    } else {
      home.add(scene);
    }
  }

  private @Nullable Occasion home(Scene scene) {
    List<Occasion> fit =
        occasions.stream()
            .filter(occasion -> isOfTopic(occasion, scene))
            .filter(occasion -> isThen(occasion, scene) || isSameCount(occasion, scene))
            .toList();
    return fit.stream()
        .filter(occasion -> occasion.scenes().stream().anyMatch(scene::isOneSumWith))
        .findFirst()
        .or(() -> fit.stream().filter(occasion -> isThere(occasion, scene)).findFirst())
        .orElse(null);
  }

  private boolean isOfTopic(Occasion occasion, Scene scene) {
    return occasion.topic() == scene.topic()
        && occasion.longRun() == scene.longRun()
        && occasion.isEarlier() == scene.isEarlier()
        && Objects.equals(occasion.actor(), scene.actor())
        && Kinds.fit(occasion.type(), scene.type())
        && (scene.topic() != Topic.AID
            || scene.actor() != null && !scene.asked() && !occasion.asked());
  }

  /** What a disaster led to days later is still told of that disaster. */
  private static boolean isThen(Occasion occasion, Scene scene) {
    DateRange then = occasion.date();
    DateRange now = scene.date();
    boolean after =
        then != null
            && now != null
            && Kinds.isRare(occasion.type())
            && Days.precise(then)
            && Days.precise(now)
            && (Days.followsSoon(then, now) || Days.isEve(now, then));
    boolean fit = Days.fit(then, now, occasion.type());
    boolean open = then == null != (now == null);
    if (Days.differ(then, now, occasion.type())) {
      return false;
    }
    return scene.longRun()
        || after
        || fit && (!open || Days.fit(occasion.window(), scene.window(), occasion.type()));
  }

  /**
   * Whether the same numbers of the same place are told a second time, of the day before or after.
   */
  private static boolean isSameCount(Occasion occasion, Scene scene) {
    DateRange then = occasion.date();
    DateRange now = scene.date();
    return scene.topic() == Topic.HARM
        && then != null
        && now != null
        && Days.follow(then, now)
        && occasion.scenes().stream()
            .filter(own -> own.place() != null && own.place().equals(scene.place()))
            .anyMatch(
                own ->
                    scene.counts().stream().filter(own.counts()::contains).distinct().count()
                        >= SAME);
  }

  private static boolean isThere(Occasion occasion, Scene scene) {
    if (scene.topic() == Topic.AID || scene.place() == null || occasion.places().isEmpty()) {
      return true;
    }
    boolean sameLand = Geography.isOneLand(occasion.known(), scene.known());
    if (occasion.places().stream().anyMatch(place -> isAkin(place, scene))
        || sameLand && occasion.scenes().stream().anyMatch(scene::isOneSalvoWith)) {
      return true;
    }
    if (scene.topic() == Topic.GATHERING) {
      return false;
    }
    Place place = scene.known();
    boolean apart =
        place != null
            && !occasion.known().isEmpty()
            && occasion.known().stream().allMatch(p -> Geography.isApart(p, place));
    if (apart && Kinds.isSpot(occasion.type()) && scene.isPlaced() && scene.isUnrelated()) {
      return false;
    }
    boolean close = !apart || !scene.tellsPlace();
    return sameLand
        && (occasion.isWide()
            || !occasion.isPlaced()
            || !scene.isPlaced()
            || scene.isNational()
            || close
            || scene.isPart())
        && !scene.isAnnounced();
  }

  private static boolean isAkin(String place, Scene scene) {
    String other = Objects.requireNonNull(scene.place());
    return place.equals(other) || PlaceNames.akin(place, other);
  }
}
