package org.crossbearing.reading.internal.figure;

import java.util.EnumSet;
import java.util.Set;
import org.crossbearing.model.Amount;
import org.crossbearing.model.Measure;
import org.crossbearing.model.Qualifier;
import org.crossbearing.reading.internal.figure.Classes.Counted;
import org.crossbearing.reading.internal.lexicon.Words;
import org.crossbearing.reading.internal.quantity.Quantity;
import org.crossbearing.reading.internal.syntax.Chunk;
import org.crossbearing.reading.internal.syntax.Chunk.Link;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Chunk.VerbGroup;
import org.crossbearing.reading.internal.syntax.Clause;
import org.crossbearing.reading.internal.syntax.Relation;
import org.crossbearing.reading.internal.syntax.Relation.Role;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/**
 * What a count measures, by the noun itself, by what is said of it, and by what is done to it.
 * Thread-safe.
 */
final class CountFrames {
  private static final Set<String> HELD =
      Set.of(
          "know",
          "believe",
          "report",
          "confirm",
          "fear",
          "presume",
          "list",
          "think",
          "feel",
          "leave",
          "say",
          "officially");
  private static final Set<String> HELD_ADJECTIVES =
      Set.of("known", "confirmed", "reported", "feared", "presumed", "still", "more", "seriously");

  private static final String BURYING = "person|body-of-people|place";

  /** What a participle before a noun tells of those it describes. */
  private static final Set<Measure> DESCRIBED =
      EnumSet.of(
          Measure.KILLED,
          Measure.INJURED,
          Measure.MISSING,
          Measure.DISPLACED,
          Measure.DAMAGED,
          Measure.DESTROYED);

  private static final String SPEAKING = "person|body-of-people";
  private static final int LIST = 4;
  private static final Set<String> COLLECTIVE =
      Set.of(
          "column",
          "convoy",
          "fleet",
          "group",
          "line",
          "cluster",
          "string",
          "batch",
          "series",
          "flotilla",
          "contingent",
          "team",
          "party",
          "crew");

  private final Groups groups;
  private final Triggers triggers;
  private final Idioms idioms;
  private final SubjectFrames subjects;
  private final PhraseFrames phrases;
  private final Words words;
  private final Set<String> saying;
  private final Fatal fatal;

  CountFrames(Triggers triggers, Idioms idioms, Groups groups, Words words, Set<String> saying) {
    this.groups = groups;
    this.triggers = triggers;
    this.idioms = idioms;
    this.subjects = new SubjectFrames(triggers, idioms);
    this.phrases = new PhraseFrames(triggers);
    this.words = words;
    this.saying = saying;
    this.fatal = new Fatal(triggers);
  }

  SubjectFrames subjects() {
    return subjects;
  }

  /** The frame of the group, or null if the sentence alone tells none. */
  @Nullable Frame of(Syntax syntax, NounGroup group, Counted counted) {
    Frame frame = told(syntax, group, counted);
    boolean hurt = frame != null && frame.measure() == Measure.INJURED;
    Counted who = counted.none() ? Classes.PEOPLE : counted;
    return hurt && frame != null && fatal.tells(syntax, group, frame, who)
        ? frame.as(Measure.KILLED)
        : frame;
  }

