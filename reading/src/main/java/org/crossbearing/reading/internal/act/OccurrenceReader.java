package org.crossbearing.reading.internal.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.crossbearing.model.EventType;
import org.crossbearing.reading.internal.act.EventWords.Rule;
import org.crossbearing.reading.internal.lexicon.Tag;
import org.crossbearing.reading.internal.lexicon.Words;
import org.crossbearing.reading.internal.syntax.Chunk.Form;
import org.crossbearing.reading.internal.syntax.Chunk.Link;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Chunk.VerbGroup;
import org.crossbearing.reading.internal.syntax.Clause;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/** Finds the events that one sentence tells of. Not thread-safe; one per sentence. */
final class OccurrenceReader {
  private final Syntax syntax;
  private final Words words;
  private final EventWords events;
  private final Surroundings surroundings;
  private final Actors actors;
  private final VerbEvents verbs;
  private final List<NounGroup> counted;
  private final List<Happening> found = new ArrayList<>();

  /**
   * @param counted the groups of the sentence that hold a figure
   */
  OccurrenceReader(
      Syntax syntax,
      Words words,
      EventWords events,
      Surroundings surroundings,
      Actors actors,
      List<NounGroup> counted) {
    this.counted = List.copyOf(counted);
    this.syntax = syntax;
    this.words = words;
    this.events = events;
    this.surroundings = surroundings;
    this.actors = actors;
    this.verbs = new VerbEvents(syntax, words, events, surroundings, actors);
  }

  /** The event that the clause's verb tells, or null. */
  @Nullable Happening verb(Clause clause) {
    for (Rule rule : events.verb(clause.verb())) {
      Happening event = real(clause, rule.type()) ? verbs.of(clause, rule) : null;
      if (event != null && !(rule.type() == EventType.ATTACK && event.words)) {
        surroundings.times(event);
        return event;
      }
    }
    return null;
  }

  /** The event that the noun names, if it says anything of it; or null. */
  @Nullable Happening noun(NounGroup group) {
    EventType type = surroundings.wording().dated(syntax, group) ? null : type(group);
    Clause clause = syntax.relation(group).clause();
    if (type == null
        || surroundings.empty(syntax, group)
        || clause != null && !real(clause, type)) {
      return null;
    }
    Happening event = new Happening(syntax, group, clause, type, group.from(), group.to());
    surroundings.inside(event, group);
    surroundings.behind(event, group, actors);
    if (clause != null) {
      holders(event, clause, group);
    }
    surroundings.times(event);
    boolean verbal = type == EventType.ATTACK && event.words;
    return !verbal && distinct(event, group) ? event : null;
  }

  private @Nullable EventType type(NounGroup group) {
    String last = syntax.sentence().norm(group.head() - 1);
    EventType type = events.noun(group.noun());
    if (type == null) {
      return events.wreck(group.noun(), last);
    }
    if (events.either(group.noun())) {
      return works(group) ? EventType.PROTEST : type;
    }
    String before = syntax.sentence().norm(group.head() - 1);
    boolean led =
        events.in("fire", before) || events.in("fire", syntax.sentence().norm(group.from() - 1));
    boolean shooting = type == EventType.FIRE && led;
    boolean views = type == EventType.EXCHANGE && !prisoners(group);
    return shooting || views ? null : type;
  }

  /** Whether workers are spoken of, so that a strike is no attack. */
  private boolean works(NounGroup group) {
    for (int i = group.from(); i < group.head(); i++) {
      if (events.in("weapon", words.noun(syntax.sentence().norm(i)))) {
        return false;
      }
    }
    Clause clause = syntax.relation(group).clause();
    boolean strikers =
        clause != null
            && !clause.subjects().contains(group)
            && clause.subjects().stream().anyMatch(s -> events.in("worker", s.noun()));
    return strikers
        || any("worker", group.from(), group.head())
        || any("work", 0, syntax.sentence().size())
        || syntax.chunk(syntax.index(group) + 1) instanceof Link link
            && link.norm().equals("by")
            && syntax.after(syntax.index(link)) instanceof NounGroup by
            && events.in("worker", by.noun());
  }

