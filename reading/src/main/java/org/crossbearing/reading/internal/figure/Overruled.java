package org.crossbearing.reading.internal.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.crossbearing.model.Measure;
import org.crossbearing.reading.internal.lexicon.WordSets;
import org.crossbearing.reading.internal.syntax.Chunk;
import org.crossbearing.reading.internal.syntax.Chunk.Link;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Clause;
import org.crossbearing.reading.internal.syntax.Relation;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.crossbearing.reading.internal.text.Sentence;

/** Measures that one word would tell and the words around it overrule. */
final class Overruled {
  private static final int NEAR = 6;
  private static final BigDecimal CROWD = BigDecimal.valueOf(1_000);
  private static final Set<String> LATER = Set.of("later", "afterwards", "since", "subsequently");
  private static final Set<String> BODIES = Set.of("body", "corpse", "remains");
  private static final Set<String> HANDING =
      Set.of("hand", "return", "repatriate", "exchange", "swap");
  private static final int CHAIN = 3;

  /** What is done to the dead as to the living, where "rescue" is not. */
  private static final Set<String> FINDING = WordSets.of("Overruled.FINDING");

  private static final Set<String> LIVING = WordSets.of("Overruled.LIVING");

  private static final Set<String> COVERING = WordSets.of("Overruled.COVERING");
  private static final Set<String> SIEGE =
      Set.of("siege", "besieged", "encircled", "surrounded", "fighting", "shelling", "clashes");
  private static final Set<String> INSIDE = Set.of("in", "inside");

  private Overruled() {}

  /** The frame, or what the context makes of it. */
  static Frame of(Syntax syntax, NounGroup group, Frame frame, Context context) {
    return switch (frame.measure()) {
      case HOSPITALISED -> patients(syntax, group, frame, context);
      case RESCUED -> corpses(syntax, group, frame, context) ? frame.as(Measure.KILLED) : frame;
      case KILLED ->
          handed(syntax, group, frame) ? frame.as(Measure.OTHER).counting(Classes.BODY) : frame;
      case MISSING -> besieged(syntax, group, frame) ? frame.as(Measure.AFFECTED) : frame;
      default -> frame;
    };
  }

  /** "21 hurt, five in a grave condition", "18 died there and two more in hospital later". */
  private static Frame patients(Syntax syntax, NounGroup group, Frame frame, Context context) {
    Draft last = context.lastCount();
    if (last == null || !last.in(syntax) || !group.bare() || verb(syntax, group)) {
      return frame;
    }
    boolean apposed = syntax.sentence().norm(group.from() - 1).equals(",");
    if (apposed
        && last.measure() == Measure.INJURED
        && behind(syntax, group, Set.of("condition", "state"))) {
      return frame.as(Measure.INJURED).asPart();
    }
    boolean more = group.noun().equals("more") || group.determiner().equals("another");
    return last.measure() == Measure.KILLED && more && behind(syntax, group, LATER)
        ? frame.as(Measure.KILLED)
        : frame;
  }

  /** "36 bodies were found; 11 have been pulled from the river": of bodies. */
  private static boolean corpses(Syntax syntax, NounGroup group, Frame frame, Context context) {
    Draft last = context.lastCount();
    boolean near =
        last != null && last.measure() == Measure.KILLED && group.bare() && context.near(last);
    return near
        && last != null
        && BODIES.contains(last.group().noun())
        && FINDING.contains(frame.clause() == null ? "" : frame.clause().verb().lemma())
        && syntax.sentence().tokens().stream().noneMatch(token -> LIVING.contains(token.norm()));
  }

  /** "handed over the bodies of 6,000 soldiers": not what killed them. */
  private static boolean handed(Syntax syntax, NounGroup group, Frame frame) {
    Sentence sentence = syntax.sentence();
    boolean own = BODIES.contains(group.noun());
    boolean theirs =
        sentence.norm(group.from() - 1).equals("of")
            && (sentence.norm(group.from() - 2).equals("bodies")
                || sentence.norm(group.from() - 2).equals("remains"));
    Clause clause = own || theirs ? frame.clause() : null;
    for (int i = 0; i < CHAIN && clause != null; i++) {
      if (HANDING.contains(clause.verb().lemma()) && takes(clause, group)) {
        return true;
      }
      clause = clause.parent();
    }
    return false;
  }

  /** Not "returned with the bodies of six", "returned after 12 bodies were found". */
  private static boolean takes(Clause clause, NounGroup group) {
    List<NounGroup> handed = clause.passive() ? clause.subjects() : clause.objects();
    return handed.contains(group) || handed.stream().anyMatch(one -> BODIES.contains(one.noun()));
  }

  private static boolean verb(Syntax syntax, NounGroup group) {
    return syntax.relation(group).role() == Relation.Role.SUBJECT
        && syntax.chunk(syntax.index(group) + 1) instanceof Chunk.VerbGroup;
  }

  private static boolean behind(Syntax syntax, NounGroup group, Set<String> words) {
    for (int i = group.to(); i < Math.min(syntax.sentence().size(), group.to() + NEAR); i++) {
      if (syntax.sentence().token(i).is(",")) {
        return false;
      }
      if (words.contains(syntax.sentence().norm(i))) {
        return true;
      }
    }
    return false;
  }

  /** "260,000 civilians were trapped in the city": shut in, not lost. */
  private static boolean besieged(Syntax syntax, NounGroup group, Frame frame) {
    Clause clause = frame.clause();
    boolean trapped =
        clause != null
            && (clause.verb().lemma().equals("trap")
                || clause.complement() instanceof Chunk.Adjective state
                    && state.norm().equals("trapped"));
    if (!trapped
        || clause == null
        || syntax.sentence().tokens().stream().anyMatch(t -> COVERING.contains(t.norm()))) {
      return false;
    }
    BigDecimal many = group.quantity() == null ? null : group.quantity().amount().nominal();
    boolean siege =
        syntax.sentence().tokens().stream().anyMatch(token -> SIEGE.contains(token.norm()));
    return many != null && many.compareTo(CROWD) >= 0 || siege && inPlace(syntax, clause);
  }

  private static boolean inPlace(Syntax syntax, Clause clause) {
    int index = syntax.index(clause.verb());
    return syntax.after(index) instanceof Link link
        && INSIDE.contains(link.norm())
        && syntax.chunk(syntax.index(link) + 1) instanceof NounGroup place
        && place.name()
        && place.determiner().isEmpty();
  }
}
