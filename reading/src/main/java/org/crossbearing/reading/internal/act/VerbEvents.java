package org.crossbearing.reading.internal.act;

import java.util.List;
import java.util.Set;
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

/** Events told by verbs: who met whom, what struck what. Not thread-safe; one per sentence. */
final class VerbEvents {
  private final Syntax syntax;
  private final Words words;
  private final EventWords events;
  private final Surroundings surroundings;
  private final Actors actors;

  VerbEvents(
      Syntax syntax, Words words, EventWords events, Surroundings surroundings, Actors actors) {
    this.syntax = syntax;
    this.words = words;
    this.events = events;
    this.surroundings = surroundings;
    this.actors = actors;
  }

  /** The event, if the verb has what it needs. */
  @Nullable Happening of(Clause clause, Rule rule) {
    boolean participle = clause.verb().form() == Form.ING && !held(clause) && !after(clause);
    if (participle || habit(clause)) {
      return null;
    }
    List<NounGroup> subjects = actors.subjects(syntax, clause);
    boolean fits =
        switch (rule.needs()) {
          case "any" -> !subjects.isEmpty();
          case "object" -> object(clause, subjects);
          case "person" -> meets(clause, subjects);
          case "crowd" ->
              !clause.passive() || clause.verb().form() == Form.EITHER && acting(subjects);
          case "weapon" -> weapon(clause, subjects);
          case "vehicle" -> vehicle(clause, subjects);
          case "prisoner", "sanction" -> objects(clause, rule.needs());
          case "with" -> with(clause, subjects);
          case "victim" -> victim(clause, subjects);
          default -> false;
        };
    return fits ? event(clause, rule, subjects) : null;
  }

  /** "had a meeting", where the noun looks like a verb; "…, killing two" does not begin with it. */
  private boolean held(Clause clause) {
    Clause parent = clause.parent();
    return clause.verb().lemma().equals("meet")
        && parent != null
        && events.in("hold", parent.verb().lemma());
  }

  /** A present tense outside headings tells what is usual: "the Elbe meets the Havel". */
  private boolean habit(Clause clause) {
    Tag head = syntax.tags().get(clause.verb().head());
    boolean present = head == Tag.VERB || head == Tag.VERBS;
    boolean plain = present && clause.verb().modal().isEmpty();
    return plain && !syntax.sentence().block().heading();
  }

  /** "after speaking with the envoy". */
  private boolean after(Clause clause) {
    return syntax.before(syntax.index(clause.verb())) instanceof Link link
        && Set.of("after", "while").contains(link.norm());
  }

  private Happening event(Clause clause, Rule rule, List<NounGroup> subjects) {
    int verb = clause.verb().from();
    int from = subjects.isEmpty() ? verb : Math.min(verb, subjects.getFirst().from());
    int to = clause.objects().isEmpty() ? clause.verb().to() : clause.objects().getLast().to();
    NounGroup group = anchor(clause, subjects);
    int end = Math.max(to, clause.verb().to());
    Happening event = new Happening(syntax, group, clause, rule.type(), from, end);
    Clause parent = clause.parent();
    boolean noun = clause.verb().form() == Form.ING && parent != null && held(clause);
    participants(event, noun && parent != null ? parent.subjects() : subjects);
    switch (rule.type()) {
      case MEETING, TALKS, EXCHANGE -> participants(event, clause.objects());
      default -> places(event, clause);
    }
    surroundings.phrases(event, clause, actors);
    return event;
  }

  /** The group that stands for the event where its place and date are looked for. */
  private NounGroup anchor(Clause clause, List<NounGroup> subjects) {
    VerbGroup verb = clause.verb();
    NounGroup object = clause.objects().isEmpty() ? null : clause.objects().getFirst();
    NounGroup near = object != null ? object : subjects.isEmpty() ? null : subjects.getFirst();
    return near != null
        ? near
        : new NounGroup(
            verb.from(), verb.to(), verb.head(), null, "", "", verb.from(), false, false);
  }

  private void places(Happening event, Clause clause) {
    for (NounGroup object : clause.objects()) {
      if (object.name()) {
        surroundings.place(event, object);
      }
    }
  }

  /** Adds those of the groups who can act. */
  void participants(Happening event, List<NounGroup> groups) {
    for (NounGroup group : groups) {
      String name = actors.of(syntax, List.of(group));
      if (name != null && !surroundings.pair(group)) {
        event.participants.add(name);
      }
    }
  }

  private boolean acting(List<NounGroup> groups) {
    return !groups.isEmpty() && actors.of(syntax, groups) != null;
  }

  private boolean object(Clause clause, List<NounGroup> subjects) {
    boolean active = !clause.objects().isEmpty() && !clause.verb().passive();
    boolean either = clause.verb().form() == Form.EITHER && !clause.objects().isEmpty();
    return (active || either) && (acting(subjects) || any(subjects, "weapon"));
  }

  private boolean meets(Clause clause, List<NounGroup> subjects) {
    if (held(clause)) {
      return true;
    }
    boolean someone =
        acting(subjects) && (clause.verb().form() != Form.FINITE || !clause.verb().passive());
    boolean plural = subjects.size() > 1 || subjects.stream().anyMatch(this::plural);
    boolean whom =
        clause.objects().isEmpty()
            ? plural || phrase(clause, Set.of("with"))
            : acting(clause.objects());
    return someone && whom;
  }

  private boolean plural(NounGroup group) {
    return syntax.tags().get(group.head()) == Tag.PLURAL;
  }

  private boolean phrase(Clause clause, Set<String> prepositions) {
    for (Clause.Phrase phrase : clause.phrases()) {
      boolean behind = phrase.groups().getFirst().from() > clause.verb().from();
      if (behind && prepositions.contains(phrase.preposition()) && acting(phrase.groups())) {
        return true;
      }
    }
    return false;
  }

  private boolean with(Clause clause, List<NounGroup> subjects) {
    return acting(subjects) && phrase(clause, Set.of("with")) && clause.objects().isEmpty();
  }

  private boolean weapon(Clause clause, List<NounGroup> subjects) {
    boolean sends = Set.of("launch", "fire").contains(clause.verb().lemma());
    if (sends) {
      return any(clause.objects(), "weapon") && acting(subjects)
          || clause.passive() && any(subjects, "weapon");
    }
    return !clause.objects().isEmpty() && any(subjects, "weapon");
  }

  private boolean vehicle(Clause clause, List<NounGroup> subjects) {
    boolean leaves = Set.of("jump", "leave").contains(clause.verb().lemma());
    return any(subjects, "vehicle") && (!leaves || any(clause.objects(), "leave"));
  }

  private boolean objects(Clause clause, String set) {
    boolean sanction = clause.objects().stream().anyMatch(group -> group.noun().equals("sanction"));
    return set.equals("sanction") ? sanction : any(clause.objects(), set);
  }

  private boolean victim(Clause clause, List<NounGroup> subjects) {
    List<NounGroup> victims = clause.passive() ? subjects : clause.objects();
    return victims.stream().anyMatch(group -> words.kind(group.noun()) == 'p' || group.name());
  }

  /** Whether one of the groups, or what it is a number of, is in the set. */
  private boolean any(List<NounGroup> groups, String set) {
    for (NounGroup group : groups) {
      int at = syntax.index(group) + 1;
      boolean of = syntax.chunk(at) instanceof Link link && link.norm().equals("of");
      boolean whole =
          of && syntax.after(at) instanceof NounGroup noun && events.in(set, noun.noun());
      if (events.in(set, group.noun()) || whole) {
        return true;
      }
    }
    return false;
  }
}
