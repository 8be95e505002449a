package org.crossbearing.reading.internal.time;

import java.util.Set;
import org.crossbearing.reading.internal.lexicon.Phrases;
import org.crossbearing.reading.internal.text.Sentence;
import org.jspecify.annotations.Nullable;

/** What stands behind a date and belongs to it. Thread-safe. */
final class Endings {
  private final TimeWords words;

  Endings(TimeWords words) {
    this.words = words;
  }

  /** "On April 13, Palm Sunday,": the day of the week only names the date. */
  Found named(Sentence sentence, Found date) {
    if (!(date.when() instanceof When.Day) || !sentence.norm(date.to()).equals(",")) {
      return date;
    }
    int name = date.to() + 1;
    int day = words.day(sentence.norm(name)) == null ? name + 1 : name;
    int to = day + 1;
    boolean closed = sentence.closes(to);
    return day < sentence.size()
            && words.day(sentence.norm(day)) != null
            && sentence.token(name).capital()
            && closed
        ? date.until(to)
        : date;
  }

  /** "The evening of 5 May until morning": what happens at night is told of the day it ends on. */
  @Nullable Found throughNight(Sentence sentence, int at, Found first) {
    int part = at - 1;
    while (part > 0 && Set.of("of", "on", "the").contains(sentence.norm(part))) {
      part--;
    }
    int next = first.to() + 1;
    while (Set.of("the", "next", "following", "early").contains(sentence.norm(next))) {
      next++;
    }
    Phrases.Match<DayPart> end = words.parts.at(sentence.tokens(), next, sentence.size());
    boolean dark = Set.of("evening", "night").contains(sentence.norm(part));
    boolean dated = end != null && Set.of("of", "on").contains(sentence.norm(end.to()));
    return dark && end != null && !dated && end.value() == DayPart.MORNING
        ? new Found(end.to(), new When.Offset(1, When.Unit.DAY, first.when()))
        : null;
  }
}