  private boolean any(String set, int from, int to) {
    for (int i = from; i < to; i++) {
      if (events.in(set, words.noun(syntax.sentence().norm(i)))) {
        return true;
      }
    }
    return false;
  }

  private boolean prisoners(NounGroup group) {
    int at = syntax.index(group) + 1;
    boolean behind =
        syntax.chunk(at) instanceof Link
            && syntax.after(at) instanceof NounGroup of
            && events.in("prisoner", of.noun());
    String before = syntax.sentence().norm(group.head() - 1);
    return behind || events.in("prisoner", words.noun(before));
  }

  /** "Oslo hosted the talks": who holds it takes part. */
  private void holders(Happening event, Clause clause, NounGroup group) {
    boolean held =
        switch (event.type) {
          case MEETING, TALKS, CONFERENCE, EXCHANGE, PROTEST, ELECTION, ATTACK -> true;
          default -> false;
        };
    boolean object = clause.objects().contains(group) || flurry(clause, group);
    boolean attack = event.type == EventType.ATTACK;
    boolean holds = !attack && events.in("hold", clause.verb().lemma()) && !clause.passive();
    boolean launches = events.in("launch", clause.verb().lemma()) && attack;
    if (held && object && (holds || launches)) {
      verbs.participants(event, actors.subjects(syntax, clause));
      int verb = clause.verb().from();
      event.cover(Math.min(verb, group.from()), group.to());
    }
  }

  /** "a flurry of meetings". */
  private boolean flurry(Clause clause, NounGroup group) {
    Clause.Phrase phrase = syntax.relation(group).phrase();
    return phrase != null
        && phrase.preposition().equals("of")
        && clause.objects().contains(phrase.after());
  }

  /** Whether the mention is of one event, not of a kind of events. */
  private boolean distinct(Happening event, NounGroup group) {
    boolean plural = syntax.tags().get(group.head()) == Tag.PLURAL;
    boolean talks = event.type == EventType.TALKS;
    boolean dated = !event.days.isEmpty() || event.timed;
    if (talks && !plural) {
      return !event.participants.isEmpty() && with(group) && !group.determiner().isEmpty();
    }
    if (plural && !talks && group.quantity() == null) {
      return dated || nature(event.type) && (heading() || counts(event));
    }
    return !talks || dated || !event.participants.isEmpty() || !group.determiner().isEmpty();
  }

  /** "a call with allies", "a conversation between the two". */
  private boolean with(NounGroup group) {
    return syntax.chunk(syntax.index(group) + 1) instanceof Link link
        && Set.of("with", "between", "among").contains(link.norm());
  }

  /** What strikes many places at once and is told in the plural: "the Lima floods". */
  private static boolean nature(EventType type) {
    return switch (type) {
      case FLOOD, STORM, QUAKE, FIRE, STAMPEDE -> true;
      default -> false;
    };
  }

  /** Whether the clause tells that it happens: not denied, possible or only wanted. */
  private static boolean real(Clause clause, EventType type) {
    VerbGroup verb = clause.verb();
    boolean planned =
        switch (type) {
          case MEETING, TALKS, CONFERENCE, EXCHANGE, ELECTION -> true;
          default -> false;
        };
    boolean will = Set.of("will", "'ll").contains(verb.modal());
    boolean modal = verb.modal().isEmpty() || will && planned;
    return modal && !verb.negated() && verb.form() != Form.INFINITIVE;
  }

  List<Happening> read() {
    for (Clause clause : syntax.clauses()) {
      Happening event = verb(clause);
      if (event != null) {
        found.add(event);
      }
    }
    for (var chunk : syntax.chunks()) {
      Happening event = chunk instanceof NounGroup group ? noun(group) : null;
      if (event != null) {
        found.add(event);
      }
    }
    found.forEach(event -> event.counted = heading() || counts(event));
    found.sort((one, other) -> Integer.compare(one.from, other.from));
    return List.copyOf(found);
  }

  private boolean heading() {
    return syntax.sentence().block().heading();
  }

  private boolean counts(Happening event) {
    int end = new Steps(syntax, surroundings.wording()).stretch(event.to);
    return counted.stream().anyMatch(group -> group.from() >= event.from && group.from() < end);
  }
}
