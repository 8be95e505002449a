package org.crossbearing.reading.internal.figure;

import java.math.BigDecimal;
import java.util.Set;
import org.crossbearing.model.Amount;
import org.crossbearing.model.Qualifier;
import org.crossbearing.reading.internal.lexicon.Tag;
import org.crossbearing.reading.internal.lexicon.WordSets;
import org.crossbearing.reading.internal.syntax.Chunk;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Clause;
import org.crossbearing.reading.internal.syntax.Relation;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/** Numbers that only lend colour: "hundreds of miles", "one of the bloodiest days". */
final class Idle {
  private static final Set<String> LENGTHS = WordSets.of("Idle.LENGTHS");

  private static final Set<String> BEST = WordSets.of("Idle.BEST");

  private static final Set<String> HE = Set.of("he", "she");

  private static final Set<String> SPEAKING = WordSets.of("Idle.SPEAKING");

  /** "The youngest of them was three": told of an age. */
  private static final Set<String> OF_AGE = Set.of("youngest", "oldest", "eldest");

  private Idle() {}

  /** Whether the number of the group counts nothing. */
  static boolean tells(Syntax syntax, NounGroup group, Groups groups) {
    NounGroup whole = groups.partitive(syntax, group);
    boolean length = LENGTHS.contains(whole == null ? group.noun() : whole.noun());
    return length
        || ofOne(syntax, group)
        || oneOf(syntax, group, whole)
        || moreThanOne(group)
        || inSome(syntax, group)
        || described(syntax, group, whole)
        || age(syntax, group, groups);
  }

  /** "The other victim was 68": how old one person is. */
  private static boolean age(Syntax syntax, NounGroup group, Groups groups) {
    Relation relation = syntax.relation(group);
    Clause clause = relation.clause();
    if (!group.bare()
        || clause == null
        || !clause.verb().copula()
        || clause.subjects().size() != 1) {
      return false;
    }
    NounGroup subject = clause.subjects().getFirst();
    boolean one = syntax.sentence().norm(subject.head()).equals(subject.noun());
    return relation.role() == Relation.Role.COMPLEMENT
        && (one && groups.classes().of(subject.noun()).type().equals("person")
            || OF_AGE.contains(syntax.sentence().norm(subject.to() - 1)))
        && subject.quantity() == null;
  }

  /** "one case in three": how often, not how many. */
  private static boolean inSome(Syntax syntax, NounGroup group) {
    int index = syntax.index(group);
    boolean many =
        !group.bare()
            && Partitives.one(group)
            && syntax.chunk(index + 1) instanceof Chunk.Link in
            && in.norm().equals("in")
            && syntax.chunk(index + 2) instanceof NounGroup some
            && some.bare();
    boolean some =
        group.bare()
            && syntax.chunk(index - 1) instanceof Chunk.Link before
            && before.norm().equals("in")
            && syntax.chunk(index - 2) instanceof NounGroup one
            && one.quantity() != null
            && !one.bare()
            && Partitives.one(one);
    return many || some;
  }

  /** "three of one family": who is counted, not how many families. */
  private static boolean ofOne(Syntax syntax, NounGroup group) {
    Clause.Phrase phrase = syntax.relation(group).phrase();
    boolean one = group.quantity() != null && Partitives.one(group) && !group.bare();
    return one
        && phrase != null
        && phrase.preposition().equals("of")
        && phrase.after() instanceof NounGroup counted
        && counted.quantity() != null;
  }

  /** "one of the bloodiest days", "one of the few". */
  private static boolean oneOf(Syntax syntax, NounGroup group, @Nullable NounGroup whole) {
    if (whole == null || !group.bare() || !Partitives.one(group)) {
      return false;
    }
    for (int i = whole.from(); i < whole.head(); i++) {
      String norm = syntax.sentence().norm(i);
      boolean superlative = norm.endsWith("est") && syntax.tags().get(i) == Tag.ADJ;
      if (BEST.contains(norm) || superlative) {
        return true;
      }
    }
    return BEST.contains(syntax.sentence().norm(whole.head()));
  }

  /** "Ada Lind, one of them, said", "He was one of the crew": what somebody is, not a count. */
  private static boolean described(Syntax syntax, NounGroup group, @Nullable NounGroup whole) {
    if (whole == null || !group.bare() || !Partitives.one(group)) {
      return false;
    }
    int index = syntax.index(group);
    boolean name =
        Chunk.comma(syntax.chunk(index - 1))
            && syntax.chunk(index - 2) instanceof NounGroup named
            && named.name()
            && named.quantity() == null
            && Chunk.comma(syntax.chunk(syntax.index(whole) + 1));
    Clause clause = syntax.relation(group).clause();
    boolean he =
        syntax.relation(group).role() == Relation.Role.COMPLEMENT
            && clause != null
            && clause.subjects().size() == 1
            && HE.contains(syntax.sentence().norm(clause.subjects().getFirst().from()));
    return name || he;
  }

  /** "more than one". */
  private static boolean moreThanOne(NounGroup group) {
    Amount amount = group.quantity() == null ? null : group.quantity().amount();
    return amount != null
        && amount.qualifier() == Qualifier.MORE_THAN
        && amount.nominal() != null
        && amount.nominal().compareTo(BigDecimal.ONE) == 0;
  }

  /** "nine of them badly, said the chief". */
  private static boolean how(Syntax syntax, NounGroup group) {
    return syntax.chunk(syntax.index(group) + 3) instanceof Chunk.Link adverb
        && adverb.kind() == Chunk.Link.Kind.ADV;
  }

  /** "one of them said": a speaker, counted before if at all. */
  static boolean speaks(Syntax syntax, NounGroup group, Groups groups) {
    Relation relation = syntax.relation(group);
    Clause clause = relation.clause();
    boolean cited =
        clause != null
            && relation.role() == Relation.Role.OBJECT
            && clause.verb().lemma().equals("cite")
            && groups.counted(syntax, group).fits("person");
    return cited
        || group.bare()
            && clause != null
            && relation.role() == Relation.Role.SUBJECT
            && !clause.passive()
            && SPEAKING.contains(clause.verb().lemma())
            && groups.ofThem(syntax, group)
            && !how(syntax, group);
  }
}
