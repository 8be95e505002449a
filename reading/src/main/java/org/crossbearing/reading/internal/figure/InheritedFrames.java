package org.crossbearing.reading.internal.figure;

import java.util.List;
import java.util.Set;
import org.crossbearing.model.Amount;
import org.crossbearing.model.Measure;
import org.crossbearing.reading.internal.figure.Classes.Counted;
import org.crossbearing.reading.internal.lexicon.Words;
import org.crossbearing.reading.internal.quantity.Quantity;
import org.crossbearing.reading.internal.syntax.Chunk;
import org.crossbearing.reading.internal.syntax.Chunk.Link;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Clause;
import org.crossbearing.reading.internal.syntax.Relation;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/**
 * Numbers whose measure was told before: parts, ellipsis, "of them", earlier values. Thread-safe.
 */
final class InheritedFrames {
  private static final Set<String> HOLDING = Set.of("include", "comprise");
  private static final Set<String> FATALLY = Set.of("fatally", "mortally");
  private static final Set<String> NUMBERING = Set.of("number", "total", "reach", "stand");
  private static final Set<String> TELLING =
      Set.of(
          "count",
          "report",
          "confirm",
          "record",
          "add",
          "give",
          "acknowledge",
          "cite",
          "list",
          "register",
          "speak",
          "claim",
          "tally",
          "announce");

  private final Triggers triggers;
  private final Groups groups;
  private final Words words;

  InheritedFrames(Triggers triggers, Groups groups, Words words) {
    this.triggers = triggers;
    this.groups = groups;
    this.words = words;
  }

  /** "Four were shot, one fatally": dead among those counted before; or null. */
  @Nullable Frame fatally(Syntax syntax, NounGroup group, Context context) {
    Draft last = context.lastCount();
    NounGroup whole = groups.partitive(syntax, group);
    int end = whole == null ? group.to() : whole.to();
    boolean fatally = FATALLY.contains(syntax.sentence().norm(end));
    boolean hurt = last != null && last.in(syntax) && last.measure() == Measure.INJURED;
    return group.bare() && fatally && hurt && last != null
        ? Frame.of(Measure.KILLED, last.clause()).counting(groups.classes().of(last.of())).asPart()
        : null;
  }

  /** "including two children", "among them 70 adults", "ten of them children"; or null. */
  @Nullable Frame part(Syntax syntax, NounGroup group, Counted counted, Context context) {
    Relation relation = syntax.relation(group);
    Clause clause = relation.clause();
    boolean numbers =
        clause != null
            && relation.role() != Relation.Role.SUBJECT
            && NUMBERING.contains(clause.verb().lemma());
    Measure numbered = numbers && clause != null && group.bare() ? subjectMeasure(syntax, clause, context) : null;
    if (numbered != null) {
      return Frame.of(numbered, clause).counting(Classes.PEOPLE);
    }
    boolean holds =
        clause != null
            && relation.role() == Relation.Role.OBJECT
            && HOLDING.contains(clause.verb().lemma());
    boolean are =
        clause != null
            && relation.role() == Relation.Role.COMPLEMENT
            && clause.verb().copula()
            && counted.fits("person")
            && !counted.none();
    Measure subject = (holds || are) && clause != null ? subjectMeasure(syntax, clause, context) : null;
    Draft last = context.lastCount();
    if (subject != null) {
      return Frame.of(subject, clause).asPart();
    }
    if (last == null) {
      return null;
    }
    Counted apposed = apposed(syntax, group);
    boolean near = last.in(syntax);
    boolean listed = near && last.part() && Ellipses.joined(syntax, last.group(), group);
    boolean broken = near && brokenDown(syntax, last, group, counted);
    if (holds
        || near && Ellipses.introduced(syntax, group)
        || listed
        || broken
        || apposed != null) {
      Frame frame = Frame.of(whole(last), last.in(syntax) ? last.clause() : null).asPart();
      Counted own = apposed != null ? apposed : counted;
      return own.none() ? frame.counting(new Counted(last.of(), "")) : frame.counting(own);
    }
    return null;
  }

