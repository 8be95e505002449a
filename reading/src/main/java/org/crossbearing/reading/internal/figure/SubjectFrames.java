package org.crossbearing.reading.internal.figure;

import java.util.Set;
import org.crossbearing.model.Measure;
import org.crossbearing.reading.internal.figure.Classes.Counted;
import org.crossbearing.reading.internal.lexicon.WordSets;
import org.crossbearing.reading.internal.syntax.Chunk;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Chunk.VerbGroup;
import org.crossbearing.reading.internal.syntax.Clause;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/**
 * What a clause says of its subject: done to it, done by it, or told by a state or place.
 * Thread-safe.
 */
final class SubjectFrames {
  private static final int CHAIN = 3;
  private static final Set<String> ESTIMATING =
      Set.of("believe", "estimate", "think", "reckon", "understand", "say");
  private static final Set<String> THERE = Set.of("in", "at", "to", "around", "inside");

  private static final Set<String> UNDER = Set.of("under", "beneath", "underneath");

  /** What comes down over people, or what they are dug out of. */
  private static final Set<String> BURYING = WordSets.of("SubjectFrames.BURYING");

  /** Where the dead are buried, and by whom. */
  private static final Set<String> GRAVES = WordSets.of("SubjectFrames.GRAVES");

  private static final Set<String> SUFFERING = WordSets.of("SubjectFrames.SUFFERING");
  private static final Set<String> TELLING = WordSets.of("SubjectFrames.TELLING");
  private static final Set<Measure> WEAK =
      Set.of(
          Measure.SUPPLIED, Measure.OTHER, Measure.AFFECTED, Measure.REQUESTED, Measure.ATTENDING);

  private static final Set<String> TRAVELLERS = WordSets.of("SubjectFrames.TRAVELLERS");
  private static final Set<String> CRAFT = WordSets.of("SubjectFrames.CRAFT");
  private static final Set<String> LEAVING = Set.of("leave", "abandon", "quit", "desert");

  private final Triggers triggers;
  private final Idioms idioms;
  private final Conditions conditions;

  SubjectFrames(Triggers triggers, Idioms idioms, Classes classes) {
    this.triggers = triggers;
    this.idioms = idioms;
    this.conditions = new Conditions(triggers, classes);
  }

  /**
   * The frame of the subject, or null. Follows "are believed to have been".
   *
   * @param depth how many verbs were followed so far
   */
  @Nullable Frame of(Syntax syntax, Clause clause, Counted who, int depth) {
    Measure measure = measure(syntax, clause, who);
    if (measure != null) {
      return Frame.of(measure, clause).counting(who);
    }
    Clause next = depth < CHAIN ? chained(syntax, clause) : null;
    return next == null ? null : of(syntax, next, who, depth + 1);
  }

  /** What befell the people that a clause has as its subject: "of those who died"; or null. */
  @Nullable Measure toll(Syntax syntax, NounGroup those) {
    for (Clause clause : syntax.clauses()) {
      if (clause.subjects().contains(those)) {
        Frame frame = of(syntax, clause, Classes.PEOPLE, 0);
        return frame != null && Sequels.toll(frame.measure()) ? frame.measure() : null;
      }
    }
    return null;
  }

  private @Nullable Measure measure(Syntax syntax, Clause clause, Counted who) {
    VerbGroup verb = clause.verb();
    Measure idiom = idioms.subject(syntax, clause, who);
    if (idiom != null) {
      return idiom;
    }
    Measure hidden = hidden(syntax, clause, who);
    Measure failed = verb.negated() ? triggers.not(verb.lemma(), who) : null;
    if (failed != null) {
      return failed;
    }
    if (hidden != null || verb.negated()) {
      return hidden != null ? hidden : conditions.behind(syntax, verb, who);
    }
    Measure state = state(syntax, clause, who);
    Measure done = verb(syntax, clause, who);
    if (state != null || done != null && !WEAK.contains(done)) {
      return state != null ? state : done;
    }
    Measure told = suffered(clause, who);
    told = told != null ? told : told(syntax, clause, who);
    told = told != null ? told : conditions.ofSubject(syntax, clause, who);
    told = told == null && done == null ? present(syntax, clause, who) : told;
    return told != null ? told : done;
  }

