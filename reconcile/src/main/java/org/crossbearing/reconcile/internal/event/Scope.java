package org.crossbearing.reconcile.internal.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Measure;
import org.crossbearing.model.Place;
import org.jspecify.annotations.Nullable;

/** The scenes of one event that count the same: at one place, or of one giver. */
final class Scope {
  private final List<Scene> scenes = new ArrayList<>();
  private final Map<String, List<Figure>> byReport = new HashMap<>();
  private final Set<String> counts = new LinkedHashSet<>();
  private final Scene first;
  private @Nullable String place;
  private @Nullable Place known;

  Scope(Scene first) {
    this.first = first;
    add(first);
  }

  void add(Scene scene) {
    scenes.add(scene);
    place = place == null ? scene.place() : place;
    known = known == null ? scene.known() : known;
    List<Figure> figures =
        byReport.computeIfAbsent(scene.story().report().id(), report -> new ArrayList<>());
    scene.mentions().forEach(mention -> figures.add(mention.figure()));
    counts.addAll(scene.counts());
  }

  void addAll(Scope other) {
    other.scenes.forEach(this::add);
  }

  List<Scene> scenes() {
    return scenes;
  }

  Topic topic() {
    return first.topic();
  }

  @Nullable String place() {
    return place;
  }

  @Nullable String actor() {
    return first.actor();
  }

  boolean longRun() {
    return first.longRun();
  }

  /** Where its place lies; null if no report tells. */
  @Nullable Place known() {
    return known;
  }

  /** Whether a report counts the same thing for both and names different numbers. */
  boolean contradicts(Scope other, boolean local) {
    Scope smaller = byReport.size() <= other.byReport.size() ? this : other;
    Scope larger = smaller == this ? other : this;
    boolean open = local || place == null || other.place == null;
    return smaller.byReport.entrySet().stream()
        .anyMatch(
            e ->
                areApart(
                    e.getValue(),
                    larger.byReport.getOrDefault(e.getKey(), List.of()),
                    open,
                    local));
  }

  private static boolean areApart(
      List<Figure> mine, List<Figure> others, boolean open, boolean local) {
    return anyDiffer(mine, others, open, local) || anyPart(mine, others) || anyPart(others, mine);
  }

  /** Whether no report has one voice give two numbers for one thing, or one as a share of it. */
  static boolean fit(List<Figure> mine, List<Figure> others) {
    Map<String, List<Figure>> byReport = new HashMap<>();
    others.forEach(f -> byReport.computeIfAbsent(f.report(), r -> new ArrayList<>()).add(f));
    return mine.stream()
        .allMatch(
            a ->
                byReport.getOrDefault(a.report(), List.of()).stream()
                    .noneMatch(
                        b ->
                            Count.differ(a, b) && Count.sameVoice(a, b)
                                || isShareOf(a, b)
                                || isShareOf(b, a)));
  }

  /**
   * Whether one holds a share of what the other counts: the dead of a town among those of a land.
   */
  private static boolean anyPart(List<Figure> parts, List<Figure> wholes) {
    return parts.stream()
        .anyMatch(
            part ->
                part.partOf() != null && wholes.stream().anyMatch(whole -> isShareOf(part, whole)));
  }

  private static boolean isShareOf(Figure part, Figure whole) {
    return whole.id().equals(part.partOf())
        && whole.measure() == part.measure()
        && Count.sameClass(whole, part);
  }

  /** Where no place parts them, two voices may differ about one thing. */
  private static boolean anyDiffer(
      List<Figure> mine, List<Figure> others, boolean open, boolean local) {
    return mine.stream()
        .filter(a -> isTold(a.measure(), local))
        .anyMatch(
            a ->
                others.stream()
                    .anyMatch(
                        b ->
                            Count.differ(a, b) && (!open || Count.sameVoice(a, b))
                                || !open && isOtherShare(a, b)));
  }

  /** Fifteen of the dead in one region and three dead in the next. */
  private static boolean isOtherShare(Figure a, Figure b) {
    boolean part = a.partOf() != null && !a.partOf().equals(b.id());
    boolean other = b.partOf() != null && !b.partOf().equals(a.id());
    return part != other && Count.differ(alone(a), alone(b));
  }

  private static Figure alone(Figure figure) {
    return figure.renamed(figure.id(), null);
  }

  /** Whether its count is one for each place. */
  private static boolean isTold(Measure measure, boolean local) {
    return local
        ? measure == Measure.KILLED
        : measure != Measure.OTHER && measure != Measure.HOSPITALISED;
  }

  /** Whether it is the largest of them, or holds a country or region. */
  boolean isMain(List<Scope> all) {
    return equals(all.getFirst()) || Geography.isWide(known());
  }

  /** Whether it holds one of the scenes that count a report's largest toll of the event. */
  boolean isTotal(Set<Scene> totals) {
    return topic() == Topic.HARM && scenes.stream().anyMatch(totals::contains);
  }

  int size() {
    return scenes.size();
  }

  /** How many numbers both hold. */
  int shared(Scope other) {
    return (int) other.counts.stream().filter(counts::contains).count();
  }

  /** Whether both hold a number that is not met by chance. */
  boolean sharesMuch(Scope other) {
    return other.counts.stream().anyMatch(c -> counts.contains(c) && !isSmall(c));
  }

  /** Whether its number has one digit. */
  private static boolean isSmall(String count) {
    return count.lastIndexOf('|') == count.length() - 2;
  }

  /** How many numbers of the scene it holds too. */
  int shares(Scene scene) {
    return (int) scene.counts().stream().filter(counts::contains).count();
  }
}
