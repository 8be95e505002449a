package org.crossbearing.reading.internal.figure;

import java.util.Set;
import org.crossbearing.model.Measure;
import org.crossbearing.reading.internal.lexicon.WordSets;
import org.crossbearing.reading.internal.quantity.Quantity;
import org.crossbearing.reading.internal.syntax.Chunk;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Clause;
import org.crossbearing.reading.internal.syntax.Relation;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of victims, who may be dead or injured: what the report counted them as before, and who
 * of the injured died. Thread-safe.
 */
final class VictimFrames {
  private static final Set<String> STRUCK =
      Set.of("shooting", "gunshot", "stabbing", "shot", "wounded", "injured");

  private static final Set<String> TELLING = WordSets.of("VictimFrames.TELLING");
  private static final Set<String> LISTING = WordSets.of("VictimFrames.LISTING");

  private final Groups groups;

  VictimFrames(Groups groups) {
    this.groups = groups;
  }

  /** "Four were shot, one fatally", "one man fatally": dead among those counted before; or null. */
  @Nullable Frame fatally(Syntax syntax, NounGroup group, Context context) {
    Draft last = context.lastCount();
    boolean people = group.bare() || groups.counted(syntax, group).fits("person");
    if (last == null || !people || !last.in(syntax) || last.measure() != Measure.INJURED) {
      return null;
    }
    NounGroup whole = groups.partitive(syntax, group);
    int end = whole == null ? group.to() : whole.to();
    return Fatal.adverb(syntax.sentence().norm(end))
        ? Frame.of(Measure.KILLED, last.clause()).counting(groups.classes().of(last.of())).asPart()
        : null;
  }

  /** "Four victims were found": what they were counted as before, or null. */
  @Nullable Frame of(Syntax syntax, NounGroup group, Context context) {
    if (!group.noun().equals("victim") || Partitives.one(group)) {
      return null;
    }
    Measure measure = struck(syntax, group) ? Measure.INJURED : alike(group, context);
    measure = measure == null && context.killed() && told(syntax, group) ? Measure.KILLED : measure;
    measure = measure == null && listed(syntax, group) ? whole(syntax, group, context) : measure;
    return measure == null
        ? null
        : Frame.of(measure, syntax.relation(group).clause()).counting(Classes.PEOPLE);
  }

  /** "The 31 victims include two children": told of as a whole. */
  private static boolean listed(Syntax syntax, NounGroup group) {
    Clause clause = syntax.relation(group).clause();
    Relation.Role role = syntax.relation(group).role();
    boolean argument = role == Relation.Role.SUBJECT || role == Relation.Role.OBJECT;
    boolean among = syntax.sentence().norm(group.from() - 1).equals("among");
    return among || clause != null && argument && LISTING.contains(clause.verb().lemma());
  }

  /** "Spoke of five victims", but not "of five fraud victims", "of five victims of fraud". */
  private static boolean told(Syntax syntax, NounGroup group) {
    Clause clause = syntax.relation(group).clause();
    Quantity number = group.quantity();
    Chunk next = syntax.chunk(syntax.index(group) + 1);
    boolean described =
        next instanceof Chunk.VerbGroup
            || next instanceof NounGroup
            || next instanceof Chunk.Link link
                && switch (link.kind()) {
                  case PREP, REL -> true;
                  default -> false;
                };
    return clause != null
        && number != null
        && number.to() == group.head()
        && !described
        && syntax.sentence().norm(group.from() - 1).equals("of")
        && TELLING.contains(clause.verb().lemma());
  }

  private static @Nullable Measure alike(NounGroup group, Context context) {
    for (Draft draft : context.lastKinds()) {
      boolean same = group.quantity() != null && draft.amount().equals(group.quantity().amount());
      if (same && harmed(draft)) {
        return draft.measure();
      }
    }
    return null;
  }

  /** What befell victims told of as a whole; if nothing tells, they are dead. */
  static Measure whole(Syntax syntax, NounGroup victims, Context context) {
    for (Draft draft : context.lastKinds()) {
      if (harmed(draft)) {
        return draft.measure();
      }
    }
    return struck(syntax, victims) ? Measure.INJURED : Measure.KILLED;
  }

  private static boolean harmed(Draft draft) {
    return draft.measure() == Measure.KILLED || draft.measure() == Measure.INJURED;
  }

  /** "gunshot victims". */
  private static boolean struck(Syntax syntax, NounGroup victims) {
    return STRUCK.contains(syntax.sentence().norm(victims.head() - 1));
  }
}
