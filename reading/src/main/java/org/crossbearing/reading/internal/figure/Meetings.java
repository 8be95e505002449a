package org.crossbearing.reading.internal.figure;

import java.util.Set;
import org.crossbearing.model.Measure;
import org.crossbearing.reading.internal.figure.Classes.Counted;
import org.crossbearing.reading.internal.lexicon.WordSets;
import org.crossbearing.reading.internal.quantity.Quantity;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/** Who takes part, told before the meeting: "the 37-nation conference". Thread-safe. */
final class Meetings {
  private static final Set<String> MEETINGS = WordSets.of("Meetings.MEETINGS");

  private Meetings() {}

  static @Nullable Frame of(Syntax syntax, NounGroup group, Groups groups) {
    Quantity quantity = group.quantity();
    if (quantity == null || !quantity.compound() || !MEETINGS.contains(group.noun())) {
      return null;
    }
    Counted counted = groups.classes().of(quantity.noun());
    return counted.fits("person|body-of-people")
        ? Frame.of(Measure.ATTENDING, syntax.relation(group).clause()).counting(counted)
        : null;
  }
}
