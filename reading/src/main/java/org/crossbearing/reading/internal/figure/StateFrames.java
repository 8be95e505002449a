package org.crossbearing.reading.internal.figure;

import java.util.EnumSet;
import java.util.Set;
import org.crossbearing.model.Measure;
import org.crossbearing.model.Qualifier;
import org.crossbearing.reading.internal.figure.Classes.Counted;
import org.crossbearing.reading.internal.lexicon.WordSets;
import org.crossbearing.reading.internal.lexicon.Words;
import org.crossbearing.reading.internal.quantity.Quantity;
import org.crossbearing.reading.internal.syntax.Chunk;
import org.crossbearing.reading.internal.syntax.Chunk.Link;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Chunk.VerbGroup;
import org.crossbearing.reading.internal.syntax.Clause;
import org.crossbearing.reading.internal.syntax.Relation;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/**
 * What the words next to a count say of it, in the group or right behind it, without its clause.
 * Thread-safe.
 */
final class StateFrames {
  private static final Set<String> HELD = WordSets.of("StateFrames.HELD");

  /** Camps for those who had to leave. */
  private static final Set<String> SHELTERING = WordSets.of("StateFrames.SHELTERING");

  private static final Set<String> HELD_ADJECTIVES = WordSets.of("StateFrames.HELD_ADJECTIVES");

  /** What a participle before a noun tells of those it describes. */
  private static final Set<Measure> DESCRIBED =
      EnumSet.of(
          Measure.KILLED,
          Measure.INJURED,
          Measure.MISSING,
          Measure.DISPLACED,
          Measure.DAMAGED,
          Measure.DESTROYED);

  private static final Set<String> CASES = Set.of("case", "report", "file", "name");

  private static final String THINGS = "building|vehicle";

  private static final int LIST = 4;

  private final Groups groups;
  private final Triggers triggers;
  private final Words words;

  StateFrames(Triggers triggers, Groups groups, Words words) {
    this.groups = groups;
    this.triggers = triggers;
    this.words = words;
  }

  /** "230 displaced families", "17 wounded soldiers": what a word before the noun tells. */
  @Nullable Frame byModifier(
      Syntax syntax, NounGroup group, Counted counted, @Nullable Clause clause) {
    Quantity quantity = group.quantity();
    for (int i = quantity == null ? group.head() : quantity.end(); i < group.head(); i++) {
      String norm = syntax.sentence().norm(i);
      Measure state = triggers.state(norm, counted);
      boolean form = norm.endsWith("ed") || words.classes(norm).indexOf('E') >= 0;
      boolean participle = state == null && form && !words.verb(norm).equals(norm);
      Measure told = participle ? triggers.undergo(words.verb(norm), counted) : state;
      if (told != null && DESCRIBED.contains(told)) {
        return Frame.of(told, clause).counting(counted);
      }
    }
    return null;
  }

  /** "89 cases of missing persons": what is told of those whom the cases are of; or null. */
  @Nullable Frame byCases(Syntax syntax, NounGroup group, @Nullable Clause clause) {
    NounGroup whole = CASES.contains(group.noun()) ? groups.partitive(syntax, group) : null;
    Counted who = whole == null ? Classes.NONE : groups.classes().of(whole.noun());
    if (whole == null || !who.fits("person")) {
      return null;
    }
    for (int i = whole.from(); i < whole.head(); i++) {
      Measure state = triggers.state(syntax.sentence().norm(i), who);
      if (state != null && DESCRIBED.contains(state)) {
        return Frame.of(state, clause).counting(who);
      }
    }
    return null;
  }

  @Nullable Frame byNoun(NounGroup group, Counted counted, Relation relation) {
    if (group.name() && group.quantity() == null) {
      return null; // "John Hurt"
    }
    String noun = group.noun().isEmpty() && many(group) ? counted.name() : group.noun();
    Measure measure = noun.isEmpty() ? null : triggers.noun(noun);
    return measure == null ? null : Frame.of(measure, relation.clause()).counting(Classes.PEOPLE);
  }

  /** "hundreds", whose noun follows: "of mourners". */
  private static boolean many(NounGroup group) {
    return group.quantity() != null && group.quantity().amount().qualifier() == Qualifier.VAGUE;
  }

  /**
   * The state of the list that the group stands in: "120 missiles and 90 drones launched", "23 and
   * then 24 injured".
   */
  @Nullable Frame byList(Syntax syntax, NounGroup group, Counted counted, @Nullable Clause clause) {
    int index = syntax.index(group) + 1;
    for (int steps = 0; steps < LIST; steps++) {
      boolean joint = false;
      while (syntax.chunk(index) instanceof Link link && HeadingFrames.joins(link)) {
        joint |= link.kind() != Link.Kind.ADV;
        index++;
      }
      if (!joint || !(syntax.chunk(index) instanceof NounGroup next) || next.quantity() == null) {
        return null;
      }
      Counted other = groups.counted(syntax, next);
      boolean alike =
          counted.none()
              || other.type().equals(counted.type())
              || other.fits(THINGS) && counted.fits(THINGS);
      Frame frame = alike ? byState(syntax, next, counted.none() ? other : counted, clause) : null;
      Frame noun =
          frame == null && counted.none() ? byNoun(next, other, syntax.relation(next)) : frame;
      if (noun != null || !alike) {
        return noun;
      }
      index++;
    }
    return null;
  }

