package org.crossbearing.reading.internal.figure;

import java.math.BigDecimal;
import java.util.Set;
import org.crossbearing.model.Measure;
import org.crossbearing.reading.internal.figure.Classes.Counted;
import org.crossbearing.reading.internal.lexicon.Tag;
import org.crossbearing.reading.internal.lexicon.WordSets;
import org.crossbearing.reading.internal.lexicon.Words;
import org.crossbearing.reading.internal.quantity.Quantity;
import org.crossbearing.reading.internal.syntax.Chunk;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Chunk.VerbGroup;
import org.crossbearing.reading.internal.syntax.Clause;
import org.crossbearing.reading.internal.syntax.Relation;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/** What an amount of money is: pledged, paid, asked for, or the cost of something. Thread-safe. */
final class MoneyFrames {
  private static final int NEAR = 12;
  private static final BigDecimal LARGE = BigDecimal.valueOf(1_000_000);
  private static final BigDecimal HUGE = BigDecimal.valueOf(1_000_000_000);
  private static final BigDecimal SUM = BigDecimal.valueOf(500);
  private static final Set<String> EACH = WordSets.of("MoneyFrames.EACH");

  private static final Set<String> GIVING = WordSets.of("MoneyFrames.GIVING");
  private static final Set<String> RELATIVE = Set.of("that", "which");
  private static final Set<String> ASKING =
      Set.of("ask", "appeal", "apply", "call", "plead", "bid", "lobby");
  private static final Set<String> FUTURE = Set.of("will", "would", "'ll", "could", "may", "might");
  private static final Set<String> COSTS = WordSets.of("MoneyFrames.COSTS");

  private final Triggers triggers;
  private final Idioms idioms;
  private final MoneyKinds kinds;
  private final Words words;

  MoneyFrames(Triggers triggers, Idioms idioms, Classes classes, Words words) {
    this.triggers = triggers;
    this.idioms = idioms;
    this.kinds = new MoneyKinds(triggers, classes, words);
    this.words = words;
  }

  /** The frame of the amount, or null if it is no money that is given, asked for or lost. */
  @Nullable Frame of(Syntax syntax, NounGroup group, Context context) {
    Relation relation = syntax.relation(group);
    Clause clause = relation.clause();
    Measure told = told(syntax, group, relation, context);
    if (Assets.holds(syntax, group, relation, told)
        || Assets.again(told, relation, context.lastMoney(), context)) {
      return Frame.of(Measure.OTHER, clause).counting(new Counted(Assets.ASSET, "money"));
    }
    Counted worth = told == null ? kinds.worth(relation) : Classes.NONE;
    if (!worth.none() && clause != null && promised(clause, worth)) {
      return Frame.of(Measure.PLEDGED, clause).counting(Classes.MONEY);
    }
    if (!worth.none()) {
      return Frame.of(Measure.COST, clause).counting(worth);
    }
    Counted kind = kinds.kind(syntax, group, clause);
    Counted price = Prices.of(syntax, group);
    if (!price.none()) {
      return Frame.of(Measure.COST, clause).counting(price);
    }
    Measure measure = told != null ? told : around(syntax, group, kind, context);
    return measure == null
        ? null
        : Frame.of(measure, clause)
            .counting(measure == Measure.COST ? MoneyKinds.cost(syntax) : kind);
  }

  /** "have promised it weapons worth €5bn": what is given, told by its value. */
  private boolean promised(Clause clause, Counted worth) {
    return worth.fits("weapon|arms|vehicle|goods|resource")
        && clause.verb().modal().isEmpty()
        && !clause.passive()
        && triggers.undergo(clause.verb(), Classes.MONEY) == Measure.PLEDGED
        && triggers.undergo(clause.verb(), worth) == Measure.SUPPLIED;
  }

  /** A sum of which nothing tells whether it is given, asked for or lost. */
  Frame rest(Syntax syntax, NounGroup group) {
    Clause clause = syntax.relation(group).clause();
    return Frame.of(Measure.OTHER, clause).counting(kinds.kind(syntax, group, clause));
  }

