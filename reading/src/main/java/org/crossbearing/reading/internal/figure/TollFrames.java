package org.crossbearing.reading.internal.figure;

import java.util.Set;
import org.crossbearing.model.Measure;
import org.crossbearing.reading.internal.figure.Classes.Counted;
import org.crossbearing.reading.internal.lexicon.WordSets;
import org.crossbearing.reading.internal.lexicon.Words;
import org.crossbearing.reading.internal.syntax.Chunk;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Clause;
import org.crossbearing.reading.internal.syntax.Relation;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/** Numbers that a running count has, had or gets: "raising the death toll to four". Thread-safe. */
final class TollFrames {
  private static final int AHEAD = 14;

  /** How many chunks a verb that describes the subject may stand before the one that moves it. */
  private static final int INSIDE = 4;

  private static final Set<String> LINKS = WordSets.of("TollFrames.LINKS");

  /** What tells that a number is this one, and not only that it has grown beyond one. */
  private static final Set<String> EQUALS = Set.of("is", "was", "be", "at", "to", "not");

  /** What the words of harm to people are said of. */
  private static final String COUNTED = "person|event|body|animal";

  private final Triggers triggers;
  private final Words words;
  private final Groups groups;
  private final TollWords tolls;
  private final PutFrames puts;

  TollFrames(Triggers triggers, Words words, Groups groups, TollWords tolls) {
    this.triggers = triggers;
    this.groups = groups;
    this.words = words;
    this.tolls = tolls;
    this.puts = new PutFrames(triggers, words, groups, tolls);
  }

  /** The frame if the group is a value of a running count, or null. */
  @Nullable Frame of(Syntax syntax, NounGroup group, Counted counted, Context context) {
    Chunk before = syntax.before(syntax.index(group));
    String link = before == null ? "" : syntax.sentence().norm(before.to() - 1);
    Relation relation = syntax.relation(group);
    NounGroup state = state(syntax, group, before);
    if (state != null) {
      Measure dead = tolls.word(state.noun());
      return dead == null
          ? null
          : Frame.of(dead, relation.clause()).counting(Classes.PEOPLE).asTotal();
    }
    Frame second = puts.second(syntax, group);
    if (second != null) {
      return second;
    }
    boolean next =
        before instanceof NounGroup noun
            && triggers.toll(noun.noun())
            && syntax.relation(noun).role() != Relation.Role.PHRASE;
    boolean subject = link.equals("as") && relation.role() == Relation.Role.SUBJECT;
    NounGroup apposed = apposed(syntax, group);
    NounGroup named = named(syntax, group);
    boolean value =
        next
            || named != null
            || apposed != null
            || !subject && LINKS.contains(link)
            || moved(relation);
    if (!value) {
      return PutFrames.made(syntax, group, context);
    }
    Frame pronoun = PutFrames.pronoun(relation, context);
    Measure self = triggers.noun(group.noun());
    Frame put = pronoun != null || self != null ? pronoun : puts.of(syntax, relation, counted);
    if (put != null) {
      return put;
    }
    NounGroup toll = named != null ? named : apposed;
    toll = toll != null ? toll : toll(syntax, group, link);
    if (toll == null) {
      return null;
    }
    int end =
        toll.from() < group.from()
            ? group.from()
            : Math.min(toll.to() + 8, syntax.sentence().size());
    int head = group.noun().isEmpty() ? group.to() : group.head();
    Measure own = tolls.word(syntax.sentence().norm(head));
    Measure measure = own != null ? own : measure(syntax, group, toll, end, context);
    if (measure == null) {
      return null;
    }
    Clause clause = relation.clause();
    Frame frame = Frame.of(measure, clause).asTotal();
    if (counted.none()) {
      NounGroup part = groups.partitive(syntax, toll);
      boolean thing =
          part != null
              && !part.noun().isEmpty()
              && !groups.classes().of(part.noun()).fits("person|event");
      NounGroup whole = measure == Measure.OTHER || thing ? part : null;
      frame =
          frame.counting(
              whole != null ? groups.classes().of(whole.noun()) : classOf(measure, context));
    }
    boolean denied = syntax.sentence().norm(group.from() - 1).equals("not");
    return link.equals("from") || denied ? frame.asSuperseded() : frame;
  }

  /** "gave 31 as the number of dead": what the number is said to be; or null. */
  private @Nullable NounGroup named(Syntax syntax, NounGroup group) {
    int index = syntax.index(group);
    return group.bare()
            && syntax.chunk(index + 1) instanceof Chunk.Link as
            && as.norm().equals("as")
            && syntax.chunk(index + 2) instanceof NounGroup noun
            && triggers.toll(noun.noun())
        ? noun
        : null;
  }