  /** A state right behind the group: "27 girls missing", "147 drones shot down", "60 injured". */
  @Nullable Frame byState(
      Syntax syntax, NounGroup group, Counted counted, @Nullable Clause clause) {
    Counted who = counted.none() ? Classes.PEOPLE : counted;
    NounGroup whole = group.bare() && !counted.none() ? groups.partitive(syntax, group) : null;
    int index = syntax.index(whole != null && whole.quantity() == null ? whole : group);
    Chunk next = syntax.after(index);
    if (next instanceof Link as && as.norm().equals("as")) {
      next = syntax.after(syntax.index(as));
    }
    if (next instanceof VerbGroup known
        && HELD.contains(known.lemma())
        && known.form() != Chunk.Form.FINITE) {
      next = syntax.after(syntax.index(known));
    } else if (next instanceof Chunk.Adjective held && HELD_ADJECTIVES.contains(held.norm())) {
      next = syntax.after(syntax.index(held));
    }
    if (next instanceof Chunk.Adjective adjective) {
      Measure state = triggers.state(adjective.norm(), who);
      String verb = words.verb(adjective.norm());
      boolean participle = state == null && !verb.equals(adjective.norm());
      state = participle ? triggers.undergo(verb, who) : state;
      if (state != null) {
        return Frame.of(state, clause).counting(who);
      }
    }
    if (next instanceof VerbGroup verb
        && (verb.form() == Chunk.Form.EITHER || verb.form() == Chunk.Form.PARTICIPLE)) {
      return byParticiple(syntax, verb, who, group);
    }
    return null;
  }

  /**
   * A phrase right behind the group: "36 then in hospital", "four managers in custody", "230 of
   * them beyond repair".
   */
  @Nullable Frame byPhrase(
      Syntax syntax, NounGroup group, Counted counted, @Nullable Clause clause) {
    Counted who = counted.none() ? Classes.PEOPLE : counted;
    boolean them =
        group.bare()
            && groups.ofThem(syntax, group)
            && syntax.sentence().norm(group.to() + 1).equals("them");
    Chunk next = pastPlace(syntax, syntax.after(syntax.index(group) + (them ? 2 : 0)));
    boolean starts =
        next instanceof Link link && (link.kind() == Link.Kind.PREP || link.kind() == Link.Kind.REL)
            || next instanceof Chunk.Adjective;
    if (next == null || !starts) {
      return null;
    }
    Measure phrase = triggers.phrase(syntax.sentence().tokens(), next.from(), next.from() + 1, who);
    phrase = phrase == null && stays(clause) ? lodged(syntax, next, who) : phrase;
    boolean with = phrase == null && syntax.sentence().norm(next.from()).equals("with");
    if (with && syntax.chunk(syntax.index(next) + 1) instanceof NounGroup state) {
      phrase = triggers.suffer(state.noun(), who);
    }
    return phrase == null ? null : Frame.of(phrase, clause).counting(who);
  }

  /** "900 customers in Lom without supply": what stands behind a place. */
  private static @Nullable Chunk pastPlace(Syntax syntax, @Nullable Chunk next) {
    boolean where =
        next instanceof Link link
            && Set.of("in", "at", "across").contains(link.norm())
            && syntax.chunk(syntax.index(link) + 1) instanceof NounGroup place
            && place.name()
            && place.quantity() == null;
    Chunk behind = where && next != null ? syntax.chunk(syntax.index(next) + 2) : null;
    return behind instanceof Link without && without.norm().equals("without") ? behind : next;
  }

  /** "There are 9,000 people in 91 camps", where "players in two camps prepared" are at home. */
  private static boolean stays(@Nullable Clause clause) {
    return clause == null || clause.verb().copula();
  }

  /** "9,000 people in 91 camps". */
  private @Nullable Measure lodged(Syntax syntax, Chunk next, Counted who) {
    boolean in = next instanceof Link link && Set.of("in", "at").contains(link.norm());
    return in
            && syntax.chunk(syntax.index(next) + 1) instanceof NounGroup place
            && place.quantity() != null
            && plain(syntax, place)
        ? triggers.at(syntax.sentence().norm(place.head()), who)
        : null;
  }

  /** "91 camps", "91 relief camps", but not "3 summer camps". */
  private static boolean plain(Syntax syntax, NounGroup place) {
    Quantity number = place.quantity();
    return number != null && number.to() == place.head()
        || SHELTERING.contains(syntax.sentence().norm(place.head() - 1));
  }

  private @Nullable Frame byParticiple(
      Syntax syntax, VerbGroup verb, Counted who, NounGroup group) {
    for (Clause clause : syntax.clauses()) {
      if (clause.verb().equals(verb) && clause.passive() && !Actives.does(syntax, clause, group)) {
        Measure measure =
            verb.negated() ? triggers.hide(verb.lemma(), who) : triggers.undergo(verb, who);
        measure = measure == Measure.SUPPLIED ? SubjectFrames.aimed(clause, who) : measure;
        Measure state =
            measure != null ? measure : triggers.state(syntax.sentence().norm(verb.head()), who);
        return state == null ? null : Frame.of(state, clause).counting(who);
      }
    }
    return null;
  }
}
