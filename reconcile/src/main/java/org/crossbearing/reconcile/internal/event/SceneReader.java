package org.crossbearing.reconcile.internal.event;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.crossbearing.model.DateRange;
import org.crossbearing.model.EventType;
import org.crossbearing.model.Measure;
import org.jspecify.annotations.Nullable;

/** Sorts what one report tells into the events it tells of. */
final class SceneReader {
  private final Story story;
  private final List<Scene> scenes = new ArrayList<>();
  private final Map<String, List<Scene>> byPlace = new HashMap<>();

  SceneReader(Story story) {
    this.story = story;
  }

  /** Scenes in the order of their first figure; the surest are made first. */
  List<Scene> read() {
    List<Mention> mentions = new MentionReader(story).read();
    DateRange main = mainDate(mentions);
    List<Mention> dated = mentions.stream().map(mention -> dated(mention, main)).toList();
    sorted(dated.stream().filter(m -> isPlaced(m) && !m.far()).toList()).forEach(this::place);
    sorted(dated.stream().filter(m -> isPlaced(m) && m.far()).toList()).forEach(this::placeFar);
    sorted(dated.stream().filter(mention -> !isPlaced(mention)).toList()).forEach(this::place);
    scenes.sort(Comparator.comparingInt(Scene::start));
    return scenes;
  }

  private static boolean isPlaced(Mention mention) {
    boolean anywhere = mention.topic() != Topic.HARM && mention.topic() != Topic.GATHERING;
    return anywhere || mention.place() != null;
  }

  /** Precise dates first, then vague ones, then none. */
  private static List<Mention> sorted(List<Mention> mentions) {
    return mentions.stream().sorted(Comparator.comparingLong(m -> vagueness(m.date()))).toList();
  }

  private static long vagueness(@Nullable DateRange date) {
    return date == null ? Long.MAX_VALUE : ChronoUnit.DAYS.between(date.from(), date.to());
  }

  /** The date of most of the harm, if it is precise. */
  private @Nullable DateRange mainDate(List<Mention> mentions) {
    Map<DateRange, Integer> counts = new HashMap<>();
    DateRange best = null;
    for (Mention mention : mentions) {
      DateRange date = mention.date();
      if (date != null && mention.topic() == Topic.HARM && isNews(date)) {
        int count = counts.merge(date, 1, Integer::sum);
        best = best == null || count > counts.getOrDefault(best, 0) ? date : best;
      }
    }
    return best;
  }

  /** Whether what a report tells without a day may have happened then. */
  private boolean isNews(DateRange date) {
    return story.isNews(date);
  }

  private Mention dated(Mention m, @Nullable DateRange main) {
    if (main != null && isAfter(m, main)) {
      return m.on(main);
    }
    boolean undated =
        !m.earlier()
            && m.date() == null
            && m.topic() == Topic.HARM
            && m.place() == null
            && !m.longRun();
    return undated ? m.on(main) : m;
  }

  /** Who fled since the day before, or was still missing a day later, did so in the same event. */
  private static boolean isAfter(Mention mention, DateRange main) {
    DateRange date = mention.date();
    return mention.topic() == Topic.HARM
        && Kinds.isAftermath(mention.figure().measure())
        && date != null
        && Days.precise(date)
        && (Days.followsSoon(main, date) || Days.near(main, date));
  }

  /**
   * "Four were killed and 22 hurt in Tarn in 2020", in a report of Ostrand: what is told beside it
   * says where that time it was.
   */
  private boolean isOfPastElsewhere(Mention mention) {
    DateRange date = mention.date();
    return mention.topic() == Topic.HARM
        && date != null
        && !isNews(date)
        && scenes.stream()
            .anyMatch(
                scene ->
                    date.equals(scene.date())
                        && isCandidate(scene, mention)
                        && scene.isBeside(mention));
  }

  /** A place from further away is not meant if something else, or another number, is told there. */
  private void placeFar(Mention mention) {
    boolean meant = !isOfPastElsewhere(mention);
    for (Scene scene : scenes) {
      if (mention.topic() == Topic.HARM && Objects.equals(scene.place(), mention.place())) {
        boolean home = scene.topic() == Topic.HARM && fits(scene, mention);
        meant &=
            home
                ? !scene.isPartOnly(mention) || isElsewhere(mention)
                : !isMeeting(scene) || hasHarm(mention);
      }
    }
    place(meant ? mention : mention.anywhere());
  }

  /** Who meets somewhere may speak of harm elsewhere; a festival may be where it happens. */
  private static boolean isMeeting(Scene scene) {
    return scene.topic() == Topic.GATHERING && scene.type() != EventType.OTHER;
  }

  private boolean hasHarm(Mention mention) {
    return scenes.stream()
        .anyMatch(s -> s.topic() == Topic.HARM && Objects.equals(s.place(), mention.place()));
  }

  private void place(Mention mention) {
    Scene found = find(mention);
    if (found == null) {
      Scene scene = new Scene(story, mention);
      scenes.add(scene);
      byPlace.computeIfAbsent(key(mention), key -> new ArrayList<>()).add(scene);
    } else {
      found.add(mention);
    }
  }

