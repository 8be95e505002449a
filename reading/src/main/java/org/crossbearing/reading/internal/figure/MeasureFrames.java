package org.crossbearing.reading.internal.figure;

import java.util.Set;
import org.crossbearing.model.Measure;
import org.crossbearing.reading.internal.figure.Classes.Counted;
import org.crossbearing.reading.internal.quantity.Quantity;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Clause;
import org.crossbearing.reading.internal.syntax.Relation;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/** How strong something was: the magnitude of a quake, rain, a river's rise, wind. Thread-safe. */
final class MeasureFrames {
  private static final Set<String> WATER =
      Set.of(
          "river",
          "water",
          "level",
          "flood",
          "tide",
          "creek",
          "lake",
          "wave",
          "tsunami",
          "floodwater");
  private static final Set<String> FALL = Set.of("rain", "rainfall", "snow", "snowfall", "hail");
  private static final Set<String> WIND =
      Set.of("wind", "gust", "storm", "typhoon", "hurricane", "cyclone");

  /** The frame, or null if the measure tells nothing about an event. */
  @Nullable Frame of(Syntax syntax, NounGroup group, Quantity quantity) {
    Relation relation = syntax.relation(group);
    Clause clause = relation.clause();
    if (quantity.kind() == Quantity.Kind.MAGNITUDE) {
      return frame("quake", clause);
    }
    String unit = quantity.amount().unit();
    if (unit == null) {
      return null;
    }
    for (int i = quantity.to(); i < Math.min(quantity.to() + 3, syntax.sentence().size()); i++) {
      if (FALL.contains(syntax.sentence().norm(i))
          && Set.of("in", "mm", "cm", "ft", "m").contains(unit)) {
        return frame("rainfall", clause);
      }
    }
    if (clause == null || clause.subjects().isEmpty()) {
      return null;
    }
    String subject = clause.subjects().getFirst().noun();
    boolean height = Set.of("ft", "m", "in", "cm").contains(unit) && WATER.contains(subject);
    boolean speed = Set.of("km/h", "mph", "kn").contains(unit) && WIND.contains(subject);
    return height ? frame("river rise", clause) : speed ? frame("wind", clause) : null;
  }

  private static Frame frame(String of, @Nullable Clause clause) {
    return Frame.of(Measure.MAGNITUDE, clause).counting(new Counted(of, "event"));
  }
}
