package org.crossbearing.reading.internal.figure;

import java.util.Set;
import org.crossbearing.model.Measure;
import org.crossbearing.reading.internal.figure.Classes.Counted;
import org.crossbearing.reading.internal.lexicon.Tag;
import org.crossbearing.reading.internal.lexicon.WordSets;
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
 * Counts that say more of a toll told right before: who they were ("Three were children"), where
 * ("610 were in Kunar and 12 in Nangarhar"), or what it is instead ("It is 213"). Thread-safe.
 */
final class Sequels {
  private static final Set<String> WHERE = WordSets.of("Sequels.WHERE");

  private static final Set<String> REST =
      Set.of("rest", "others", "other", "remainder", "remaining");
  private static final Set<String> THEM = Set.of("them", "these", "those", "whom", "which");
  private static final Set<String> THESE = Set.of("these", "those", "the");
  private static final Set<String> AMID = Set.of("with", "into", "plus", "and", "including");
  private static final Set<String> LATER = Set.of("reach", "hit");

  /** How far behind "among whom" a number may stand, in tokens. */
  private static final int NEAR = 5;

  /** How many words the name of a place may have before it. */
  private static final int PLACE = 4;

  private final Triggers triggers;
  private final Groups groups;
  private final SubjectFrames subjects;

  Sequels(Triggers triggers, Groups groups, SubjectFrames subjects) {
    this.triggers = triggers;
    this.groups = groups;
    this.subjects = subjects;
  }

  static boolean toll(Measure measure) {
    return measure.isOfPeople() || measure == Measure.WITHOUT_POWER;
  }

  /** The frame if the count goes on with a toll of this sentence or the one before; else null. */
  @Nullable Frame of(Syntax syntax, NounGroup group, Counted counted, Context context) {
    Frame among = amongThose(syntax, group, counted);
    Frame listed = among != null ? among : ofSubject(syntax, group, counted);
    listed = listed != null ? listed : ofLeading(syntax, group);
    Draft last = context.lastCount();
    if (listed != null || last == null || !toll(last.measure()) || !context.near(last)) {
      return listed;
    }
    Counted before = groups.classes().of(last.of());
    Counted who = who(syntax, group, counted, before);
    if (who == null) {
      return instead(syntax, group, last, before);
    }
    Clause clause = syntax.relation(group).clause();
    return Frame.of(last.measure(), clause).counting(who).asPart();
  }

  /** Whom the part of the toll counts, or null if it is none. */
  private @Nullable Counted who(Syntax syntax, NounGroup group, Counted counted, Counted before) {
    Counted been = group.bare() ? been(syntax, group, before) : null;
    if (been != null) {
      return been;
    }
    if (!counted.none() && (rest(syntax, group) || amongThem(syntax, group))) {
      return counted.fits("person") ? counted : null;
    }
    if (group.bare() && ofThese(syntax, group)) {
      return counted.none() ? before : counted;
    }
    return null;
  }

  /** The frame if the count and a place go on with such a toll: "three in Castilla"; or null. */
  @Nullable Frame placed(Syntax syntax, NounGroup group, Context context) {
    Draft last = context.lastCount();
    boolean goesOn = last != null && toll(last.measure()) && context.near(last);
    return goesOn && last != null && group.bare() && placed(syntax, group)
        ? Frame.of(last.measure(), syntax.relation(group).clause())
            .counting(groups.classes().of(last.of()))
            .asPart()
        : null;
  }

  /** "seven were men", "610 were in Kunar": what those were, or where; null for anything else. */
  private @Nullable Counted been(Syntax syntax, NounGroup group, Counted before) {
    Relation relation = syntax.relation(group);
    Clause clause = relation.clause();
    if (clause == null || relation.role() != Role.SUBJECT || !clause.verb().copula()) {
      return null;
    }
    if (clause.complement() instanceof NounGroup kind && kind.quantity() == null) {
      Counted counted = groups.classes().of(kind.noun());
      return counted.fits("person") && !counted.none() ? counted : null;
    }
    Chunk next = syntax.after(syntax.index(clause.verb()));
    boolean where = next instanceof Link link && WHERE.contains(link.norm());
    return where && clause.complement() == null ? before : null;
  }

