package org.crossbearing.reading.internal.figure;

import java.util.List;
import java.util.Set;
import org.crossbearing.model.Measure;
import org.crossbearing.reading.internal.figure.Classes.Counted;
import org.crossbearing.reading.internal.lexicon.WordSets;
import org.crossbearing.reading.internal.lexicon.Words;
import org.crossbearing.reading.internal.quantity.Quantity;
import org.crossbearing.reading.internal.syntax.Chunk;
import org.crossbearing.reading.internal.syntax.Chunk.Link;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Clause;
import org.crossbearing.reading.internal.syntax.Relation;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/** Numbers whose measure was told before: ellipsis, "of them", earlier values. Thread-safe. */
final class InheritedFrames {
  private static final Set<String> TELLING = WordSets.of("InheritedFrames.TELLING");

  /** What is shot down; a mine or a shell is not. */
  private static final String FLYING = "drone|missile|rocket|projectile|target|air asset";

  /** Prepositions before those who count. */
  private static final Set<String> SAYING = Set.of("by", "according to", "according");

  private final Groups groups;
  private final CountFrames counts;
  private final Partitives partitives;
  private final Words words;

  InheritedFrames(Groups groups, CountFrames counts, Partitives partitives, Words words) {
    this.groups = groups;
    this.counts = counts;
    this.partitives = partitives;
    this.words = words;
  }

  /**
   * A number without noun that goes on with the class counted before: "Another 51 had been
   * intercepted".
   */
  @Nullable Frame sameClass(Syntax syntax, NounGroup group, Counted counted, Context context) {
    Draft last = context.lastCount();
    if (!counted.none()) {
      return null;
    }
    Frame downed =
        last == null || !last.measure().isOfWeapons() ? downed(syntax, group, context) : null;
    if (downed != null || last == null) {
      return downed;
    }
    Clause clause = syntax.relation(group).clause();
    Counted those = clause == null ? null : partitives.ofThose(clause);
    Counted before =
        aboard(syntax, group)
            ? Classes.PEOPLE
            : those != null
                ? those
                : groups.classes().of(fitting(syntax, group, context, last).of());
    if (Ellipses.left(syntax, group) && !before.fits("person")) {
      return null;
    }
    Frame frame = counts.of(syntax, group, before);
    if (frame == null) {
      return null;
    }
    boolean sent = frame.measure() == Measure.SUPPLIED && last.measure().isOfWeapons();
    Frame told = (sent ? frame.as(Measure.LAUNCHED) : frame).counting(before);
    return those != null && clause != null && Partitives.ofCounted(clause) ? told.asPart() : told;
  }

  /** "Drones came at night. The army counted 11 shot down": of the weapon named before; or null. */
  private @Nullable Frame downed(Syntax syntax, NounGroup group, Context context) {
    Counted weapon = context.weapon();
    Frame frame = weapon.fits(FLYING) ? counts.of(syntax, group, weapon) : null;
    boolean tells = frame != null && frame.measure() == Measure.INTERCEPTED;
    return tells && frame != null && counts.of(syntax, group, Classes.PEOPLE) == null
        ? frame.counting(weapon)
        : null;
  }

  /** "seized 31 guns, eight of them in the port": of things just counted; or null. */
  @Nullable Frame ofThings(Syntax syntax, NounGroup group, Context context) {
    Draft last = context.lastCount();
    if (last == null
        || !last.in(syntax)
        || !groups.ofThem(syntax, group)
        || !Ellipses.joined(syntax, last.group(), group)) {
      return null;
    }
    Counted things = groups.classes().of(last.of());
    return things.fits("person")
        ? null
        : Frame.of(last.measure(), last.clauseIn(syntax)).counting(things).asPart();
  }

  /** "53 of those aboard were British": who they are, not what befell them; or null. */
  @Nullable Frame ofAboard(Syntax syntax, NounGroup group) {
    Relation relation = syntax.relation(group);
    Clause clause = relation.clause();
    boolean are =
        clause != null
            && relation.role() == Relation.Role.SUBJECT
            && clause.verb().copula()
            && clause.complement() != null;
    if (!are || !aboard(syntax, group) || counts.of(syntax, group, Classes.PEOPLE) != null) {
      return null;
    }
    Counted who =
        clause != null && clause.complement() instanceof NounGroup told && !told.noun().isEmpty()
            ? groups.classes().of(told.noun())
            : Classes.PEOPLE;
    return Frame.of(Measure.OTHER, clause).counting(who.fits("person") ? who : Classes.PEOPLE);
  }