  /** "100,000 people are believed to have been in the district": how many came, as far as known. */
  private static @Nullable Measure present(Syntax syntax, Clause clause, Counted who) {
    Clause been = ESTIMATING.contains(clause.verb().lemma()) ? chained(syntax, clause) : null;
    boolean there =
        been != null
            && who.fits(Classes.PEOPLE.name())
            && clause.passive()
            && been.verb().perfect()
            && (been.verb().copula() || been.verb().lemma().equals("come"))
            && been.complement() == null
            && been.phrases().stream().anyMatch(SubjectFrames::isSpot);
    return there ? Measure.ATTENDING : null;
  }

  /** "in the district", "to Lom", but not "at risk", "in prison". */
  private static boolean isSpot(Clause.Phrase phrase) {
    NounGroup where = phrase.groups().getFirst();
    return THERE.contains(phrase.preposition()) && (where.name() || !where.determiner().isEmpty());
  }

  /** What the clause says of its object beyond the verb: "took 30 people to hospital"; or null. */
  @Nullable Measure object(Syntax syntax, Clause clause, Counted who) {
    Measure made = made(syntax, clause, who);
    return made != null ? made : conditions.ofObject(syntax, clause, who);
  }

  /** What the verb says of its subject; who surrenders something is not held. */
  private @Nullable Measure verb(Syntax syntax, Clause clause, Counted who) {
    VerbGroup verb = clause.verb();
    Measure done = clause.passive() ? triggers.undergo(verb, who) : null;
    done =
        verb.lemma().equals("bury") && done == Measure.KILLED && covered(syntax, clause)
            ? Measure.MISSING
            : done;
    done = done == Measure.SUPPLIED ? aimed(clause, who) : done;
    if (done != null) {
      return done;
    }
    Measure act = triggers.act(verb, who);
    act = act == Measure.KILLED && starving(verb) ? Measure.AFFECTED : act;
    act = act == Measure.DETAINED && !clause.objects().isEmpty() ? null : act;
    boolean undergone =
        act == Measure.LAUNCHED
            && clause.passive()
            && triggers.undergo(verb, Classes.PEOPLE) != null;
    return undergone ? null : act;
  }

  /** "are starving": alive as yet. */
  private static boolean starving(VerbGroup verb) {
    return verb.lemma().equals("starve") && !verb.perfect() && verb.head() > verb.from();
  }

  /** Buried under something, rather than in a grave as "ten victims of the landslide" are. */
  private static boolean covered(Syntax syntax, Clause clause) {
    if (clause.phrases().stream().anyMatch(p -> UNDER.contains(p.preposition()))) {
      return true;
    }
    NounGroup subject = clause.subjects().isEmpty() ? null : clause.subjects().getFirst();
    boolean found = false;
    for (int i = 0; i < syntax.sentence().size(); i++) {
      String norm = syntax.sentence().norm(i);
      boolean whose = subject != null && i >= subject.from() && i < clause.verb().from();
      if (GRAVES.contains(norm)) {
        return false;
      }
      found |= !whose && BURYING.contains(norm);
    }
    return found;
  }

  private @Nullable Measure state(Syntax syntax, Clause clause, Counted who) {
    if (clause.complement() instanceof Chunk.Adjective adjective) {
      return triggers.state(adjective.norm(), who);
    }
    boolean participle = clause.passive() && clause.verb().form() == Chunk.Form.FINITE;
    VerbGroup verb = clause.verb();
    boolean still = participle && has(syntax, verb, "still");
    return participle
        ? triggers.state(still ? syntax.sentence().norm(verb.head()) : verb.lemma(), who)
        : null;
  }

  /** "have never been found", "could not be reached", "had yet to be located". */
  private @Nullable Measure hidden(Syntax syntax, Clause clause, Counted who) {
    VerbGroup verb = clause.verb();
    String before = syntax.sentence().norm(verb.from() - 1);
    boolean open =
        verb.form() == Chunk.Form.INFINITIVE && (before.equals("yet") || before.equals("still"));
    boolean negative = verb.negated() || open;
    return negative && verb.passive() ? triggers.hide(verb.lemma(), who) : null;
  }

