package org.crossbearing.reconcile.internal.event;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.crossbearing.model.DateRange;
import org.crossbearing.model.EventType;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Measure;
import org.crossbearing.model.Span;
import org.crossbearing.reconcile.internal.text.Fold;
import org.crossbearing.reconcile.internal.text.Words;
import org.crossbearing.reconcile.internal.value.Amounts;
import org.jspecify.annotations.Nullable;

/** Which figures of one report count over a long time: a war, a year, a decade. */
final class LongRuns {
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);

  /** How far from a number its sentence may tell the year, in characters. */
  private static final int AROUND = 200;

  /** A count that is no less than the last by more than this goes on with it. */
  private static final int SAME_ORDER = 2;

  /** A count this many times the news is not of the news. */
  private static final int DWARFED = 50;

  private final Story story;
  private final Map<String, Boolean> told = new HashMap<>();
  private final Map<Measure, Figure> firstOf = new EnumMap<>(Measure.class);
  private @Nullable Mention before;

  LongRuns(Story story) {
    this.story = story;
  }

  /** Goes past a figure, in the order of the text. */
  void pass(Mention mention) {
    Figure figure = mention.figure();
    before = mention;
    told.put(figure.id(), mention.longRun());
    if (!mention.longRun() && figure.person() == null && figure.partOf() == null) {
      firstOf.putIfAbsent(figure.measure(), figure);
    }
  }

  /** Whether the next figure in the order of the text counts over a long time. */
  boolean holds(Figure figure) {
    if (figure.measure() == Measure.LASTED) {
      return false;
    }
    Boolean whole = figure.partOf() == null ? null : told.get(figure.partOf());
    if (whole != null) {
      return whole;
    }
    if (figure.measure() == Measure.KILLED && isYearly(figure)
        || isOfWar(figure)
        || Phrases.opensOverTime(story.before(figure))
        || isOfFront(figure)
        || isListedWithLongRun(figure)) {
      return true;
    }
    List<String> clause = clause(figure);
    boolean since = clause.contains("since") && !isNews(figure);
    DateRange date = story.plainDate(figure);
    return date == null
        ? since || Words.any("long", clause)
        : since && isOfThousands(figure) && !Days.isOne(date)
            || clause.contains("decade")
            || Phrases.isOverTime(clause);
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
        Phrases.isOfWar(story.before(figure))
            && (firstOf.containsKey(figure.measure()) || isOfThousands(figure));
    return ofWar || goesOn(figure) || dwarfs(figure) || isBehindNews(figure);
  }

  /** "More than 2,500 have been killed there", far down in a report of no disaster. */
  private boolean isBehindNews(Figure figure) {
    EventType kind = story.mainType(Topic.HARM);
    return (figure.measure() == Measure.KILLED || figure.measure() == Measure.INJURED)
        && isOfThousands(figure)
        && !story.isLead(figure)
        && (kind == null || kind == EventType.ATTACK)
        && (firstOf.get(figure.measure()) == null || !isNews(figure))
        && (Phrases.isPerfect(clause(figure)) || clause(figure).contains("had"));
  }

  /** "Karsia lost 800 troops in the past 24 hours": of the war, whatever the news of the day. */
  private boolean isOfFront(Figure figure) {
    List<String> sentence = story.sentenceOf(figure);
    EventType kind = story.mainType(Topic.HARM);
    return (kind == null || kind == EventType.ATTACK)
        && Phrases.isOfDay(sentence)
        && Phrases.isLosing(sentence)
        && (Words.any("soldiers", sentence) || Words.any("soldiers", Fold.words(figure.of())));
  }

  /** Whether it counts as many as a war takes rather than one day. */
  private static boolean isOfThousands(Figure figure) {
    return Amounts.size(figure.value()).compareTo(THOUSAND) >= 0;
  }

  /** "Since the start of the war 600 tanks and 280 trucks have been destroyed". */
  private boolean isListedWithLongRun(Figure figure) {
    Mention last = before;
    return last != null
        && last.longRun()
        && last.figure().measure() == figure.measure()
        && sentenceAt(last.figure()) == sentenceAt(figure)
        && Objects.equals(story.plainDate(figure), story.plainDate(last.figure()));
  }

  /** Whether it stands right behind such a count, in its sentence or of its order of size. */
  private boolean goesOn(Figure figure) {
    Mention last = before;
    return last != null
        && last.longRun()
        && figure.partOf() == null
        && story.passages().paragraphAt(last.figure().cue().start())
            == story.passages().paragraphAt(figure.cue().start())
        && sentenceAt(figure) - sentenceAt(last.figure()) <= 1
        && Objects.equals(story.plainDate(figure), story.plainDate(last.figure()))
        && (sentenceAt(figure) == sentenceAt(last.figure())
            || times(figure, SAME_ORDER).compareTo(times(last.figure(), 1)) >= 0);
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