  /** "the rest were 12 civilians". */
  private static boolean rest(Syntax syntax, NounGroup group) {
    Relation relation = syntax.relation(group);
    Clause clause = relation.clause();
    return clause != null
        && relation.role() == Role.COMPLEMENT
        && clause.subjects().stream().anyMatch(noun -> REST.contains(noun.noun()));
  }

  /** "three children among them", "among whom it counts six children". */
  private static boolean amongThem(Syntax syntax, NounGroup group) {
    int to = group.to();
    boolean behind =
        syntax.sentence().norm(to).equals("among") && THEM.contains(syntax.sentence().norm(to + 1));
    for (int i = group.from() - 1; i > Math.max(0, group.from() - NEAR) && !behind; i--) {
      behind =
          THEM.contains(syntax.sentence().norm(i)) && syntax.sentence().norm(i - 1).equals("among");
    }
    return behind;
  }

  /** "18 of these children", "202 of those deaths". */
  private boolean ofThese(Syntax syntax, NounGroup group) {
    NounGroup whole = groups.partitive(syntax, group);
    return whole != null
        && THESE.contains(whole.determiner())
        && (!whole.determiner().equals("the") || triggers.noun(whole.noun()) != null)
        && groups.classes().of(whole.noun()).fits("person|body|event");
  }

  /** "213 in Valencia, three in Castilla": a number and a place in a list. */
  private static boolean placed(Syntax syntax, NounGroup group) {
    int index = syntax.index(group);
    boolean where =
        syntax.chunk(index + 1) instanceof Link link
            && WHERE.contains(link.norm())
            && named(syntax, link.to());
    Chunk before = syntax.chunk(index - 1);
    boolean listed =
        before instanceof Link link
            && switch (link.kind()) {
              case COMMA, AND, BREAK, OPEN -> true;
              case PREP -> AMID.contains(link.norm());
              default -> false;
            };
    return where && listed;
  }

  /** Whether the next few words end in a name: "in neighbouring Nangarhar". */
  private static boolean named(Syntax syntax, int from) {
    for (int i = from; i < Math.min(syntax.sentence().size(), from + PLACE); i++) {
      if (syntax.tags().get(i) == Tag.NAME) {
        return true;
      }
      if (syntax.tags().get(i) == Tag.MARK || syntax.tags().get(i) == Tag.NUMBER) {
        return false;
      }
    }
    return false;
  }

  /** "It is 213", "not 17", "against the 19 reached before": another value of the same toll. */
  private @Nullable Frame instead(Syntax syntax, NounGroup group, Draft last, Counted before) {
    Relation relation = syntax.relation(group);
    Clause clause = relation.clause();
    if (!group.bare()) {
      return null;
    }
    boolean it =
        clause != null
            && (relation.role() == Role.COMPLEMENT && clause.verb().copula()
                || relation.role() == Role.OBJECT && LATER.contains(clause.verb().lemma()))
            && clause.subjects().size() == 1
            && syntax.sentence().norm(clause.subjects().getFirst().head()).equals("it");
    if (it) {
      return Frame.of(last.measure(), clause).counting(before).asTotal();
    }
    if (last.in(syntax) && (gapped(syntax, group) || down(syntax, group))) {
      return Frame.of(last.measure(), last.clauseIn(syntax)).counting(before);
    }
    boolean not = syntax.sentence().norm(group.from() - 1).equals("not") && last.in(syntax);
    if (!not) {
      return null;
    }
    Frame frame = Frame.of(last.measure(), last.clauseIn(syntax)).counting(before);
    return Ellipses.asOthersSay(syntax, group) ? frame : frame.asSuperseded();
  }