  /** "the new toll, 2,205, is": the number between commas behind its noun. */
  private @Nullable NounGroup apposed(Syntax syntax, NounGroup group) {
    NounGroup noun = group.bare() ? Groups.betweenCommas(syntax, group) : null;
    return noun != null && triggers.toll(noun.noun()) ? noun : null;
  }

  /**
   * "market dead now 44", "the dead number five and the wounded 34": whose number it is; or null.
   */
  private @Nullable NounGroup state(Syntax syntax, NounGroup group, @Nullable Chunk before) {
    if (!(before instanceof NounGroup noun) || !group.bare()) {
      return null;
    }
    if (next(syntax, noun, group)) {
      return noun;
    }
    boolean gapped =
        syntax.index(group) - syntax.index(noun) == 1
            && syntax.before(syntax.index(noun)) instanceof Chunk.Link and
            && and.kind() == Chunk.Link.Kind.AND
            && isThe(noun);
    boolean number = noun.noun().equals("number") && noun.to() == noun.from() + 1;
    return gapped
        ? noun
        : number && adverbs(syntax, syntax.index(noun)) instanceof NounGroup whose && isThe(whose)
            ? whose
            : null;
  }

  /** "the dead". */
  private boolean isThe(NounGroup noun) {
    return noun.determiner().equals("the")
        && noun.to() == noun.from() + 2
        && tolls.word(noun.noun()) != null;
  }

  /** The chunk before, adverbs left out; or null. */
  private static @Nullable Chunk adverbs(Syntax syntax, int index) {
    int at = index - 1;
    while (syntax.chunk(at) instanceof Chunk.Link link && link.kind() == Chunk.Link.Kind.ADV) {
      at--;
    }
    return syntax.chunk(at);
  }

  /** "market dead now 44": a state and its number. */
  private boolean next(Syntax syntax, NounGroup noun, NounGroup group) {
    boolean adverb =
        syntax.index(group) - syntax.index(noun) == 2
            && syntax.sentence().norm(group.from() - 1).equals("now");
    return group.bare() && adverb && noun.quantity() == null && tolls.word(noun.noun()) != null;
  }

  private boolean moved(Relation relation) {
    Clause clause = relation.clause();
    boolean argument =
        relation.role() == Relation.Role.OBJECT || relation.role() == Relation.Role.COMPLEMENT;
    return clause != null && argument && triggers.moves(clause.verb().lemma());
  }

  /** The noun that holds the number: before it, or after it in "bringing to 15 the number of". */
  private @Nullable NounGroup toll(Syntax syntax, NounGroup group, String link) {
    int index = syntax.index(group);
    NounGroup ahead = ahead(syntax, index, link);
    if (ahead != null) {
      return ahead;
    }
    int verbs = 0;
    Clause clause = syntax.relation(group).clause();
    boolean mover = group.bare() && clause != null && triggers.moves(clause.verb().lemma());
    boolean moving =
        mover
            && clause != null
            && (link.equals("to")
                || link.equals("at") && clause.verb().form() != Chunk.Form.ING
                || syntax.relation(group).phrase() == null);
    for (int i = index - 1; i >= Math.max(0, index - AHEAD); i--) {
      Chunk chunk = syntax.chunks().get(i);
      if (chunk instanceof NounGroup noun
          && (triggers.toll(noun.noun()) || moving && tolls.word(noun.noun()) != null)) {
        return noun;
      }
      boolean foreign =
          chunk instanceof Chunk.VerbGroup verb
              && !triggers.moves(verb.lemma())
              && verb.form() == Chunk.Form.FINITE
              && !verb.copula()
              && !verb.passive();
      boolean stop =
          chunk instanceof Chunk.Link mark
              && (mark.kind() == Chunk.Link.Kind.BREAK || mark.kind() == Chunk.Link.Kind.SUB);
      boolean inside = foreign && mover && describes(syntax, chunk, clause);
      verbs += foreign && !inside ? 1 : 0;
      if (stop || verbs > 0) {
        break;
      }
    }
    return null;
  }

  /** "the number of people the town has lost has risen": a verb inside the subject. */
  private static boolean describes(Syntax syntax, Chunk verb, @Nullable Clause clause) {
    int gap = clause == null ? -1 : syntax.index(clause.verb()) - syntax.index(verb);
    return gap > 0 && gap <= INSIDE;
  }

  /** "bringing to 15 the number of", "put at 155,000 the customers left in the dark". */
  private @Nullable NounGroup ahead(Syntax syntax, int index, String link) {
    Chunk next = syntax.chunk(index + 1);
    boolean near = next instanceof NounGroup || next instanceof Chunk.Link && !stops(next);
    boolean forward = near && (link.equals("to") || link.equals("at"));
    for (int i = index + 1; forward && i < Math.min(syntax.chunks().size(), index + 3); i++) {
      if (syntax.chunks().get(i) instanceof NounGroup noun
          && !noun.determiner().isEmpty()
          && triggers.toll(noun.noun())) {
        return noun;
      }
    }
    return null;
  }

