package org.crossbearing.reading.internal.time;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.crossbearing.model.DateRange;
import org.crossbearing.reading.internal.figure.Draft;
import org.crossbearing.reading.internal.lexicon.Phrases;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.crossbearing.reading.internal.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Which night is meant where a report counts what was fired "during the night": the last one,
 * unless the event itself came by night.
 */
final class RaidNights {
  private static final Set<String> WITHIN = Set.of("in", "during", "over", "throughout", "through");

  private static final Set<DayPart> DAYLIGHT = EnumSet.of(DayPart.NOON, DayPart.AFTERNOON);

  private final TimeWords words;
  private final @Nullable LocalDate report;

  /** The parts of the day that the report tells of the day of its event. */
  private final Set<DayPart> parts = EnumSet.noneOf(DayPart.class);

  RaidNights(
      List<Syntax> sentences, Timeline timeline, TimeWords words, @Nullable DateRange story) {
    this.words = words;
    this.report = timeline.report();
    for (int i = 0; story != null && i < sentences.size(); i++) {
      for (Dated dated : timeline.of(i)) {
        boolean clock = dated.mention().when() instanceof When.Clock;
        if (clock || story.equals(dated.days())) {
          note(sentences.get(i).sentence(), dated.mention(), clock);
        }
      }
    }
  }

  private void note(Sentence sentence, TimeMention mention, boolean clock) {
    if (sentence.norm(mention.from()).equals("early")) {
      parts.add(DayPart.MORNING);
    }
    for (int i = mention.from(); i < mention.to(); i++) {
      Phrases.Match<DayPart> part = words.parts.at(sentence.tokens(), i, mention.to());
      if (part != null && !(clock && part.value() == DayPart.NIGHT)) {
        parts.add(part.value());
      }
    }
  }

  /** Whether "overnight" may be the night of the event. */
  boolean isOfEvent(Draft draft) {
    boolean dark = !parts.isEmpty() && !DAYLIGHT.containsAll(parts);
    return dark || !draft.measure().isOfWeapons();
  }

  /** The day of the report, if its last night is meant; or null. */
  @Nullable DateRange last(Draft draft) {
    return report == null || isOfEvent(draft) || !night(draft.syntax().sentence())
        ? null
        : DateRange.of(report);
  }

  private static boolean night(Sentence sentence) {
    for (int i = 2; i < sentence.size(); i++) {
      boolean night = sentence.norm(i).equals("night") && sentence.norm(i - 1).equals("the");
      if (night && WITHIN.contains(sentence.norm(i - 2))) {
        return true;
      }
    }
    return false;
  }
}
