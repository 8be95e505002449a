package org.crossbearing.reconcile.internal.event;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.crossbearing.model.DateRange;
import org.crossbearing.model.EventType;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Measure;
import org.crossbearing.model.Place;
import org.crossbearing.reconcile.internal.text.Fold;
import org.crossbearing.reconcile.internal.text.Words;
import org.crossbearing.reconcile.internal.value.Amounts;
import org.jspecify.annotations.Nullable;

/** What one report tells of one event. */
final class Scene {
  private final Story story;
  private final Mention first;
  private final List<Mention> mentions = new ArrayList<>();
  private final Told told;
  private final BitSet sentences = new BitSet();
  private final List<Mention> weapons = new ArrayList<>();
  private int start = Integer.MAX_VALUE;
  private @Nullable DateRange date;
  private @Nullable String place;

  Scene(Story story, Mention first) {
    this.story = story;
    this.first = first;
    date = first.date();
    place = first.wide() ? null : first.place();
    told = new Told(story);
    keep(first);
  }

  Story story() {
    return story;
  }

  Topic topic() {
    return first.topic();
  }

  /** Whether somebody asks for what it counts. */
  boolean asked() {
    return first.asked();
  }

  /** Whether it is told as what the report's event followed. */
  boolean isEarlier() {
    return first.earlier();
  }

  List<Mention> mentions() {
    return mentions;
  }

  @Nullable DateRange date() {
    return date;
  }

  /** The days on which it may have happened; null if nothing is known. */
  @Nullable DateRange window() {
    return date != null ? date : story.window();
  }

  @Nullable String place() {
    return place;
  }

  /** Where its place lies; null if that is not known. */
  @Nullable Place known() {
    for (Mention mention : mentions) {
      String name = mention.figure().place();
      if (name != null && place != null && place.equals(story.placeKey(name))) {
        return story.reading().places().get(name);
      }
    }
    return null;
  }

  /** What is told of its place, and what was only placed there for want of a better place. */
  List<Scene> told() {
    Scene sure = null;
    Scene open = null;
    for (Mention mention : mentions) {
      boolean far = mention.far() && isOwn(mention);
      Scene home = far ? open : sure;
      if (home != null) {
        home.add(far ? mention.anywhere() : mention);
      } else if (far) {
        open = new Scene(story, mention.anywhere());
      } else {
        sure = new Scene(story, mention);
        sure.place = place;
      }
    }
    return Stream.of(sure, open).filter(Objects::nonNull).toList();
  }

  /** Whether its place is the figure's rather than that of a site named beside it. */
  private boolean isOwn(Mention mention) {
    String own = story.placeKey(mention.figure().place());
    return own != null && own.equals(mention.place());
  }

  /** The same with some of its figures only; null if it has none of them. */
  @Nullable Scene only(Predicate<Figure> wanted) {
    Scene some = null;
    for (Mention mention : mentions) {
      if (!wanted.test(mention.figure())) {
        continue;
      }
      if (some == null) {
        some = new Scene(story, mention);
        some.date = date;
        some.place = place;
      } else {
        some.add(mention);
      }
    }
    return some;
  }

  /** The largest number of dead it holds; 0 if none. */
  BigDecimal toll() {
    return mentions.stream()
        .map(Mention::figure)
        .filter(f -> f.measure() == Measure.KILLED)
        .map(f -> Amounts.size(f.value()))
        .max(Comparator.naturalOrder())
        .orElse(BigDecimal.ZERO);
  }

  /** Whether the report says so of some figure, rather than that it was assumed. */
  boolean isPlaced() {
    return mentions.stream().anyMatch(mention -> mention.place() != null && !mention.far());
  }

  /** Whether it is told of a whole country. */
  boolean isNational() {
    return mentions.stream().anyMatch(Mention::wide) || Geography.isCountryItself(known());
  }

  /**
   * Whether something in it happens where the event does: trains stop and people flee elsewhere.
   */
  boolean tellsPlace() {
    return mentions.stream().anyMatch(mention -> Kinds.isLocal(mention.figure().measure()));
  }

  /** Whether it counts things only, and no harm to them. */
  boolean isUnrelated() {
    return mentions.stream().map(Mention::figure).allMatch(Scene::countsThings);
  }

  private static boolean countsThings(Figure figure) {
    List<String> of = Fold.words(figure.of());
    return figure.measure() == Measure.OTHER
        && !Words.any("people", of)
        && !Words.any("personal", of)
        && !Words.any("died", of);
  }

  /** Whether all it holds is told as part of something else. */
  boolean isPart() {
    return mentions.stream().allMatch(m -> m.figure().partOf() != null);
  }

  /**
   * Whether a sentence of its own brings it up as something new: "a raid also killed three", but
   * not "four of the dead were in Tarn, where a missile struck".
   */
  boolean isAnnounced() {
    Figure own = mentions.getFirst().figure();
    boolean news = story.isLead(own) && (isNational() || Geography.isWide(known()));
    boolean told = topic() == Topic.HARM && own.partOf() == null;
    return told && Phrases.announces(story.sentenceOf(own), news);
  }

  @Nullable String actor() {
    return first.actor();
  }

  boolean longRun() {
    return first.longRun();
  }