  /** What those are of whom some were counted: dead, if "eleven of the bodies had been named". */
  private Measure whole(Draft last) {
    NounGroup of = groups.partitive(last.syntax(), last.group());
    Measure whole = of == null || of.noun().isEmpty() ? null : triggers.noun(of.noun());
    return last.measure() == Measure.OTHER && whole == Measure.KILLED ? whole : last.measure();
  }

  private @Nullable Measure subjectMeasure(
      Syntax syntax, Clause clause, Context context) {
    for (NounGroup subject : clause.subjects()) {
      boolean victims = subject.noun().equals("victim");
      Measure measure =
          victims ? ofVictims(syntax, subject, context) : triggers.noun(subject.noun());
      if (measure != null) {
        return measure;
      }
    }
    return null;
  }

  /** "178 were shot down: 164 drones, eight ballistic missiles and six cruise missiles". */
  private boolean brokenDown(Syntax syntax, Draft last, NounGroup group, Counted counted) {
    Chunk before = syntax.chunk(syntax.index(group) - 1);
    boolean opened =
        before instanceof Link link && link.kind() == Link.Kind.BREAK && !link.norm().equals(";");
    boolean free = syntax.relation(group).role() == Relation.Role.NONE;
    String type = groups.classes().of(last.of()).type();
    return opened
        && free
        && !counted.none()
        && (counted.type().equals(type) || type.equals("person") && counted.fits("person"));
  }

  /** The class in "ten of them children", or null. */
  private @Nullable Counted apposed(Syntax syntax, NounGroup group) {
    NounGroup whole = groups.partitive(syntax, group);
    boolean victims =
        whole != null
            && (whole.noun().equals("victim") || triggers.noun(whole.noun()) == Measure.KILLED);
    if (!group.bare() || !victims && !groups.ofThem(syntax, group)) {
      return null;
    }
    int index = syntax.index(group) + 3;
    boolean are = syntax.chunk(index) instanceof Chunk.VerbGroup verb && verb.copula();
    Chunk next = syntax.chunk(are ? index + 1 : index);
    boolean noun =
        next instanceof NounGroup apposed
            && apposed.quantity() == null
            && !apposed.noun().isEmpty();
    if (!noun || !(next instanceof NounGroup apposed)) {
      return null;
    }
    Counted counted = groups.classes().of(apposed.noun());
    return counted.fits("person") ? counted : null;
  }

  /**
   * "Three of the dead were in Darnytskyi": dead, whatever the verb says, unless it tells them
   * apart.
   */
  @Nullable Frame partOfDead(Syntax syntax, NounGroup group, CountFrames counts, Context context) {
    if (partOfWhole(syntax, group, context) != Measure.KILLED) {
      return null;
    }
    Frame told = counts.of(syntax, group, Classes.PEOPLE);
    boolean apart = told != null && told.measure() == Measure.OTHER;
    Measure measure = apart ? Measure.OTHER : Measure.KILLED;
    Clause clause = syntax.relation(group).clause();
    Counted kind =
        clause != null
                && clause.verb().copula()
                && clause.complement() instanceof NounGroup noun
                && noun.quantity() == null
            ? groups.classes().of(noun.noun())
            : Classes.PEOPLE;
    return Frame.of(measure, clause).counting(kind.fits("person") ? kind : Classes.PEOPLE).asPart();
  }

  /**
   * A number without noun that goes on with the class counted before: "Another 51 had been
   * intercepted".
   */
  @Nullable Frame sameClass(
      Syntax syntax, NounGroup group, Counted counted, Context context, CountFrames counts) {
    Draft last = context.lastCount();
    if (!counted.none() || last == null) {
      return null;
    }
    Counted before = groups.classes().of(fitting(syntax, group, context, counts, last).of());
    if (Ellipses.left(syntax, group) && !before.fits("person")) {
      return null;
    }
    Frame frame = counts.of(syntax, group, before);
    boolean sent =
        frame != null && frame.measure() == Measure.SUPPLIED && last.measure() == Measure.LAUNCHED;
    return frame == null ? null : (sent ? frame.as(Measure.LAUNCHED) : frame).counting(before);
  }

