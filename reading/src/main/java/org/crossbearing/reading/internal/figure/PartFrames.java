package org.crossbearing.reading.internal.figure;

import java.math.BigDecimal;
import java.util.Set;
import org.crossbearing.model.Measure;
import org.crossbearing.reading.internal.figure.Classes.Counted;
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
 * Parts of a number told before: "including two children", "among them 70 adults", "ten of them
 * children". Thread-safe.
 */
final class PartFrames {
  private static final Set<String> HOLDING = Set.of("include", "comprise");
  private static final Set<String> NUMBERING = Set.of("number", "total", "reach", "stand");

  private final Triggers triggers;
  private final Groups groups;

  PartFrames(Triggers triggers, Groups groups) {
    this.triggers = triggers;
    this.groups = groups;
  }

  /** The frame of a part, or null. */
  @Nullable Frame of(Syntax syntax, NounGroup group, Counted counted, Context context) {
    Relation relation = syntax.relation(group);
    Frame subject = ofSubject(syntax, group, counted, context);
    Draft last = context.lastCount();
    if (subject != null || last == null) {
      return subject;
    }
    Counted apposed = apposed(syntax, group);
    boolean part =
        apposed != null
            || holds(relation) && !beside(relation, last) && !unlike(counted, last)
            || last.in(syntax) && follows(syntax, last, group, counted);
    if (!part) {
      return null;
    }
    Counted own = apposed != null ? apposed : counted;
    Measure named = apposed == null ? null : named(syntax, group);
    return Frame.of(named != null ? named : whole(last), last.clauseIn(syntax))
        .asPart()
        .counting(own.none() ? new Counted(last.of(), "") : own);
  }

  /**
   * What the subject says of itself: "the dead numbered 40", "the victims include two children".
   */
  private @Nullable Frame ofSubject(
      Syntax syntax, NounGroup group, Counted counted, Context context) {
    Relation relation = syntax.relation(group);
    Clause clause = relation.clause();
    Measure measure = clause == null ? null : subjectMeasure(syntax, clause, context);
    if (clause == null || measure == null) {
      return null;
    }
    if (group.bare()
        && relation.role() != Role.SUBJECT
        && (NUMBERING.contains(clause.verb().lemma())
            || accounts(relation, clause)
            || relation.role() == Role.COMPLEMENT && clause.verb().copula())) {
      return Frame.of(measure, clause).counting(Classes.PEOPLE);
    }
    boolean are =
        relation.role() == Role.COMPLEMENT
            && clause.verb().copula()
            && counted.fits("person")
            && !counted.none();
    return are || holds(relation) ? Frame.of(measure, clause).asPart() : null;
  }

  private @Nullable Measure subjectMeasure(Syntax syntax, Clause clause, Context context) {
    for (NounGroup subject : clause.subjects()) {
      boolean victims = subject.noun().equals("victim");
      Measure measure =
          victims ? VictimFrames.whole(syntax, subject, context) : triggers.noun(subject.noun());
      measure = measure == null && subject.noun().isEmpty() ? those(syntax, subject) : measure;
      if (measure != null) {
        return measure;
      }
    }
    return null;
  }

  /** "Minor injuries accounted for a dozen". */
  private static boolean accounts(Relation relation, Clause clause) {
    return clause.verb().lemma().equals("account")
        && relation.phrase() != null
        && relation.phrase().preposition().equals("for");
  }

  /** "Those injured in the blast": what the word behind the pronoun tells, or null. */
  private @Nullable Measure those(Syntax syntax, NounGroup subject) {
    String norm = syntax.sentence().norm(subject.to());
    boolean those = subject.determiner().equals("those") || subject.determiner().equals("the");
    return those ? triggers.state(norm, Classes.PEOPLE) : null;
  }

  private static boolean holds(Relation relation) {
    return relation.role() == Role.OBJECT
        && relation.clause() != null
        && HOLDING.contains(relation.clause().verb().lemma());
  }

  /** "The package includes 100 tanks and 500 shells": neither is part of the other. */
  private static boolean beside(Relation relation, Draft last) {
    Clause clause = relation.clause();
    return !last.part() && clause != null && clause.objects().contains(last.group());
  }

  /** "It includes 100 tanks" is no part of those who came. */
  private static boolean unlike(Counted counted, Draft last) {
    return counted.fits("weapon|arms|vehicle")
        && (last.measure().isOfPeople() || last.measure() == Measure.ATTENDING);
  }