  /** What the words next to the amount and its clause tell, or null. */
  private @Nullable Measure told(
      Syntax syntax, NounGroup group, Relation relation, Context context) {
    if (Sums.isShort(syntax, group, relation.clause())) {
      return Measure.REQUESTED;
    }
    Measure measure = MoneyBefore.again(syntax, group, context);
    measure = measure != null ? measure : MoneyBefore.ofWhich(syntax, group, context);
    measure = measure != null ? measure : handed(syntax, group, relation);
    measure = measure != null ? measure : byFollowing(syntax, group);
    measure = measure != null ? measure : apposed(syntax, group);
    if (measure != null || relation.clause() == null) {
      return measure;
    }
    measure = idioms.of(syntax, group, relation, Classes.MONEY);
    measure = measure != null ? measure : byClause(syntax, relation, relation.clause());
    Clause.Phrase phrase = relation.phrase();
    boolean of = phrase != null && phrase.preposition().equals("of");
    return measure == null && of && phrase != null ? whole(syntax, phrase) : measure;
  }

  /** What the sentence or the amount before it makes likely, or null. */
  private @Nullable Measure around(Syntax syntax, NounGroup group, Counted kind, Context context) {
    Measure measure = MoneyBefore.reckoned(syntax, group, context) ? Measure.COST : null;
    measure = measure == null ? byNouns(syntax, group, syntax.relation(group).clause()) : measure;
    if (measure != null) {
      return measure;
    }
    boolean heading = syntax.sentence().block().heading() && beneficiary(syntax, group);
    if (heading || !kind.equals(Classes.MONEY)) {
      return Measure.PLEDGED;
    }
    Draft last = context.lastMoney();
    return last == null ? null : last.measure();
  }

  /**
   * "needs 60 million lei but has received 2.1 million": an amount whose currency was just named;
   * or null.
   */
  @Nullable Frame elided(Syntax syntax, NounGroup group, Quantity quantity, Context context) {
    Draft last = context.lastMoney();
    BigDecimal value = quantity.amount().nominal();
    boolean sum = value != null && value.compareTo(SUM) >= 0 && toEach(syntax, group);
    boolean large = value != null && value.compareTo(LARGE) >= 0 || sum;
    boolean huge = value != null && value.compareTo(HUGE) >= 0;
    if (!large || !group.bare() || last == null) {
      return null;
    }
    if (last.in(syntax)) {
      return of(syntax, group, context);
    }
    if (!huge && !labelled(syntax, group) || !context.near(last) || Sums.peopled(syntax, group)) {
      return null;
    }
    boolean same = syntax.sentence().norm(group.from() - 1).equals("of");
    Measure told = same ? null : told(syntax, group, syntax.relation(group), context);
    Clause clause = syntax.relation(group).clause();
    return Frame.of(told == null ? last.measure() : told, clause).counting(Classes.MONEY);
  }

  /** "Germany: 300m". */
  private static boolean labelled(Syntax syntax, NounGroup group) {
    int index = syntax.index(group);
    return syntax.chunk(index - 1) instanceof Chunk.Link colon
        && colon.norm().equals(":")
        && syntax.chunk(index - 2) instanceof NounGroup giver
        && giver.name();
  }

  /** "and 20,000 to everyone injured". */
  private static boolean toEach(Syntax syntax, NounGroup group) {
    String next = syntax.sentence().norm(group.to());
    return (next.equals("to") || next.equals("for"))
        && EACH.contains(syntax.sentence().norm(group.to() + 1));
  }

  /** "a reward of 200,000 rand was offered": what is done with the whole. */
  private @Nullable Measure whole(Syntax syntax, Clause.Phrase phrase) {
    if (!(phrase.after() instanceof NounGroup noun)) {
      return null;
    }
    Relation relation = syntax.relation(noun);
    Clause clause = relation.clause();
    if (clause == null || relation.phrase() != null) {
      return null;
    }
    Measure named = triggers.before(noun.noun(), Classes.MONEY);
    boolean came = triggers.act(clause.verb(), Classes.MONEY) != null;
    return came && named != null ? named : byClause(syntax, relation, clause);
  }

