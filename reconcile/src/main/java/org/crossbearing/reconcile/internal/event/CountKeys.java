package org.crossbearing.reconcile.internal.event;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.crossbearing.model.Amount;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Measure;

/** Names for what a figure counts together with its number, alike where two figures agree. */
final class CountKeys {
  private static final String SUM = "GIVEN|money";

  private CountKeys() {}

  /** One for its value and one for each value converted from it; none for no number. */
  static List<String> of(Figure figure, Topic topic) {
    return keys(
        figure, topic == Topic.AID && isGiven(figure), figure.measure() + "|" + figure.of());
  }

  /** The same whatever event the figure is told of, and by whatever words for one thing. */
  static List<String> told(Figure figure) {
    return keys(figure, isGiven(figure), Count.thingOf(figure));
  }

  private static boolean isGiven(Figure figure) {
    return Kinds.topicOf(figure) == Topic.AID && figure.measure() != Measure.REQUESTED;
  }

  /** What is given is counted alike whether it is promised, on its way or there. */
  private static List<String> keys(Figure figure, boolean given, String thing) {
    return Stream.concat(Stream.of(figure.value()), figure.converted().stream())
        .filter(value -> value.nominal() != null)
        .map(value -> (given && value.unit() != null ? SUM : thing) + "|" + number(value))
        .toList();
  }

  private static String number(Amount value) {
    return value.unit() + "|" + Objects.requireNonNull(value.nominal()).stripTrailingZeros();
  }

  /** Whether a key counts people killed or hurt. */
  static boolean isHarm(String key) {
    return key.startsWith(Measure.KILLED + "|") || key.startsWith(Measure.INJURED + "|");
  }

  /** Whether a key counts money given. */
  static boolean isSum(String key) {
    return key.startsWith(SUM);
  }
}
