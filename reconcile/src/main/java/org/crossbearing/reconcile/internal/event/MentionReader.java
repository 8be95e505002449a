package org.crossbearing.reconcile.internal.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.crossbearing.model.DateRange;
import org.crossbearing.model.EventType;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Measure;
import org.crossbearing.model.Place;
import org.crossbearing.model.Published;
import org.crossbearing.reconcile.internal.text.Fold;
import org.crossbearing.reconcile.internal.text.Words;
import org.jspecify.annotations.Nullable;

/** Figures of one report, in the order of the text, with what their surroundings tell. */
final class MentionReader {
  /** What a sentence tells of when it counts something of no kind of its own. */
  private static final Set<Topic> OWN = Set.of(Topic.HARM, Topic.GATHERING, Topic.EXCHANGE);

  private final Story story;
  private final PlaceReader places;
  private final Topic main;
  private final Map<String, Mention> byId = new HashMap<>();
  private final LongRuns longRuns;

  /** The country of the first figure that is counted somewhere. */
  private final @Nullable String home;

  private @Nullable Mention before;

  MentionReader(Story story) {
    this.story = story;
    places = new PlaceReader(story);
    longRuns = new LongRuns(story);
    main = mainTopic();
    home =
        story.figures().stream()
            .map(this::countryOf)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
  }

  private Topic mainTopic() {
    int harm = 0;
    int other = 0;
    Topic first = null;
    for (Figure figure : story.figures()) {
      Topic topic = Kinds.topicOf(figure);
      harm += topic == Topic.HARM ? 1 : 0;
      other += topic != null && topic != Topic.HARM ? 1 : 0;
      first = first == null ? topic : first;
    }
    if (first == null || harm == other) {
      EventType most = story.mainType();
      return most == null ? Topic.HARM : Kinds.topicOf(most);
    }
    return harm > other ? Topic.HARM : first;
  }

  List<Mention> read() {
    List<Mention> mentions = new ArrayList<>();
    for (Figure figure : story.figures()) {
      before = mention(figure);
      byId.put(figure.id(), before);
      longRuns.pass(before);
      mentions.add(before);
    }
    return new SharePlaces(story, mentions).mended();
  }

  private Mention mention(Figure figure) {
    Mention last = before;
    if (last != null && isShare(figure) && sameParagraph(last.figure(), figure)) {
      return last.of(figure);
    }
    List<String> sentence = story.sentenceOf(figure);
    Topic topic = topic(figure);
    EventType owner = Kinds.ownerOf(figure);
    EventType type = owner != null ? owner : typeIn(sentence, topic, figure);
    String actor = topic == Topic.AID ? actor(figure) : null;
    if (actor != null && figure.cumulative()) {
      actor += " in all";
    }
    if (topic == Topic.AID && actor == null && isYield(figure)) {
      topic = Topic.GATHERING;
      type = EventType.CONFERENCE;
    }
    boolean gift = Kinds.topicOf(figure) == Topic.AID;
    boolean placed = topic == Topic.HARM || topic == Topic.GATHERING && !gift;
    boolean longRun = placed && longRuns.holds(figure);
    boolean wide = !isNamedInClause(figure) && isWide(figure);
    boolean harm = topic == Topic.HARM;
    String place = places.place(figure, wide || longRun, harm);
    return new Mention(
        figure,
        topic,
        type,
        placed ? place : null,
        wide,
        dateOf(figure, longRun),
        actor,
        longRun,
        places.isFar(figure),
        harm && story.plainDate(figure) == null && Phrases.follows(story.before(figure)));
  }

  /** "80 percent of the grants": it tells of what was counted right before. */
  private static boolean isShare(Figure figure) {
    return figure.measure() == Measure.OTHER && "%".equals(figure.value().unit());
  }

  /** What a sentence lists is of one kind; else its words tell. */
  private @Nullable EventType typeIn(List<String> sentence, Topic topic, Figure figure) {
    Mention last = before;
    boolean listed =
        last != null
            && last.topic() == topic
            && last.figure().measure() == figure.measure()
            && story.sentence(figure).contains(last.figure().cue());
    return listed && last != null ? last.type() : Kinds.most(Kinds.count(sentence), topic);
  }