  /** "the loss of 38 of the 67 aboard". */
  private boolean aboard(Syntax syntax, NounGroup group) {
    NounGroup whole = groups.partitive(syntax, group);
    if (whole == null) {
      return false;
    }
    String next = syntax.sentence().norm(whole.to());
    boolean board = next.equals("on") && syntax.sentence().norm(whole.to() + 1).equals("board");
    return board || next.equals("aboard") || syntax.sentence().norm(whole.head()).equals("aboard");
  }

  /** The last count of a class that the words can be said of: what is intercepted are drones. */
  private Draft fitting(Syntax syntax, NounGroup group, Context context, Draft last) {
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
    Frame part = partitives.of(syntax, group, context);
    Draft last = context.lastCount();
    if (part != null || last == null) {
      return part;
    }
    Counted before = groups.classes().of(last.of());
    if (counted.none() && groups.ofThem(syntax, group)
        || partitives.ofKnown(syntax, group, context)) {
      return Frame.of(last.measure(), syntax.relation(group).clause())
          .counting(counted.none() ? before : counted)
          .asPart();
    }
    boolean same = counted.none() || counted.name().equals(last.of());
    if (same && Ellipses.earlier(syntax, group, last)) {
      Frame compared = Frame.of(last.measure(), last.clauseIn(syntax)).counting(before);
      return Ellipses.ofAnother(syntax, group) ? compared : compared.asSuperseded();
    }
    if (counted.none()) {
      return goingOn(syntax, group, context, last);
    }
    return shared(syntax, group, counted, last)
        ? Frame.of(last.measure(), last.clauseIn(syntax)).counting(counted)
        : null;
  }

  /** "the killing of six teachers and two cooks": the noun before "of" tells of both. */
  private boolean shared(Syntax syntax, NounGroup group, Counted counted, Draft last) {
    Clause.Phrase phrase = last.in(syntax) ? syntax.relation(last.group()).phrase() : null;
    return phrase != null
        && phrase.preposition().equals("of")
        && phrase.after() instanceof NounGroup
        && Zeros.counts(last.measure())
        && counted.fits("person")
        && groups.classes().of(last.of()).fits("person")
        && Ellipses.joined(syntax, last.group(), group);
  }

  /** The frame of a bare number that goes on with a list, or with the last count; or null. */
  private @Nullable Frame goingOn(Syntax syntax, NounGroup group, Context context, Draft last) {
    Draft parallel = parallel(syntax, group, context);
    if (parallel != null) {
      return Frame.of(parallel.measure(), parallel.clause())
          .counting(groups.classes().of(parallel.of()));
    }
    Draft head = listHead(syntax, context);
    if (head != null && (Ellipses.ellipsis(syntax, group) || Ellipses.named(syntax, group))) {
      return Frame.of(head.measure(), head.clause()).counting(groups.classes().of(head.of()));
    }
    boolean here = last.in(syntax);
    boolean again =
        here && (Ellipses.remains(syntax, group) || said(syntax, group) || gapped(syntax, group))
            || (here || person(last.measure())) && told(syntax, group);
    Draft meant = here ? last : whole(last, context);
    return again
        ? Frame.of(last.measure(), last.clauseIn(syntax)).counting(groups.classes().of(meant.of()))
        : null;
  }

  /** "90 were hurt, 17 of them children. Police had spoken of 65": of all, not of a part. */
  private static Draft whole(Draft last, Context context) {
    return context.lastKinds().stream()
        .filter(draft -> last.part() && !draft.part() && draft.measure() == last.measure())
        .findFirst()
        .orElse(last);
  }

