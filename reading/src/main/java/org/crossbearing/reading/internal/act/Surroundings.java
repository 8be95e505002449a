package org.crossbearing.reading.internal.act;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.crossbearing.model.EventType;
import org.crossbearing.reading.internal.lexicon.Tag;
import org.crossbearing.reading.internal.lexicon.WordSets;
import org.crossbearing.reading.internal.lexicon.Words;
import org.crossbearing.reading.internal.name.Person;
import org.crossbearing.reading.internal.syntax.Chunk;
import org.crossbearing.reading.internal.syntax.Chunk.Link;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Clause;
import org.crossbearing.reading.internal.syntax.Syntax;

/** What the words around an event tell of its place, day and participants. */
final class Surroundings {
  private static final Set<String> WHERE = WordSets.of("Surroundings.WHERE");
  private static final Set<String> AT = Set.of("in", "at", "near", "outside");
  private static final Set<String> WHO = Set.of("between", "with", "by", "among", "from");

  private final Words words;
  private final EventWords events;
  private final Wording wording;

  Surroundings(Words words, EventWords events, Wording wording) {
    this.words = words;
    this.events = events;
    this.wording = wording;
  }

  Wording wording() {
    return wording;
  }

  /** Reads the event noun itself: "Russia's record barrage", "Thursday's assault". */
  void inside(Happening event, NounGroup noun) {
    Syntax syntax = event.syntax;
    String owner = wording.owner(syntax, noun);
    if (owner != null && participant(owner)) {
      event.participants.add(owner);
    }
    for (int i = noun.from(); i < noun.head(); i++) {
      String norm = syntax.sentence().norm(i);
      String nation = events.nation(norm);
      if (nation != null && i >= noun.owner()) {
        event.participants.add(nation);
      } else if (words.country(norm) != null && i >= noun.owner()) {
        event.places.add(syntax.sentence().token(i).text());
        event.wide = true;
      } else if (named(syntax, i, noun)) {
        event.places.add(syntax.sentence().token(i).text());
      }
    }
    boolean article = Set.of("the", "this", "that", "these", "those").contains(noun.determiner());
    boolean dated = noun.owner() > noun.from() && (owner == null || !participant(owner));
    boolean one = noun.quantity() == null || noun.quantity().compound();
    event.definite = one && (dated || article && noun.owner() == noun.from());
  }

  private boolean participant(String owner) {
    String last = owner.substring(owner.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return words.closed(owner.toLowerCase(Locale.ROOT)) == null && !events.in("when", last);
  }

  /** "the Lisbon derailment": a name that stands before the event. */
  private static boolean named(Syntax syntax, int token, NounGroup noun) {
    boolean body = !syntax.sentence().block().heading();
    boolean first = token == 0;
    return body && !first && token >= noun.owner() && syntax.tags().get(token) == Tag.NAME;
  }

  /** Adds a named place. */
  void place(Happening event, NounGroup group) {
    Person person = wording.mentioned(group.head());
    if (person != null && person.human()) {
      event.words = true;
      return;
    }
    event.places.add(wording.actor(event.syntax, group));
    event.wide |= words.country(event.syntax.sentence().norm(group.head())) != null;
  }

  /** "the two leaders", "both sides": those who were named before. */
  boolean pair(NounGroup group) {
    boolean known = Set.of("the", "both", "these").contains(group.determiner());
    return known && group.quantity() != null || group.determiner().equals("both");
  }

  /** Reads the phrases that follow the group without a break. */
  void behind(Happening event, NounGroup group, Actors actors) {
    Syntax syntax = event.syntax;
    int at = syntax.index(group) + 1;
    while (syntax.chunk(at) instanceof Link link
        && link.kind() == Link.Kind.PREP
        && syntax.after(at) instanceof NounGroup next) {
      List<NounGroup> all = run(syntax, next);
      phrase(event, link.norm(), all, actors);
      at = syntax.index(all.getLast()) + 1;
    }
  }

  private static List<NounGroup> run(Syntax syntax, NounGroup first) {
    Clause.Phrase phrase = syntax.relation(first).phrase();
    return phrase == null ? List.of(first) : phrase.groups();
  }

  /** Reads the phrases of a clause behind its verb. */
  void phrases(Happening event, Clause clause, Actors actors) {
    for (Clause.Phrase phrase : clause.phrases()) {
      phrase(event, phrase.preposition(), phrase.groups(), actors);
    }
  }

  private void phrase(Happening event, String preposition, List<NounGroup> groups, Actors actors) {
    Syntax syntax = event.syntax;
    NounGroup first = groups.getFirst();
    if (wording.dated(syntax, first)) {
      return;
    }
    boolean attack = event.type == EventType.ATTACK;
    boolean side = Set.of("by", "from").contains(preposition);
    boolean who = attack ? side : WHO.contains(preposition) && !preposition.equals("from");
    boolean where = (event.talks() ? AT : WHERE).contains(preposition);
    if (who) {
      who(event, groups, actors);
    } else if (where && first.name()) {
      place(event, first);
    }
  }

  private void who(Happening event, List<NounGroup> all, Actors actors) {
    for (NounGroup group : actors.without(event.syntax, all)) {
      if (pair(group)) {
        continue;
      }
      String name = actors.of(event.syntax, List.of(group));
      if (name != null) {
        event.participants.add(name);
      }
    }
  }

  /** Reads the days and times of day in the clause around the event. */
  void times(Happening event) {
    Syntax syntax = event.syntax;
    int start = event.from;
    while (start > 0 && !part(syntax, start - 1)) {
      start--;
    }
    for (int i = start; i < syntax.sentence().size() && (i < event.to || !part(syntax, i)); i++) {
      String norm = syntax.sentence().norm(i);
      if (events.weekday(norm)) {
        event.days.add(norm);
      }
      event.timed |=
          events.in("when", norm) || events.month(norm) && syntax.sentence().token(i).capital();
    }
  }

  private static boolean part(Syntax syntax, int token) {
    return syntax.sentence().token(token).mark()
        && Set.of(",", ";", ":", ".", "–", "—").contains(syntax.sentence().norm(token));
  }

  /** Whether an empty word makes the group no event: "the possibility of talks". */
  boolean empty(Syntax syntax, NounGroup group) {
    for (int i = group.from(); i < group.head(); i++) {
      if (events.in("empty", syntax.sentence().norm(i))) {
        return true;
      }
    }
    int at = syntax.index(group);
    Chunk link = syntax.chunk(at - 1);
    boolean of = link instanceof Link l && Set.of("of", "for").contains(l.norm());
    return of
        && syntax.before(at - 1) instanceof NounGroup outer
        && events.in("empty", outer.noun());
  }
}