  /** The kind of event its own sentences speak of if its report does too, else its report's. */
  @Nullable EventType type() {
    EventType main = story.mainType(topic());
    for (Mention mention : mentions) {
      EventType own = mention.type();
      if (own != null && (topic() != Topic.HARM || story.speaksOf(own, main))) {
        return own;
      }
    }
    return main;
  }

  void add(Mention mention) {
    keep(mention);
    date = date == null ? mention.date() : date;
    place = place == null && !mention.wide() ? mention.place() : place;
  }

  private void keep(Mention mention) {
    mentions.add(mention);
    told.add(mention);
    int at = mention.figure().cue().start();
    sentences.set(story.passages().sentenceAt(at));
    if (mention.figure().measure().isOfWeapons()) {
      weapons.add(mention);
    }
    start = Math.min(start, at);
  }

  /**
   * "22 drones were downed: nine over the hills, eight over the bay": whether one voice counts
   * weapons of both in one sentence.
   */
  boolean isOneSalvoWith(Scene other) {
    return weapons.stream()
        .filter(other::isInSentenceOf)
        .anyMatch(mine -> other.weapons.stream().anyMatch(their -> isOneSalvo(mine, their)));
  }

  /** Whether weapons of both are told as shares of one sum, or one as a share of the other. */
  boolean isOneSumWith(Scene other) {
    Set<String> sums = new HashSet<>();
    other.weapons.forEach(their -> sums.addAll(sums(their)));
    return weapons.stream().anyMatch(mine -> !Collections.disjoint(sums(mine), sums));
  }

  private static List<String> sums(Mention mention) {
    String whole = mention.figure().partOf();
    return whole == null ? List.of(mention.figure().id()) : List.of(mention.figure().id(), whole);
  }

  private boolean isOneSalvo(Mention mine, Mention their) {
    return sentence(mine) == sentence(their) && Count.sameVoice(mine.figure(), their.figure());
  }

  /** Offset of its first number. */
  int start() {
    return start;
  }

  /** Whether one of its numbers stands in the sentence of this one. */
  boolean isInSentenceOf(Mention mention) {
    return sentences.get(sentence(mention));
  }

  /** The same, or in a sentence beside it. */
  boolean isBeside(Mention mention) {
    int sentence = sentence(mention);
    return sentences.get(sentence)
        || sentences.get(sentence + 1)
        || sentence > 0 && sentences.get(sentence - 1);
  }

  private int sentence(Mention mention) {
    return story.passages().sentenceAt(mention.figure().cue().start());
  }

  /** Whether both count the same thing and name different numbers that no correction explains. */
  boolean contradicts(Mention other) {
    return told.like(other.figure()).stream()
        .anyMatch(mention -> Count.differ(mention.figure(), other.figure()));
  }

  /** One key for each thing counted with the number named for it. */
  List<String> counts() {
    return mentions.stream().flatMap(m -> CountKeys.of(m.figure(), topic()).stream()).toList();
  }

  /**
   * Whether one voice gives both numbers for one thing, so that they must be of two events. Only
   * asked where place or date do not tell them apart.
   */
  boolean isContradictedByItself(Mention other) {
    boolean located = other.place() != null && other.date() != null;
    return !located
        && !other.figure().cumulative()
        && told.like(other.figure()).stream()
            .map(Mention::figure)
            .anyMatch(
                f ->
                    !f.cumulative()
                        && Count.sameVoice(f, other.figure())
                        && clash(f, other.figure()));
  }

  /**
   * Whether it only holds a share of what the mention counts ("sixty-eight of the dead"), or one
   * voice gives both numbers.
   */
  boolean isPartOnly(Mention other) {
    return told.like(other.figure()).stream()
        .anyMatch(own -> isPartOf(own, other.figure()) || isOther(own.figure(), other.figure()));
  }

  private boolean isOther(Figure own, Figure other) {
    boolean oneVoice = Count.sameVoice(own, other) && !Amounts.fit(own.value(), other.value());
    return Count.differ(own, other) && (oneVoice || story.isShare(own));
  }

  /** Whether it is told as a part, at this place, of what the other counts. */
  private boolean isPartOf(Mention own, Figure other) {
    Figure whole = story.wholeOf(own.figure());
    return whole != null
        && !own.far()
        && Amounts.size(own.figure().value()).compareTo(Amounts.size(other.value())) < 0
        && Amounts.size(whole.value()).compareTo(Amounts.size(other.value())) == 0;
  }

  /** Whether it holds another gift of the same kind that this one is no part of. */
  boolean isAnotherGift(Mention other) {
    Figure gift = other.figure();
    return gift.partOf() == null
        && told.like(gift).stream()
            .map(Mention::figure)
            .anyMatch(f -> f.partOf() == null && !Amounts.fit(f.value(), gift.value()));
  }

  private static boolean clash(Figure a, Figure b) {
    return !a.superseded()
        && !b.superseded()
        && Count.differ(a, b)
        && !Amounts.fit(a.value(), b.value());
  }

  /** Whether it holds a figure that counts the same thing and names the same number. */
  boolean repeats(Mention other) {
    return told.like(other.figure()).stream()
        .anyMatch(mention -> mention.figure().value().equals(other.figure().value()));
  }
}