  /**
   * "drew 50,000 by the count of the unions and 9,000 by that of the police": the count that the
   * same preposition stands behind; or null.
   */
  private static @Nullable Draft parallel(Syntax syntax, NounGroup group, Context context) {
    boolean and =
        syntax.chunk(syntax.index(group) - 1) instanceof Link link
            && (link.kind() == Link.Kind.AND || link.kind() == Link.Kind.COMMA);
    if (!and
        || !(syntax.chunk(syntax.index(group) + 1) instanceof Link own)
        || !SAYING.contains(own.norm())) {
      return null;
    }
    Draft last = context.in(syntax).isEmpty() ? null : context.in(syntax).getFirst();
    return last != null
            && last.quantity() != null
            && last.quantity().kind() == Quantity.Kind.COUNT
            && syntax.chunk(syntax.index(last.group()) + 1) instanceof Link first
            && first.norm().equals(own.norm())
        ? last
        : null;
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
    Draft last =
        context.in(syntax).stream().findFirst().filter(InheritedFrames::share).orElse(null);
    last = last != null ? last : context.lastCount();
    boolean or =
        syntax.before(syntax.index(group)) instanceof Link link && link.norm().equals("or");
    if (last == null || !or || counted.none()) {
      return null;
    }
    boolean joined =
        share(last)
            ? joinedShare(syntax, last.group(), group)
            : last.in(syntax) && Ellipses.joined(syntax, last.group(), group);
    return joined ? Frame.of(last.measure(), last.clause()).counting(counted) : null;
  }

  /** "60% of its customers, or 4,000 homes": only what the share is of stands between. */
  private static boolean joinedShare(Syntax syntax, NounGroup first, NounGroup second) {
    int index = syntax.index(first) + 1;
    while (syntax.chunk(index) instanceof Link of
        && of.kind() == Link.Kind.PREP
        && syntax.chunk(index + 1) instanceof NounGroup whole
        && whole.quantity() == null) {
      index += 2;
    }
    return syntax.chunk(index - 1) instanceof NounGroup last
        && Ellipses.joined(syntax, last, second);
  }

  private static boolean share(Draft draft) {
    Quantity quantity = draft.quantity();
    return quantity != null && quantity.kind() == Quantity.Kind.SHARE;
  }

  /** Whether a verb that reports numbers tells it: "a witness counted 39", "39 reported". */
  private boolean told(Syntax syntax, NounGroup group) {
    if (Partitives.one(group)) {
      return false;
    }
    Chunk next = syntax.after(syntax.index(group));
    return object(syntax.relation(group))
        || next instanceof Chunk.Adjective said && TELLING.contains(words.verb(said.norm()))
        || next instanceof Chunk.VerbGroup verb
            && TELLING.contains(verb.lemma())
            && verb.form() != Chunk.Form.FINITE;
  }

  private static boolean object(Relation relation) {
    Clause clause = relation.clause();
    if (clause == null) {
      return false;
    }
    String verb = clause.verb().lemma();
    boolean spoken =
        verb.equals("speak")
            && relation.phrase() != null
            && relation.phrase().preposition().equals("of");
    return spoken || relation.role() == Relation.Role.OBJECT && TELLING.contains(verb);
  }

  /** "the union said; the government said 41,000". */
  private static boolean said(Syntax syntax, NounGroup group) {
    Relation relation = syntax.relation(group);
    return relation.role() == Relation.Role.OBJECT
        && relation.clause() != null
        && relation.clause().verb().lemma().equals("say");
  }

  /** "Police said 3,000 took part, the union 12,000": who counts stands right before. */
  private boolean gapped(Syntax syntax, NounGroup group) {
    int index = syntax.index(group);
    Chunk next = syntax.chunk(index + 1);
    boolean ends = next == null || Rows.mark(next) || next instanceof Link end && dot(end);
    return ends
        && Rows.mark(syntax.chunk(index - 2))
        && syntax.chunk(index - 1) instanceof NounGroup who
        && who.quantity() == null
        && !who.determiner().isEmpty()
        && groups.classes().of(who.noun()).fits("body-of-people");
  }

  private static boolean dot(Link link) {
    return link.kind() == Link.Kind.OTHER;
  }

  private static boolean person(Measure measure) {
    return measure != Measure.ATTENDING && measure != Measure.OTHER && measure != Measure.SUPPLIED;
  }
}
