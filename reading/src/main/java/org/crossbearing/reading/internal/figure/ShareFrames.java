package org.crossbearing.reading.internal.figure;

import java.util.List;
import java.util.Set;
import org.crossbearing.model.Measure;
import org.crossbearing.reading.internal.figure.Classes.Counted;
import org.crossbearing.reading.internal.lexicon.WordSets;
import org.crossbearing.reading.internal.syntax.Chunk;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Clause;
import org.crossbearing.reading.internal.syntax.Relation;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/** Shares of something that can be counted: "80 per cent of the houses". Thread-safe. */
final class ShareFrames {
  /** What is told in per cent and matters as such. */
  private static final Set<String> RATES = WordSets.of("ShareFrames.RATES");

  private static final Set<String> CHANGING = WordSets.of("ShareFrames.CHANGING");

  /** What is done with ballots, and how many votes somebody has. */
  private static final Set<String> COUNTED = Set.of("counted", "processed", "tallied");

  private static final Set<String> POLLING = WordSets.of("ShareFrames.POLLING");

  /** How far before the share its rate may stand, in chunks. */
  private static final int NEAR = 6;

  private static final Set<String> ASKING = Set.of("ask", "demand", "seek", "want", "request");

  private final Groups groups;
  private final CountFrames counts;

  ShareFrames(Groups groups, CountFrames counts) {
    this.groups = groups;
    this.counts = counts;
  }

  /**
   * The frame; a share that nothing else is told of tells what its clause is about. Null for "the
   * second half", "half the night".
   */
  @Nullable Frame of(Syntax syntax, NounGroup group, Context context) {
    NounGroup whole = groups.partitive(syntax, group);
    boolean sum = whole != null && whole.noun().isEmpty() && !part(syntax, group, null);
    if (sum && context.lastMoney() != null && context.near(context.lastMoney())) {
      return Frame.of(Measure.OTHER, syntax.relation(group).clause()).counting(Classes.MONEY);
    }
    Frame frame = rate(syntax, group, whole);
    frame = frame != null ? frame : counted(syntax, group);
    frame = frame != null || whole != null ? frame : again(syntax, group, context);
    if (frame != null || part(syntax, group, whole)) {
      return frame;
    }
    Frame vote = whole == null && context.election() ? vote(syntax, group) : null;
    return vote != null ? vote : about(syntax, group, whole);
  }

  /** "With 98% of the ballots counted she has 49% and Lind 43%": a share of the votes; or null. */
  private @Nullable Frame vote(Syntax syntax, NounGroup group) {
    Clause clause = syntax.relation(group).clause();
    if (COUNTED.contains(syntax.sentence().norm(group.to()))) {
      return frame("ballot", clause);
    }
    boolean verb = clause != null && POLLING.contains(clause.verb().lemma());
    boolean free = clause == null || !group.noun().isEmpty();
    boolean against = syntax.sentence().norm(group.from() - 1).equals("against");
    boolean label = syntax.sentence().norm(group.to()).equals("for");
    return verb || !free && against || label ? frame("vote", clause) : null;
  }

  /** Whether it is told by a word such as "half", and of nothing that can be counted. */
  private boolean part(Syntax syntax, NounGroup group, @Nullable NounGroup whole) {
    for (int i = group.from(); i < group.to(); i++) {
      String norm = syntax.sentence().norm(i);
      if (norm.equals("%") || norm.startsWith("percent") || norm.equals("cent")) {
        return false;
      }
    }
    return whole == null
        || whole.name()
        || whole.noun().isEmpty()
        || groups.classes().of(whole.noun()).fits("time|event");
  }

  /** "60% had lost power. At the peak it was 77%": the same of another time or place; or null. */
  private @Nullable Frame again(Syntax syntax, NounGroup group, Context context) {
    Draft last = context.lastShare();
    Clause clause = syntax.relation(group).clause();
    boolean moves =
        clause != null
            && syntax.relation(group).role() == Relation.Role.OBJECT
            && CHANGING.contains(clause.verb().lemma());
    boolean by = syntax.sentence().norm(group.from() - 1).equals("by");
    boolean told = last != null && last.measure() != Measure.OTHER && context.near(last);
    return !told || last == null || moves || by || !group.bare()
        ? null
        : Frame.of(last.measure(), clause).counting(groups.classes().of(last.of()));
  }

  /** "Exports fell by 43%", "is 11% contained", "Containment: 11%". */
  private static Frame about(Syntax syntax, NounGroup group, @Nullable NounGroup whole) {
    Relation relation = syntax.relation(group);
    Clause clause = relation.clause();
    int index = syntax.index(group);
    if (whole != null && !whole.noun().isEmpty()) {
      return frame(whole.noun(), clause);
    }
    Clause.Phrase phrase = relation.phrase();
    boolean of = phrase != null && phrase.preposition().equals("of");
    if (of
        && phrase != null
        && phrase.after() instanceof NounGroup what
        && !what.noun().isEmpty()) {
      return frame(what.noun(), clause);
    }
    if (clause != null && clause.verb().lemma().equals("contain")) {
      return frame("containment", clause);
    }
    boolean label = syntax.chunk(index - 1) instanceof Chunk.Link colon && colon.norm().equals(":");
    if (label && syntax.chunk(index - 2) instanceof NounGroup what && !what.noun().isEmpty()) {
      return frame(what.noun(), clause);
    }
    for (NounGroup subject : clause == null ? List.<NounGroup>of() : clause.subjects()) {
      if (!subject.noun().isEmpty() && !subject.equals(group)) {
        return frame(subject.noun(), clause);
      }
    }
    return frame("share", clause);
  }

  private @Nullable Frame counted(Syntax syntax, NounGroup group) {
    NounGroup whole = groups.partitive(syntax, group);
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
    NounGroup near = whole == null ? rateBefore(syntax, group) : null;
    if (near != null) {
      return frame(near.noun(), clause);
    }
    boolean told = clause != null && relation.role() != Relation.Role.SUBJECT && whole == null;
    for (NounGroup subject : told && clause != null ? clause.subjects() : List.<NounGroup>of()) {
      if (RATES.contains(subject.noun())) {
        return frame(subject.noun(), clause);
      }
    }
    return null;
  }

  /** "put turnout at 47%", "lowers turnout to 59% from the 61% announced": the rate; or null. */
  private static @Nullable NounGroup rateBefore(Syntax syntax, NounGroup group) {
    int index = syntax.index(group);
    for (int i = index - 2; i >= Math.max(0, index - NEAR); i -= 2) {
      if (!(syntax.chunk(i + 1) instanceof Chunk.Link to) || to.kind() != Chunk.Link.Kind.PREP) {
        return null;
      }
      if (!(syntax.chunk(i) instanceof NounGroup noun) || noun.quantity() == null) {
        return syntax.chunk(i) instanceof NounGroup rate && RATES.contains(rate.noun())
            ? rate
            : null;
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