  /** "$611m for Haiti". */
  private static boolean beneficiary(Syntax syntax, NounGroup group) {
    String next = syntax.sentence().norm(group.to());
    return next.equals("for") || next.equals("to");
  }

  /** "promised 10 million for each life lost": the verb before, not the participle far behind. */
  private @Nullable Measure handed(Syntax syntax, NounGroup group, Relation relation) {
    Clause clause = relation.clause();
    boolean far =
        clause != null
            && relation.role() == Relation.Role.SUBJECT
            && clause.verb().form() == Chunk.Form.EITHER
            && clause.verb().from() > group.to();
    return far && syntax.chunk(syntax.index(group) - 1) instanceof VerbGroup verb && !verb.passive()
        ? triggers.undergo(verb, Classes.MONEY)
        : null;
  }

  /** "the $90 million sought", "the $4.2bn it wants". */
  private @Nullable Measure byFollowing(Syntax syntax, NounGroup group) {
    int index = syntax.index(group);
    Chunk next = syntax.after(index);
    boolean that = next instanceof Chunk.Link link && RELATIVE.contains(link.norm());
    if (that && syntax.chunk(index + 2) instanceof NounGroup who && who.quantity() == null) {
      return syntax.chunk(index + 3) instanceof VerbGroup verb
          ? asked(syntax, index + 4, verb)
          : null;
    }
    if (next instanceof NounGroup who && who.quantity() == null) {
      return syntax.chunk(index + 2) instanceof VerbGroup verb
          ? wanted(syntax, index + 3, verb)
          : null;
    }
    boolean participle =
        next instanceof VerbGroup verb
            && (verb.form() == Chunk.Form.EITHER || verb.form() == Chunk.Form.PARTICIPLE);
    Measure apart = participle && next instanceof VerbGroup verb ? aside(verb) : null;
    if (apart != null) {
      return apart;
    }
    boolean closed = participle && !(syntax.after(index + 1) instanceof NounGroup);
    return closed && next instanceof VerbGroup verb ? triggers.undergo(verb, Classes.MONEY) : null;
  }

  /** "set aside this year". */
  private static @Nullable Measure aside(VerbGroup verb) {
    return verb.particle().equals("aside") ? Measure.PLEDGED : null;
  }

  /** "the $90m that the UN had asked for", "the $20m that the state set aside". */
  private @Nullable Measure asked(Syntax syntax, int behind, VerbGroup verb) {
    Measure wanted = wanted(syntax, behind, verb);
    return wanted == Measure.REQUESTED ? wanted : aside(verb);
  }

  /** "the $4.2bn it wants", "the $1.2 billion the UN asked for". */
  private @Nullable Measure wanted(Syntax syntax, int behind, VerbGroup verb) {
    boolean asked =
        ASKING.contains(verb.lemma())
            && syntax.chunk(behind) instanceof Chunk.Link link
            && link.norm().equals("for");
    return asked ? Measure.REQUESTED : triggers.undergo(verb, Classes.MONEY);
  }

  /** "Britain's share, £40m, was paid": what is done to the noun before the comma; or null. */
  private @Nullable Measure apposed(Syntax syntax, NounGroup group) {
    NounGroup noun = Groups.betweenCommas(syntax, group);
    if (noun == null || noun.name()) {
      return null;
    }
    Relation relation = syntax.relation(noun);
    Clause clause = relation.clause();
    if (clause == null || noun.quantity() != null || relation.phrase() != null) {
      return null;
    }
    Measure idiom = idioms.of(syntax, noun, relation, Classes.MONEY);
    return idiom != null ? idiom : byClause(syntax, relation, clause);
  }