  private @Nullable DateRange dateOf(Figure figure, boolean longRun) {
    if (longRun) {
      return null;
    }
    if (isComing(figure)) {
      return null;
    }
    Mention whole = figure.partOf() == null ? null : byId.get(figure.partOf());
    boolean sameTime =
        whole != null && whole.date() != null && Days.near(whole.date(), story.plainDate(figure));
    return whole != null && sameTime ? whole.date() : story.plainDate(figure);
  }

  /** "This year: four systems": when things will have been handed over. */
  private boolean isComing(Figure figure) {
    DateRange date = figure.date();
    Published published = story.report().published();
    boolean gift = figure.measure() == Measure.SUPPLIED || figure.measure() == Measure.DELIVERED;
    return gift
        && figure.value().unit() == null
        && date != null
        && published != null
        && !Days.precise(date)
        && date.overlaps(DateRange.of(published.date()));
  }

  private Topic topic(Figure figure) {
    Topic topic = Kinds.topicOf(figure);
    if (story.isOfExchange() && isHandedOver(figure)) {
      return Topic.EXCHANGE;
    }
    if (topic == Topic.COST && (main == Topic.HARM || isLoss(figure))) {
      return Topic.HARM;
    }
    if (topic != null) {
      return topic;
    }
    if (figure.measure() == Measure.SUPPLIED && (main != Topic.HARM || isForeign(figure))) {
      return Topic.AID;
    }
    List<String> sentence = story.sentenceOf(figure);
    if (story.isOfConference() && Words.any("attends", sentence)) {
      return Topic.GATHERING;
    }
    EventType own = Kinds.most(Kinds.count(sentence));
    if (own != null && OWN.contains(Kinds.topicOf(own))) {
      return Kinds.topicOf(own);
    }
    Mention last = before;
    return last != null && sameParagraph(last.figure(), figure) ? last.topic() : main;
  }

  /** Bodies that are sent home, and people who were held and are let go. */
  private boolean isHandedOver(Figure figure) {
    if (figure.measure() == Measure.OTHER) {
      return Words.is("remains", Fold.text(figure.of()));
    }
    return figure.measure() == Measure.DETAINED && Words.any("freed", story.sentenceOf(figure));
  }

  /** What another country sends is a gift, what the own one sends is its answer to the harm. */
  private boolean isForeign(Figure figure) {
    String giver = story.giverOf(figure);
    String own = countryOf(figure);
    String there = own != null ? own : home;
    return giver != null && there != null && !Givers.overlap(giver, there);
  }

  private @Nullable String countryOf(Figure figure) {
    Place place = figure.place() == null ? null : story.reading().places().get(figure.place());
    return place == null ? null : Countries.ofCode(place.country());
  }

  /** What harm costs is told of it, also where a report tells of little else. */
  private boolean isLoss(Figure figure) {
    EventType most = story.mainType();
    Mention last = before;
    boolean goesOn =
        last != null
            && last.topic() == Topic.HARM
            && last.figure().measure() == figure.measure()
            && sameParagraph(last.figure(), figure);
    return most != null
        && Kinds.topicOf(most) == Topic.HARM
        && (goesOn || Words.any("loss", story.sentenceOf(figure)));
  }

  private boolean sameParagraph(Figure a, Figure b) {
    return story.passages().paragraphAt(a.cue().start())
        == story.passages().paragraphAt(b.cue().start());
  }

  /** Money of nobody in particular, in a report about a conference, is what that brought in. */
  private boolean isYield(Figure figure) {
    boolean past = !story.isNews(figure.date());
    return story.isOfConference() && figure.measure() == Measure.PLEDGED && !past;
  }

  private @Nullable String actor(Figure figure) {
    String giver = story.giverOf(figure);
    return giver == null || Words.any("collective", Fold.words(giver)) ? null : giver;
  }

  private boolean isNamedInClause(Figure figure) {
    String place = figure.place();
    return place != null && story.isIn(figure.quote(), place);
  }

  /** "statewide", "across the state", "in the region". */
  private boolean isWide(Figure figure) {
    List<String> clause = clause(figure);
    return figure.partOf() == null
        && (Words.any("wide", clause) || Phrases.afterPreposition(clause, "whole"));
  }

  private List<String> clause(Figure figure) {
    return Fold.words(figure.quote().of(story.report().text()));
  }
}
