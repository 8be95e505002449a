package org.crossbearing.reconcile.internal.event;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossbearing.model.Attribution;
import org.crossbearing.model.Event;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Measure;
import org.crossbearing.reconcile.internal.text.Fold;
import org.crossbearing.reconcile.internal.text.Words;
import org.crossbearing.reconcile.internal.value.Amounts;
import org.jspecify.annotations.Nullable;

/**
 * One thing counted of one event.
 *
 * @param scope where or by whom it is counted, as one name
 * @param of folded; one word for persons in general
 */
public record Count(String event, String scope, Measure measure, String of, @Nullable String unit) {

  /** The class of those whom a vehicle carries. */
  public static final String ABOARD = "people aboard";

  private static final String PEOPLE = "people";

  /** As many of two kinds are hardly as many by chance. */
  private static final BigDecimal MANY = BigDecimal.TEN;

  /** What the scope of those ends with who are still where they were taken. */
  private static final String STILL = " still";

  /** Counts that differ by more are of other people than those who fled. */
  private static final BigDecimal FLED = BigDecimal.TWO;

  /** The figures of each thing counted, in the order of the stories. */
  public static Map<Count, List<Figure>> group(List<Story> stories, Events events) {
    Map<Count, List<Figure>> groups = new LinkedHashMap<>();
    for (Story story : stories) {
      Map<String, BigDecimal> aboard = aboard(story, events);
      for (Figure figure : story.figures()) {
        Event event = events.of(figure);
        if (event != null) {
          Count count =
              new Count(
                  event.id(),
                  events.scopeOf(figure) + (isStill(figure, story) ? STILL : ""),
                  measure(figure),
                  isAboard(figure, story) && !isLess(figure, aboard.get(event.id()))
                      ? ABOARD
                      : thing(figure),
                  figure.value().unit());
          groups.computeIfAbsent(count, c -> new ArrayList<>()).add(figure);
        }
      }
    }
    return apart(withFled(withClasses(withStill(groups))));
  }

  /** Who is still in hospital are fewer of those taken there, unless a report tells of both. */
  private static Map<Count, List<Figure>> withStill(Map<Count, List<Figure>> groups) {
    Map<Count, List<Figure>> joined = new LinkedHashMap<>();
    groups.forEach(
        (count, figures) -> {
          Count all = count.ofAll();
          List<Figure> taken = groups.getOrDefault(all, List.of());
          boolean apart = !all.equals(count) && !isLeft(figures, taken);
          joined.computeIfAbsent(apart ? count : all, c -> new ArrayList<>()).addAll(figures);
        });
    return joined;
  }

  /** Whether they are fewer than were taken there, and no report tells of both. */
  private static boolean isLeft(List<Figure> still, List<Figure> taken) {
    return Collections.disjoint(reports(still), reports(taken))
        && still.stream().allMatch(left -> taken.stream().allMatch(all -> isLess(left, all)));
  }

  private static boolean isLess(Figure one, Figure other) {
    return Amounts.size(one.value()).compareTo(Amounts.size(other.value())) < 0;
  }

  private Count ofAll() {
    return scope.endsWith(STILL)
        ? new Count(event, scope.substring(0, scope.length() - STILL.length()), measure, of, unit)
        : this;
  }

  /**
   * "11 fans were killed", elsewhere "11 people": all of them, where the one report has no more.
   */
  private static Map<Count, List<Figure>> withClasses(Map<Count, List<Figure>> groups) {
    Map<Count, List<String>> telling = new HashMap<>();
    groups.forEach(
        (count, figures) ->
            telling
                .computeIfAbsent(count.ofPeople(), people -> new ArrayList<>())
                .addAll(reports(figures)));
    Map<Count, List<Count>> classes = new LinkedHashMap<>();
    groups.forEach(
        (count, figures) -> {
          Count people = count.ofPeople();
          List<Figure> all = groups.getOrDefault(people, List.of());
          Set<String> reports = reports(figures);
          boolean alone =
              reports.size() == 1
                  && Collections.frequency(
                          telling.getOrDefault(people, List.of()), reports.iterator().next())
                      == 1;
          if (alone && Persons.are(count.of) && areAll(figures, all)) {
            classes.computeIfAbsent(people, c -> new ArrayList<>()).add(count);
          }
        });
    Map<Count, List<Figure>> joined = new LinkedHashMap<>(groups);
    classes.forEach(
        (people, same) -> {
          if (same.size() == 1) {
            List<Figure> more = groups.getOrDefault(same.getFirst(), List.of());
            joined.computeIfPresent(
                people, (c, known) -> Stream.concat(known.stream(), more.stream()).toList());
            joined.remove(same.getFirst());
          }
        });
    return joined;
  }

