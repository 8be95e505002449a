package org.crossbearing.reconcile.internal.event;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.crossbearing.model.DateRange;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Place;
import org.crossbearing.model.Published;
import org.crossbearing.reconcile.internal.text.Fold;
import org.crossbearing.reconcile.internal.text.Words;
import org.crossbearing.reconcile.internal.value.Amounts;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that reports tell of one event, to find what else tells of it: one number of one
 * thing, in sentences with words in common, is hardly told of two events, whatever place, day or
 * kind each report gives it.
 */
public final class Echoes {
  /** Smaller numbers are met everywhere. */
  private static final BigDecimal FEW = BigDecimal.valueOf(4);

  /** Smaller ones are often met by chance. */
  private static final BigDecimal SMALL = BigDecimal.TEN;

  private static final int SHORTEST = 4;

  /** What comes out so many days apart, or up to twice as many, may tell the same. */
  private static final int SAME_DAYS = 4;

  private static final long UNDATED = Integer.MIN_VALUE;

  /** Forms of one word begin alike. */
  private static final int STEM = 5;

  private final Map<String, List<Said>> byNumber = new HashMap<>();

  /** A number as one report tells it. */
  static final class Said {
    private final Story story;
    private final Mention mention;
    private @Nullable Set<String> stems;

    private Said(Story story, Mention mention) {
      this.story = story;
      this.mention = mention;
    }

    private Story story() {
      return story;
    }

    private Figure figure() {
      return mention.figure();
    }

    /** One for the number and one for each that the report converts it to; none if it is small. */
    private List<String> numbers() {
      boolean told =
          figure().person() == null && Amounts.size(figure().value()).compareTo(FEW) >= 0;
      return told ? CountKeys.told(figure()) : List.of();
    }

    /** What the telling words of its sentence begin with, but for number, giver and giving. */
    private Set<String> stems() {
      Set<String> known = stems;
      if (known == null) {
        known = findStems();
        stems = known;
      }
      return known;
    }

    private Set<String> findStems() {
      Set<String> stems = new LinkedHashSet<>();
      for (String word : story.sentenceOf(figure())) {
        if (isTelling(word)) {
          stems.add(stem(word));
        }
      }
      Fold.words(figure().of()).forEach(word -> stems.remove(stem(word)));
      Fold.words(figure().cue().of(story.report().text())).forEach(w -> stems.remove(stem(w)));
      if (mention.actor() != null) {
        Fold.words(mention.actor()).forEach(word -> stems.remove(stem(word)));
      }
      return stems;
    }

    /** Neither what all news is told in, nor what tells no more than its kind. */
    private static boolean isTelling(String word) {
      return word.length() >= SHORTEST
          && Words.isTelling(word)
          && !Words.is("gives", word)
          && Kinds.count(List.of(word)).isEmpty();
    }

    private static String stem(String word) {
      return word.substring(0, Math.min(STEM, word.length()));
    }

    /** How many stems both have beyond those that they must; negative if these are too few. */
    private int likeness(Said other) {
      if (isOfOther(other) || !isOfOneStory(other) || isAdded() || isElsewhere(other)) {
        return -1;
      }
      Set<String> shared = new HashSet<>(stems());
      shared.retainAll(other.stems());
      int needed = 1;
      needed += Amounts.size(figure().value()).compareTo(SMALL) < 0 ? 1 : 0;
      needed += isApart(other) ? 1 : 0;
      return shared.size() - needed;
    }

    /** Whether it is the other told again, perhaps much later, with a word in common. */
    private boolean isAgain(Said other) {
      return !isOfOther(other)
          && !isApart(other)
          && !isAdded()
          && !isElsewhere(other)
          && !Collections.disjoint(stems(), other.stems())
          && isAlike(other);
    }

    /** Whether each names a place in its own sentence, and these lie apart or who knows where. */
    private boolean isElsewhere(Said other) {
      boolean named = story.isNamedBeside(figure()) && other.story.isNamedBeside(other.figure());
      if (!named || Objects.equals(mention.place(), other.mention.place())) {
        return false;
      }
      Place place = place();
      Place theirs = other.place();
      return place == null || theirs == null || !Geography.related(place, theirs);
    }

    private @Nullable Place place() {
      return story.reading().places().get(Objects.requireNonNull(figure().place()));
    }

    private boolean isOfOneStory(Said other) {
      return Math.abs(days(story) - days(other.story)) <= 1 && isAlike(other);
    }

    private boolean isAlike(Said other) {
      return !Collections.disjoint(story.themes(), other.story.themes())
          && Names.veryAlike(story.names(), other.story.names());
    }

