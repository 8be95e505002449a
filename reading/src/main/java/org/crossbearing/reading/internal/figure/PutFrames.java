package org.crossbearing.reading.internal.figure;

import java.util.List;
import java.util.Set;
import org.crossbearing.model.Measure;
import org.crossbearing.reading.internal.figure.Classes.Counted;
import org.crossbearing.reading.internal.lexicon.Tag;
import org.crossbearing.reading.internal.lexicon.Words;
import org.crossbearing.reading.internal.syntax.Chunk;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Clause;
import org.crossbearing.reading.internal.syntax.Relation;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/** What is put at a number, or stands at one: "police put the dead at 12". Thread-safe. */
final class PutFrames {
  /** How far behind what is put at a number a word may describe it, in tokens. */
  private static final int DESCRIBED = 5;

  /** Chunks that tell what the second of two numbers is. */
  private static final int NEAR = 7;

  private static final Set<String> JOINTS = Set.of("at", "as");
  private static final Set<String> STANDING = Set.of("stand", "lie", "remain", "stay");
  private static final Set<String> PUTTING = Set.of("put", "place", "estimate", "set", "peg");
  private static final Set<String> GIVING = Set.of("give", "report", "state", "record", "list");
  private static final Set<String> PEGGING = Set.of("put", "peg", "estimate");

  private final Triggers triggers;
  private final Words words;
  private final Groups groups;
  private final TollWords tolls;

  PutFrames(Triggers triggers, Words words, Groups groups, TollWords tolls) {
    this.triggers = triggers;
    this.words = words;
    this.groups = groups;
    this.tolls = tolls;
  }

  /** "puts the displaced at 96,400", "puts strikes at no more than 12". */
  @Nullable Frame of(Syntax syntax, Relation relation, Counted counted) {
    Clause clause = putting(relation.clause());
    Clause.Phrase phrase = relation.phrase();
    if (clause == null || phrase == null || !phrase.preposition().equals("at")) {
      return null;
    }
    List<NounGroup> put = clause.passive() ? clause.subjects() : clause.objects();
    if (put.isEmpty()) {
      return null;
    }
    String noun =
        phrase.after() instanceof NounGroup before
                && (syntax.relation(before).role() != Relation.Role.PHRASE
                    || before.quantity() == null && tolls.word(before.noun()) != null)
            ? before.noun()
            : put.getLast().noun();
    Measure measure = tolls.word(noun);
    if (noun.isEmpty() && !put.getLast().determiner().equals("those") || triggers.toll(noun)) {
      return null;
    }
    Frame described = measure == null ? described(syntax, put.getLast(), clause) : null;
    if (described != null) {
      return described;
    }
    Measure own = counted.none() ? null : triggers.before(noun, counted);
    if (own != null) {
      return Frame.of(own, clause).counting(counted);
    }
    measure = measure != null ? measure : triggers.before(noun, Classes.PEOPLE);
    return measure != null
        ? Frame.of(measure, clause).counting(Classes.PEOPLE)
        : Frame.of(Measure.OTHER, clause).counting(groups.classes().of(noun));
  }

  /**
   * "put the missing at 68 and the injured at 74", "put at 31 the number of dead and at 57 that of
   * the injured": the second of two numbers, with words of its own; or null.
   */
  @Nullable Frame second(Syntax syntax, NounGroup group) {
    int at = syntax.index(group);
    if (!group.bare()
        || !(syntax.chunk(at - 1) instanceof Chunk.Link link)
        || !JOINTS.contains(link.norm())) {
      return null;
    }
    Clause clause = before(syntax, group);
    if (clause == null || GIVING.contains(clause.verb().lemma()) != link.norm().equals("as")) {
      return null;
    }
    int start = at - 1;
    while (start > at - NEAR && start > 0 && !joins(syntax.chunk(start - 1))) {
      start--;
    }
    Chunk first = syntax.chunk(start - 2);
    boolean comma = Chunk.comma(first);
    boolean numbers =
        joins(syntax.chunk(start - 1))
            && (comma || first instanceof NounGroup number && number.quantity() != null);
    if (!numbers || !placed(syntax, clause, start, link.norm())) {
      return null;
    }
    int from = syntax.chunks().get(start).from();
    boolean behind = start == at - 1;
    Measure measure =
        behind ? that(syntax, group) : told(syntax, from, syntax.chunks().get(at - 1).from());
    return measure == null ? null : Frame.of(measure, clause).counting(Classes.PEOPLE);
  }

  private static boolean joins(@Nullable Chunk chunk) {
    return chunk instanceof Chunk.Link link && link.kind() == Chunk.Link.Kind.AND;
  }

  /** The clause that puts or gives something right before the group's; or null. */
  private static @Nullable Clause before(Syntax syntax, NounGroup group) {
    Clause last = null;
    for (Clause clause : syntax.clauses()) {
      boolean puts =
          PUTTING.contains(clause.verb().lemma()) || GIVING.contains(clause.verb().lemma());
      last = puts && clause.verb().to() <= group.from() ? clause : last;
    }
    return last;
  }

