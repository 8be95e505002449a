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

/** Numbers that a running count has, had or gets: "raising the death toll to four". Thread-safe. */
final class TollFrames {
  private static final int AHEAD = 14;

  /** How far behind what is put at a number a word may describe it, in tokens. */
  private static final int DESCRIBED = 5;

  /** How many chunks a verb that describes the subject may stand before the one that moves it. */
  private static final int INSIDE = 4;

  private static final Set<String> LINKS =
      Set.of(
          "to",
          "at",
          "of",
          "from",
          "is",
          "was",
          "be",
          "stands",
          "stood",
          "above",
          "past",
          "beyond",
          "over",
          "reached",
          "hit",
          "passed",
          "topped",
          "exceeded",
          "hits",
          "reaches",
          "passes",
          "tops",
          "nears",
          "exceeds",
          "surpasses",
          "as");

  private static final Set<String> STANDING = Set.of("stand", "lie", "remain", "stay");
  private static final Set<String> PUTTING = Set.of("put", "place", "estimate", "set");

  private static final Set<String> PRESENT =
      Set.of(
          "packed",
          "inside",
          "present",
          "attended",
          "came",
          "marched",
          "gathered",
          "crowd",
          "spectators",
          "guests",
          "audience",
          "demonstrators",
          "protesters",
          "hall",
          "stadium");

  private final Triggers triggers;
  private final Words words;
  private final Groups groups;

  TollFrames(Triggers triggers, Words words, Groups groups) {
    this.triggers = triggers;
    this.groups = groups;
    this.words = words;
  }