  private @Nullable Frame told(Syntax syntax, NounGroup group, Counted counted) {
    Relation relation = syntax.relation(group);
    boolean victims = triggers.noun(group.noun()) != null && !triggers.weak(group.noun());
    if (!victims && source(relation, counted)) {
      return null;
    }
    Measure idiom = idioms.of(syntax, group, relation, counted.none() ? Classes.PEOPLE : counted);
    if (idiom != null && !(idiom == Measure.KILLED && maintained(relation))) {
      return Frame.of(idiom, relation.clause()).counting(counted.none() ? Classes.PEOPLE : counted);
    }
    Frame noun = counted.fits("body-of-people") ? null : byNoun(group, counted, relation);
    if (noun != null && !triggers.weak(group.noun())) {
      return handedOver(relation, counted) ? noun.as(Measure.OTHER).counting(counted) : noun;
    }
    Frame found =
        counted.fits("weapon") && ofSome(syntax, group)
            ? null
            : byState(syntax, group, counted, relation.clause());
    found = found != null ? found : byRelation(syntax, group, counted, relation);
    Frame further = weak(found) ? byFurtherClause(syntax, group, counted) : null;
    found = further != null ? further : found;
    found = found != null ? found : byList(syntax, group, counted, relation.clause());
    found = found != null ? found : byPhrase(syntax, group, counted, relation.clause());
    found = found != null ? found : byVerbBehindObject(syntax, group, counted);
    found = found != null ? found : byHeading(syntax, group, counted, relation);
    Frame described = weak(found) ? byModifier(syntax, group, counted, relation.clause()) : null;
    found = described != null ? described : found;
    boolean one = group.quantity() != null && group.quantity().amount().equals(Amount.exactly(1));
    return found != null || one ? found : noun;
  }

  /** "230 displaced families", "17 wounded soldiers": what a word before the noun tells. */
  private @Nullable Frame byModifier(
      Syntax syntax, NounGroup group, Counted counted, @Nullable Clause clause) {
    Quantity quantity = group.quantity();
    for (int i = quantity == null ? group.head() : quantity.end(); i < group.head(); i++) {
      String norm = syntax.sentence().norm(i);
      Measure state = triggers.state(norm, counted);
      boolean participle = state == null && norm.endsWith("ed");
      Measure told = participle ? triggers.undergo(words.verb(norm), counted) : state;
      if (told != null && DESCRIBED.contains(told)) {
        return Frame.of(told, clause).counting(counted);
      }
    }
    return null;
  }

  /** "Two men guarding the depot were killed": the verb behind the object of a participle. */
  private @Nullable Frame byVerbBehindObject(Syntax syntax, NounGroup group, Counted counted) {
    for (Clause clause : syntax.clauses()) {
      boolean own = clause.reduced() && clause.subjects().contains(group);
      if (own && clause.verb().form() == Chunk.Form.ING && !clause.objects().isEmpty()) {
        NounGroup object = clause.objects().getLast();
        boolean thing =
            !object.noun().isEmpty() && !groups.classes().of(object.noun()).fits("person");
        return thing ? asSubject(syntax, object, counted.none() ? Classes.PEOPLE : counted) : null;
      }
    }
    return null;
  }

  private @Nullable Frame asSubject(Syntax syntax, NounGroup object, Counted who) {
    for (Clause clause : syntax.clauses()) {
      if (clause.subjects().contains(object) && clause.verb().form() == Chunk.Form.FINITE) {
        Frame frame = subjects.of(syntax, clause, who, 0);
        return frame == null || weak(frame) ? null : frame;
      }
    }
    return null;
  }

  /** "380 of 410 targets stopped": what is done to some is not done to all. */
  private static boolean ofSome(Syntax syntax, NounGroup group) {
    int index = syntax.index(group);
    return syntax.chunk(index - 1) instanceof Link of
        && of.norm().equals("of")
        && syntax.chunk(index - 2) instanceof NounGroup some
        && some.bare()
        && some.quantity() != null;
  }

  /** "the largest raid of the year: 640 drones and 11 missiles": what stands before the colon. */
  private @Nullable Frame byHeading(
      Syntax syntax, NounGroup group, Counted counted, Relation relation) {
    int index = syntax.index(group) - 1;
    while (index > 0 && !(syntax.chunk(index) instanceof Link link && colon(link))) {
      Chunk chunk = syntax.chunk(index);
      boolean listed = chunk instanceof NounGroup other && other.quantity() != null;
      if (!listed && !(chunk instanceof Link link && joins(link))) {
        return null;
      }
      index--;
    }
    boolean free = relation.role() == Role.NONE || relation.role() == Role.PHRASE;
    for (int i = index - 1; i >= Math.max(0, index - LIST) && free && !counted.none(); i--) {
      Measure measure =
          syntax.chunk(i) instanceof NounGroup noun
              ? triggers.before(noun.noun(), counted)
              : syntax.chunk(i) instanceof Link ? null : Measure.OTHER;
      if (measure != null) {
        return measure == Measure.LAUNCHED ? Frame.of(measure, null).counting(counted) : null;
      }
    }
    return null;
  }

