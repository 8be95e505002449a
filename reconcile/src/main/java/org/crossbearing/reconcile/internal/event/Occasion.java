package org.crossbearing.reconcile.internal.event;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.crossbearing.model.DateRange;
import org.crossbearing.model.EventType;
import org.crossbearing.model.Place;
import org.jspecify.annotations.Nullable;

/** What one report tells of one event, in all the places where it counts it. */
final class Occasion {
  private final List<Scene> scenes = new ArrayList<>();
  private final Scene first;

  Occasion(Scene first) {
    this.first = first;
    scenes.add(first);
  }

  void add(Scene scene) {
    scenes.add(scene);
  }

  /** Its scenes, the one it was made of first. */
  List<Scene> scenes() {
    return scenes;
  }

  Story story() {
    return first.story();
  }

  Topic topic() {
    return first.topic();
  }

  @Nullable EventType type() {
    return first.type();
  }

  @Nullable String actor() {
    return first.actor();
  }

  boolean longRun() {
    return first.longRun();
  }

  /** When it happened; null if the report does not tell. */
  @Nullable DateRange date() {
    return scenes.stream().map(Scene::date).filter(Objects::nonNull).findFirst().orElse(null);
  }

  /** The days on which it may have happened; null if nothing is known. */
  @Nullable DateRange window() {
    DateRange date = date();
    return date != null ? date : first.window();
  }

  /** Whether it is what its report mostly tells of. */
  boolean isMain() {
    Scene main = story().mainScene();
    return main != null && scenes.contains(main);
  }

  /** A conference is nowhere in particular as long as the report does not say where it meets. */
  private Stream<Scene> where() {
    return scenes.stream().filter(s -> s.type() != EventType.CONFERENCE || s.isPlaced());
  }

  /** Folded names of its places. */
  List<String> places() {
    return where().map(Scene::place).filter(Objects::nonNull).distinct().toList();
  }

  /** Those of its places of which it is known where they lie. */
  List<Place> known() {
    return where().map(Scene::known).filter(Objects::nonNull).distinct().toList();
  }

  /** Whether the report itself says of some figure where it counts. */
  boolean isPlaced() {
    return scenes.stream().anyMatch(Scene::isPlaced);
  }

  /** Those that count most dead. */
  static List<Scene> largest(List<Scene> scenes) {
    BigDecimal most =
        scenes.stream().map(Scene::toll).max(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
    return scenes.stream().filter(scene -> scene.toll().compareTo(most) == 0).toList();
  }

  /** Whether a day hardly sees two of its kind in one report, or it is counted nationwide. */
  boolean isWide() {
    EventType type = type();
    return type != EventType.ATTACK && type != EventType.CRIME && type != EventType.PROTEST
        || scenes.stream().anyMatch(Scene::isNational);
  }
}