  private @Nullable Measure byClause(Syntax syntax, Relation relation, Clause clause) {
    VerbGroup verb = clause.verb();
    boolean argument =
        relation.role() == Relation.Role.OBJECT
            || relation.role() == Relation.Role.SUBJECT && clause.passive();
    if (GIVING.contains(verb.lemma()) && argument) {
      return future(clause) || Sums.present(syntax, relation, verb) || going(syntax, verb)
          ? Measure.PLEDGED
          : Measure.DELIVERED;
    }
    boolean asked =
        relation.phrase() != null
            && relation.phrase().preposition().equals("for")
            && ASKING.contains(verb.lemma());
    if (asked) {
      return Measure.REQUESTED;
    }
    if (argument) {
      Measure measure = triggers.undergo(verb, Classes.MONEY);
      return measure == Measure.DELIVERED && future(clause) ? Measure.PLEDGED : measure;
    }
    boolean worth = relation.phrase() != null && relation.phrase().preposition().equals("worth");
    if (worth && clause.passive()) {
      return triggers.undergo(verb, Classes.MONEY);
    }
    Measure came =
        relation.role() == Relation.Role.SUBJECT ? triggers.act(verb, Classes.MONEY) : null;
    if (came != null) {
      return came == Measure.DELIVERED && future(clause) ? Measure.PLEDGED : came;
    }
    boolean cost =
        relation.role() == Relation.Role.COMPLEMENT || relation.role() == Relation.Role.PHRASE;
    boolean subject = clause.subjects().stream().anyMatch(noun -> COSTS.contains(noun.noun()));
    return cost && subject ? Measure.COST : null;
  }

  /** "Oslo is giving $50m". */
  private static boolean going(Syntax syntax, VerbGroup verb) {
    return verb.form() == Chunk.Form.FINITE
        && syntax.tags().get(verb.head()) == Tag.ING
        && !verb.perfect();
  }

  /**
   * Whether it is still to come; a second verb shares the modal of the first: "would supply … and
   * provide".
   */
  private static boolean future(Clause clause) {
    VerbGroup verb = clause.verb();
    Clause before = clause.parent();
    boolean shared =
        before != null
            && verb.modal().isEmpty()
            && !verb.perfect()
            && before.subjects().equals(clause.subjects());
    String modal = shared && before != null ? before.verb().modal() : verb.modal();
    return FUTURE.contains(modal) || verb.form() == Chunk.Form.INFINITIVE;
  }

  private @Nullable Measure byNouns(Syntax syntax, NounGroup group, @Nullable Clause clause) {
    Measure own = group.noun().isEmpty() ? null : triggers.before(group.noun(), Classes.MONEY);
    if (own != null) {
      return own;
    }
    Relation relation = syntax.relation(group);
    if (clause != null) {
      boolean object = clause.subjects().stream().anyMatch(noun -> COSTS.contains(noun.noun()));
      if (object) {
        return Measure.COST;
      }
    }
    Clause.Phrase phrase = relation.phrase();
    if (phrase != null && phrase.after() instanceof NounGroup before) {
      Measure measure = triggers.before(before.noun(), Classes.MONEY);
      if (measure != null) {
        boolean due = measure == Measure.DELIVERED && clause != null && future(clause);
        return due ? Measure.PLEDGED : measure;
      }
    }
    if (given(syntax, group)) {
      return Measure.DELIVERED;
    }
    for (int i = group.from() - 1; i >= Math.max(0, group.from() - NEAR); i--) {
      Measure measure = near(syntax.sentence().norm(i));
      if (measure != null) {
        return measure;
      }
    }
    for (int i = group.to(); i < Math.min(syntax.sentence().size(), group.to() + 6); i++) {
      Measure measure = near(syntax.sentence().norm(i));
      if (measure != null) {
        return measure;
      }
    }
    return null;
  }

  /** "has provided more assistance …, more than $18.3 billion". */
  private static boolean given(Syntax syntax, NounGroup group) {
    for (Clause clause : syntax.clauses()) {
      VerbGroup verb = clause.verb();
      if (verb.from() < group.from()
          && GIVING.contains(verb.lemma())
          && verb.perfect()
          && verb.modal().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Measure near(String norm) {
    Measure noun = triggers.before(words.noun(norm), Classes.MONEY);
    if (noun != null) {
      return noun;
    }
    String verb = words.verb(norm);
    return Set.of(
                "pledge",
                "promise",
                "commit",
                "raise",
                "contribute",
                "donate",
                "allocate",
                "earmark",
                "pay",
                "fund")
            .contains(verb)
        ? verb.equals("pay") ? Measure.DELIVERED : Measure.PLEDGED
        : null;
  }
}
