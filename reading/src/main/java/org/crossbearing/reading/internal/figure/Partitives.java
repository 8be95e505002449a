package org.crossbearing.reading.internal.figure;

import java.util.EnumSet;
import java.util.Set;
import org.crossbearing.model.Amount;
import org.crossbearing.model.Measure;
import org.crossbearing.reading.internal.figure.Classes.Counted;
import org.crossbearing.reading.internal.lexicon.Words;
import org.crossbearing.reading.internal.syntax.Chunk;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Clause;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/** Parts of a whole that a noun names: "three of the dead", "of the injured, 12". Thread-safe. */
final class Partitives {
  /** What may befall a victim who lives. */
  private static final Set<Measure> ALIVE =
      EnumSet.of(Measure.INJURED, Measure.HOSPITALISED, Measure.RESCUED, Measure.EVACUATED);

  private static final Set<String> LEADING = Set.of("of", "among");

  private static final Set<String> DEFINITE = Set.of("those", "these");

  private static final Set<String> PERSONS = Set.of("people", "person", "others");

  private final Triggers triggers;
  private final Groups groups;
  private final CountFrames counts;
  private final Words words;

  Partitives(Triggers triggers, Groups groups, CountFrames counts, Words words) {
    this.words = words;
    this.triggers = triggers;
    this.groups = groups;
    this.counts = counts;
  }

  /**
   * "Three of the dead were in Darnytskyi": dead, whatever the verb says, unless it tells them
   * apart; or null.
   */
  @Nullable Frame ofDead(Syntax syntax, NounGroup group, Context context) {
    Measure whole = whole(syntax, group, context);
    if (whole == null) {
      return hurtDead(syntax, group, context);
    }
    if (whole != Measure.KILLED && whole != Measure.INJURED) {
      return null;
    }
    Frame told = counts.of(syntax, group, Classes.PEOPLE);
    if (whole == Measure.INJURED) {
      return told != null && told.measure() == whole ? told.asPart() : null;
    }
    if (told != null && ALIVE.contains(told.measure()) && victims(syntax, group)) {
      return null;
    }
    boolean apart = told != null && told.measure() == Measure.OTHER;
    Clause clause = syntax.relation(group).clause();
    boolean plain =
        clause != null
            && clause.verb().copula()
            && clause.complement() instanceof NounGroup noun
            && noun.quantity() == null;
    Counted kind = plain && clause != null ? complement(clause) : Classes.PEOPLE;
    return Frame.of(apart ? Measure.OTHER : Measure.KILLED, clause).counting(kind).asPart();
  }

  /** "Of those killed, 17 were shot", "Of them, two were burned": how they died; or null. */
  private @Nullable Frame hurtDead(Syntax syntax, NounGroup group, Context context) {
    Clause clause = syntax.relation(group).clause();
    Counted kind = group.bare() ? Classes.PEOPLE : groups.counted(syntax, group);
    if (clause == null || !clause.subjects().contains(group) || !kind.fits("person")) {
      return null;
    }
    Draft last = context.lastCount();
    boolean them = ofThem(syntax) && last != null && last.measure() == Measure.KILLED;
    if (!them && leading(syntax, clause) != Measure.KILLED) {
      return null;
    }
    Frame told = counts.of(syntax, group, kind);
    return told != null && told.measure() == Measure.INJURED
        ? Frame.of(Measure.KILLED, clause).counting(kind).asPart()
        : null;
  }

  /** Whether the sentence opens with "Of them" or "Of these". */
  private static boolean ofThem(Syntax syntax) {
    String norm = syntax.sentence().norm(1);
    return LEADING.contains(syntax.sentence().norm(0))
        && (norm.equals("them") || DEFINITE.contains(norm))
        && syntax.sentence().norm(2).equals(",");
  }

  private boolean victims(Syntax syntax, NounGroup group) {
    NounGroup whole = groups.partitive(syntax, group);
    return whole != null && whole.noun().equals("victim");
  }

  /** The frame of a number whose whole has a measure of its own, or null. */
  @Nullable Frame of(Syntax syntax, NounGroup group, Context context) {
    Measure whole = whole(syntax, group, context);
    Clause clause = syntax.relation(group).clause();
    if (whole != null) {
      return Frame.of(whole, clause).counting(Classes.PEOPLE).asPart();
    }
    Measure leading = group.bare() && clause != null ? leading(syntax, clause) : null;
    return leading == null || clause == null
        ? null
        : Frame.of(leading, clause).counting(complement(clause)).asPart();
  }