  /** The last count of a class that the words can be said of: what is intercepted are drones. */
  private Draft fitting(
      Syntax syntax, NounGroup group, Context context, CountFrames counts, Draft last) {
    for (Draft draft : last.in(syntax) ? List.of(last) : context.lastKinds()) {
      Frame frame = counts.of(syntax, group, groups.classes().of(draft.of()));
      if (frame != null && frame.measure() != Measure.OTHER) {
        return draft;
      }
    }
    return last;
  }

  /** A number whose measure only the text before tells, or null. */
  @Nullable Frame of(Syntax syntax, NounGroup group, Counted counted, Context context) {
    Measure whole = partOfWhole(syntax, group, context);
    if (whole != null) {
      return Frame.of(whole, syntax.relation(group).clause()).counting(Classes.PEOPLE).asPart();
    }
    Frame leading = partOfLeading(syntax, group);
    if (leading != null) {
      return leading;
    }
    Draft last = context.lastCount();
    if (last == null) {
      return null;
    }
    Counted before = groups.classes().of(last.of());
    boolean same = counted.none() || counted.name().equals(last.of());
    if (counted.none() && groups.ofThem(syntax, group)
        || partitiveOfKnown(syntax, group, context)) {
      return Frame.of(last.measure(), syntax.relation(group).clause())
          .counting(counted.none() ? before : counted)
          .asPart();
    }
    if (same && Ellipses.earlier(syntax, group, last)) {
      return Frame.of(last.measure(), last.in(syntax) ? last.clause() : null)
          .counting(before)
          .asSuperseded();
    }
    if (!counted.none()) {
      return null;
    }
    Draft head = listHead(syntax, context);
    if (head != null && (Ellipses.ellipsis(syntax, group) || Ellipses.named(syntax, group))) {
      return Frame.of(head.measure(), head.clause()).counting(groups.classes().of(head.of()));
    }
    boolean rest = Ellipses.remains(syntax, group) && last.in(syntax);
    boolean again =
        told(syntax, group) && (person(last.measure()) || last.in(syntax))
            || said(syntax, group) && last.in(syntax);
    boolean goesOn = rest || again;
    return goesOn
        ? Frame.of(last.measure(), last.in(syntax) ? last.clause() : null).counting(before)
        : null;
  }

  private static boolean one(NounGroup group) {
    return group.quantity() != null && group.quantity().amount().equals(Amount.exactly(1));
  }

  /** The count that a list of places goes on with; one told in a "where" clause is none. */
  private static @Nullable Draft listHead(Syntax syntax, Context context) {
    for (Draft draft : context.in(syntax)) {
      if (draft.quantity() != null
          && draft.quantity().kind() == Quantity.Kind.COUNT
          && !Ellipses.relative(syntax, draft)) {
        return draft;
      }
    }
    return null;
  }

  /** "1,480 families, or nearly 7,500 people": the same in another count. */
  @Nullable Frame otherwise(Syntax syntax, NounGroup group, Counted counted, Context context) {
    Draft last = context.lastCount();
    boolean or =
        syntax.before(syntax.index(group)) instanceof Link link && link.norm().equals("or");
    if (last == null || !or || counted.none()) {
      return null;
    }
    return last.in(syntax) && Ellipses.joined(syntax, last.group(), group)
        ? Frame.of(last.measure(), last.clause()).counting(counted)
        : null;
  }

  /** "Of the injured, 12 are children". */
  private @Nullable Frame partOfLeading(Syntax syntax, NounGroup group) {
    Clause clause = syntax.relation(group).clause();
    if (!group.bare() || clause == null || clause.phrases().isEmpty()) {
      return null;
    }
    Clause.Phrase first = clause.phrases().getFirst();
    String noun = first.groups().getFirst().noun();
    boolean leads = first.preposition().equals("of") && first.after() == null;
    Measure named = leads ? triggers.noun(noun) : null;
    Measure measure = named != null || !leads ? named : triggers.state(noun, Classes.PEOPLE);
    if (measure == null) {
      return null;
    }
    Counted kind =
        clause.complement() instanceof NounGroup told
            ? groups.classes().of(told.noun())
            : Classes.PEOPLE;
    return Frame.of(measure, clause).counting(kind.fits("person") ? kind : Classes.PEOPLE).asPart();
  }

