package org.crossbearing.reading.internal.figure;

import java.util.Set;
import org.crossbearing.model.Measure;
import org.crossbearing.model.Modality;
import org.crossbearing.reading.internal.lexicon.WordSets;
import org.crossbearing.reading.internal.lexicon.Words;
import org.crossbearing.reading.internal.syntax.Chunk;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Clause;
import org.crossbearing.reading.internal.syntax.Relation;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/** What a sentence says befell one person. Thread-safe. */
final class Harms {
  private static final Set<String> DEADLY = Set.of("fatal", "deadly", "fatally");
  private static final Set<String> DECEASED = Set.of("dead", "deceased", "slain", "lifeless");
  private static final Set<String> FINDING =
      Set.of("find", "discover", "pronounce", "declare", "leave", "locate");
  private static final Set<String> GRAVE = Set.of("critical", "serious", "stable");
  private static final Set<String> BEHIND = Set.of("after", "following", "from");
  private static final Set<String> SLAIN = Set.of("slain", "murdered", "assassinated");
  private static final Set<String> DENYING = Set.of("nor", "neither", "never");
  private static final Set<String> WHETHER =
      Set.of("if", "whether", "unless", "whenever", "anytime");
  private static final Set<String> UNSURE = WordSets.of("Harms.UNSURE");

  /** Tokens of an aside between a verb and whom it harms. */
  private static final int ASIDE = 12;

  private final CountFrames counts;
  private final Triggers triggers;
  private final Words words;
  private final PeopleWords people;

  Harms(CountFrames counts, Triggers triggers, Words words, PeopleWords people) {
    this.counts = counts;
    this.triggers = triggers;
    this.words = words;
    this.people = people;
  }

  /**
   * What a harm is told by.
   *
   * @param clause the clause that tells it, or null
   */
  record Told(Harm harm, @Nullable Clause clause) {}

  /** What befalls the one that the group means, or null. */
  @Nullable Told of(Syntax syntax, NounGroup group) {
    Frame frame = counts.of(syntax, group, Classes.PEOPLE);
    if (frame != null && does(syntax, group, frame)) {
      return null;
    }
    Harm harm = frame == null ? null : harm(syntax, frame);
    harm = harm != null && isDeadly(syntax, group, frame) ? Harm.KILLED : harm;
    if (frame != null && harm != null) {
      return sure(syntax, group, frame) ? new Told(harm, frame.clause()) : null;
    }
    Told acted = acted(syntax, group);
    if (acted != null) {
      return acted;
    }
    if (getsShot(syntax, group) || isRecovering(syntax, group)) {
      return new Told(Harm.STRUCK, syntax.relation(group).clause());
    }
    if (isSlain(syntax, group) || isFatally(syntax, group) || isFound(syntax, group)) {
      return new Told(Harm.KILLED, null);
    }
    return isGrave(syntax, group) ? new Told(Harm.HURT, null) : null;
  }

  /** "after he got shot". */
  private static boolean getsShot(Syntax syntax, NounGroup group) {
    Clause clause = syntax.relation(group).clause();
    return clause != null
        && clause.verb().lemma().equals("get")
        && !clause.verb().negated()
        && clause.subjects().contains(group)
        && clause.objects().stream()
            .anyMatch(object -> syntax.sentence().norm(object.from()).equals("shot"));
  }

  /** "Four were shot, a man fatally". */
  private static boolean isFatally(Syntax syntax, NounGroup group) {
    int at = group.to();
    boolean ends = at + 1 >= syntax.sentence().size() || syntax.sentence().token(at + 1).mark();
    return Fatal.adverb(syntax.sentence().norm(at)) && ends;
  }

