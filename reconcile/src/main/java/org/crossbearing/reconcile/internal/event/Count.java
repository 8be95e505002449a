package org.crossbearing.reconcile.internal.event;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

  /** The class of all people. */
  public static final String PEOPLE = "people";

  /** What the scope of those ends with who are still where they were taken. */
  private static final String STILL = " still";

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
    return apart(OneCount.joined(groups));
  }

  /** The same of all who were taken there, if it counts who is still there. */
  Count ofAll() {
    return scope.endsWith(STILL)
        ? new Count(event, scope.substring(0, scope.length() - STILL.length()), measure, of, unit)
        : this;
  }

  /** The same of people of any class. */
  Count ofPeople() {
    return new Count(event, scope, measure, PEOPLE, unit);
  }

  /** The same by another measure. */
  Count measuring(Measure other) {
    return new Count(event, scope, other, of, unit);
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

  static boolean isOf(String kind, Figure figure) {
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
        && thing(figure).equals(PEOPLE)
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
    return figure.of().equals(PEOPLE);
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
      return PEOPLE;
    }
    String of = Fold.text(figure.of());
    if (figure.measure() == Measure.WITHOUT_POWER && Words.is("customer", of)) {
      return "customer";
    }
    return Words.is("people", of) ? PEOPLE : Words.thing(of);
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