  /** "Three of the dead", "Twenty-five of the bodies". */
  private @Nullable Measure partOfWhole(Syntax syntax, NounGroup group, Context context) {
    NounGroup whole = groups.partitive(syntax, group);
    if (whole == null || !group.bare() || !whole.determiner().equals("the")) {
      return null;
    }
    Measure noun = triggers.noun(whole.noun());
    Measure measure = noun != null ? noun : triggers.state(whole.noun(), Classes.PEOPLE);
    boolean victims = whole.noun().equals("victim") && !one(group);
    return measure != null || !victims ? measure : ofVictims(syntax, whole, context);
  }

  /** What befell victims: what the report counted them as before, else by the words before. */
  private static Measure ofVictims(Syntax syntax, NounGroup whole, Context context) {
    Measure last = null;
    for (Draft draft : context.lastKinds()) {
      boolean harmed = draft.measure() == Measure.KILLED || draft.measure() == Measure.INJURED;
      last = last == null && harmed ? draft.measure() : last;
    }
    return last != null ? last : struck(syntax, whole) ? Measure.INJURED : Measure.KILLED;
  }

  /** "gunshot victims". */
  private static boolean struck(Syntax syntax, NounGroup victims) {
    String before = syntax.sentence().norm(victims.head() - 1);
    return Set.of("shooting", "gunshot", "stabbing", "shot", "wounded", "injured").contains(before);
  }

  /** "Four victims were found": what they were counted as before, or null. */
  @Nullable Frame victims(Syntax syntax, NounGroup group, Context context) {
    boolean victims = group.noun().equals("victim") && !one(group);
    if (!victims) {
      return null;
    }
    Draft same = null;
    for (Draft draft : context.lastKinds()) {
      boolean harmed = draft.measure() == Measure.KILLED || draft.measure() == Measure.INJURED;
      boolean alike = group.quantity() != null && draft.amount().equals(group.quantity().amount());
      same = same == null && harmed && alike ? draft : same;
    }
    Measure measure =
        same != null ? same.measure() : struck(syntax, group) ? Measure.INJURED : null;
    return measure == null
        ? null
        : Frame.of(measure, syntax.relation(group).clause()).counting(Classes.PEOPLE);
  }

  /** "Twelve of the adults", when adults were counted before. */
  private boolean partitiveOfKnown(Syntax syntax, NounGroup group, Context context) {
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

  /** The object of a verb that reports numbers: "a witness counted 39". */
  private boolean told(Syntax syntax, NounGroup group) {
    Relation relation = syntax.relation(group);
    Clause clause = relation.clause();
    boolean spoken =
        clause != null
            && clause.verb().lemma().equals("speak")
            && relation.phrase() != null
            && relation.phrase().preposition().equals("of");
    boolean object =
        clause != null
            && relation.role() == Relation.Role.OBJECT
            && TELLING.contains(clause.verb().lemma());
    Chunk next = syntax.after(syntax.index(group));
    boolean adjective =
        next instanceof Chunk.Adjective said && TELLING.contains(words.verb(said.norm()));
    boolean participle =
        next instanceof Chunk.VerbGroup verb
            && TELLING.contains(verb.lemma())
            && verb.form() != Chunk.Form.FINITE;
    boolean one = group.quantity() != null && group.quantity().amount().equals(Amount.exactly(1));
    return !one && (spoken || object || adjective || participle);
  }

  /** "the union said; the government said 41,000". */
  private static boolean said(Syntax syntax, NounGroup group) {
    Relation relation = syntax.relation(group);
    return relation.role() == Relation.Role.OBJECT
        && relation.clause() != null
        && relation.clause().verb().lemma().equals("say");
  }

  private static boolean person(Measure measure) {
    return measure != Measure.ATTENDING && measure != Measure.OTHER && measure != Measure.SUPPLIED;
  }
}
