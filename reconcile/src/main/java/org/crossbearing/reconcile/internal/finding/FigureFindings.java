package org.crossbearing.reconcile.internal.finding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.crossbearing.model.Amount;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Finding;
import org.crossbearing.model.Measure;
import org.crossbearing.model.Status;
import org.crossbearing.reconcile.internal.event.Count;
import org.crossbearing.reconcile.internal.event.Events;
import org.crossbearing.reconcile.internal.event.Story;
import org.crossbearing.reconcile.internal.origin.Origins;
import org.crossbearing.reconcile.internal.text.Fold;
import org.crossbearing.reconcile.internal.value.Amounts;
import org.jspecify.annotations.Nullable;

/** What the figures of each thing counted add up to. */
public final class FigureFindings {
  /** The units of what burned. */
  private static final Set<String> AREAS = Set.of("ac", "ha");

  private final Map<String, Story> stories = new HashMap<>();
  private final Map<String, List<Figure>> dead = new HashMap<>();
  private final Listed listed;
  private final Harmed harmed;
  private final Classed classed;
  private final Set<Listed.Whom> summed = new HashSet<>();
  private final Events events;
  private final Origins origins;
  private final List<Finding> findings = new ArrayList<>();

  private FigureFindings(
      List<Story> stories, Map<Count, List<Figure>> counts, Events events, Origins origins) {
    counts.forEach(
        (count, figures) -> {
          if (count.measure() == Measure.KILLED) {
            dead.computeIfAbsent(count.event(), event -> new ArrayList<>()).addAll(figures);
          }
        });
    stories.forEach(story -> this.stories.put(story.report().id(), story));
    this.listed = new Listed(counts, figure -> story(figure).sentence(figure));
    this.harmed = new Harmed(counts);
    this.classed = new Classed(counts);
    this.events = events;
    this.origins = origins;
  }

  /** Findings in the order of {@code counts}, numbered from f1. */
  public static List<Finding> of(
      List<Story> stories, Map<Count, List<Figure>> counts, Events events, Origins origins) {
    FigureFindings all = new FigureFindings(stories, counts, events, origins);
    counts.forEach(all::add);
    all.listed.all().forEach(all::addList);
    return all.findings;
  }

  private void add(Count count, List<Figure> figures) {
    if (isAnything(count)) {
      Salvos.byOccasion(figures).stream()
          .flatMap(day -> Sizes.group(day, Sizes.ALIKE).stream())
          .forEach(alike -> addAlike(count, alike));
    } else if (isGift(count)) {
      BigDecimal alike = count.unit() == null ? Sizes.ALIKE : Sizes.NEARLY_EQUAL;
      Sizes.group(figures, alike).forEach(group -> addAlike(count, group));
    } else {
      Salvos.of(events.of(figures.getFirst()), count.measure(), figures).stream()
          .flatMap(salvo -> byScale(count, salvo))
          .forEach(alike -> addAlike(count, alike));
    }
  }

  /** A few of the weapons are told to be some of all. */
  private static Stream<List<Figure>> byScale(Count count, List<Figure> figures) {
    return count.measure().isOfWeapons() ? Stream.of(figures) : Sizes.byScale(figures).stream();
  }

  /** The claims of dead of the same event, for a count of injured. */
  private List<Held> dead(Count count) {
    return count.measure() == Measure.INJURED
        ? dead.getOrDefault(count.event(), List.of()).stream().map(this::held).toList()
        : List.of();
  }

  /** What no measure explains is one thing only as far as the numbers are alike. */
  private static boolean isAnything(Count count) {
    return count.measure() == Measure.OTHER
        && count.unit() == null
        && !count.of().equals(Count.ABOARD);
  }

  /** One giver gives several sums; sums that are not alike are other gifts. */
  private static boolean isGift(Count count) {
    return switch (count.measure()) {
      case PLEDGED, REQUESTED, DELIVERED -> true;
      case SUPPLIED -> count.unit() == null;
      default -> false;
    };
  }

  private static boolean isAnyPeople(Count count) {
    return count.measure() == Measure.OTHER && count.of().equals(Count.PEOPLE);
  }

  private void addAlike(Count count, List<Figure> figures) {
    Parts parts = new Parts(stories, events, figures, harmed.reports(count));
    Listed.Whom whom = Listed.Whom.of(count);
    List<Held> wholes =
        new Struck(dead(count))
                .alive(
                    figures.stream()
                        .filter(f -> parts.isWhole(f) || listed.isAmongOthers(whom, f))
                        .map(this::held)
                        .toList())
                .stream()
                .map(claim -> listed.withOthers(whom, claim))
                .toList();
    OneByOne people = new OneByOne(wholes);
    if (people.isAll()) {
      addSums(count, among(count, people), people.claims());
    } else if (!wholes.isEmpty()) {
      Levels.of(wholes).forEach(level -> addLevel(count, level, parts));
    }
    parts.alike().forEach(part -> addPart(count, part));
  }

  private void addPart(Count count, List<Figure> part) {
    List<Held> claims = part.stream().map(this::held).toList();
    add(count, claims, claims);
  }

  private void addLevel(Count count, List<Held> claims, Parts parts) {
    List<Held> told = new OneByOne(claims, classed.reports(Listed.Whom.of(count))).numbers();
    List<Held> numbers = told.stream().filter(c -> !parts.isElsewherePart(c.figure())).toList();
    add(count, claims, numbers.isEmpty() ? told : numbers);
  }

