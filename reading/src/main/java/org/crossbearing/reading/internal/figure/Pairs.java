package org.crossbearing.reading.internal.figure;

import java.util.List;
import org.crossbearing.model.Measure;
import org.crossbearing.reading.internal.figure.Classes.Counted;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/** Numbers of the two kinds told last: "51 of the former and 180 of the latter". Thread-safe. */
final class Pairs {
  private final Groups groups;
  private final CountFrames counts;

  Pairs(Groups groups, CountFrames counts) {
    this.groups = groups;
    this.counts = counts;
  }

  /** The frame of such a number, or null. */
  @Nullable Frame of(Syntax syntax, NounGroup group, Context context) {
    NounGroup whole = group.bare() ? groups.partitive(syntax, group) : null;
    int place = whole == null ? -1 : place(whole);
    if (place < 0) {
      return null;
    }
    List<Draft> pair = context.pair(draft -> !tellsPair(draft));
    if (pair.size() < 2) {
      return null;
    }
    Draft one = pair.get(place);
    Counted kind = groups.classes().of(one.of());
    Frame told = counts.of(syntax, group, kind);
    boolean own = told != null && told.measure() != Measure.OTHER;
    Measure measure = own && told != null ? told.measure() : one.measure();
    Frame frame = Frame.of(measure, syntax.relation(group).clause()).counting(kind);
    return own ? frame.asPart() : frame;
  }

  private boolean tellsPair(Draft draft) {
    NounGroup whole = groups.partitive(draft.syntax(), draft.group());
    return whole != null && place(whole) >= 0;
  }

  /** 0 for the former, 1 for the latter, else -1. */
  private static int place(NounGroup whole) {
    return switch (whole.noun()) {
      case "former" -> 0;
      case "latter" -> 1;
      default -> -1;
    };
  }
}