  /** Whether adults were counted before, in "Twelve of the adults". */
  boolean ofKnown(Syntax syntax, NounGroup group, Context context) {
    NounGroup whole = groups.partitive(syntax, group);
    if (whole == null
        || whole.quantity() != null
        || !group.bare()
        || whole.noun().isEmpty()
        || !whole.determiner().equals("the")) {
      return false;
    }
    String of = groups.classes().of(whole.noun()).name();
    Draft last = context.lastCount();
    return last != null && context.counted(last.measure(), of);
  }

  /** "Three of the dead", "Twenty-five of the bodies": what the whole is counted as, or null. */
  private @Nullable Measure whole(Syntax syntax, NounGroup group, Context context) {
    NounGroup whole = groups.partitive(syntax, group);
    if (whole == null || !group.bare()) {
      return null;
    }
    Measure behind = behind(syntax, whole);
    boolean those = DEFINITE.contains(whole.determiner()) && !whole.noun().isEmpty();
    if (behind != null || !whole.determiner().equals("the") && !those) {
      return behind;
    }
    Measure measure = measure(whole.noun());
    boolean victims = whole.noun().equals("victim") && !one(group);
    return measure == null && victims ? VictimFrames.whole(syntax, whole, context) : measure;
  }

  /** "Of those drones, 290 were shot down": the class that the first phrase names, or null. */
  @Nullable Counted ofThose(Clause clause) {
    if (clause.phrases().isEmpty()) {
      return null;
    }
    Clause.Phrase first = clause.phrases().getFirst();
    NounGroup whole = first.groups().getFirst();
    boolean leads = first.preposition().equals("of") && first.after() == null;
    Counted named = leads && !whole.pronoun() ? groups.classes().of(whole.noun()) : Classes.NONE;
    return named.none() ? null : named;
  }

  /** "Of the 410 targets, 170 were shot down": whether the first phrase has a number. */
  static boolean ofCounted(Clause clause) {
    return clause.phrases().getFirst().groups().getFirst().quantity() != null;
  }

  /** "of those arrested", "of the people killed": what the word behind the whole tells, or null. */
  private @Nullable Measure behind(Syntax syntax, NounGroup whole) {
    boolean those = whole.determiner().equals("those") && whole.noun().isEmpty();
    boolean people = whole.determiner().equals("the") && PERSONS.contains(whole.noun());
    String norm = syntax.sentence().norm(whole.to());
    if ((those || people) && whole.quantity() == null && norm.equals("who")) {
      return counts.subjects().toll(syntax, whole);
    }
    if (!those && !people || whole.quantity() != null || !norm.endsWith("ed")) {
      return null;
    }
    Measure state = triggers.state(norm, Classes.PEOPLE);
    Measure told = state != null ? state : triggers.undergo(words.verb(norm), Classes.PEOPLE);
    return told != null && Sequels.toll(told) ? told : null;
  }

  /** "Of the injured, 12 are children": what the first phrase is counted as, or null. */
  private @Nullable Measure leading(Syntax syntax, Clause clause) {
    for (Chunk chunk : syntax.chunks().subList(0, 1)) {
      boolean leads = chunk instanceof Chunk.Link link && LEADING.contains(link.norm());
      boolean before = leads && chunk.from() < clause.verb().from();
      if (before && syntax.chunk(syntax.index(chunk) + 1) instanceof NounGroup whole) {
        Measure named = measure(whole.noun());
        return named != null || whole.quantity() != null ? named : behind(syntax, whole);
      }
    }
    return null;
  }

  private @Nullable Measure measure(String noun) {
    Measure named = triggers.noun(noun);
    return named != null ? named : triggers.state(noun, Classes.PEOPLE);
  }

  /** The class of persons that the complement names, else people. */
  private Counted complement(Clause clause) {
    Counted kind =
        clause.complement() instanceof NounGroup told
            ? groups.classes().of(told.noun())
            : Classes.PEOPLE;
    return kind.fits("person") ? kind : Classes.PEOPLE;
  }

  /** Whether the group counts one. */
  static boolean one(NounGroup group) {
    return group.quantity() != null && group.quantity().amount().equals(Amount.exactly(1));
  }
}