  private boolean follows(Syntax syntax, Draft last, NounGroup group, Counted counted) {
    return Ellipses.introduced(syntax, group)
        || !counted.none() && Ellipses.ofWhom(syntax, group)
        || last.part()
            && !Ellipses.begins(syntax, last, group)
            && (Ellipses.joined(syntax, last.group(), group)
                || !counted.none()
                    && counted.fits("person")
                    && Ellipses.alike(syntax, last.group(), group))
        || brokenDown(syntax, last, group, counted)
        || summed(syntax, last, group, counted);
  }

  /**
   * "Three people died, two women and a man": those listed behind are as many; not in "two girls,
   * two men shot".
   */
  private boolean summed(Syntax syntax, Draft last, NounGroup group, Counted counted) {
    int index = syntax.index(group);
    boolean set =
        Chunk.comma(syntax.chunk(index - 1))
            && last.measure().isOfPeople()
            && !last.part()
            && last.amount().nominal() != null
            && counted.fits("person")
            && !counted.none()
            && !counted.name().equals(last.of())
            && (!last.group().equals(syntax.chunk(index - 2)) || last.of().equals("people"));
    if (!set) {
      return false;
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = index; syntax.chunk(i) instanceof NounGroup one && isKind(one); i += 2) {
      Quantity quantity = one.quantity();
      BigDecimal many = quantity == null ? BigDecimal.ONE : quantity.amount().nominal();
      sum = sum.add(many == null ? BigDecimal.ZERO : many);
      if (!(syntax.chunk(i + 1) instanceof Link next)
          || next.kind() != Link.Kind.AND && next.kind() != Link.Kind.COMMA) {
        break;
      }
    }
    return sum.compareTo(last.amount().nominal()) == 0;
  }

  /** "two women", "a man". */
  private boolean isKind(NounGroup group) {
    boolean many = group.quantity() != null || group.indefinite();
    return many && groups.classes().of(group.noun()).fits("person");
  }

  /** What those are of whom some were counted: dead, if "eleven of the bodies had been named". */
  private Measure whole(Draft last) {
    NounGroup of = groups.partitive(last.syntax(), last.group());
    Measure whole = of == null || of.noun().isEmpty() ? null : triggers.noun(of.noun());
    return last.measure() == Measure.OTHER && whole == Measure.KILLED ? whole : last.measure();
  }

  /** "178 were shot down: 164 drones, eight ballistic missiles and six cruise missiles". */
  private boolean brokenDown(Syntax syntax, Draft last, NounGroup group, Counted counted) {
    Chunk before = syntax.chunk(syntax.index(group) - 1);
    boolean opened =
        before instanceof Link link && link.kind() == Link.Kind.BREAK && !link.norm().equals(";");
    boolean free = syntax.relation(group).role() == Role.NONE;
    String type = groups.classes().of(last.of()).type();
    boolean own = last.measure() == Measure.OTHER && triggers.noun(group.noun()) != null;
    return opened
        && free
        && !own
        && !counted.none()
        && (counted.type().equals(type)
            || type.equals("person") && counted.fits("person")
            || last.measure() == Measure.INTERCEPTED && counted.fits("weapon"));
  }

  /** The class in "ten of them children", or null. */
  private @Nullable Counted apposed(Syntax syntax, NounGroup group) {
    if (!group.bare() || !ofVictims(syntax, group) && !groups.ofThem(syntax, group)) {
      return null;
    }
    int index = syntax.index(group) + 3;
    boolean are = syntax.chunk(index) instanceof Chunk.VerbGroup verb && verb.copula();
    if (!(syntax.chunk(are ? index + 1 : index) instanceof NounGroup apposed)
        || apposed.quantity() != null
        || apposed.noun().isEmpty()) {
      return null;
    }
    Counted counted = groups.classes().of(apposed.noun());
    return counted.fits("person") ? counted : null;
  }

  private boolean ofVictims(Syntax syntax, NounGroup group) {
    NounGroup whole = groups.partitive(syntax, group);
    return whole != null && whole.noun().equals("victim") || named(syntax, group) != null;
  }

  /** "Seventeen of the dead are men": dead, whoever was counted last; or null. */
  private @Nullable Measure named(Syntax syntax, NounGroup group) {
    NounGroup whole = groups.partitive(syntax, group);
    Measure measure = whole == null ? null : triggers.noun(whole.noun());
    return measure == Measure.KILLED ? measure : null;
  }
}
