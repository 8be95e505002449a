package org.crossbearing.reconcile.internal.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossbearing.model.DateRange;
import org.crossbearing.model.Event;
import org.crossbearing.model.EventType;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Measure;
import org.crossbearing.model.Place;
import org.crossbearing.reconcile.internal.event.Count;
import org.crossbearing.reconcile.internal.text.Fold;
import org.crossbearing.reconcile.internal.text.Words;
import org.crossbearing.reconcile.internal.value.Amounts;
import org.jspecify.annotations.Nullable;

/**
 * Tells apart what one measure counts of several things in one war: what either side sent or
 * brought down, of one kind of weapon or of all, in one night or in several.
 */
final class Salvos {
  private Salvos() {}

  /** The figures of one count, in groups that may be held against each other; orders are kept. */
  static List<List<Figure>> of(@Nullable Event event, Measure measure, List<Figure> figures) {
    boolean attack = event != null && event.type() == EventType.ATTACK;
    List<List<Figure>> spans = attack ? bySpan(figures) : List.of(figures);
    if (!measure.isOfWeapons()) {
      return spans;
    }
    return spans.stream()
        .flatMap(span -> byDay(span).stream())
        .flatMap(day -> bySide(event, day).stream())
        .flatMap(Salvos::byKind)
        .toList();
  }

  /** What is told of one day and of another; what is told of none goes with the first. */
  static List<List<Figure>> byDay(List<Figure> figures) {
    Map<String, List<Figure>> days = grouped(figures, Salvos::day);
    List<Figure> open = days.getOrDefault("", List.of());
    if (days.size() - (open.isEmpty() ? 0 : 1) < 2) {
      return List.of(figures);
    }
    List<List<Figure>> told = told(days);
    return withOpen(figures, open, told);
  }

  /** The same, where days of which two reports tell one number are one day, told otherwise. */
  static List<List<Figure>> byOccasion(List<Figure> figures) {
    return joined(figures, byDay(figures), Salvos::isToldAgain);
  }

  /** The groups, those together that are the same; the order of the figures is kept. */
  private static List<List<Figure>> joined(
      List<Figure> figures,
      Collection<List<Figure>> groups,
      BiPredicate<List<Figure>, List<Figure>> same) {
    List<List<Figure>> joined = new ArrayList<>();
    for (List<Figure> group : groups) {
      List<List<Figure>> alike = joined.stream().filter(other -> same.test(other, group)).toList();
      Set<Figure> all = Collections.newSetFromMap(new IdentityHashMap<>());
      all.addAll(group);
      alike.forEach(all::addAll);
      List<Figure> whole = figures.stream().filter(all::contains).toList();
      int at = alike.isEmpty() ? joined.size() : joined.indexOf(alike.getFirst());
      joined.removeAll(alike);
      joined.add(at, whole);
    }
    return joined;
  }

  private static boolean isToldAgain(List<Figure> some, List<Figure> others) {
    return some.stream()
        .anyMatch(
            a ->
                others.stream()
                    .anyMatch(
                        b -> !a.report().equals(b.report()) && Amounts.same(a.value(), b.value())));
  }

  private static String day(Figure figure) {
    DateRange days = figure.date();
    return days == null || !days.from().equals(days.to()) ? "" : days.from().toString();
  }

  /** "1,125 drones in two nights": more, of days among which others count single ones. */
  private static List<List<Figure>> bySpan(List<Figure> figures) {
    Map<Boolean, List<Figure>> spans =
        figures.stream().collect(Collectors.partitioningBy(f -> isOfMore(f, figures)));
    List<Figure> longer = spans.getOrDefault(true, List.of());
    return longer.isEmpty()
        ? List.of(figures)
        : List.of(spans.getOrDefault(false, List.of()), longer);
  }

  private static boolean isOfMore(Figure figure, List<Figure> figures) {
    DateRange days = figure.date();
    if (days == null || days.from().equals(days.to())) {
      return false;
    }
    List<Figure> single = figures.stream().filter(f -> isOneDayOf(f.date(), days)).toList();
    return !single.isEmpty()
        && single.stream()
            .allMatch(f -> Amounts.size(f.value()).compareTo(Amounts.size(figure.value())) < 0);
  }

  private static boolean isOneDayOf(@Nullable DateRange day, DateRange days) {
    return day != null && day.from().equals(day.to()) && day.overlaps(days);
  }