  /** "found Ada Lind, 36, dead", "pronounced him dead", "Man, 36, dead" in a headline. */
  private static boolean isFound(Syntax syntax, NounGroup group) {
    Relation relation = syntax.relation(group);
    Clause clause = relation.clause();
    boolean object = clause != null && relation.role() == Relation.Role.OBJECT;
    boolean last = DECEASED.contains(syntax.sentence().norm(group.to() - 1));
    int behind = last ? group.to() - 1 : behindAge(syntax, group.to());
    boolean found = object && clause != null && FINDING.contains(clause.verb().lemma());
    boolean told = found || syntax.sentence().block().heading();
    return told && DECEASED.contains(syntax.sentence().norm(behind));
  }

  /** "Man, 36, critical after shooting" in a headline. */
  private static boolean isGrave(Syntax syntax, NounGroup group) {
    return syntax.sentence().block().heading()
        && syntax.relation(group).clause() == null
        && GRAVE.contains(syntax.sentence().norm(behindAge(syntax, group.to())))
        && BEHIND.contains(syntax.sentence().norm(behindAge(syntax, group.to()) + 1));
  }

  /** Past ", 36," and the like. */
  private static int behindAge(Syntax syntax, int at) {
    boolean age =
        at + 2 < syntax.sentence().size()
            && syntax.sentence().norm(at).equals(",")
            && syntax.sentence().token(at + 1).number()
            && syntax.sentence().norm(at + 2).equals(",");
    return age ? at + 3 : at;
  }

  /** "slain officer Ada Lind", "the murdered priest", "a homicide victim". */
  private boolean isSlain(Syntax syntax, NounGroup group) {
    if (group.noun().equals("victim") && people.deadly(syntax.sentence().norm(group.head() - 1))) {
      return true;
    }
    boolean apart =
        group.owner() <= group.from()
            && SLAIN.contains(syntax.sentence().norm(group.from() - 1))
            && syntax.sentence().norm(group.from() - 2).equals("the");
    if (apart) {
      return true;
    }
    for (int i = Math.max(group.from(), group.owner()); i < group.head(); i++) {
      if (SLAIN.contains(syntax.sentence().norm(i))) {
        return true;
      }
    }
    return false;
  }

  /** "the person who shot him": whether the clause says that the group harms somebody. */
  boolean acts(Syntax syntax, NounGroup group) {
    for (Clause clause : syntax.clauses()) {
      boolean self =
          clause.objects().stream()
              .anyMatch(object -> people.self(syntax.sentence().norm(object.head())));
      boolean does = !self && (!clause.passive() || Actives.does(syntax, clause, group));
      if (does && clause.subjects().contains(group) && !clause.verb().negated()) {
        Measure done = triggers.undergo(clause.verb(), Classes.PEOPLE);
        if (done == Measure.KILLED || done == Measure.INJURED) {
          return true;
        }
      }
    }
    return false;
  }

  private @Nullable Harm harm(Syntax syntax, Frame frame) {
    if (frame.measure() == Measure.KILLED) {
      return frame.clause() != null && loses(frame.clause()) ? null : Harm.KILLED;
    }
    if (frame.measure() == Measure.HOSPITALISED) {
      return isWounded(syntax, frame.clause()) ? Harm.STRUCK : null;
    }
    if (frame.measure() != Measure.INJURED) {
      return null;
    }
    Clause clause = frame.clause();
    boolean open = clause != null && people.strikes(clause.verb().lemma());
    return open || isOpen(syntax) ? Harm.STRUCK : Harm.HURT;
  }

  /** "was taken to hospital with a gunshot wound", "after a stabbing": told by the same clause. */
  private boolean isWounded(Syntax syntax, @Nullable Clause clause) {
    boolean sent = clause != null && clause.subjects().stream().anyMatch(s -> isBlow(syntax, s));
    boolean told = clause != null || syntax.sentence().block().heading();
    return sent
        || told
            && syntax.chunks().stream()
                .anyMatch(
                    chunk ->
                        chunk instanceof NounGroup group
                            && (people.wound(group.noun()) || isCause(syntax, group))
                            && syntax.relation(group).clause() == clause);
  }

  /** "after a shooting", "following Monday's stabbing". */
  private boolean isCause(Syntax syntax, NounGroup group) {
    return BEHIND.contains(syntax.sentence().norm(group.from() - 1)) && isBlow(syntax, group);
  }

