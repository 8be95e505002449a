package org.crossbearing.reading.internal.time;

import java.time.LocalTime;
import java.util.Set;
import org.crossbearing.reading.internal.text.Sentence;
import org.crossbearing.reading.internal.text.Token;
import org.jspecify.annotations.Nullable;

/** Times of day: "10:36", "1 am", "between 1am and 2am", "1930 GMT". */
final class ClockTimes {
  private static final Set<String> JOINTS = Set.of("-", "\u2013", "to", "and", "until");

  private final TimeWords words;

  ClockTimes(TimeWords words) {
    this.words = words;
  }

  /** The time of day that begins at token {@code at}, or null. */
  @Nullable Found at(Sentence sentence, int at) {
    Found first = single(sentence, at);
    int joint = first == null ? at + 1 : first.to();
    Found second = JOINTS.contains(sentence.norm(joint)) ? single(sentence, joint + 1) : null;
    if (first == null) {
      int hour = hour(sentence, at);
      boolean range = second != null && hour >= 0 && meridiem(sentence, joint + 2) != null;
      return range && second != null ? new Found(second.to(), second.when()) : null;
    }
    int to = second == null ? first.to() : second.to();
    return timed(zone(sentence, to), first.clock());
  }

  /** As {@link #at}, where a time is expected: "10.58" with a point, too. */
  @Nullable Found pointed(Sentence sentence, int at) {
    Found found = at(sentence, at);
    String norm = sentence.norm(at);
    boolean pointed = found == null && norm.indexOf('.') > 0 && hour(sentence, at) >= 0;
    LocalTime time = pointed ? LocalTime.of(hour(sentence, at) % 24, minute(norm)) : null;
    return time == null ? found : timed(zone(sentence, at + 1), time);
  }

  private @Nullable Found single(Sentence sentence, int at) {
    if (at >= sentence.size()) {
      return null;
    }
    Token token = sentence.token(at);
    if (token.kind() == Token.Kind.CLOCK) {
      return timed(afterMeridiem(sentence, at + 1), digital(sentence, at));
    }
    String next = sentence.norm(at + 1);
    int hour = hour(sentence, at);
    Integer half = meridiem(sentence, at + 1);
    if (half != null && hour >= 0 && hour <= 12) {
      int minute = minute(sentence.norm(at));
      return timed(at + 2, LocalTime.of(hour % 12 + half, minute));
    }
    boolean full = hour >= 0 && next.equals("o'clock");
    boolean military =
        token.number() && token.norm().length() == 4 && words.zone(next) && !next.equals("z");
    return full || military ? new Found(at + 2, new When.Clock()) : null;
  }

  private static Found timed(int to, @Nullable LocalTime time) {
    return new Found(to, new When.Clock(), time, null);
  }

  private @Nullable LocalTime digital(Sentence sentence, int at) {
    String norm = sentence.norm(at);
    int colon = norm.indexOf(':');
    int hour = CalendarDates.number(norm.substring(0, colon));
    int minute = CalendarDates.number(norm.substring(colon + 1));
    Integer half = meridiem(sentence, at + 1);
    if (half != null && hour >= 1 && hour <= 12) {
      hour = hour % 12 + half;
    }
    return hour < 24 && minute < 60 ? LocalTime.of(hour, minute) : null;
  }

  private @Nullable Integer meridiem(Sentence sentence, int at) {
    return words.meridiem(sentence.norm(at));
  }

  private int afterMeridiem(Sentence sentence, int at) {
    return meridiem(sentence, at) == null ? at : at + 1;
  }

  /** The hour of "3" or "3.30", or -1. */
  private static int hour(Sentence sentence, int at) {
    if (at >= sentence.size() || !sentence.token(at).number()) {
      return -1;
    }
    String norm = sentence.norm(at);
    int point = norm.indexOf('.');
    String hours = point < 0 ? norm : norm.substring(0, point);
    boolean form = hours.length() <= 2 && (point < 0 || norm.length() == point + 3);
    int hour = CalendarDates.number(hours);
    return form && hour <= 24 && minute(norm) < 60 && (hour > 0 || hours.startsWith("0"))
        ? hour
        : -1;
  }

  private static int minute(String norm) {
    int point = norm.indexOf('.');
    return point < 0 ? 0 : CalendarDates.number(norm.substring(point + 1));
  }

  /** Skips "local time", "Moscow time", "EDT". */
  private int zone(Sentence sentence, int at) {
    if (words.zone(sentence.norm(at))) {
      return at + 1;
    }
    boolean place = at + 1 < sentence.size() && sentence.norm(at + 1).equals("time");
    boolean named = place && (sentence.norm(at).equals("local") || sentence.token(at).capital());
    return named ? at + 2 : at;
  }
}