    /** Whether it is a gift of nobody named, told as one more. */
    private boolean isAdded() {
      return mention.topic() == Topic.AID
          && mention.actor() == null
          && Words.any("added", story.sentenceOf(figure()));
    }

    private boolean isOfOther(Said other) {
      String giver = mention.actor();
      String theirs = other.mention.actor();
      return giver != null
          && theirs != null
          && !giver.equals(theirs)
          && !Givers.overlap(giver, theirs);
    }

    private boolean isApart(Said other) {
      DateRange date = mention.date();
      DateRange theirs = other.mention.date();
      return date != null && theirs != null && !date.overlaps(theirs);
    }
  }

  /** Every number of the occasion. */
  static List<Said> said(Occasion occasion) {
    return occasion.scenes().stream()
        .flatMap(scene -> scene.mentions().stream())
        .map(mention -> new Said(occasion.story(), mention))
        .toList();
  }

  /** The numbers that others may tell again. */
  static Set<String> numbers(Occasion occasion) {
    Set<String> numbers = new LinkedHashSet<>();
    occasion.said().forEach(said -> numbers.addAll(said.numbers()));
    return numbers;
  }

  /** When a report came out, so that what comes out soon after it has this or the next number. */
  static long days(Story story) {
    Published published = story.report().published();
    return published == null ? UNDATED : published.date().toEpochDay() / SAME_DAYS;
  }

  /**
   * Under what it is found by what tells its numbers again: each number with the days and a name
   * that tells the story.
   */
  public static Set<String> keys(Occasion occasion) {
    return keys(occasion, occasion.isMain(), days(occasion.story()));
  }

  /** The keys of what it may tell again, or what may tell its numbers again. */
  public static Set<String> sought(Occasion occasion) {
    Set<String> sought = new LinkedHashSet<>();
    long days = days(occasion.story());
    for (long near = days - 1; near <= days + 1; near++) {
      sought.addAll(keys(occasion, false, near));
      if (!occasion.isMain()) {
        sought.addAll(keys(occasion, true, near));
      }
    }
    return sought;
  }

  private static Set<String> keys(Occasion occasion, boolean main, long days) {
    Set<String> keys = new LinkedHashSet<>();
    for (String number : occasion.numbers()) {
      for (String theme : occasion.story().themes()) {
        keys.add((main ? "first " : "told ") + days + " " + number + " of " + theme);
      }
    }
    return keys;
  }

  void add(Occasion occasion) {
    for (Said said : occasion.said()) {
      for (String number : said.numbers()) {
        byNumber.computeIfAbsent(number, key -> new ArrayList<>()).add(said);
      }
    }
  }

  private Stream<Said> others(Said said) {
    return said.numbers().stream()
        .flatMap(number -> byNumber.getOrDefault(number, List.of()).stream())
        .filter(other -> other.story() != said.story());
  }

  /** Whether another report tells one of the occasion's numbers. */
  boolean tell(Occasion occasion) {
    return occasion.said().stream().anyMatch(said -> others(said).findAny().isPresent());
  }

  /** How many other reports tell one of the occasion's numbers in like words. */
  int count(Occasion occasion) {
    Set<Story> stories = new HashSet<>();
    for (Said said : occasion.said()) {
      others(said)
          .filter(other -> !stories.contains(other.story()) && said.likeness(other) >= 0)
          .forEach(other -> stories.add(other.story()));
    }
    return stories.size();
  }

  /** How many of the occasion's large numbers other reports tell. */
  int again(Occasion occasion) {
    Set<String> again = new HashSet<>();
    for (Said said : occasion.said()) {
      for (String number : said.numbers()) {
        boolean told =
            Occasion.isMany(number)
                && !again.contains(number)
                && byNumber.getOrDefault(number, List.of()).stream()
                    .anyMatch(other -> other.story() != said.story() && said.isAgain(other));
        if (told) {
          again.add(number);
        }
      }
    }
    return again.size();
  }

  /**
   * By the ids of the occasion's figures those of other reports that tell the same number in the
   * words most alike; a figure that none tells goes with the first one.
   */
  Map<String, String> of(Occasion occasion) {
    Map<String, String> echoes = new LinkedHashMap<>();
    String first = null;
    for (Said said : occasion.said()) {
      Said best = best(said);
      if (best != null) {
        echoes.put(said.figure().id(), best.figure().id());
        first = first == null ? best.figure().id() : first;
      }
    }
    if (first != null) {
      for (String figure : occasion.figures()) {
        echoes.putIfAbsent(figure, first);
      }
    }
    return echoes;
  }

  private @Nullable Said best(Said said) {
    Said best = null;
    int most = -1;
    for (Said other : others(said).toList()) {
      int likeness = said.likeness(other);
      if (likeness > most) {
        best = other;
        most = likeness;
      }
    }
    return best;
  }
}