  private static boolean areAll(List<Figure> some, List<Figure> people) {
    return some.stream()
        .allMatch(
            one ->
                one.partOf() == null
                    && isMany(one)
                    && people.stream()
                        .anyMatch(
                            other ->
                                !other.report().equals(one.report())
                                    && other.of().equals(PEOPLE)
                                    && Amounts.same(one.value(), other.value())));
  }

  private static boolean isMany(Figure figure) {
    BigDecimal number = figure.value().nominal();
    return number != null && number.compareTo(MANY) >= 0;
  }

  private Count ofPeople() {
    return new Count(event, scope, measure, PEOPLE, unit);
  }

  /** Who was brought to safety are taken for those who fled, if they are about as many. */
  private static Map<Count, List<Figure>> withFled(Map<Count, List<Figure>> groups) {
    Map<Count, List<Figure>> joined = new LinkedHashMap<>(groups);
    groups.forEach(
        (count, figures) -> {
          if (count.measure() == Measure.EVACUATED) {
            Count fled = count.measuring(Measure.DISPLACED);
            List<Figure> others = groups.getOrDefault(fled, List.of());
            if (!others.isEmpty() && haveFled(figures, others)) {
              List<Figure> all = new ArrayList<>(figures);
              all.addAll(others);
              boolean more = figures.size() > others.size();
              joined.put(more ? count : fled, all);
              joined.remove(more ? fled : count);
            }
          }
        });
    return joined;
  }

  /** Whether no report counts both, none is told of guests or patients, and all are near. */
  private static boolean haveFled(List<Figure> figures, List<Figure> others) {
    List<BigDecimal> sizes =
        Stream.concat(figures.stream(), others.stream())
            .map(figure -> Amounts.size(figure.value()))
            .toList();
    BigDecimal most = Collections.max(sizes);
    return Collections.disjoint(reports(figures), reports(others))
        && figures.stream().noneMatch(figure -> isOf("lodged", figure))
        && most.compareTo(Collections.min(sizes).multiply(FLED)) <= 0;
  }

  private Count measuring(Measure other) {
    return new Count(event, scope, other, of, unit);
  }

  private static Set<String> reports(List<Figure> figures) {
    return figures.stream().map(Figure::report).collect(Collectors.toSet());
  }

  /** What was lost and what it costs to mend are two sums, where both are told. */
  private static Map<Count, List<Figure>> apart(Map<Count, List<Figure>> groups) {
    Map<Count, List<Figure>> apart = new LinkedHashMap<>();
    groups.forEach(
        (count, figures) -> {
          List<Figure> mending = figures.stream().filter(f -> isOf("mending", f)).toList();
          boolean both = !mending.isEmpty() && figures.stream().anyMatch(f -> isOf("lost", f));
          if (count.measure() == Measure.COST && both) {
            Count costs =
                new Count(
                    count.event(), count.scope(), count.measure(), "reconstruction", count.unit());
            apart.put(count, figures.stream().filter(f -> !isOf("mending", f)).toList());
            apart.put(costs, mending);
          } else {
            apart.put(count, figures);
          }
        });
    return apart;
  }

  private static boolean isOf(String kind, Figure figure) {
    return Words.is(kind, Fold.text(figure.of()));
  }

  /** Things that are handed over are the same whether they are on their way or there. */
  private static Measure measure(Figure figure) {
    boolean things = figure.measure() == Measure.DELIVERED && figure.value().unit() == null;
    return things ? Measure.SUPPLIED : figure.measure();
  }

  /** Whether it counts who is still in hospital, rather than who was taken there. */
  private static boolean isStill(Figure figure, Story story) {
    return figure.measure() == Measure.HOSPITALISED
        && Words.any("still", Fold.words(figure.quote().of(story.report().text())));
  }