  /** Whether a number stands behind the same preposition before. */
  private static boolean placed(Syntax syntax, Clause clause, int to, String preposition) {
    for (int i = syntax.index(clause.verb()) + 1; i < to; i++) {
      boolean placed =
          syntax.chunks().get(i) instanceof NounGroup number
              && number.quantity() != null
              && syntax.chunk(i - 1) instanceof Chunk.Link link
              && link.norm().equals(preposition);
      if (placed) {
        return true;
      }
    }
    return false;
  }

  /** "that of the injured", "those in hospital" right behind the number; or null. */
  private @Nullable Measure that(Syntax syntax, NounGroup group) {
    String next = syntax.sentence().norm(group.to());
    return next.equals("that") || next.equals("those")
        ? told(syntax, group.to(), Math.min(group.to() + DESCRIBED, syntax.sentence().size()))
        : null;
  }

  /** What the words tell of people; or null. */
  private @Nullable Measure told(Syntax syntax, int from, int to) {
    for (int i = from; i < to; i++) {
      Measure measure = tolls.word(syntax.sentence().norm(i));
      if (measure != null) {
        return measure;
      }
    }
    Measure phrase = triggers.phrase(syntax.sentence().tokens(), from, to, Classes.PEOPLE);
    for (int i = from; i < to && phrase == null; i++) {
      phrase = triggers.at(words.noun(syntax.sentence().norm(i)), Classes.PEOPLE);
    }
    return phrase;
  }

  /** The clause that puts something at a number: "puts the houses destroyed at 40"; or null. */
  private static @Nullable Clause putting(@Nullable Clause clause) {
    Clause whole = clause != null && clause.reduced() ? clause.parent() : clause;
    return whole != null && PUTTING.contains(whole.verb().lemma()) ? whole : null;
  }

  /** "puts the houses destroyed at", "burnt homes were put at"; or null. */
  private @Nullable Frame described(Syntax syntax, NounGroup put, Clause clause) {
    Counted kind = put.noun().isEmpty() ? Classes.PEOPLE : groups.classes().of(put.noun());
    String before = syntax.sentence().norm(put.from() - 1);
    Tag tag = put.from() > 0 ? syntax.tags().get(put.from() - 1) : Tag.MARK;
    boolean participle = tag == Tag.PAST_OR_PARTICIPLE || tag == Tag.PARTICIPLE;
    Measure told = participle ? triggers.undergo(words.verb(before), kind) : null;
    if (told != null) {
      return Frame.of(told, clause).counting(kind);
    }
    int end = Math.min(put.to() + DESCRIBED, syntax.sentence().size());
    for (int i = put.to(); i < end && !syntax.sentence().norm(i).equals("at"); i++) {
      String norm = syntax.sentence().norm(i);
      Measure state = triggers.state(norm, kind);
      state = state == null ? triggers.undergo(words.verb(norm), kind) : state;
      if (state != null) {
        return Frame.of(state, clause).counting(kind);
      }
    }
    Measure phrase = triggers.phrase(syntax.sentence().tokens(), put.to(), put.to() + 1, kind);
    return phrase == null ? null : Frame.of(phrase, clause).counting(kind);
  }

  /** "the office made it 24"; or null. */
  static @Nullable Frame made(Syntax syntax, NounGroup group, Context context) {
    Clause clause = syntax.relation(group).clause();
    Draft last = context.lastCount();
    boolean made =
        clause != null
            && group.bare()
            && syntax.relation(group).role() == Relation.Role.OBJECT
            && clause.verb().lemma().equals("make")
            && syntax.sentence().norm(group.from() - 1).equals("it");
    return made && last != null
        ? Frame.of(last.measure(), clause).counting(new Counted(last.of(), "person"))
        : null;
  }

  /** "puts it at over 40", "gave it as 36". */
  static @Nullable Frame pronoun(Relation relation, Context context) {
    Clause clause = relation.clause();
    Clause.Phrase phrase = relation.phrase();
    if (clause == null || phrase == null) {
      return null;
    }
    boolean as = phrase.preposition().equals("as") && GIVING.contains(clause.verb().lemma());
    if (!as && !phrase.preposition().equals("at")) {
      return null;
    }
    boolean it =
        (as || PEGGING.contains(clause.verb().lemma()))
            && !clause.objects().isEmpty()
            && clause.objects().getFirst().pronoun();
    boolean stood =
        STANDING.contains(clause.verb().lemma())
            && clause.subjects().stream().allMatch(NounGroup::pronoun);
    Draft last = it || stood ? context.lastCount() : null;
    Measure topic = it || stood ? context.topic() : null;
    Frame frame =
        last == null || topic != null && !context.near(last)
            ? topic == null ? null : Frame.of(topic, clause).counting(Classes.PEOPLE)
            : Frame.of(last.measure(), clause).counting(new Counted(last.of(), "person"));
    boolean past = stood && clause.verb().perfect() && clause.verb().from() < clause.verb().head();
    return past && frame != null ? frame.asSuperseded() : frame;
  }
}