  /** Whether a comma or the beginning of another clause stands there. */
  private static boolean stops(Chunk chunk) {
    return chunk instanceof Chunk.Link link
        && switch (link.kind()) {
          case COMMA, BREAK, SUB, REL, PREP -> true;
          default -> false;
        };
  }

  private @Nullable Measure measure(
      Syntax syntax, NounGroup group, NounGroup toll, int end, Context context) {
    NounGroup counted = groups.partitive(syntax, toll);
    boolean those = counted != null && counted.noun().isEmpty() && !counted.pronoun();
    Counted kind = counted == null ? Classes.NONE : groups.classes().of(counted.noun());
    kind = those ? Classes.PEOPLE : kind;
    Measure thus =
        kind.none() || kind.fits("person")
            ? null
            : triggers.phrase(syntax.sentence().tokens(), toll.to(), end, kind);
    if (thus != null) {
      return thus;
    }
    Measure told = counted == null ? null : tolls.word(syntax.sentence().norm(counted.to()));
    if (told != null && counted != null && counted.noun().equals("victim")) {
      return told;
    }
    if (counted != null && (counted.noun().equals("life") || counted.noun().equals("victim"))) {
      return counted.noun().equals("life")
          ? Measure.KILLED
          : VictimFrames.whole(syntax, counted, context);
    }
    Measure theme = triggers.tollMeasure(toll.noun()) == null ? context.theme() : null;
    for (int i = toll.from(); i < end; i++) {
      boolean moves = triggers.moves(words.verb(syntax.sentence().norm(i)));
      boolean things = !kind.none() && !kind.fits(COUNTED);
      Measure measure = moves || things && i >= toll.to() ? null : tolls.word(syntax, i);
      boolean mover = moves && toll.from() < group.from();
      boolean thing = !mover && measure == null && !kind.none() && i > toll.to();
      measure = thing ? undergone(syntax, i, kind) : measure;
      if (measure != null && (theme == null || Sequels.toll(measure))) {
        return measure;
      }
    }
    for (int i = group.from(); i < group.head() && !group.bare(); i++) {
      Counted own = groups.counted(syntax, group);
      Measure described = triggers.state(syntax.sentence().norm(i), own);
      if (described != null) {
        return described;
      }
    }
    if (theme != null && kind.none()) {
      return theme;
    }
    boolean persons = kind.none() || kind.fits(COUNTED);
    Measure said =
        persons
            ? triggers.phrase(syntax.sentence().tokens(), toll.to(), end, Classes.PEOPLE)
            : null;
    Measure own = said != null ? said : triggers.tollMeasure(toll.noun());
    for (int i = toll.to(); i < end && own == null; i++) {
      own = triggers.at(words.noun(syntax.sentence().norm(i)), Classes.PEOPLE);
    }
    if (own != null) {
      return own;
    }
    NounGroup whole = counted;
    boolean equals = EQUALS.contains(syntax.sentence().norm(group.from() - 1));
    if (equals && whole != null && whole.noun().equals("victim")) {
      return VictimFrames.whole(syntax, whole, context);
    }
    if (whole != null
        && !whole.noun().isEmpty()
        && !groups.classes().of(whole.noun()).equals(Classes.PEOPLE)) {
      return Measure.OTHER;
    }
    Measure here = elsewhere(syntax, toll);
    boolean several = syntax.sentence().norm(toll.head()).endsWith("s");
    Draft alike = here == null && several ? context.alike(group, false) : null;
    Draft last = alike == null ? context.lastCount() : alike;
    if (here == null && toll.noun().equals("toll") && context.killed()) {
      return Measure.KILLED;
    }
    return here != null || last == null ? here : last.measure();
  }

  /** What the verb there says of those it is done to: "destroyed", "swept away"; or null. */
  private @Nullable Measure undergone(Syntax syntax, int at, Counted kind) {
    String verb = words.verb(syntax.sentence().norm(at));
    Measure apart = triggers.undergo(verb + "+" + syntax.sentence().norm(at + 1), kind);
    return apart != null ? apart : triggers.undergo(verb, kind);
  }

  /** What another word of the sentence says of the dead or hurt, or null. */
  private @Nullable Measure elsewhere(Syntax syntax, NounGroup toll) {
    for (int i = toll.to(); i < syntax.sentence().size(); i++) {
      Measure measure = tolls.word(syntax.sentence().norm(i));
      if (measure != null && Sequels.toll(measure)) {
        return measure;
      }
    }
    return null;
  }

  private static Counted classOf(Measure measure, Context context) {
    Draft last = context.lastCount();
    boolean same = last != null && last.measure() == measure;
    return same && last != null && !measure.isOfPeople()
        ? new Counted(last.of(), "thing")
        : Classes.PEOPLE;
  }
}