  private boolean isBlow(Syntax syntax, NounGroup group) {
    for (int i = group.from(); i < group.to(); i++) {
      if (people.blow(syntax.sentence().norm(i))) {
        return true;
      }
    }
    return false;
  }

  /** "A boy is recovering after a shooting". */
  private boolean isRecovering(Syntax syntax, NounGroup group) {
    Clause clause = syntax.relation(group).clause();
    return clause != null
        && clause.verb().lemma().equals("recover")
        && clause.subjects().contains(group)
        && isWounded(syntax, clause);
  }

  /** "a patient with a gunshot wound": the sentence speaks of the blow and not of what it did. */
  private boolean isOpen(Syntax syntax) {
    boolean blow = false;
    for (int i = 0; i < syntax.sentence().size(); i++) {
      String norm = syntax.sentence().norm(i);
      if (people.lives(norm)) {
        return false;
      }
      blow |= people.blow(norm);
    }
    return blow;
  }

  /** "a deceased man with a wound", "a woman suffered a fatal wound", "shot his brother dead". */
  private static boolean isDeadly(Syntax syntax, NounGroup group, @Nullable Frame frame) {
    for (int i = Math.max(group.from(), group.owner()); i < group.head(); i++) {
      if (DECEASED.contains(syntax.sentence().norm(i))) {
        return true;
      }
    }
    Clause clause = frame == null ? null : frame.clause();
    return clause != null
        && clause.subjects().contains(group)
        && clause.objects().stream().anyMatch(object -> isFatal(syntax, object));
  }

