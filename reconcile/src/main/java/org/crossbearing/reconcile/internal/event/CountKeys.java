package org.crossbearing.reconcile.internal.event;

import java.util.ArrayList;
import java.util.List;
import org.crossbearing.model.Amount;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Measure;

/** Names for what a figure counts together with its number, alike where two figures agree. */
final class CountKeys {
  private static final String SUM = "GIVEN|money";

  private CountKeys() {}

  /** One for its value and one for each value converted from it; none for no number. */
  static List<String> of(Figure figure, Topic topic) {
    List<String> keys = new ArrayList<>();
    keys.add(key(figure, figure.value(), topic));
    figure.converted().forEach(value -> keys.add(key(figure, value, topic)));
    keys.removeIf(String::isEmpty);
    return keys;
  }

  /** What is given is counted alike whether it is promised, on its way or there. */
  private static String key(Figure figure, Amount value, Topic topic) {
    if (value.nominal() == null) {
      return "";
    }
    boolean given = topic == Topic.AID && figure.measure() != Measure.REQUESTED;
    boolean money = given && value.unit() != null && Kinds.topicOf(figure) == Topic.AID;
    return (money ? SUM : figure.measure() + "|" + figure.of())
        + "|"
        + value.unit()
        + "|"
        + value.nominal().stripTrailingZeros();
  }

  /** The same whatever event the figure is told of; none for no number. */
  static List<String> told(Figure figure) {
    List<String> keys = new ArrayList<>();
    keys.add(told(figure, figure.value()));
    figure.converted().forEach(value -> keys.add(told(figure, value)));
    keys.removeIf(String::isEmpty);
    return keys;
  }

  private static String told(Figure figure, Amount value) {
    if (value.nominal() == null) {
      return "";
    }
    boolean sum =
        value.unit() != null
            && Kinds.topicOf(figure) == Topic.AID
            && figure.measure() != Measure.REQUESTED;
    return (sum ? SUM : Count.thingOf(figure))
        + "|"
        + value.unit()
        + "|"
        + value.nominal().stripTrailingZeros();
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