  /** "had left En Nahud", "have abandoned the town". */
  private @Nullable Measure left(Clause clause, Counted who) {
    if (!LEAVING.contains(clause.verb().lemma())
        || clause.objects().isEmpty()
        || clause.passive()) {
      return null;
    }
    NounGroup object = clause.objects().getFirst();
    Measure left = triggers.leave(object.name() ? "*" : object.noun(), who);
    return left == Measure.DISPLACED && travels(clause, who) ? Measure.OTHER : left;
  }

  /** "Some 90 migrants had left the coast", "97 people left aboard two boats": on their way. */
  private static boolean travels(Clause clause, Counted who) {
    return TRAVELLERS.contains(who.name())
        || clause.phrases().stream()
            .filter(phrase -> !phrase.preposition().equals("from"))
            .flatMap(phrase -> phrase.groups().stream())
            .anyMatch(group -> CRAFT.contains(group.noun()));
  }

  private @Nullable Measure suffered(Clause clause, Counted who) {
    Measure left = left(clause, who);
    if (left != null) {
      return left;
    }
    if (!SUFFERING.contains(clause.verb().lemma())) {
      return null;
    }
    for (NounGroup object : clause.objects()) {
      Measure measure = triggers.suffer(object.noun(), who);
      boolean lost = measure != Measure.KILLED || clause.verb().lemma().equals("lose");
      if (measure != null && lost) {
        return measure;
      }
    }
    return null;
  }

  private static boolean has(Syntax syntax, VerbGroup verb, String word) {
    for (int i = verb.from(); i < verb.to(); i++) {
      if (syntax.sentence().norm(i).equals(word)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Measure told(Syntax syntax, Clause clause, Counted who) {
    if (clause.objects().isEmpty() && has(syntax, clause.verb(), "to") && obliged(syntax, clause)) {
      return triggers.told(lemma(clause), who);
    }
    Clause next = TELLING.contains(clause.verb().lemma()) ? chained(syntax, clause) : null;
    Measure measure = next == null ? null : triggers.told(next.verb().lemma(), who);
    return measure != null && clause.verb().lemma().equals("force") ? Measure.DISPLACED : measure;
  }

  /** "had to leave". */
  private static boolean obliged(Syntax syntax, Clause clause) {
    VerbGroup verb = clause.verb();
    return has(syntax, verb, "had") || has(syntax, verb, "have") || has(syntax, verb, "having");
  }

  /** "forced 1,500 tourists to flee". */
  private @Nullable Measure made(Syntax syntax, Clause clause, Counted who) {
    if (!TELLING.contains(clause.verb().lemma())) {
      return null;
    }
    for (Clause other : syntax.clauses()) {
      if (other.parent() == clause && other.verb().form() == Chunk.Form.INFINITIVE) {
        Measure measure = triggers.told(other.verb().lemma(), who);
        return measure != null && clause.verb().lemma().equals("force")
            ? Measure.DISPLACED
            : measure;
      }
    }
    return null;
  }

  private static String lemma(Clause clause) {
    return clause.verb().lemma();
  }

  /** Weapons sent against somebody are no supply. */
  static Measure aimed(Clause clause, Counted counted) {
    boolean against =
        clause.phrases().stream()
            .anyMatch(
                p -> Set.of("against", "towards", "toward", "into").contains(p.preposition()));
    return against && counted.fits("weapon") ? Measure.LAUNCHED : Measure.SUPPLIED;
  }

  /** The clause that goes on with the same subject: an infinitive or a second participle. */
  private static @Nullable Clause chained(Syntax syntax, Clause clause) {
    for (Clause other : syntax.clauses()) {
      boolean own = !other.subjects().isEmpty() && !other.subjects().equals(clause.subjects());
      boolean near = other.verb().from() - clause.verb().to() <= 2;
      boolean follows = other.parent() == clause && near && !own;
      boolean form =
          switch (other.verb().form()) {
            case INFINITIVE, EITHER, PARTICIPLE -> true;
            case FINITE, ING -> false;
          };
      if (follows && form && clause.objects().isEmpty()) {
        return other;
      }
    }
    return null;
  }
}