  /** What nobody's side is told of belongs to the side of the place, else to the larger share. */
  private static List<List<Figure>> bySide(@Nullable Event event, List<Figure> figures) {
    String home = home(event);
    Map<String, List<Figure>> sides = grouped(figures, figure -> side(figure, home));
    List<Figure> open = sides.getOrDefault("", List.of());
    List<List<Figure>> told = told(sides);
    if (told.isEmpty() || told.size() == 1 && (open.isEmpty() || home == null)) {
      return List.of(figures);
    }
    if (home != null) {
      return Stream.concat(Stream.of(open), told.stream()).filter(s -> !s.isEmpty()).toList();
    }
    told.sort(Comparator.comparingInt(side -> -side.size()));
    return withOpen(figures, open, told);
  }

  /** The groups but for what is told of none. */
  private static List<List<Figure>> told(Map<String, List<Figure>> groups) {
    List<List<Figure>> told = new ArrayList<>();
    groups.forEach(
        (key, group) -> {
          if (!key.isEmpty()) {
            told.add(group);
          }
        });
    return told;
  }

  /** The groups, the first of them with what is open, in the order of the figures. */
  private static List<List<Figure>> withOpen(
      List<Figure> figures, List<Figure> open, List<List<Figure>> told) {
    List<Figure> first = told.getFirst();
    Set<Figure> wanted = Collections.newSetFromMap(new IdentityHashMap<>());
    wanted.addAll(first);
    wanted.addAll(open);
    List<Figure> all = figures.stream().filter(wanted::contains).toList();
    return Stream.concat(Stream.of(all), told.stream().skip(1)).toList();
  }

  /** The country where it happened, whose forces bring down what others send. */
  private static @Nullable String home(@Nullable Event event) {
    Place place = event == null ? null : event.place();
    return place == null || place.country() == null
        ? null
        : Fold.text(Locale.of("", place.country()).getDisplayCountry(Locale.ENGLISH));
  }

  /** Who brought it down, "" for the side at home or if nobody tells. */
  private static String side(Figure figure, @Nullable String home) {
    String owner = figure.who() == null ? null : Count.countryOf(figure.who());
    String voice = Count.sideOf(figure);
    if (home == null) {
      return voice == null ? "" : voice;
    }
    if (owner != null) {
      return owner.equals(home) ? "not " + owner : "";
    }
    boolean brought = figure.measure() != Measure.LAUNCHED;
    return voice == null || voice.equals(home) || !brought ? "" : voice;
  }

  private static Stream<List<Figure>> byKind(List<Figure> figures) {
    return joined(figures, grouped(figures, Salvos::kind).values(), Salvos::areOneKind).stream();
  }

  /** "Two bombs", elsewhere "two glide bombs": unless a report counts them apart. */
  private static boolean areOneKind(List<Figure> some, List<Figure> others) {
    return isToldAgain(some, others)
        && some.stream().allMatch(a -> others.stream().allMatch(b -> isCloser(a, b)))
        && some.stream().noneMatch(a -> others.stream().anyMatch(b -> areApart(a, b)));
  }

  /** Whether one names the kind of the other more closely, if that names any. */
  private static boolean isCloser(Figure a, Figure b) {
    List<String> one = Fold.words(kind(a));
    List<String> other = Fold.words(kind(b));
    return !isOfOthers(a) && !isOfOthers(b) && (one.containsAll(other) || other.containsAll(one));
  }

  /** "Other missiles", "cruise and ballistic missiles". */
  private static boolean isOfOthers(Figure figure) {
    return figure.who() != null && Words.any("several_kinds", Fold.words(figure.who()));
  }

  private static boolean areApart(Figure a, Figure b) {
    return a.report().equals(b.report()) && !Amounts.fit(a.value(), b.value());
  }

  /** "ballistic" of "ballistic missiles"; several kinds as told; "" if all are meant. */
  private static String kind(Figure figure) {
    if (figure.who() == null) {
      return "";
    }
    List<String> words = Fold.words(figure.who());
    if (words.contains("missiles") && words.contains("and")) {
      return String.join(" ", words);
    }
    List<String> kind =
        words.subList(0, Math.max(0, words.size() - 1)).stream()
            .filter(word -> Words.is("weapon", word))
            .toList();
    return String.join(" ", kind);
  }

  private static Map<String, List<Figure>> grouped(
      List<Figure> figures, Function<Figure, String> key) {
    Map<String, List<Figure>> groups = new LinkedHashMap<>();
    figures.forEach(f -> groups.computeIfAbsent(key.apply(f), k -> new ArrayList<>()).add(f));
    return groups;
  }
}
