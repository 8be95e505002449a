package org.crossbearing.reading.internal.figure;

import java.math.BigDecimal;
import java.util.Set;
import org.crossbearing.model.Amount;
import org.crossbearing.model.Measure;
import org.crossbearing.model.Qualifier;
import org.crossbearing.reading.internal.figure.Classes.Counted;
import org.crossbearing.reading.internal.lexicon.WordSets;
import org.crossbearing.reading.internal.quantity.Quantity;
import org.crossbearing.reading.internal.syntax.Chunk;
import org.crossbearing.reading.internal.syntax.Chunk.Link;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Clause;
import org.crossbearing.reading.internal.syntax.Relation;
import org.crossbearing.reading.internal.syntax.Relation.Role;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/**
 * Numbers without a noun that no words around them explain: they count again what was counted last,
 * or what the same number counted before. Thread-safe.
 */
final class Leftovers {
  private static final BigDecimal HOURS = BigDecimal.valueOf(24);
  private static final BigDecimal YEARS = BigDecimal.valueOf(110);

  /** Smaller numbers stand for many things in one report. */
  private static final BigDecimal TELLING = BigDecimal.TEN;

  private static final Set<String> CLOCK = WordSets.of("Leftovers.CLOCK");

  private final Groups groups;
  private final Set<String> saying;

  Leftovers(Groups groups, Set<String> saying) {
    this.saying = saying;
    this.groups = groups;
  }

  /** The frame of such a number, or null. */
  @Nullable Frame of(Syntax syntax, NounGroup group, Counted counted, Context context) {
    Quantity quantity = group.quantity();
    BigDecimal value = quantity == null ? null : quantity.amount().nominal();
    boolean counts =
        value != null && group.bare() && counted.none() && value.compareTo(BigDecimal.ONE) > 0;
    if (!counts || value == null || idle(syntax, group, value)) {
      return null;
    }
    Draft same = value.compareTo(TELLING) > 0 ? context.same(value) : null;
    Draft last = same != null ? same : context.nearest();
    Measure theme = context.theme();
    if (theme != null
        && same == null
        && (last == null || !last.in(syntax) || !Restated.again(last.measure()))) {
      return Frame.of(theme, syntax.relation(group).clause()).counting(Classes.PEOPLE);
    }
    return last == null
        ? null
        : Frame.of(last.measure(), last.clauseIn(syntax)).counting(groups.classes().of(last.of()));
  }

  /** Whether it counts nothing: an hour, an age, a label, "the two". */
  private boolean idle(Syntax syntax, NounGroup group, BigDecimal value) {
    String before = syntax.sentence().norm(group.from() - 1);
    boolean hour = CLOCK.contains(before) && value.compareTo(HOURS) <= 0;
    boolean known = !group.determiner().isEmpty() && value.compareTo(BigDecimal.TEN) <= 0;
    return hour
        || known
        || speaks(syntax, group)
        || label(syntax, group)
        || value.compareTo(YEARS) < 0 && age(syntax, group)
        || whole(syntax, group);
  }

  /** "Rescue 1122 says": numbers do not speak. */
  private boolean speaks(Syntax syntax, NounGroup group) {
    Relation relation = syntax.relation(group);
    Clause clause = relation.clause();
    return relation.role() == Role.SUBJECT
        && clause != null
        && !clause.passive()
        && saying.contains(clause.verb().lemma());
  }

  /** "1." before an item, "709 555 018". */
  private static boolean label(Syntax syntax, NounGroup group) {
    int index = syntax.index(group);
    boolean alone = group.from() == 0 && syntax.sentence().size() <= group.to() + 1;
    boolean digits = Character.isDigit(syntax.sentence().norm(group.from()).charAt(0));
    return alone && digits
        || digits && named(syntax, group)
        || number(syntax, group.from() - 1)
        || number(syntax, group.to())
        || bare(syntax.chunk(index - 1))
        || bare(syntax.chunk(index + 1));
  }

  /** "Rescue 1122", "Route 204". */
  private static boolean named(Syntax syntax, NounGroup group) {
    int before = group.from() - 1;
    return before > 0 && syntax.sentence().token(before).capital()
        || syntax.chunk(syntax.index(group) - 1) instanceof NounGroup;
  }

  private static boolean number(Syntax syntax, int at) {
    return syntax.sentence().isNumber(at);
  }

  private static boolean bare(@Nullable Chunk chunk) {
    return chunk instanceof NounGroup other && other.bare();
  }

  /** "a woman of 60", "a girl, seven, and her mother", "the child was seven", "under 15". */
  private boolean age(Syntax syntax, NounGroup group) {
    Relation relation = syntax.relation(group);
    Clause clause = relation.clause();
    NounGroup beside = Groups.betweenCommas(syntax, group);
    boolean being =
        clause != null
            && clause.verb().copula()
            && relation.role() == Role.COMPLEMENT
            && clause.subjects().stream().anyMatch(this::person);
    boolean under = syntax.sentence().norm(group.from()).equals("under");
    return under || beside != null && person(beside) || being && single(syntax, clause);
  }

  private static boolean single(Syntax syntax, @Nullable Clause clause) {
    if (clause == null || clause.subjects().size() != 1) {
      return false;
    }
    NounGroup subject = clause.subjects().getFirst();
    return subject.name() || syntax.sentence().norm(subject.head()).equals(subject.noun());
  }

  private boolean person(NounGroup noun) {
    return noun.quantity() == null
        && (noun.name()
            || !noun.noun().isEmpty() && groups.classes().of(noun.noun()).fits("person"));
  }

  /** "a town of 25,000", "a woman of about 60", "a week of billions". */
  private boolean whole(Syntax syntax, NounGroup group) {
    int index = syntax.index(group);
    boolean of = syntax.chunk(index - 1) instanceof Link link && link.norm().equals("of");
    if (!of || !(syntax.chunk(index - 2) instanceof NounGroup noun) || noun.noun().isEmpty()) {
      return false;
    }
    Amount amount = group.quantity() == null ? null : group.quantity().amount();
    boolean vague = amount != null && amount.qualifier() == Qualifier.VAGUE;
    return vague
        || noun.noun().equals("age")
        || noun.quantity() == null && groups.classes().of(noun.noun()).fits("person|place");
  }
}
