package org.crossbearing.reading.internal.figure;

import java.util.Set;
import org.crossbearing.reading.internal.figure.Classes.Counted;
import org.crossbearing.reading.internal.lexicon.Words;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Clause;
import org.crossbearing.reading.internal.syntax.Relation;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/**
 * What an amount of money is counted as: grants, loans, damage, the goods it is worth. Thread-safe.
 */
final class MoneyKinds {
  private final Triggers triggers;
  private final Classes classes;
  private final Words words;

  MoneyKinds(Triggers triggers, Classes classes, Words words) {
    this.triggers = triggers;
    this.classes = classes;
    this.words = words;
  }

  /** Whether the sum comes as grants or loans. */
  Counted kind(Syntax syntax, NounGroup group, @Nullable Clause clause) {
    Counted own = group.noun().isEmpty() ? Classes.MONEY : classes.of(group.noun());
    if (own.type().equals("money") && !own.equals(Classes.MONEY)) {
      return own;
    }
    int end = Math.min(syntax.sentence().size(), group.to() + 4);
    if (group.to() < end && Set.of("in", "as").contains(syntax.sentence().norm(group.to()))) {
      for (int i = group.to() + 1; i < end; i++) {
        Counted counted = classes.of(words.noun(syntax.sentence().norm(i)));
        boolean both =
            i + 1 < syntax.sentence().size() && syntax.sentence().norm(i + 1).equals("and");
        if (counted.type().equals("money") && !both) {
          return counted;
        }
        if (both) {
          return Classes.MONEY;
        }
      }
    }
    if (clause == null) {
      return Classes.MONEY;
    }
    for (NounGroup subject : clause.subjects()) {
      Counted counted = classes.of(subject.noun());
      if (counted.type().equals("money") && subject.quantity() == null) {
        return counted;
      }
    }
    Clause.Phrase phrase = syntax.relation(group).phrase();
    if (phrase != null
        && phrase.after() instanceof NounGroup before
        && classes.of(before.noun()).type().equals("money")) {
      return classes.of(before.noun());
    }
    for (Clause.Phrase as : clause.phrases()) {
      if (as.preposition().equals("as")
          && classes.of(as.groups().getFirst().noun()).type().equals("money")) {
        return classes.of(as.groups().getFirst().noun());
      }
    }
    return Classes.MONEY;
  }

  static Counted cost(Syntax syntax) {
    for (int i = 0; i < syntax.sentence().size(); i++) {
      String norm = syntax.sentence().norm(i);
      if (norm.startsWith("rebuild") || norm.startsWith("reconstruct")) {
        return new Counted("reconstruction", "event");
      }
      if (norm.equals("damage") || norm.equals("damages")) {
        return new Counted("damage", "event");
      }
    }
    return Classes.MONEY;
  }

  /** "cocaine worth €240m": the thing that has the value, none if it is money. */
  Counted worth(Relation relation) {
    boolean thing =
        relation.phrase() != null
            && relation.phrase().preposition().equals("worth")
            && relation.phrase().after() instanceof NounGroup noun
            && !noun.noun().isEmpty()
            && triggers.before(noun.noun(), Classes.MONEY) == null
            && !classes.of(noun.noun()).type().equals("money");
    return thing && relation.phrase() != null && relation.phrase().after() instanceof NounGroup noun
        ? classes.of(noun.noun())
        : Classes.NONE;
  }
}