  private static boolean colon(Link link) {
    return link.kind() == Link.Kind.BREAK && link.norm().equals(":");
  }

  /** "the union claimed 60,000": said, not taken. */
  private boolean maintained(Relation relation) {
    Clause clause = relation.clause();
    return clause != null
        && clause.verb().lemma().equals("claim")
        && clause.subjects().stream().anyMatch(this::speaks);
  }

  private boolean speaks(NounGroup noun) {
    return noun.name() || noun.pronoun() || groups.classes().of(noun.noun()).fits(SPEAKING);
  }

  private static boolean weak(@Nullable Frame frame) {
    return frame == null || frame.measure() == Measure.OTHER;
  }

  /** Whether the group only tells who said it: "two officials said". */
  private boolean source(Relation relation, Counted counted) {
    Clause clause = relation.clause();
    if (clause == null || !counted.fits("person|body-of-people") || counted.none()) {
      return false;
    }
    boolean speaker =
        relation.role() == Role.SUBJECT
            && saying.contains(clause.verb().lemma())
            && !clause.passive();
    boolean inverted = relation.role() == Role.OBJECT && clause.verb().lemma().equals("say");
    Clause.Phrase phrase = relation.phrase();
    return speaker || inverted || phrase != null && phrase.preposition().startsWith("according");
  }

  /** Bodies that are exchanged were not killed by it. */
  private boolean handedOver(Relation relation, Counted counted) {
    Clause clause = relation.clause();
    return clause != null
        && counted.fits("body")
        && relation.role() != Role.PHRASE
        && triggers.undergo(clause.verb(), counted) == Measure.OTHER;
  }

