package org.crossbearing.reading.internal.figure;

import org.crossbearing.model.Measure;
import org.crossbearing.reading.internal.figure.Classes.Counted;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Relation;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/** Shares of something that can be counted: "80 per cent of the houses". Thread-safe. */
final class ShareFrames {
  private final Groups groups;
  private final CountFrames counts;

  ShareFrames(Groups groups, CountFrames counts) {
    this.groups = groups;
    this.counts = counts;
  }

  /** The frame, or null if it is no share of persons, places or things. */
  @Nullable Frame of(Syntax syntax, NounGroup group) {
    NounGroup whole = groups.partitive(syntax, group);
    if (whole == null || whole.noun().isEmpty() || whole.pronoun()) {
      return null;
    }
    Counted counted = whole.name() ? PLACE : groups.classes().of(whole.noun());
    if (!counted.fits("person|thing")) {
      return null;
    }
    Frame frame = counts.of(syntax, group, counted);
    if (frame != null) {
      return frame.counting(counted);
    }
    Relation relation = syntax.relation(group);
    boolean argument =
        relation.role() == Relation.Role.SUBJECT || relation.role() == Relation.Role.OBJECT;
    return argument ? Frame.of(Measure.OTHER, relation.clause()).counting(counted) : null;
  }

  private static final Counted PLACE = new Counted("territory", "place");
}
