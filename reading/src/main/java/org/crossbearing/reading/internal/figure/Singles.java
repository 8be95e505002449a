package org.crossbearing.reading.internal.figure;

import java.util.Set;
import org.crossbearing.model.Measure;
import org.crossbearing.reading.internal.figure.Classes.Counted;
import org.crossbearing.reading.internal.syntax.Chunk;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Relation;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/** One victim counted by an article: "a man was killed". Thread-safe. */
final class Singles {
  private static final Set<String> ONE = Set.of("a", "an", "another");

  private final Groups groups;
  private final CountFrames counts;

  Singles(Groups groups, CountFrames counts) {
    this.groups = groups;
    this.counts = counts;
  }

  /** What befell the one that the group names, or null. */
  @Nullable Frame of(Syntax syntax, NounGroup group, Context context) {
    boolean article = ONE.contains(group.determiner()) && group.owner() == group.from();
    if (!article || group.noun().isEmpty() || group.name() || apposed(syntax, group)) {
      return null;
    }
    NounGroup whole = groups.partitive(syntax, group);
    if (whole != null && whole.quantity() != null) {
      return null;
    }
    Counted counted = groups.counted(syntax, group);
    if (!counted.fits("person") || counted.type().equals("family")) {
      return null;
    }
    Frame part = part(syntax, group, counted, context.lastCount());
    if (part != null) {
      return part;
    }
    Relation relation = syntax.relation(group);
    if (relation.role() != Relation.Role.SUBJECT && relation.role() != Relation.Role.OBJECT) {
      return null;
    }
    Frame frame = counts.of(syntax, group, counted);
    boolean victim =
        frame != null
            && Zeros.counts(frame.measure())
            && !(frame.clause() != null && frame.clause().verb().lemma().equals("lose"));
    return victim ? frame : null;
  }

  /** "nine were hurt, including a child (who died)": one of those counted before, or null. */
  private @Nullable Frame part(
      Syntax syntax, NounGroup group, Counted counted, @Nullable Draft last) {
    boolean among =
        last != null
            && last.in(syntax)
            && last.quantity() != null
            && !last.part()
            && (last.measure() == Measure.KILLED || last.measure() == Measure.INJURED)
            && Ellipses.introduced(syntax, group);
    if (last == null || !among) {
      return null;
    }
    Frame own = counts.of(syntax, group, counted);
    boolean died = own != null && own.measure() == Measure.KILLED;
    return Frame.of(died ? Measure.KILLED : last.measure(), last.clauseIn(syntax))
        .asPart()
        .counting(counted);
  }

  /** "at least one person, a US citizen": the same victim again. */
  private static boolean apposed(Syntax syntax, NounGroup group) {
    int index = syntax.index(group);
    Chunk before = syntax.chunk(index - 1);
    boolean mark =
        before instanceof Chunk.Link link
            && (link.kind() == Chunk.Link.Kind.COMMA || link.kind() == Chunk.Link.Kind.BREAK);
    return mark
        && syntax.chunk(index - 2) instanceof NounGroup counted
        && counted.quantity() != null;
  }
}