  /** The frame if the group is a value of a running count, or null. */
  @Nullable Frame of(Syntax syntax, NounGroup group, Counted counted, Context context) {
    Chunk before = syntax.before(syntax.index(group));
    String link = before == null ? "" : syntax.sentence().norm(before.to() - 1);
    Relation relation = syntax.relation(group);
    if (before instanceof NounGroup noun && next(syntax, noun, group)) {
      Measure dead = word(noun.noun());
      return dead == null
          ? null
          : Frame.of(dead, relation.clause()).counting(Classes.PEOPLE).asTotal();
    }
    boolean next =
        before instanceof NounGroup noun
            && triggers.toll(noun.noun())
            && syntax.relation(noun).role() != Relation.Role.PHRASE;
    boolean subject = link.equals("as") && relation.role() == Relation.Role.SUBJECT;
    NounGroup apposed = apposed(syntax, group);
    boolean value = next || apposed != null || !subject && LINKS.contains(link) || moved(relation);
    if (!value) {
      return null;
    }
    Frame pronoun = pronoun(relation, context);
    Measure self = triggers.noun(group.noun());
    Frame put = pronoun != null || self != null ? pronoun : put(syntax, relation, counted);
    if (put != null) {
      return put;
    }
    NounGroup toll = apposed != null ? apposed : toll(syntax, group, link);
    if (toll == null) {
      return null;
    }
    int end =
        toll.from() < group.from()
            ? group.from()
            : Math.min(toll.to() + 8, syntax.sentence().size());
    Measure own = group.noun().isEmpty() ? null : word(syntax.sentence().norm(group.head()));
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
              && !groups.classes().of(part.noun()).fits("person");
      NounGroup whole = measure == Measure.OTHER || thing ? part : null;
      frame =
          frame.counting(
              whole != null ? groups.classes().of(whole.noun()) : classOf(measure, context));
    }
    return link.equals("from") ? frame.asSuperseded() : frame;
  }

  /** "the new toll, 2,205, is": the number between commas behind its noun. */
  private @Nullable NounGroup apposed(Syntax syntax, NounGroup group) {
    NounGroup noun = group.bare() ? Groups.betweenCommas(syntax, group) : null;
    return noun != null && triggers.toll(noun.noun()) ? noun : null;
  }

  /** "market dead now 44": a state and its number. */
  private boolean next(Syntax syntax, NounGroup noun, NounGroup group) {
    boolean adverb =
        syntax.index(group) - syntax.index(noun) == 2
            && syntax.sentence().norm(group.from() - 1).equals("now");
    return group.bare() && adverb && noun.quantity() == null && word(noun.noun()) != null;
  }

  /** What the sentence speaks of counting: "the toll has risen again", "how many were hurt". */
  @Nullable Measure topic(Syntax syntax) {
    for (Chunk chunk : syntax.chunks()) {
      boolean toll =
          chunk instanceof NounGroup noun && noun.quantity() == null && triggers.toll(noun.noun());
      boolean many = syntax.sentence().norm(chunk.from()).equals("how") && many(syntax, chunk);
      if (toll || many) {
        return asked(syntax, chunk);
      }
    }
    return null;
  }

  /** Whether the sentence asks how many. */
  boolean asks(Syntax syntax) {
    for (int i = 0; i + 1 < syntax.sentence().size(); i++) {
      if (syntax.sentence().norm(i).equals("how") && syntax.sentence().norm(i + 1).equals("many")) {
        return true;
      }
    }
    return false;
  }

  private static boolean many(Syntax syntax, Chunk chunk) {
    return syntax.sentence().norm(chunk.from() + 1).equals("many")
        || syntax.sentence().norm(chunk.to()).equals("many");
  }

  private @Nullable Measure asked(Syntax syntax, Chunk toll) {
    Measure own = toll instanceof NounGroup noun ? triggers.tollMeasure(noun.noun()) : null;
    int end = Math.min(syntax.sentence().size(), toll.to() + AHEAD);
    for (int i = toll.from(); i < end && own == null; i++) {
      String norm = syntax.sentence().norm(i);
      Measure told = word(norm);
      told = told == null ? triggers.undergo(words.verb(norm), Classes.PEOPLE) : told;
      own = told != null && Sequels.toll(told) ? told : null;
      own = own == null && PRESENT.contains(norm) ? Measure.ATTENDING : own;
    }
    return own;
  }

  private boolean moved(Relation relation) {
    Clause clause = relation.clause();
    boolean argument =
        relation.role() == Relation.Role.OBJECT || relation.role() == Relation.Role.COMPLEMENT;
    return clause != null && argument && triggers.moves(clause.verb().lemma());
  }

  /** "puts the displaced at 96,400", "puts strikes at no more than 12". */
  private @Nullable Frame put(Syntax syntax, Relation relation, Counted counted) {
    Clause clause = relation.clause();
    Clause.Phrase phrase = relation.phrase();
    if (clause == null
        || phrase == null
        || !phrase.preposition().equals("at")
        || !PUTTING.contains(clause.verb().lemma())) {
      return null;
    }
    List<NounGroup> put = clause.passive() ? clause.subjects() : clause.objects();
    if (put.isEmpty()) {
      return null;
    }
    String noun =
        phrase.after() instanceof NounGroup before
                && (syntax.relation(before).role() != Relation.Role.PHRASE
                    || before.quantity() == null && word(before.noun()) != null)
            ? before.noun()
            : put.getLast().noun();
    Measure measure = word(noun);
    if (noun.isEmpty() && !put.getLast().determiner().equals("those") || triggers.toll(noun)) {
      return null;
    }
    Frame described = described(syntax, put.getLast(), clause);
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

  /** "puts the houses destroyed at", "puts those under treatment at"; or null. */
  private @Nullable Frame described(Syntax syntax, NounGroup put, Clause clause) {
    Counted kind = put.noun().isEmpty() ? Classes.PEOPLE : groups.classes().of(put.noun());
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

  /** "puts it at over 40". */
  private static @Nullable Frame pronoun(Relation relation, Context context) {
    Clause clause = relation.clause();
    Clause.Phrase phrase = relation.phrase();
    boolean at = clause != null && phrase != null && phrase.preposition().equals("at");
    if (!at || clause == null) {
      return null;
    }
    boolean it =
        clause.verb().lemma().equals("put")
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
    boolean moving = mover && (link.equals("to") || syntax.relation(group).phrase() == null);
    for (int i = index - 1; i >= Math.max(0, index - AHEAD); i--) {
      Chunk chunk = syntax.chunks().get(i);
      if (chunk instanceof NounGroup noun
          && (triggers.toll(noun.noun()) || moving && word(noun.noun()) != null)) {
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
    boolean forward = link.equals("to") || link.equals("at");
    for (int i = index + 1; forward && i < Math.min(syntax.chunks().size(), index + 3); i++) {
      if (syntax.chunks().get(i) instanceof NounGroup noun
          && !noun.determiner().isEmpty()
          && triggers.toll(noun.noun())) {
        return noun;
      }
    }
    return null;
  }

  private @Nullable Measure measure(
      Syntax syntax, NounGroup group, NounGroup toll, int end, Context context) {
    NounGroup counted = groups.partitive(syntax, toll);
    Counted kind = counted == null ? Classes.NONE : groups.classes().of(counted.noun());
    if (counted != null && counted.noun().equals("life")) {
      return Measure.KILLED;
    }
    for (int i = toll.from(); i < end; i++) {
      boolean moves = triggers.moves(words.verb(syntax.sentence().norm(i)));
      Measure measure = moves ? null : word(syntax, i);
      boolean thing = measure == null && !kind.none() && i > toll.to();
      measure = thing ? triggers.undergo(words.verb(syntax.sentence().norm(i)), kind) : measure;
      if (measure != null) {
        return measure;
      }
    }
    Measure told = triggers.phrase(syntax.sentence().tokens(), toll.to(), end, Classes.PEOPLE);
    for (int i = toll.to(); i < end && told == null; i++) {
      told = triggers.at(words.noun(syntax.sentence().norm(i)), Classes.PEOPLE);
    }
    if (told != null) {
      return told;
    }
    Measure own = triggers.tollMeasure(toll.noun());
    if (own != null) {
      return own;
    }
    NounGroup whole = counted;
    if (whole != null
        && !whole.noun().isEmpty()
        && !groups.classes().of(whole.noun()).equals(Classes.PEOPLE)) {
      return Measure.OTHER;
    }
    Measure here = elsewhere(syntax, toll);
    boolean several = syntax.sentence().norm(toll.head()).endsWith("s");
    Draft alike = here == null && several ? context.alike(group, false) : null;
    Draft last = alike == null ? context.lastCount() : alike;
    return here != null || last == null ? here : last.measure();
  }

  /** What another word of the sentence says of the dead or hurt, or null. */
  private @Nullable Measure elsewhere(Syntax syntax, NounGroup toll) {
    for (int i = toll.to(); i < syntax.sentence().size(); i++) {
      Measure measure = word(syntax.sentence().norm(i));
      if (measure != null && Sequels.toll(measure)) {
        return measure;
      }
    }
    return null;
  }

  /** "the people the town has lost" are dead. */
  private @Nullable Measure word(Syntax syntax, int at) {
    String norm = syntax.sentence().norm(at);
    boolean mourned = norm.equals("lost") && at > 0 && syntax.tags().get(at - 1) == Tag.HAVE;
    return mourned ? Measure.KILLED : word(norm);
  }

  private @Nullable Measure word(String norm) {
    Measure state = triggers.state(norm, Classes.PEOPLE);
    if (state != null) {
      return state;
    }
    Measure noun = triggers.noun(words.noun(norm));
    if (noun != null) {
      return noun;
    }
    return switch (norm) {
      case "killed", "death", "fatalities", "died", "die", "perished", "drowned" -> Measure.KILLED;
      case "casualty" -> Measure.INJURED;
      case "arrested" -> Measure.DETAINED;
      case "displaced" -> Measure.DISPLACED;
      case "evacuated" -> Measure.EVACUATED;
      case "rescued" -> Measure.RESCUED;
      case "hospitalised", "hospitalized" -> Measure.HOSPITALISED;
      default -> null;
    };
  }

  private static Counted classOf(Measure measure, Context context) {
    Draft last = context.lastCount();
    boolean same = last != null && last.measure() == measure;
    return same && last != null && !measure.isOfPeople()
        ? new Counted(last.of(), "thing")
        : Classes.PEOPLE;
  }
}