  private @Nullable Frame byNoun(NounGroup group, Counted counted, Relation relation) {
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
  private @Nullable Frame byList(
      Syntax syntax, NounGroup group, Counted counted, @Nullable Clause clause) {
    int index = syntax.index(group) + 1;
    for (int steps = 0; steps < LIST; steps++) {
      boolean joint = false;
      while (syntax.chunk(index) instanceof Link link && joins(link)) {
        joint |= link.kind() != Link.Kind.ADV;
        index++;
      }
      if (!joint || !(syntax.chunk(index) instanceof NounGroup next) || next.quantity() == null) {
        return null;
      }
      Counted other = groups.counted(syntax, next);
      boolean alike = counted.none() || other.type().equals(counted.type());
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

  private static boolean joins(Link link) {
    return switch (link.kind()) {
      case AND, COMMA, ADV -> true;
      default -> false;
    };
  }

  /** A state right behind the group: "27 girls missing", "147 drones shot down", "60 injured". */
  private @Nullable Frame byState(
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

  /** A phrase right behind the group: "36 then in hospital", "four managers in custody". */
  private @Nullable Frame byPhrase(
      Syntax syntax, NounGroup group, Counted counted, @Nullable Clause clause) {
    Counted who = counted.none() ? Classes.PEOPLE : counted;
    Chunk next = syntax.after(syntax.index(group));
    boolean starts =
        next instanceof Link link && (link.kind() == Link.Kind.PREP || link.kind() == Link.Kind.REL)
            || next instanceof Chunk.Adjective;
    if (next == null || !starts) {
      return null;
    }
    Measure phrase = triggers.phrase(syntax.sentence().tokens(), next.from(), next.from() + 1, who);
    boolean with = phrase == null && syntax.sentence().norm(next.from()).equals("with");
    if (with && syntax.chunk(syntax.index(next) + 1) instanceof NounGroup state) {
      phrase = triggers.suffer(state.noun(), who);
    }
    return phrase == null ? null : Frame.of(phrase, clause).counting(who);
  }

  private @Nullable Frame byParticiple(
      Syntax syntax, VerbGroup verb, Counted who, NounGroup group) {
    for (Clause clause : syntax.clauses()) {
      if (clause.verb().equals(verb) && clause.passive() && !Actives.does(syntax, clause, group)) {
        Measure measure =
            verb.negated() ? triggers.hide(verb.lemma(), who) : triggers.undergo(verb, who);
        Measure state =
            measure != null ? measure : triggers.state(syntax.sentence().norm(verb.head()), who);
        return state == null ? null : Frame.of(state, clause).counting(who);
      }
    }
    return null;
  }

  private @Nullable Frame byRelation(
      Syntax syntax, NounGroup group, Counted counted, Relation relation) {
    Clause clause = relation.clause();
    Clause.Phrase phrase = relation.phrase();
    if (phrase != null
        && phrase.preposition().equals("of")
        && phrase.after() instanceof NounGroup whole
        && COLLECTIVE.contains(whole.noun())) {
      Frame frame = byRelation(syntax, whole, counted, syntax.relation(whole));
      if (frame != null) {
        return frame.counting(counted);
      }
    }
    if (phrase != null) {
      return phrases.of(phrase, clause, counted);
    }
    if (clause == null) {
      return null;
    }
    return switch (relation.role()) {
      case SUBJECT ->
          Actives.does(syntax, clause, group) && triggers.act(clause.verb(), counted) == null
              ? null
              : subjects.of(syntax, clause, counted.none() ? Classes.PEOPLE : counted, 0);
      case OBJECT -> object(syntax, group, clause, counted);
      case PHRASE, COMPLEMENT, TIME, NONE -> null;
    };
  }

  /**
   * What another clause says of the group: "two men, who belonged to the order, were killed", "one
   * of 19 people known to have died".
   */
  private @Nullable Frame byFurtherClause(Syntax syntax, NounGroup group, Counted counted) {
    Clause own =
        syntax.relation(group).role() == Role.SUBJECT ? syntax.relation(group).clause() : null;
    Counted who = counted.none() ? Classes.PEOPLE : counted;
    for (Clause clause : syntax.clauses()) {
      if (clause != own && clause.subjects().contains(group)) {
        Frame frame = subjects.of(syntax, clause, who, 0);
        if (frame != null && frame.measure() != Measure.OTHER) {
          return frame;
        }
      }
    }
    return null;
  }

  /** "The avalanche buried eight skiers", but not "The village buried eight of its men". */
  private boolean covers(Clause clause) {
    return clause.verb().lemma().equals("bury")
        && clause.subjects().stream()
            .noneMatch(noun -> noun.pronoun() || groups.classes().of(noun.noun()).fits(BURYING));
  }

  private @Nullable Frame object(Syntax syntax, NounGroup group, Clause clause, Counted counted) {
    VerbGroup verb = clause.verb();
    if (verb.negated() || clause.passive() && verb.form() == Chunk.Form.FINITE) {
      return null;
    }
    Counted who = counted.none() ? Classes.PEOPLE : counted;
    Measure apart = triggers.undergo(verb.lemma() + "+" + syntax.sentence().norm(group.to()), who);
    Measure measure = apart != null ? apart : triggers.undergo(verb, who);
    measure = measure == Measure.KILLED && covers(clause) ? Measure.MISSING : measure;
    measure = measure == Measure.SUPPLIED ? SubjectFrames.aimed(clause, who) : measure;
    Measure brought =
        measure == null || measure == Measure.OTHER ? subjects.object(syntax, clause, who) : null;
    measure = brought != null ? brought : measure;
    return measure == null ? null : Frame.of(measure, clause).counting(who);
  }
}
