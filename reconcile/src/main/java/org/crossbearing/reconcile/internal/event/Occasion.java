package org.crossbearing.reconcile.internal.event;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.crossbearing.model.DateRange;
import org.crossbearing.model.EventType;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Place;
import org.crossbearing.model.Published;
import org.crossbearing.reconcile.internal.value.Amounts;
import org.jspecify.annotations.Nullable;

/** What one report tells of one event, in all the places where it counts it. */
public final class Occasion {
  /** What is longer past, in days, is background. */
  private static final int LONG = 60;

  /** Many events have a toll of twelve or two hundred: one of so many digits tells. */
  private static final int TELLING = 3;

  /** Two killings of one or two people a year are common in a town. */
  private static final BigDecimal SEVERAL = BigDecimal.valueOf(3);

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);

  private final List<Scene> scenes = new ArrayList<>();
  private final Set<String> places = new LinkedHashSet<>();
  private final Set<Place> known = new LinkedHashSet<>();
  private final Set<String> counts = new LinkedHashSet<>();
  private final Set<String> harms = new LinkedHashSet<>();
  private final Set<String> tolls = new LinkedHashSet<>();
  private final Set<String> struck = new LinkedHashSet<>();
  private final Set<Victims.Person> people = new LinkedHashSet<>();
  private final Scene first;
  private final @Nullable EventType type;
  private @Nullable DateRange date;
  private @Nullable Reach reach;
  private @Nullable Weeks weeks;
  private @Nullable List<Echoes.Said> said;
  private @Nullable Set<String> numbers;
  private @Nullable Boolean main;
  private boolean placed;
  private boolean national;

  Occasion(Scene first) {
    this.first = first;
    type = first.type();
    add(first);
  }

  void add(Scene scene) {
    scenes.add(scene);
    counts.addAll(scene.counts());
    for (String count : scene.counts()) {
      if (isOfSeveral(count)) {
        harms.add(count);
        if (isTelling(number(count))) {
          tolls.add(count);
        }
      }
    }
    struck.addAll(Victims.names(scene.mentions()));
    people.addAll(Victims.people(scene.mentions()));
    date = date == null ? scene.date() : date;
    placed |= scene.isPlaced();
    national |= scene.isNational();
    if (isSomewhere(scene)) {
      addPlace(scene.place(), scene.known());
    }
  }

  /**
   * The same with some of its figures only, of which it must have one.
   *
   * @param isMain whether it is still what its report mostly tells of, if it was
   */
  Occasion only(Predicate<Figure> wanted, boolean isMain) {
    List<Scene> some =
        scenes.stream().map(scene -> scene.only(wanted)).filter(Objects::nonNull).toList();
    Occasion left = new Occasion(some.getFirst());
    some.stream().skip(1).forEach(left::add);
    left.main = isMain && isMain();
    return left;
  }

  /** A conference is nowhere in particular as long as the report does not say where it meets. */
  private static boolean isSomewhere(Scene scene) {
    return scene.type() != EventType.CONFERENCE || scene.isPlaced();
  }

  private void addPlace(@Nullable String place, @Nullable Place where) {
    if (place != null) {
      places.add(place);
    }
    if (where != null) {
      known.add(where);
    }
  }

  /** Its scenes, the one it was made of first. */
  List<Scene> scenes() {
    return scenes;
  }

  /** What its report tells as a whole. */
  public Story story() {
    return first.story();
  }

  Topic topic() {
    return first.topic();
  }

  @Nullable EventType type() {
    return type;
  }

  @Nullable String actor() {
    return first.actor();
  }

  /** Whether somebody asks for what it counts. */
  boolean asked() {
    return first.asked();
  }

  /** Whether it is told as what the report's event followed. */
  boolean isEarlier() {
    return first.isEarlier();
  }

  boolean longRun() {
    return first.longRun();
  }

  /** When it happened; null if the report does not tell. */
  @Nullable DateRange date() {
    return date;
  }

  /** The days on which it may have happened; null if nothing is known. */
  @Nullable DateRange window() {
    return date != null ? date : first.window();
  }

  /** Whether both are of one report, which names two numbers for one thing in one voice. */
  boolean contradicts(Occasion other) {
    List<Figure> others = other.told().toList();
    return told()
        .anyMatch(a -> others.stream().anyMatch(b -> Count.differ(a, b) && Count.sameVoice(a, b)));
  }

  private Stream<Figure> told() {
    return scenes.stream().flatMap(scene -> scene.mentions().stream()).map(Mention::figure);
  }

  /** The ids of its figures. */
  public List<String> figures() {
    return told().map(Figure::id).toList();
  }

  /** By what the same event's other occasions can be found; once all scenes are added. */
  public Reach reach() {
    Reach known = reach;
    if (known == null) {
      known = Reach.of(this);
      reach = known;
    }
    return known;
  }

  /** What it counts, with what is said of it; once all scenes are added. */
  List<Echoes.Said> said() {
    List<Echoes.Said> known = said;
    if (known == null) {
      known = Echoes.said(this);
      said = known;
    }
    return known;
  }

  /** The numbers that others may tell again; once all scenes are added. */
  Set<String> numbers() {
    Set<String> known = numbers;
    if (known == null) {
      known = Echoes.numbers(this);
      numbers = known;
    }
    return known;
  }

  /** When it may have happened; once all scenes are added. */
  Weeks weeks() {
    Weeks known = weeks;
    if (known == null) {
      known = Weeks.of(this, 0);
      weeks = known;
    }
    return known;
  }

  /**
   * What is joined first: 0 for what its report mostly tells of, 1 for what has a place, else 2.
   */
  public int rank() {
    if (isMain()) {
      return 0;
    }
    return places.isEmpty() ? 2 : 1;
  }

  /** Whether it is what its report mostly tells of. */
  boolean isMain() {
    Scene told = story().mainScene();
    return main != null ? main : told != null && scenes.contains(told);
  }

  /** Folded names of its places. */
  Set<String> places() {
    return places;
  }

  /** Those of its places of which it is known where they lie. */
  Set<Place> known() {
    return known;
  }

  /** One key for each thing counted with the number named for it. */
  Set<String> counts() {
    return counts;
  }

  /** Those of them that count people killed or hurt and are not met by chance. */
  Set<String> tolls() {
    return tolls;
  }

  /** Whether it has enough digits not to be met by chance. */
  static boolean isTelling(BigDecimal number) {
    return number.precision() >= TELLING;
  }

  /** Those of them that count several people killed or hurt. */
  Set<String> harms() {
    return harms;
  }

  private static boolean isOfSeveral(String count) {
    return CountKeys.isHarm(count) && number(count).compareTo(SEVERAL) >= 0;
  }

  /** Whether the key counts no fewer than ten. */
  static boolean isMany(String count) {
    return number(count).compareTo(BigDecimal.TEN) >= 0;
  }

  private static BigDecimal number(String count) {
    return new BigDecimal(count.substring(count.lastIndexOf('|') + 1));
  }

  /** The names in its sentences. */
  Set<String> named() {
    Set<String> words = new LinkedHashSet<>();
    for (Scene scene : scenes) {
      for (Mention mention : scene.mentions()) {
        words.addAll(story().sentenceOf(mention.figure()));
      }
    }
    words.retainAll(story().telling());
    return words;
  }

  /**
   * By each measure of people whom it counts by the thousand the largest number; soldiers are those
   * of one side or the other.
   */
  Map<String, BigDecimal> thousands() {
    Map<String, BigDecimal> thousands = new HashMap<>();
    for (Scene scene : scenes) {
      for (Mention mention : scene.mentions()) {
        Figure figure = mention.figure();
        BigDecimal size = Amounts.size(figure.value());
        boolean people =
            Kinds.isOfPeople(figure.measure())
                && figure.partOf() == null
                && Count.thing(figure).equals("people");
        if (people && size.compareTo(THOUSAND) >= 0) {
          thousands.merge(Count.thingOf(figure), size, BigDecimal::max);
        }
      }
    }
    return thousands;
  }

  /** The largest number of dead it holds; 0 if none. */
  BigDecimal toll() {
    return largest(scenes.stream().map(Scene::toll).toList());
  }

  static BigDecimal largest(Collection<BigDecimal> numbers) {
    return numbers.stream().max(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
  }

  /** Whether it happened long before its report came out. */
  boolean isPast() {
    Published published = story().report().published();
    return date != null
        && published != null
        && date.to().isBefore(published.date().minusDays(LONG));
  }

  /** First and last names of those who were killed or hurt, as far as it names them in full. */
  Set<String> struck() {
    return struck;
  }

  /** What those killed or hurt are said to be, where each is told of singly; else empty. */
  Set<Victims.Person> people() {
    return people.contains(Victims.MANY) ? Set.of() : people;
  }

  /** Whether the report itself says of some figure where it counts. */
  boolean isPlaced() {
    return placed;
  }

  /** Whether the report itself says where and on which day it was. */
  boolean isDescribed() {
    return placed && date != null && Days.isOne(date);
  }

  /** Those that count most dead. */
  static List<Scene> largest(List<Scene> scenes) {
    BigDecimal most =
        scenes.stream().map(Scene::toll).max(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
    return scenes.stream().filter(scene -> scene.toll().compareTo(most) == 0).toList();
  }

  /** Whether a day hardly sees two of its kind in one report, or it is counted nationwide. */
  boolean isWide() {
    return type != EventType.ATTACK && type != EventType.CRIME && type != EventType.PROTEST
        || national;
  }
}