  /** "The mayor counts seven; the army, nine": a number alone behind who says it. */
  private static boolean gapped(Syntax syntax, NounGroup group) {
    int index = syntax.index(group);
    boolean comma = syntax.chunk(index - 1) instanceof Link mark && mark.kind() == Link.Kind.COMMA;
    boolean who =
        syntax.chunk(index - 2) instanceof NounGroup noun
            && noun.quantity() == null
            && syntax.chunk(index - 3) instanceof Link before
            && (before.kind() == Link.Kind.BREAK || before.kind() == Link.Kind.AND);
    Chunk next = syntax.chunk(index + 1);
    boolean ends =
        next == null
            || next instanceof Link end
                && (end.kind() == Link.Kind.OTHER || end.kind() == Link.Kind.BREAK);
    return comma && who && ends;
  }

  /** "that was down to 300,000". */
  private static boolean down(Syntax syntax, NounGroup group) {
    return syntax.sentence().norm(group.from() - 1).equals("to")
        && syntax.sentence().norm(group.from() - 2).equals("down");
  }

  /** "A dozen soldiers were among those who lost their lives". */
  private @Nullable Frame amongThose(Syntax syntax, NounGroup group, Counted counted) {
    Clause clause = syntax.relation(group).clause();
    if (clause == null || counted.none() || !counted.fits("person")) {
      return null;
    }
    for (Clause.Phrase phrase : clause.phrases()) {
      NounGroup those = phrase.groups().getFirst();
      boolean inverted = clause.verb().copula() && clause.subjects().isEmpty();
      boolean among =
          phrase.preposition().equals("among") && (those.from() > group.from() || inverted);
      Measure measure = among ? told(syntax, those) : null;
      if (measure != null) {
        return Frame.of(measure, clause).counting(counted).asPart();
      }
    }
    return null;
  }

  /** What befell "the dead", "the victims", "those who lost their lives"; or null. */
  private @Nullable Measure told(Syntax syntax, NounGroup those) {
    boolean victims = those.noun().equals("victim");
    Measure own = those.noun().isEmpty() ? null : triggers.noun(those.noun());
    own = victims ? Measure.KILLED : own;
    own = own == null && !those.noun().isEmpty() ? state(those.noun()) : own;
    if (own != null) {
      return toll(own) ? own : null;
    }
    return subjects.toll(syntax, those);
  }

  private @Nullable Measure state(String noun) {
    return triggers.state(noun, Classes.PEOPLE);
  }

  /** "Of the people who died there, seven were men": what befell those of the first phrase. */
  private @Nullable Frame ofLeading(Syntax syntax, NounGroup group) {
    boolean of = syntax.sentence().norm(0).equals("of");
    if (!of || !group.bare() || !(syntax.chunk(1) instanceof NounGroup those)) {
      return null;
    }
    Clause clause = syntax.relation(group).clause();
    boolean subject = syntax.relation(group).role() == Role.SUBJECT && clause != null;
    Measure measure = subject && those.to() <= group.from() ? told(syntax, those) : null;
    if (measure == null) {
      return null;
    }
    Counted been = been(syntax, group, Classes.PEOPLE);
    return Frame.of(measure, clause).counting(been == null ? Classes.PEOPLE : been).asPart();
  }

  /** "The injured come from everywhere: four Germans": what the first noun of the line tells. */
  private @Nullable Frame ofSubject(Syntax syntax, NounGroup group, Counted counted) {
    if (counted.none() || !counted.fits("person") || syntax.clauses().isEmpty()) {
      return null;
    }
    if (syntax.relation(group).role() != Role.NONE || !behindColon(syntax, syntax.index(group))) {
      return null;
    }
    for (NounGroup subject : syntax.clauses().getFirst().subjects()) {
      Measure measure = subject.noun().isEmpty() ? null : triggers.noun(subject.noun());
      boolean told = measure != null && toll(measure) && subject.quantity() == null;
      if (told && measure != null) {
        return Frame.of(measure, syntax.clauses().getFirst()).counting(counted).asPart();
      }
    }
    return null;
  }

  /** Whether only a list stands between the colon and the chunk. */
  private static boolean behindColon(Syntax syntax, int index) {
    for (int i = index - 1; i > 0; i--) {
      Chunk chunk = syntax.chunks().get(i);
      if (chunk instanceof VerbGroup) {
        return false;
      }
      if (chunk instanceof Link link && link.kind() == Link.Kind.BREAK) {
        return link.norm().equals(":");
      }
    }
    return false;
  }
}
