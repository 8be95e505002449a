package org.crossbearing.reading.internal.time;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.crossbearing.model.DateRange;
import org.crossbearing.reading.internal.figure.Draft;
import org.crossbearing.reading.internal.lexicon.Phrases;
import org.crossbearing.reading.internal.syntax.Chunk;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.crossbearing.reading.internal.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Which night is meant where a report counts what was fired "during the night": the last one,
 * unless the event itself came by night.
 */
final class RaidNights {
  /** Days after which a report no longer tells of last night beside its event. */
  private static final int RECENT = 7;

  private static final Set<String> WITHIN = Set.of("in", "during", "over", "throughout", "through");

  private static final Set<DayPart> DAYLIGHT = EnumSet.of(DayPart.NOON, DayPart.AFTERNOON);

  private final TimeWords words;
  private final @Nullable LocalDate report;
  private final boolean recent;
  private final boolean eve;

  /** The parts of the day that the report tells of the day of its event. */
  private final Set<DayPart> parts = EnumSet.noneOf(DayPart.class);

  RaidNights(
      List<Syntax> sentences, Timeline timeline, TimeWords words, @Nullable DateRange story) {
    this.words = words;
    this.report = timeline.report();
    this.recent = isWithin(story, RECENT);
    this.eve = isWithin(story, 1);
    for (int i = 0; story != null && i < sentences.size(); i++) {
      for (Dated dated : timeline.of(i)) {
        boolean clock = dated.mention().when() instanceof When.Clock;
        if (clock || story.equals(dated.days())) {
          note(sentences.get(i).sentence(), dated.mention(), clock);
        }
      }
    }
  }

  private boolean isWithin(@Nullable DateRange story, int days) {
    return report != null && (story == null || !story.to().isBefore(report.minusDays(days)));
  }

  private void note(Sentence sentence, TimeMention mention, boolean clock) {
    Set<DayPart> told = EnumSet.noneOf(DayPart.class);
    for (int i = mention.from(); i < mention.to(); i++) {
      Phrases.Match<DayPart> part = words.parts.at(sentence.tokens(), i, mention.to());
      if (part != null && !(clock && part.value() == DayPart.NIGHT)) {
        told.add(part.value());
      }
    }
    String first = sentence.norm(mention.from());
    if (first.equals("early")) {
      told.add(DayPart.MORNING);
    } else if (first.equals("late") && told.isEmpty()) {
      told.add(DayPart.NIGHT);
    }
    parts.addAll(told);
  }

  /** Whether "overnight" may be the night of the event. */
  boolean isOfEvent(Draft draft) {
    boolean dark = !parts.isEmpty() && !DAYLIGHT.containsAll(parts);
    return eve && dark || !draft.measure().isOfWeapons();
  }

  /** The day of the report, if its last night is meant; or null. */
  @Nullable DateRange last(Draft draft) {
    return report == null || !recent || isOfEvent(draft) || !night(draft.syntax())
        ? null
        : DateRange.of(report);
  }

  /** "during the night", not "in the night of the storm", "through the night market". */
  private static boolean night(Syntax syntax) {
    Sentence sentence = syntax.sentence();
    for (int i = 2; i < sentence.size(); i++) {
      boolean night = sentence.norm(i).equals("night") && sentence.norm(i - 1).equals("the");
      if (night && WITHIN.contains(sentence.norm(i - 2)) && ends(syntax, i + 1)) {
        return true;
      }
    }
    return false;
  }

  private static boolean ends(Syntax syntax, int to) {
    Chunk chunk = syntax.chunk(syntax.chunkAt(to - 1));
    return chunk != null && chunk.to() == to && !syntax.sentence().norm(to).equals("of");
  }
}