  /** The people of each report, with those of whom they are some. */
  private List<Held> among(Count count, OneByOne people) {
    Map<String, Map<String, Held>> told = people.byReport();
    Struck struck = new Struck(dead(count));
    return new Turned(dead(count))
        .without(people).stream()
            .map(
                sum -> {
                  String report = sum.report().id();
                  Held all =
                      classed.sum(
                          Listed.Whom.of(count),
                          report,
                          told.getOrDefault(report, Map.of()).values(),
                          this::held);
                  List<Held> alive = all == null ? List.of() : struck.alive(List.of(all));
                  return alive.isEmpty() ? sum : OneByOne.larger(sum, alive.getFirst());
                })
            .toList();
  }

  /** People told of one by one, with those that lists count. */
  private void addSums(Count count, List<Held> oneByOne, List<String> ids) {
    Listed.Whom whom = Listed.Whom.of(count);
    Map<String, Held> sums = new LinkedHashMap<>();
    oneByOne.forEach(sum -> sums.put(sum.report().id(), sum));
    if (summed.add(whom)) {
      listed
          .sums(whom, this::held)
          .forEach((report, sum) -> sums.merge(report, sum, OneByOne::larger));
    }
    if (!sums.isEmpty()) {
      List<Held> all = List.copyOf(sums.values());
      Set<String> claims = new LinkedHashSet<>(ids);
      claims.addAll(listed.claims(whom));
      all.forEach(sum -> claims.add(sum.figure().id()));
      findings.add(finding(id(), count, all, all, List.copyOf(claims)));
    }
  }

  /** "Two men and two women": people whom nothing else counts as such. */
  private void addList(Listed.Whom whom) {
    if (!listed.isNumbered(whom) && !summed.contains(whom)) {
      addSums(whom.ofPeople(), List.of(), List.of());
    }
  }

  private void add(Count count, List<Held> claims, List<Held> judged) {
    List<String> ids = claims.stream().map(claim -> claim.figure().id()).toList();
    findings.add(finding(id(), count, claims, judged, ids));
  }

  private String id() {
    return "f" + (findings.size() + 1);
  }

  private Story story(Figure figure) {
    return Objects.requireNonNull(stories.get(figure.report()));
  }

  private Held held(Figure figure) {
    return new Held(figure, story(figure).report(), origins.of(figure));
  }

  private Finding finding(
      String id, Count count, List<Held> claims, List<Held> judged, List<String> ids) {
    boolean varies = events.isMixed(count.scope()) || isAnyPeople(count);
    Judge judge = judge(varies ? Course.VARIES : course(count), count, judged);
    Status status = judge.status();
    return new Finding.OfFigures(
        id,
        count.event(),
        count.measure(),
        of(count, claims),
        count.unit(),
        status,
        extreme(claims, Amount::low, -1),
        extreme(claims, Amount::high, 1),
        best(status, judge, judged),
        judge.origins(),
        ids,
        Why.say(status, claims, judge.origins()));
  }

  /** What is counted, in the claims' own word if they have one. */
  private static String of(Count count, List<Held> claims) {
    List<String> words =
        claims.stream().map(claim -> Fold.text(claim.figure().of())).distinct().toList();
    boolean own =
        words.size() == 1 && !count.of().equals(Count.PEOPLE) && !count.of().equals(Count.ABOARD);
    return own ? words.getFirst() : count.of();
  }

  /** Of what no measure explains, two numbers that nothing explains may be of two things. */
  private static Judge judge(Course course, Count count, List<Held> judged) {
    Judge judge = new Judge(course, judged);
    boolean differ = judge.status() == Status.DISPUTED;
    boolean unsure = isAnything(count) && differ && judged.stream().noneMatch(Held::isOld);
    return unsure ? new Judge(Course.VARIES, judged) : judge;
  }

  /** What burns goes on, unlike what shook. */
  private static Course course(Count count) {
    boolean area = count.unit() != null && AREAS.contains(count.unit());
    if (count.measure() == Measure.MAGNITUDE && area) {
      return Course.MOVES;
    }
    return count.of().equals(Count.ABOARD) ? Course.STAYS : Course.of(count.measure());
  }

  /** The outermost bound; null if one of the claims is open on that side. */
  private static @Nullable BigDecimal extreme(
      List<Held> claims, Function<Amount, @Nullable BigDecimal> bound, int side) {
    BigDecimal extreme = null;
    for (Held claim : claims) {
      BigDecimal value = bound.apply(claim.figure().value());
      if (value == null) {
        return null;
      }
      boolean further = extreme == null || value.compareTo(extreme) * side > 0;
      extreme = further ? value : extreme;
    }
    return extreme;
  }

  private static @Nullable BigDecimal best(Status status, Judge judge, List<Held> claims) {
    return switch (status) {
      case DISPUTED -> null;
      case REVISED -> judge.last().figure().value().nominal();
      case SINGLE, AGREED, COMPATIBLE -> common(status, claims);
    };
  }

  /** The number that all claims allow; where one origin hedges, the number it names. */
  private static @Nullable BigDecimal common(Status status, List<Held> claims) {
    for (Held claim : claims) {
      BigDecimal value = Amounts.plain(claim.figure().value());
      if (value != null
          && claims.stream().allMatch(other -> Amounts.holds(other.figure().value(), value))) {
        return value;
      }
    }
    return status == Status.SINGLE ? claims.getFirst().figure().value().nominal() : null;
  }
}
