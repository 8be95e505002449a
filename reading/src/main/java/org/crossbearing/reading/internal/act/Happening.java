package org.crossbearing.reading.internal.act;

import java.util.LinkedHashSet;
import java.util.Set;
import org.crossbearing.model.EventType;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Clause;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/** One event as the mentions read so far tell it. Grows while its report is read. */
final class Happening {
  final Syntax syntax;
  final NounGroup group;
  final @Nullable Clause clause;
  final EventType type;
  final Set<String> participants = new LinkedHashSet<>();
  final Set<String> places = new LinkedHashSet<>();
  final Set<String> days = new LinkedHashSet<>();

  private Happening placed = this;

  /** Index of the first token that tells it, and one past the last. */
  int from;

  int to;

  /** Whether it is done to a person: an attack that may be one of words. */
  boolean words;

  /** Whether it is told when it was in other words than a day. */
  boolean timed;

  /** Whether a place of it is a country, in which others may lie. */
  boolean wide;

  /** Whether a figure belongs to it. */
  boolean counted;

  /** Whether it is told as something known: "the strike". */
  boolean definite;

  Happening(
      Syntax syntax, NounGroup group, @Nullable Clause clause, EventType type, int from, int to) {
    this.syntax = syntax;
    this.group = group;
    this.clause = clause;
    this.type = type;
    this.from = from;
    this.to = to;
  }

  /** Whether the mention says more than that there was such an event. */
  boolean informs() {
    return timed || counted || !participants.isEmpty() || !places.isEmpty() || !days.isEmpty();
  }

  /** Whether both can be the same event. */
  boolean fits(Happening other) {
    if (type != other.type) {
      return false;
    }
    boolean apart =
        apart(participants, other.participants)
            || others(other)
            || apart(places, other.places) && !wide && !other.wide
            || apart(days, other.days);
    return !apart && (other.definite || heading() && !other.heading() || shares(other));
  }

  /** Two pairs who talk are two talks, though one of them be in both. */
  private boolean others(Happening other) {
    boolean pairs = participants.size() > 1 && other.participants.size() > 1;
    return talks()
        && pairs
        && !participants.containsAll(other.participants)
        && !other.participants.containsAll(participants);
  }

  /** Whether people talk, so that who takes part tells one from the other. */
  boolean talks() {
    return type == EventType.MEETING || type == EventType.TALKS;
  }

  private boolean heading() {
    return syntax.sentence().block().heading();
  }

  /** Who takes part tells talks apart, but not attacks, of which one side may make many. */
  private boolean shares(Happening other) {
    return talks()
        ? common(participants, other.participants)
        : common(places, other.places) || common(days, other.days);
  }

  private static boolean apart(Set<String> one, Set<String> other) {
    return !one.isEmpty() && !other.isEmpty() && !common(one, other);
  }

  private static boolean common(Set<String> one, Set<String> other) {
    for (String name : one) {
      if (other.contains(name) || other.stream().anyMatch(full -> within(name, full))) {
        return true;
      }
    }
    return false;
  }

  /** "Rubio" and "Marco Rubio". */
  private static boolean within(String one, String other) {
    return one.endsWith(" " + other) || other.endsWith(" " + one);
  }

  /** Takes over what another mention of the same event adds. */
  void add(Happening other) {
    if (places.isEmpty() && !other.places.isEmpty() && dateless()) {
      placed = other;
    }
    participants.addAll(
        other.participants.stream()
            .filter(name -> participants.stream().noneMatch(known -> within(known, name)))
            .toList());
    places.addAll(other.places);
    days.addAll(other.days);
    wide &= other.wide;
    timed |= other.timed;
    counted |= other.counted;
  }

  private boolean dateless() {
    return days.isEmpty() && !timed;
  }

  /** The mention that tells where it was: this one unless only a later one does. */
  Happening placed() {
    return placed;
  }

  /** Widens it by words of the same sentence. */
  void cover(int start, int end) {
    from = Math.min(from, start);
    to = Math.max(to, end);
  }
}
