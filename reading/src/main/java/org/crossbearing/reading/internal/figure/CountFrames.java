package org.crossbearing.reading.internal.figure;

import java.util.EnumSet;
import java.util.Set;
import org.crossbearing.model.Amount;
import org.crossbearing.model.Measure;
import org.crossbearing.reading.internal.figure.Classes.Counted;
import org.crossbearing.reading.internal.lexicon.WordSets;
import org.crossbearing.reading.internal.lexicon.Words;
import org.crossbearing.reading.internal.syntax.Chunk;
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
  private static final Set<Measure> COMING = EnumSet.of(Measure.ATTENDING, Measure.LAUNCHED);

  /** What may have befallen people who were killed after it: "abducted and executed". */
  private static final Set<Measure> BEFORE_DEATH =
      EnumSet.of(Measure.DETAINED, Measure.HOSPITALISED, Measure.RESCUED);

  private static final Set<String> SAID_OF = Set.of("who", "that", "which", "whom");

  private static final String BURYING = "person|body-of-people|place";
  private static final String SPEAKING = "person|body-of-people";
  private static final Set<String> HANDING = WordSets.of("CountFrames.HANDING");
  private static final Set<String> SUCCEEDING = WordSets.of("CountFrames.SUCCEEDING");
  private static final Set<String> HEALERS = WordSets.of("CountFrames.HEALERS");
  private static final Set<String> COLLECTIVE = WordSets.of("CountFrames.COLLECTIVE");

  /** Nouns that tell more than any verb: "listed 262 dead and 83 missing". */
  private static final Set<String> LASTING =
      Set.of("dead", "death", "fatality", "missing", "deceased", "arrest", "evacuation");

  private final Groups groups;
  private final Triggers triggers;
  private final Idioms idioms;
  private final SubjectFrames subjects;
  private final PhraseFrames phrases;
  private final StateFrames states;
  private final HeadingFrames headings;
  private final Inversions inversions;
  private final Set<String> saying;
  private final Fatal fatal;

  CountFrames(Triggers triggers, Idioms idioms, Groups groups, Words words, Set<String> saying) {
    this.groups = groups;
    this.triggers = triggers;
    this.idioms = idioms;
    this.subjects = new SubjectFrames(triggers, idioms, groups.classes());
    this.phrases = new PhraseFrames(triggers);
    this.states = new StateFrames(triggers, groups, words);
    this.headings = new HeadingFrames(triggers);
    this.inversions = new Inversions(triggers);
    this.saying = saying;
    this.fatal = new Fatal(triggers);
  }

  SubjectFrames subjects() {
    return subjects;
  }

  /** The frame of the group, or null if the sentence alone tells none. */
  @Nullable Frame of(Syntax syntax, NounGroup group, Counted counted) {
    Frame dead = dead(syntax, group, counted);
    Frame frame = dead != null ? dead : told(syntax, group, counted);
    boolean hurt = frame != null && frame.measure() == Measure.INJURED;
    Counted who = counted.none() ? Classes.PEOPLE : counted;
    boolean fatal =
        hurt && frame != null && this.fatal.tells(syntax, group, frame, who)
            || frame != null
                && BEFORE_DEATH.contains(frame.measure())
                && this.fatal.later(syntax, group, frame, who);
    return fatal && frame != null ? frame.as(Measure.KILLED) : frame;
  }

  /** "Take away the 40 who died": dead, whatever is done with their number; or null. */
  private @Nullable Frame dead(Syntax syntax, NounGroup group, Counted counted) {
    boolean known = group.determiner().equals("the") || group.determiner().equals("those");
    boolean who =
        known
            && syntax.chunk(syntax.index(group) + 1) instanceof Chunk.Link link
            && link.norm().equals("who");
    Frame frame = who ? byFurtherClause(syntax, group, counted) : null;
    return frame != null && frame.measure() == Measure.KILLED ? frame : null;
  }

  private @Nullable Frame told(Syntax syntax, NounGroup group, Counted counted) {
    Relation relation = syntax.relation(group);
    boolean victims = triggers.noun(group.noun()) != null && !triggers.weak(group.noun());
    if (!victims && source(relation, counted)) {
      return null;
    }
    Frame later = isLaterObject(relation, group) ? own(syntax, group, counted, relation) : null;
    if (later != null) {
      return later;
    }
    Measure idiom =
        LASTING.contains(group.noun())
            ? null
            : idioms.of(syntax, group, relation, counted.none() ? Classes.PEOPLE : counted);
    if (idiom != null && !(idiom == Measure.KILLED && maintained(relation))) {
      Frame harm = idiom == Measure.ATTENDING ? byFurtherClause(syntax, group, counted) : null;
      return harm != null && strong(harm)
          ? harm
          : Frame.of(idiom, relation.clause()).counting(counted.none() ? Classes.PEOPLE : counted);
    }
    Frame noun = counted.fits("body-of-people") ? null : states.byNoun(group, counted, relation);
    if (noun != null && !triggers.weak(group.noun())) {
      return handedOver(relation, counted) ? noun.as(Measure.OTHER).counting(counted) : noun;
    }
    Frame cases = states.byCases(syntax, group, relation.clause());
    if (cases != null) {
      return cases;
    }
    Frame found =
        counted.fits("weapon") && HeadingFrames.ofSome(syntax, group)
            ? null
            : states.byState(syntax, group, counted, relation.clause());
    Frame stopped = stopped(found, syntax, group, counted);
    found = stopped != null ? stopped : found;
    found = found != null ? found : byRelation(syntax, group, counted, relation);
    found = found != null ? found : inversions.of(syntax, group, counted);
    boolean came = found != null && COMING.contains(found.measure());
    Frame further = weak(found) || came ? byFurtherClause(syntax, group, counted) : null;
    further = further == null && weak(found) ? bySaid(syntax, group, counted) : further;
    found = further != null && !(came && !strong(further)) ? further : found;
    found = found != null ? found : states.byList(syntax, group, counted, relation.clause());
    found = found != null ? found : states.byPhrase(syntax, group, counted, relation.clause());
    found = found != null ? found : byVerbBehindObject(syntax, group, counted);
    found = found != null ? found : headings.of(syntax, group, counted);
    Frame described =
        weak(found) && !(found != null && handed(found))
            ? states.byModifier(syntax, group, counted, relation.clause())
            : null;
    found = described != null ? described : found;
    boolean one = group.quantity() != null && group.quantity().amount().equals(Amount.exactly(1));
    return found != null || one ? found : noun;
  }

  /**
   * "22 wounded soldiers were freed": what is done with them now, not what befell them once; but
   * not "handed over to doctors".
   */
  private boolean handed(Frame frame) {
    Clause clause = frame.clause();
    return clause != null
        && HANDING.contains(clause.verb().lemma())
        && clause.phrases().stream().noneMatch(this::heals);
  }

  private boolean heals(Clause.Phrase phrase) {
    String noun = phrase.groups().getFirst().noun();
    return groups.classes().of(noun).fits("responder") || HEALERS.contains(noun);
  }

  /** "left one dead and two in hospital": what stands before it is told of the other. */
  private static boolean isLaterObject(Relation relation, NounGroup group) {
    Clause clause = relation.clause();
    return clause != null && relation.role() == Role.OBJECT && clause.objects().indexOf(group) > 0;
  }

  private @Nullable Frame own(Syntax syntax, NounGroup group, Counted counted, Relation relation) {
    Frame state = states.byState(syntax, group, counted, relation.clause());
    Frame stopped = stopped(state, syntax, group, counted);
    if (stopped != null) {
      return stopped;
    }
    state = state != null ? state : states.byPhrase(syntax, group, counted, relation.clause());
    Measure there = state == null ? at(syntax, group) : null;
    return there == null ? state : Frame.of(there, relation.clause()).counting(counted);
  }

  /**
   * "shot down 30 drones launched from the coast", "pulled out 12 people trapped in the mill": what
   * became of them then; or null.
   */
  private @Nullable Frame stopped(
      @Nullable Frame state, Syntax syntax, NounGroup group, Counted counted) {
    Measure end =
        state == null
            ? null
            : switch (state.measure()) {
              case LAUNCHED -> Measure.INTERCEPTED;
              case MISSING -> Measure.RESCUED;
              default -> null;
            };
    Frame acted = end == null ? null : byRelation(syntax, group, counted, syntax.relation(group));
    return acted != null && acted.measure() == end && done(acted.clause()) ? acted : null;
  }

  /** Not "tried to rescue", "could rescue", "died saving". */
  private static boolean done(@Nullable Clause clause) {
    if (clause == null || clause.verb().negated() || !clause.verb().modal().isEmpty()) {
      return false;
    }
    Clause parent = clause.parent();
    return switch (clause.verb().form()) {
      case FINITE, EITHER, PARTICIPLE -> true;
      case INFINITIVE -> parent != null && SUCCEEDING.contains(parent.verb().lemma());
      case ING -> false;
    };
  }

  /** "three others in the hospital". */
  private @Nullable Measure at(Syntax syntax, NounGroup group) {
    int index = syntax.index(group) + 1;
    boolean in =
        syntax.chunk(index) instanceof Chunk.Link link
            && (link.norm().equals("in") || link.norm().equals("at"));
    return in && syntax.chunk(index + 1) instanceof NounGroup place
        ? triggers.at(place.noun(), Classes.PEOPLE)
        : null;
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

  /** "gunmen who stormed a hall were arrested", "drones flying in were shot down". */
  private static boolean strong(Frame frame) {
    return frame.measure() == Measure.DETAINED
        || frame.measure().isHarm() && frame.measure() != Measure.LAUNCHED;
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
    boolean inverted =
        relation.role() == Role.OBJECT
            && (clause.verb().lemma().equals("say") || clause.verb().lemma().equals("cite"));
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
      Frame frame = phrases.of(phrase, clause, counted);
      frame = frame != null ? frame : along(syntax, phrase, clause, counted);
      return frame != null ? frame : countries(syntax, phrase, counted);
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

  /** "provided them with 40 trucks", "received four launchers with 300 missiles". */
  private @Nullable Frame along(
      Syntax syntax, Clause.Phrase phrase, @Nullable Clause clause, Counted counted) {
    if (Gifts.equips(phrase, clause, counted)) {
      return Frame.of(Measure.SUPPLIED, clause).counting(counted);
    }
    NounGroup main = Gifts.given(phrase, counted);
    Frame frame = main == null ? null : told(syntax, main, groups.counted(syntax, main));
    return frame != null && Gifts.shared(frame.measure()) ? frame.counting(counted) : null;
  }

  /** "Ministers from 30 countries gathered". */
  private @Nullable Frame countries(Syntax syntax, Clause.Phrase phrase, Counted counted) {
    boolean from = phrase.preposition().equals("from") || phrase.preposition().equals("of");
    if (!from || !counted.fits("body-of-people|place") || !(phrase.after() instanceof NounGroup)) {
      return null;
    }
    NounGroup who = (NounGroup) phrase.after();
    Counted sent = groups.counted(syntax, who);
    boolean person = who.quantity() == null && sent.fits("person");
    Frame frame = person ? told(syntax, who, sent) : null;
    return frame != null && frame.measure() == Measure.ATTENDING ? frame.counting(counted) : null;
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

  /** "two men (who) police said were killed": what is said of those named before the speaker. */
  private @Nullable Frame bySaid(Syntax syntax, NounGroup group, Counted counted) {
    int index = syntax.index(group) + 1;
    index += syntax.chunk(index) instanceof Chunk.Link who && SAID_OF.contains(who.norm()) ? 1 : 0;
    boolean speaker =
        syntax.chunk(index) instanceof NounGroup noun
            && noun.quantity() == null
            && syntax.chunk(index + 1) instanceof VerbGroup says
            && says.form() != Chunk.Form.ING
            && saying.contains(says.lemma());
    if (!speaker || !(syntax.chunk(index + 2) instanceof VerbGroup told)) {
      return null;
    }
    Counted who = counted.none() ? Classes.PEOPLE : counted;
    for (Clause clause : syntax.clauses()) {
      if (clause.verb().equals(told) && told.form() == Chunk.Form.FINITE) {
        Frame frame = subjects.of(syntax, clause, who, 0);
        return frame == null || weak(frame) ? null : frame;
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

  /** "shelters, which hold 9,000 people". */
  private boolean houses(Clause clause) {
    return clause.verb().lemma().equals("hold")
        && clause.subjects().stream()
            .anyMatch(
                noun ->
                    groups.classes().of(noun.noun()).fits("building|place|vehicle")
                        || noun.determiner().equals("each")
                        || noun.determiner().equals("both"));
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
    measure = measure == Measure.DETAINED && houses(clause) ? Measure.OTHER : measure;
    boolean treated = measure == Measure.HOSPITALISED && verb.lemma().equals("treat");
    measure =
        treated && !who.name().equals("patient") && !Wards.tells(syntax)
            ? Measure.INJURED
            : measure;
    measure = measure == Measure.SUPPLIED ? SubjectFrames.aimed(clause, who) : measure;
    Measure brought =
        measure == null || measure == Measure.OTHER ? subjects.object(syntax, clause, who) : null;
    measure = brought != null ? brought : measure;
    return measure == null ? null : Frame.of(measure, clause).counting(who);
  }
}
