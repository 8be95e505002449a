package org.crossbearing.reading.internal.figure;

import java.math.BigDecimal;
import java.util.Set;
import org.crossbearing.model.Amount;
import org.crossbearing.model.Measure;
import org.crossbearing.reading.internal.figure.Classes.Counted;
import org.crossbearing.reading.internal.syntax.Chunk;
import org.crossbearing.reading.internal.syntax.Chunk.Link;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Clause;
import org.crossbearing.reading.internal.syntax.Relation;
import org.crossbearing.reading.internal.syntax.Relation.Role;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/**
 * Numbers without a noun whose class the words around them name: "demonstrators, some 200 of them",
 * "to number 5,500", "by 170 votes to 74". Thread-safe.
 */
final class BareFrames {
  private static final Set<String> NUMBERING = Set.of("number", "total");
  private static final Set<String> RIVALS = Set.of("to", "against", "versus");
  private static final Set<String> ARTICLES = Set.of("a", "an", "another");
  private static final Set<String> VOTES = Set.of("vote", "tally", "ballot", "poll");
  private static final int BACK = 6;

  /** "licensed for 250": how many it may hold. */
  private static final Set<String> CAPABLE =
      Set.of("licensed", "licenced", "built", "designed", "meant", "intended", "registered");

  private static final Set<String> MAKING = Set.of("make", "bring", "leave");

  /** No age is higher. */
  private static final BigDecimal AGES = BigDecimal.valueOf(130);

  private final Groups groups;
  private final CountFrames counts;
  private final Set<String> saying;

  BareFrames(Groups groups, CountFrames counts, Set<String> saying) {
    this.saying = saying;
    this.groups = groups;
    this.counts = counts;
  }

  /**
   * "Of the 63 patients, 21 have been sent home": a subject that goes on with the class counted
   * before, whatever it does; or null.
   */
  @Nullable Frame rest(Syntax syntax, NounGroup group, Context context) {
    Draft last = context.lastCount();
    Relation relation = syntax.relation(group);
    Clause clause = relation.clause();
    boolean subject = clause != null && relation.role() == Role.SUBJECT;
    if (last == null || !subject || !group.bare() || one(group) || !group.determiner().isEmpty()) {
      return null;
    }
    boolean verb = clause != null && clause.verb().equals(syntax.after(syntax.index(group)));
    if (!verb || clause == null || saying.contains(clause.verb().lemma())) {
      return null;
    }
    Frame frame = Frame.of(Measure.OTHER, clause).counting(groups.classes().of(last.of()));
    return last.in(syntax) ? frame.asPart() : frame;
  }

  /** The frame, or null if the group has a noun or nothing names its class. */
  @Nullable Frame of(Syntax syntax, NounGroup group, Context context) {
    if (!group.bare() || one(group)) {
      return null;
    }
    Frame one = oneOf(syntax, syntax.relation(group));
    if (one != null) {
      return one;
    }
    if (syntax.sentence().norm(group.from() - 1).equals("for")
        && CAPABLE.contains(syntax.sentence().norm(group.from() - 2))) {
      return Frame.of(Measure.OTHER, syntax.relation(group).clause()).counting(Classes.PEOPLE);
    }
    Frame apposed =
        context.in(syntax).isEmpty() || inAll(syntax, group) ? apposed(syntax, group) : null;
    if (apposed != null) {
      return apposed;
    }
    NounGroup noun = Groups.betweenCommas(syntax, group);
    if (noun != null && counts(syntax, noun, group)) {
      return ofWhich(syntax, group, noun);
    }
    Relation relation = syntax.relation(group);
    Clause clause = relation.clause();
    if (clause == null) {
      return null;
    }
    Frame frame = sum(relation, clause, context);
    frame = frame != null ? frame : numbering(relation, clause);
    return frame != null ? frame : against(syntax, group, relation, context);
  }

  /** "half the population, 24 million, face hunger": how many they are, and no age. */
  private boolean counts(Syntax syntax, NounGroup noun, NounGroup group) {
    BigDecimal value = group.quantity() == null ? null : group.quantity().amount().nominal();
    boolean many = value != null && value.compareTo(AGES) > 0;
    boolean kind =
        noun.quantity() == null
            && !noun.name()
            && !noun.noun().isEmpty()
            && groups.classes().of(noun.noun()).fits("person|building|vehicle|weapon");
    String norm = syntax.sentence().norm(noun.head());
    return many
        && kind
        && (norm.endsWith("s") || norm.equals("population") || norm.equals("people"));
  }

  private static boolean one(NounGroup group) {
    return group.quantity() != null && group.quantity().amount().equals(Amount.exactly(1));
  }

  /** "demonstrators, some 200 of them, called": counts the noun before the mark. */
  private @Nullable Frame apposed(Syntax syntax, NounGroup group) {
    int index = syntax.index(group);
    boolean mark =
        syntax.chunk(index - 1) instanceof Link link
            && (link.kind() == Link.Kind.BREAK || link.kind() == Link.Kind.COMMA);
    if (mark && inAll(syntax, group)) {
      return total(syntax, group);
    }
    if (!mark || !groups.ofThem(syntax, group)) {
      return null;
    }
    return syntax.chunk(index - 2) instanceof NounGroup noun
            && noun.quantity() == null
            && !noun.noun().isEmpty()
            && !noun.name()
        ? ofWhich(syntax, group, noun)
        : null;
  }