  /** The country whose forces say that they brought something down; null if not told. */
  public static @Nullable String sideOf(Figure figure) {
    return figure.attribution().stream()
        .map(link -> Countries.countryOf(link.name()))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** The country that the words name or call somebody's: "ukraine" for "Ukrainian drones". */
  public static @Nullable String countryOf(String words) {
    return Countries.countryOf(words);
  }

  /** Whether the name is that of a country or union. */
  public static boolean isCountry(String name) {
    return Countries.isOne(Words.alias(name));
  }

  /** "44 people were on board", "the bus carried 50 passengers": one thing, however it is put. */
  private static boolean isAboard(Figure figure, Story story) {
    return figure.measure() == Measure.OTHER
        && figure.partOf() == null
        && thing(figure).equals("people")
        && Words.any("aboard", Fold.words(figure.quote().of(story.report().text())));
  }

  /** How many people each event's vehicle carries by this report, at most. */
  private static Map<String, BigDecimal> aboard(Story story, Events events) {
    Map<String, BigDecimal> most = new HashMap<>();
    for (Figure figure : story.figures()) {
      Event event = events.of(figure);
      if (event != null && isEverybody(figure) && isAboard(figure, story)) {
        most.merge(event.id(), Amounts.size(figure.value()), BigDecimal::max);
      }
    }
    return most;
  }

  /** "230 passengers" of a report that counts 242 people on board. */
  private static boolean isLess(Figure figure, @Nullable BigDecimal all) {
    return all != null && !isEverybody(figure) && all.compareTo(Amounts.size(figure.value())) > 0;
  }

  private static boolean isEverybody(Figure figure) {
    return figure.of().equals("people");
  }

  /** Whether both are told by the same people, in the same order, or by the outlet itself. */
  public static boolean sameVoice(Figure a, Figure b) {
    List<Attribution> one = a.attribution();
    List<Attribution> other = b.attribution();
    if (one.size() != other.size()) {
      return false;
    }
    for (int i = 0; i < one.size(); i++) {
      if (!one.get(i).name().equals(other.get(i).name())) {
        return false;
      }
    }
    return true;
  }

  /** What a figure counts, and by which measure, as one name. */
  static String thingOf(Figure figure) {
    return figure.measure() + "|" + thing(figure);
  }

  /** Whether both count the same class of things. */
  public static boolean sameClass(Figure a, Figure b) {
    return thing(a).equals(thing(b));
  }

  /** One person is counted with all people, whatever the report calls them. */
  static String thing(Figure figure) {
    if (figure.person() != null) {
      return "people";
    }
    String of = Fold.text(figure.of());
    if (figure.measure() == Measure.WITHOUT_POWER && Words.is("customer", of)) {
      return "customer";
    }
    return Words.is("people", of) ? "people" : Words.thing(of);
  }

  /** Whether two voices that are both named tell them. */
  public static boolean areRivals(Figure one, Figure other) {
    return !one.attribution().isEmpty() && !other.attribution().isEmpty() && !sameVoice(one, other);
  }

  /** Whether both count the same thing and name different numbers that no correction explains. */
  static boolean differ(Figure a, Figure b) {
    boolean comparable =
        a.measure() == b.measure()
            && sameClass(a, b)
            && Objects.equals(a.value().unit(), b.value().unit())
            && a.partOf() == null
            && b.partOf() == null
            && (a.person() == null) == (b.person() == null);
    if (!comparable || a.superseded() && b.superseded()) {
      return false;
    }
    if (a.superseded() || b.superseded()) {
      return a.measure() == Measure.KILLED
          && isMore(a.superseded() ? a : b, a.superseded() ? b : a);
    }
    boolean named = a.value().unit() == null && nominal(a) != null && nominal(b) != null;
    return named ? !Amounts.same(nominal(a), nominal(b)) : !Amounts.fit(a.value(), b.value());
  }

  /** A toll that was larger once was a toll of more. */
  private static boolean isMore(Figure old, Figure now) {
    return Amounts.size(old.value()).compareTo(Amounts.size(now.value())) > 0;
  }

  private static @Nullable BigDecimal nominal(Figure figure) {
    return figure.value().nominal();
  }
}
