package org.crossbearing.reading.internal.figure;

import java.util.List;
import java.util.Set;
import org.crossbearing.model.Measure;
import org.crossbearing.reading.internal.figure.Classes.Counted;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Clause;
import org.crossbearing.reading.internal.syntax.Relation;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/** Shares of something that can be counted: "80 per cent of the houses". Thread-safe. */
final class ShareFrames {
  /** What is told in per cent and matters as such. */
  private static final Set<String> RATES =
      Set.of(
          "turnout",
          "target",
          "quota",
          "coverage",
          "occupancy",
          "participation",
          "raise",
          "quorum",
          "goal",
          "approval",
          "containment",
          "attendance",
          "mortality");

  private static final Set<String> ASKING = Set.of("ask", "demand", "seek", "want", "request");

  private final Groups groups;
  private final CountFrames counts;

  ShareFrames(Groups groups, CountFrames counts) {
    this.groups = groups;
    this.counts = counts;
  }

  /** The frame, or null if it is no share of persons, places or things. */
  @Nullable Frame of(Syntax syntax, NounGroup group) {
    NounGroup whole = groups.partitive(syntax, group);
    Frame rate = rate(syntax, group, whole);
    if (rate != null) {
      return rate;
    }
    whole = whole == null && !group.noun().isEmpty() ? group : whole;
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

  /** "Turnout was 61 per cent", "a raise of 15 percent", "94 percent of the target"; or null. */
  private static @Nullable Frame rate(Syntax syntax, NounGroup group, @Nullable NounGroup whole) {
    Relation relation = syntax.relation(group);
    Clause clause = relation.clause();
    if (whole != null && RATES.contains(whole.noun())) {
      return frame(whole.noun(), clause);
    }
    if (RATES.contains(group.noun())) {
      return frame(group.noun(), clause);
    }
    if (relation.phrase() != null
        && relation.phrase().preposition().equals("of")
        && relation.phrase().after() instanceof NounGroup before
        && RATES.contains(before.noun())) {
      return frame(before.noun(), clause);
    }
    boolean told = clause != null && relation.role() != Relation.Role.SUBJECT && whole == null;
    for (NounGroup subject : told && clause != null ? clause.subjects() : List.<NounGroup>of()) {
      if (RATES.contains(subject.noun())) {
        return frame(subject.noun(), clause);
      }
    }
    return null;
  }

  private static Frame frame(String noun, @Nullable Clause clause) {
    boolean asked = clause != null && ASKING.contains(clause.verb().lemma());
    return Frame.of(asked ? Measure.REQUESTED : Measure.OTHER, clause)
        .counting(new Counted(noun, "abstract"));
  }

  private static final Counted PLACE = new Counted("territory", "place");
}
