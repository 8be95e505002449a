package org.crossbearing.reconcile.internal.event;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.crossbearing.model.DateRange;
import org.crossbearing.model.EventType;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Measure;
import org.crossbearing.model.Published;
import org.crossbearing.model.Span;
import org.crossbearing.reconcile.internal.text.Fold;
import org.crossbearing.reconcile.internal.text.Words;
import org.crossbearing.reconcile.internal.value.Amounts;
import org.jspecify.annotations.Nullable;

/** Figures of one report, in the order of the text, with what their surroundings tell. */
final class MentionReader {
  /** How far from a number its sentence may tell the year, in characters. */
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);

  private static final int AROUND = 200;

  /** A count that is no less than the last by more than this goes on with it. */
  private static final int SAME_ORDER = 2;

  /** A count this many times the news is not of the news. */
  private static final int DWARFED = 50;

  /** What a sentence tells of when it counts something of no kind of its own. */
  private static final Set<Topic> OWN = Set.of(Topic.HARM, Topic.GATHERING, Topic.EXCHANGE);

  private final Story story;
  private final PlaceReader places;
  private final Topic main;
  private final Map<String, Mention> byId = new HashMap<>();
  private final Map<Measure, Figure> firstOf = new EnumMap<>(Measure.class);
  private @Nullable Mention before;

  MentionReader(Story story) {
    this.story = story;
    places = new PlaceReader(story);
    main = mainTopic();
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
      if (!before.longRun() && figure.person() == null && figure.partOf() == null) {
        firstOf.putIfAbsent(figure.measure(), figure);
      }
      mentions.add(before);
    }
    return new SharePlaces(story, mentions).mended();
  }

  private Mention mention(Figure figure) {
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
    boolean longRun = placed && isLongRun(figure);
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
        harm && story.plainDate(figure) == null && Phrases.follows(before(figure)));
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
    if (topic == Topic.COST && main == Topic.HARM) {
      return Topic.HARM;
    }
    if (topic != null) {
      return topic;
    }
    if (figure.measure() == Measure.SUPPLIED && main != Topic.HARM) {
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

  /** The words of its sentence before its number. */
  private List<String> before(Figure figure) {
    Span sentence = story.sentence(figure);
    Span before = new Span(sentence.start(), Math.max(sentence.start(), figure.cue().start()));
    return Fold.words(before.of(story.report().text()));
  }

  private boolean isLongRun(Figure figure) {
    if (figure.measure() == Measure.LASTED) {
      return false;
    }
    Mention whole = figure.partOf() == null ? null : byId.get(figure.partOf());
    if (whole != null) {
      return whole.longRun();
    }
    if (figure.measure() == Measure.KILLED && isYearly(figure) || isOfWar(figure)) {
      return true;
    }
    if (Phrases.opensOverTime(before(figure))) {
      return true;
    }
    List<String> clause = clause(figure);
    boolean since = clause.contains("since") && !isNews(figure);
    return story.plainDate(figure) == null
        ? since || Words.any("long", clause)
        : clause.contains("decade") || Phrases.isOverTime(clause);
  }

  /**
   * "A war that has killed 40,000", "14 million are displaced" beside it: what has come together
   * over a long time, though the report has no other day for it than that of its news.
   */
  private boolean isOfWar(Figure figure) {
    if (!Kinds.isOfPeople(figure.measure()) || figure.person() != null) {
      return false;
    }
    boolean ofWar =
        Phrases.isOfWar(before(figure))
            && (firstOf.containsKey(figure.measure()) || isOfThousands(figure));
    return ofWar || goesOn(figure) || dwarfs(figure);
  }

  /** Whether it counts as many as a war takes rather than one day. */
  private static boolean isOfThousands(Figure figure) {
    return Amounts.size(figure.value()).compareTo(THOUSAND) >= 0;
  }

  /** Whether it stands right behind such a count, and is of its order of size. */
  private boolean goesOn(Figure figure) {
    Mention last = before;
    return last != null
        && last.longRun()
        && figure.partOf() == null
        && sameParagraph(last.figure(), figure)
        && sentenceAt(figure) - sentenceAt(last.figure()) <= 1
        && Objects.equals(story.plainDate(figure), story.plainDate(last.figure()))
        && times(figure, SAME_ORDER).compareTo(times(last.figure(), 1)) >= 0;
  }

  private int sentenceAt(Figure figure) {
    return story.passages().sentenceAt(figure.cue().start());
  }

  /** Whether the report begins with this number. */
  private boolean isNews(Figure figure) {
    Figure first = firstOf.getOrDefault(figure.measure(), figure);
    return Amounts.same(first.value().nominal(), figure.value().nominal());
  }

  /** "46,000 have been killed", in a report whose news is that 20 were. */
  private boolean dwarfs(Figure figure) {
    Figure first = firstOf.get(figure.measure());
    return first != null
        && times(first, DWARFED).compareTo(times(figure, 1)) <= 0
        && (!Count.areRivals(first, figure) || isOfThousands(figure))
        && Phrases.isPerfect(clause(figure));
  }

  private static BigDecimal times(Figure figure, int factor) {
    return Amounts.size(figure.value()).multiply(BigDecimal.valueOf(factor));
  }

  private boolean isYearly(Figure figure) {
    Span sentence = story.sentence(figure);
    String text = story.report().text();
    Span cue = figure.cue();
    return Phrases.isYearly(
        Fold.words(text.substring(Math.max(sentence.start(), cue.start() - AROUND), cue.start())),
        Fold.words(
            text.substring(
                cue.end(), Math.max(cue.end(), Math.min(sentence.end(), cue.end() + AROUND)))));
  }

  private List<String> clause(Figure figure) {
    return Fold.words(figure.quote().of(story.report().text()));
  }
}