  private static boolean isFatal(Syntax syntax, NounGroup wound) {
    for (int i = wound.from(); i < wound.head(); i++) {
      if (DEADLY.contains(syntax.sentence().norm(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean does(Syntax syntax, NounGroup group, Frame frame) {
    Clause clause = frame.clause();
    return clause != null
        && triggers.undergo(clause.verb(), Classes.PEOPLE) != null
        && Actives.does(syntax, clause, group);
  }

  /** "She lost a brother": somebody else died. */
  private static boolean loses(Clause clause) {
    return clause.verb().lemma().equals("lose");
  }

  /** Whether it is told as a fact. */
  static boolean sure(Syntax syntax, NounGroup group, Frame frame) {
    Modality modality = Modalities.of(syntax, group, frame);
    Clause clause = frame.clause();
    boolean told =
        (modality == Modality.ASSERTED || modality == Modality.CLAIMED)
            && !isDeniedAhead(syntax, group, clause);
    return told
        && !isOpenQuestion(syntax, group)
        && (clause == null || !wanted(clause) && !othersDo(syntax, group, clause));
  }

  /** "nor did she suffer any injury": denied before an auxiliary that stands before the subject. */
  private static boolean isDeniedAhead(Syntax syntax, NounGroup group, @Nullable Clause clause) {
    return clause != null
        && clause.subjects().contains(group)
        && DENYING.contains(syntax.sentence().norm(group.from() - 2));
  }

  /** "could not say if the driver had died". */
  private static boolean isOpenQuestion(Syntax syntax, NounGroup group) {
    int at = group.from() - 1;
    return WHETHER.contains(syntax.sentence().norm(at));
  }

  /** "The minister said 12 died": the number right before the verb is its subject. */
  private static boolean othersDo(Syntax syntax, NounGroup group, Clause clause) {
    int verb = syntax.index(clause.verb());
    return syntax.chunk(verb - 1) instanceof NounGroup number
        && number.bare()
        && number.from() > group.to()
        && syntax.chunk(verb - 2) instanceof Chunk.VerbGroup;
  }

  /** "tried to kill her", "was going to be shot". */
  private static boolean wanted(Clause clause) {
    Clause parent = clause.parent();
    boolean ahead = parent != null && parent.verb().lemma().equals("go");
    if (ahead && clause.verb().form() == Chunk.Form.INFINITIVE) {
      return true;
    }
    boolean became = parent != null && parent.verb().lemma().equals("become");
    boolean open = clause.verb().form() == Chunk.Form.INFINITIVE && !clause.passive() && !became;
    return open || parent != null && UNSURE.contains(parent.verb().lemma());
  }

  /** "accused of killing her husband", "kills friend": a verb that looks like a noun. */
  private @Nullable Told acted(Syntax syntax, NounGroup group) {
    boolean inside = words.classes(syntax.sentence().norm(group.from())).indexOf('Z') >= 0;
    boolean led = inside && group.head() > group.from();
    int at = led ? group.from() : before(syntax, group.from() - 1);
    String norm = syntax.sentence().norm(at);
    boolean acts = norm.endsWith("ing") || words.classes(norm).indexOf('Z') >= 0;
    if (norm.isEmpty() || !acts || !led && isEvent(syntax, at)) {
      return null;
    }
    String lemma = words.verb(norm);
    Measure measure = lemma.equals("lose") ? null : triggers.undergo(lemma, Classes.PEOPLE);
    if (measure != Measure.KILLED && measure != Measure.INJURED) {
      return null;
    }
    boolean fatal =
        DEADLY.contains(syntax.sentence().norm(at - 1))
            || syntax.sentence().norm(group.to()).equals("dead");
    Harm harm =
        fatal || measure == Measure.KILLED
            ? Harm.KILLED
            : people.strikes(lemma) ? Harm.STRUCK : Harm.HURT;
    return new Told(harm, syntax.relation(group).clause());
  }

  /** The token, or the one before an aside between dashes that ends there. */
  private static int before(Syntax syntax, int at) {
    if (!syntax.sentence().dash(at)) {
      return at;
    }
    for (int i = at - 1; i > Math.max(0, at - ASIDE); i--) {
      if (syntax.sentence().dash(i)) {
        return i - 1;
      }
    }
    return at;
  }

  /** "After the shooting the boy fled": a noun of its own. */
  private static boolean isEvent(Syntax syntax, int at) {
    return syntax.chunk(syntax.chunkAt(at)) instanceof NounGroup event
        && (event.determiner().equals("the") || event.determiner().equals("a"));
  }

  /** "turned the gun on himself", "kills three, then himself"; or null. */
  @Nullable Told onSelf(Syntax syntax, NounGroup group) {
    Clause.Phrase phrase = syntax.relation(group).phrase();
    Clause clause = syntax.relation(group).clause();
    boolean turned =
        phrase != null
            && phrase.preposition().endsWith("on")
            && clause != null
            && clause.verb().lemma().equals("turn");
    if (turned) {
      return new Told(Harm.STRUCK, clause);
    }
    String before = syntax.sentence().norm(group.from() - 1);
    if (!before.equals("then") && !before.equals("and") && !before.equals(",")) {
      return null;
    }
    Clause last = null;
    for (Clause one : syntax.clauses()) {
      last = one.verb().to() <= group.from() ? one : last;
    }
    Measure measure = last == null ? null : triggers.undergo(last.verb(), Classes.PEOPLE);
    return measure == Measure.KILLED || measure == Measure.INJURED
        ? new Told(measure == Measure.KILLED ? Harm.KILLED : Harm.STRUCK, last)
        : null;
  }

  /** "Weir's death", "his murder": what the noun behind the owner says of them, or null. */
  @Nullable Harm owned(Syntax syntax, NounGroup group) {
    Measure measure = triggers.before(group.noun(), Classes.PEOPLE);
    boolean sought = group.noun().equals("search") || group.noun().equals("hunt");
    boolean living = group.noun().equals("body") && !people.corpse(syntax);
    if (sought || living || measure != Measure.KILLED && measure != Measure.INJURED) {
      return null;
    }
    boolean fatal = false;
    for (int i = group.from(); i < group.to(); i++) {
      fatal |= DEADLY.contains(syntax.sentence().norm(i));
    }
    return fatal || measure == Measure.KILLED ? Harm.KILLED : Harm.STRUCK;
  }
}