  /** "340 in all", "340 altogether". */
  private static boolean inAll(Syntax syntax, NounGroup group) {
    String next = syntax.sentence().norm(group.to());
    String last = syntax.sentence().norm(group.to() + 1);
    boolean all = next.equals("in") && (last.equals("all") || last.equals("total"));
    return all || next.equals("altogether") || next.equals("all") && last.equals("told");
  }

  /**
   * "Firefighters from four towns, 340 in all, came": counts the nearest noun that has no number.
   */
  private @Nullable Frame total(Syntax syntax, NounGroup group) {
    int index = syntax.index(group);
    for (int i = index - 2; i >= Math.max(0, index - BACK - 2); i--) {
      if (syntax.chunk(i) instanceof NounGroup noun
          && noun.quantity() == null
          && !noun.noun().isEmpty()
          && !noun.name()
          && syntax.relation(noun).role() != Role.PHRASE) {
        return ofWhich(syntax, group, noun);
      }
    }
    return null;
  }

  /** "missiles, six of which were fired": what its own clause says, else what befell the noun. */
  private @Nullable Frame ofWhich(Syntax syntax, NounGroup group, NounGroup noun) {
    Frame own = counts.of(syntax, group, groups.classes().of(noun.noun()));
    return own != null ? own : like(syntax, noun);
  }

  private @Nullable Frame like(Syntax syntax, NounGroup noun) {
    Counted counted = groups.classes().of(noun.noun());
    Frame frame = counts.of(syntax, noun, counted);
    if (frame != null) {
      return frame.counting(counted);
    }
    return counted.fits("person|thing") ? Frame.of(Measure.OTHER, null).counting(counted) : null;
  }

  /** "That makes 158". */
  private @Nullable Frame sum(Relation relation, Clause clause, Context context) {
    Draft last = context.lastCount();
    String verb = clause.verb().lemma();
    boolean that =
        clause.subjects().stream().allMatch(subject -> subject.noun().isEmpty())
            && MAKING.contains(verb)
            && relation.role() == Role.OBJECT;
    boolean sum =
        last != null
            && Restated.again(last.measure())
            && clause.verb().form() == Chunk.Form.ING
            && verb.equals("make");
    return last != null && that && clause.objects().size() == 1
        ? Frame.of(sum ? last.measure() : Measure.OTHER, clause)
            .counting(groups.classes().of(last.of()))
        : null;
  }

  /** "a force that is to number 5,500". */
  private static @Nullable Frame numbering(Relation relation, Clause clause) {
    boolean numbers = NUMBERING.contains(clause.verb().lemma()) && relation.role() == Role.OBJECT;
    return numbers ? Frame.of(Measure.OTHER, clause).counting(Classes.PEOPLE) : null;
  }

  /** "an aftershock, one of some 480 so far". */
  private @Nullable Frame oneOf(Syntax syntax, Relation relation) {
    Clause.Phrase phrase = relation.phrase();
    boolean of =
        phrase != null
            && phrase.preposition().equals("of")
            && phrase.after() instanceof NounGroup first
            && first.bare()
            && one(first);
    if (!of || phrase == null || !(phrase.after() instanceof NounGroup one)) {
      return null;
    }
    int index = syntax.index(one);
    for (int i = index - 1; i >= Math.max(0, index - BACK); i--) {
      if (syntax.chunk(i) instanceof NounGroup noun
          && !noun.noun().isEmpty()
          && ARTICLES.contains(noun.determiner())) {
        return Frame.of(Measure.OTHER, relation.clause())
            .counting(groups.classes().of(noun.noun()));
      }
    }
    return null;
  }

  /** "voted 112 to 40", "the vote was 61 to 12", "passed 88-2" with either number asked for. */
  private static boolean polled(Syntax syntax, NounGroup group, Clause clause) {
    boolean vote =
        clause.verb().lemma().equals("vote")
            || clause.subjects().stream().anyMatch(noun -> VOTES.contains(noun.noun()));
    int index = syntax.index(group);
    return vote && (rival(syntax, index, 1) || rival(syntax, index, -1));
  }

  /** Whether "to" and another bare number stand next to the chunk. */
  private static boolean rival(Syntax syntax, int index, int step) {
    return syntax.chunk(index + step) instanceof Link to
        && RIVALS.contains(to.norm())
        && syntax.chunk(index + 2 * step) instanceof NounGroup other
        && other.bare();
  }

  /** "by 170 votes to 74", "12 strikes against 57 the week before". */
  private static @Nullable Frame against(
      Syntax syntax, NounGroup group, Relation relation, Context context) {
    Clause clause = relation.clause();
    if (clause != null && polled(syntax, group, clause)) {
      return Frame.of(Measure.OTHER, clause).counting(new Counted("vote", "thing"));
    }
    Draft last = context.lastCount();
    Clause.Phrase phrase = relation.phrase();
    boolean to =
        phrase != null
            && RIVALS.contains(phrase.preposition())
            && last != null
            && last.in(syntax)
            && last.measure() == Measure.OTHER
            && syntax.index(group) - syntax.index(last.group()) <= 3;
    return to && last != null
        ? Frame.of(Measure.OTHER, last.clause()).counting(new Counted(last.of(), "thing"))
        : null;
  }
}