  private @Nullable Scene find(Mention mention) {
    boolean open = mention.place() == null && !mention.wide() && !mention.longRun();
    boolean local = mention.topic() == Topic.HARM || mention.topic() == Topic.GATHERING;
    Scene same = among(byPlace.getOrDefault(key(mention), List.of()), mention);
    if (!open || !local) {
      return same;
    }
    Scene repeated = repeated(mention);
    if (repeated != null || same != null && same.isInSentenceOf(mention)) {
      return repeated != null ? repeated : same;
    }
    Scene dominant = dominant(mention);
    return dominant != null ? dominant : same;
  }

  /** Whether its number shows that the mention is of another event, or another gift. */
  private static boolean isAnother(Scene scene, Mention mention) {
    return switch (scene.topic()) {
      case HARM -> scene.isContradictedByItself(mention);
      case AID ->
          mention.asked() != scene.asked()
              || (mention.actor() == null || mention.asked()) && scene.isAnotherGift(mention);
      default -> false;
    };
  }

  /** One that speaks of it in the same sentence, else the first. */
  private @Nullable Scene among(List<Scene> candidates, Mention mention) {
    Scene first = null;
    for (Scene scene : candidates) {
      if (fits(scene, mention) && !isAnother(scene, mention)) {
        if (scene.isInSentenceOf(mention)) {
          return scene;
        }
        first = first == null ? scene : first;
      }
    }
    return first;
  }

  private boolean fits(Scene scene, Mention mention) {
    if (mention.topic() == Topic.AID && scene.repeats(mention)) {
      return true;
    }
    boolean kind = scene.topic() != Topic.GATHERING || Kinds.fit(scene.type(), mention.type());
    DateRange date = mention.date() != null ? mention.date() : scene.story().window();
    DateRange when = scene.date();
    boolean past = when != null && date != null && Days.precise(when) != Days.precise(date);
    boolean harm = scene.topic() == Topic.HARM;
    past |= harm && mention.date() == null && !story.isNews(when) && !scene.isBeside(mention);
    boolean order = scene.isEarlier() == mention.earlier();
    boolean then = Days.fit(when, mention.date(), scene.type());
    past |= Days.differ(when, mention.date(), scene.type());
    return order && kind && !past && (then || isOneExchange(scene, mention));
  }

  /** Who is to go and who is to come back, told in one sentence. */
  private boolean isOneExchange(Scene scene, Mention mention) {
    return scene.topic() == Topic.EXCHANGE
        && scene.date() != null
        && mention.date() != null
        && Days.followsSoon(scene.date(), mention.date())
        && scene.isInSentenceOf(mention);
  }

  /** The one placed scene that holds the same number. */
  private @Nullable Scene repeated(Mention mention) {
    List<Scene> repeated =
        scenes.stream().filter(s -> isCandidate(s, mention) && s.repeats(mention)).toList();
    return repeated.size() == 1 ? repeated.getFirst() : null;
  }

  /** The largest placed scene, unless the main one holds another number for the same thing. */
  private @Nullable Scene dominant(Mention mention) {
    Scene best = null;
    for (Scene scene : scenes) {
      boolean candidate = isCandidate(scene, mention) && (isMain(scene) || scene.isBeside(mention));
      boolean apart = candidate && !isElsewhere(mention) && scene.contradicts(mention);
      if (apart && isMain(scene)) {
        return null;
      }
      if (candidate && !apart && (best == null || better(scene, best, mention))) {
        best = scene;
      }
    }
    return best;
  }

  private boolean isCandidate(Scene scene, Mention mention) {
    return scene.topic() == mention.topic()
        && scene.place() != null
        && !scene.longRun()
        && (scene.date() == null) == (mention.date() == null)
        && fits(scene, mention);
  }

  /** Hospitals count by hospital: their numbers differ without contradiction. */
  private static boolean isElsewhere(Mention mention) {
    return mention.figure().measure() == Measure.HOSPITALISED;
  }

  /** Whether the headline names its place, or at least half of what is placed belongs to it. */
  private boolean isMain(Scene scene) {
    if (scene.topic() == Topic.GATHERING) {
      return true;
    }
    int placed =
        scenes.stream()
            .filter(s -> s.topic() == scene.topic() && s.place() != null && !s.longRun())
            .mapToInt(s -> s.mentions().size())
            .sum();
    return 2 * scene.mentions().size() >= placed || story.isInHeadline(scene.place());
  }

  private static boolean better(Scene scene, Scene best, Mention mention) {
    int bySize = Integer.compare(scene.mentions().size(), best.mentions().size());
    return bySize != 0 ? bySize > 0 : distance(scene, mention) < distance(best, mention);
  }

  private static int distance(Scene scene, Mention mention) {
    return Math.abs(scene.start() - mention.figure().cue().start());
  }

  private static String key(Mention mention) {
    return mention.topic()
        + "|"
        + Objects.requireNonNullElse(mention.wide() ? null : mention.place(), "")
        + "|"
        + Objects.requireNonNullElse(mention.actor(), "")
        + "|"
        + mention.longRun();
  }
}
