package org.crossbearing.reading.internal.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.crossbearing.reading.internal.lexicon.Tag;
import org.crossbearing.reading.internal.syntax.Chunk;
import org.crossbearing.reading.internal.syntax.Chunk.Form;
import org.crossbearing.reading.internal.syntax.Chunk.Link;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Chunk.VerbGroup;
import org.crossbearing.reading.internal.syntax.Clause;
import org.crossbearing.reading.internal.syntax.Relation;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/** Finds the verbs of saying in one sentence, outside its quotations. */
final class Sayings {
  /** Relatives that stand for a place or time, not for what is said. */
  private static final Set<String> ONE = Set.of("he", "she");

  private static final Set<String> SCENE = Set.of("where", "when", "why", "how");

  private final Syntax syntax;
  private final boolean[] quoted;
  private final Discourse discourse;
  private final Speech speech;
  private final Speakers speakers;
  private final Sequels sequels;
  private final Verbs verbs;
  private final Channels channels;
  private final Reach reach;
  private final Citations citations;
  private final Tallies tallies;
  private final Announcements announcements;
  private final List<Saying> found = new ArrayList<>();

  Sayings(Syntax syntax, boolean[] quoted, Discourse discourse, Speech speech) {
    this.syntax = syntax;
    this.quoted = quoted;
    this.discourse = discourse;
    this.speech = speech;
    this.verbs = new Verbs(syntax, speech);
    this.channels = new Channels(syntax, quoted, discourse, speech);
    this.speakers = new Speakers(syntax, quoted, discourse, speech);
    this.sequels = new Sequels(syntax, quoted, speakers);
    this.reach = new Reach(syntax, quoted);
    this.citations = new Citations(syntax, quoted, discourse);
    this.tallies = new Tallies(syntax, quoted, discourse, speech, reach);
    this.announcements = new Announcements(syntax, quoted, discourse, speech);
  }

  List<Saying> find() {
    for (Clause clause : syntax.clauses()) {
      if (!quoted[clause.verb().head()]) {
        clause(clause);
      }
    }
    new Sources(syntax, quoted, discourse, speech, reach).find(found);
    tallies.find(found);
    described();
    citations.cite(found);
    citations.quotedBy(found);
    new Gaps(syntax, quoted, discourse, speech).find(found);
    new Borders(syntax, quoted).draw(found);
    return found;
  }

  private void clause(Clause clause) {
    VerbGroup verb = clause.verb();
    if (syntax.sentence().norm(verb.from() - 1).equals("worth")) {
      return;
    }
    Saying.Kind kind = verbs.kind(clause);
    if (kind != Saying.Kind.SAY && tallies.subject(clause, found)) {
      return;
    }
    List<NounGroup> agents = verbs.agent(clause) ? citations.agents(clause) : List.of();
    boolean passive = verbs.passive(clause);
    if (!agents.isEmpty() || passive) {
      if (!agents.isEmpty() || speech.is("passed", verb.lemma()) && !verb.negated()) {
        passed(clause, agents);
      } else {
        subject(clause);
      }
      return;
    }
    Speakers.Found who = kind == null ? null : who(clause);
    boolean acts = who != null && kind == Saying.Kind.NUMBER && verbs.wishes(clause, who);
    kind = acts ? Saying.Kind.ACT : kind;
    if (who != null && kind == Saying.Kind.NUMBER && verbs.holds(clause) && !counts(who)) {
      kind = null;
    }
    if (kind == null || who == null || !verbs.suits(clause, who, kind)) {
      subject(clause);
      announcements.find(clause, found);
      return;
    }
    announcements.find(clause, found);
    note(verb, who.actors(), kind);
    boolean tells = kind != Saying.Kind.ACT || speech.is("passed", verb.lemma());
    boolean relative = tells && relative(clause, who);
    Reach.Range range =
        relative ? described(clause, who, kind) : reach.of(verb, who, kind == Saying.Kind.SAY);
    found.add(
        new Saying(
            who.actors(),
            relays(clause),
            syntax.sentence().token(verb.head()).text(),
            channels.medium(verb),
            relative ? Saying.Kind.NUMBER : kind,
            Math.min(who.from(), verb.from()),
            relative ? verb.to() : reach.end(verb, who),
            range.from(),
            range.to()));
  }

  private void note(VerbGroup verb, List<Actor> actors, Saying.Kind kind) {
    Memory memory = discourse.memory();
    boolean led =
        verb.form() == Form.ING
            && syntax.before(syntax.index(verb)) instanceof Link link
            && link.kind() == Link.Kind.PREP;
    for (Actor actor : actors) {
      if (kind == Saying.Kind.NUMBER) {
        memory.acts(actor);
      } else if (led) {
        memory.spokeBefore(actor);
      } else {
        memory.speaks(actor);
      }
    }
  }

  /** Whether they keep count of others: "the ministry", "the mayor", not "Mali", "Ada". */
  private boolean counts(Speakers.Found who) {
    Actor actor = who.actors().getFirst();
    NounGroup last = Reach.chunk(syntax, who.to() - 1) instanceof NounGroup group ? group : null;
    if (who.inverted() || last == null || last.quantity() != null || tallies.reckoning(last)) {
      return false;
    }
    return switch (actor.kind()) {
      case PERSON -> actor.person() != null && !actor.person().offices().isEmpty();
      case BODY ->
          last.pronoun()
              || speech.outlet(actor.name())
              || discourse.phrasing().organisation(syntax, last);
      case SOMEBODY, GROUP -> true;
      case UNKNOWN -> false;
    };
  }

  private Speakers.@Nullable Found who(Clause clause) {
    Speakers.Found who = sequels.same(clause, found);
    who = who == null ? citations.quotedAs(clause) : who;
    who = who == null ? speakers.of(clause) : who;
    who = who != null && mute(clause, who) ? null : who;
    who = who == null ? sequels.joined(clause, found) : who;
    who = who == null ? sequels.later(clause) : who;
    return who == null ? unnamed(clause) : who;
  }

  /** "It notes that" far behind what "it" is, or where the text does not tell. */
  private Speakers.@Nullable Found unnamed(Clause clause) {
    int at = clause.verb().from();
    int back = at - 1;
    while (back > 0 && syntax.tags().get(back) == Tag.ADV) {
      back--;
    }
    boolean opens = back <= 0 || syntax.sentence().token(back - 1).mark();
    boolean it = opens && syntax.sentence().norm(back).equals("it") && !quoted[back];
    Actor body = it ? discourse.memory().spoke() : null;
    Actor actor = body == null ? new Actor("it", Actor.Kind.UNKNOWN, null) : body;
    return it ? new Speakers.Found(List.of(actor), back, back + 1, false) : null;
  }

  /** "left the hall saying": a thing right before a participle does not speak. */
  private boolean mute(Clause clause, Speakers.Found who) {
    VerbGroup verb = clause.verb();
    boolean object =
        verb.form() == Form.ING
            && who.to() == verb.from()
            && syntax.chunk(syntax.index(verb) - 1) instanceof NounGroup group
            && !group.name()
            && !group.pronoun()
            && group.quantity() == null
            && syntax.relation(group).role() == Relation.Role.OBJECT;
    Actor actor = who.actors().getFirst();
    return object && actor.kind() == Actor.Kind.BODY;
  }

  private List<Actor> relays(Clause clause) {
    List<Actor> relays = new ArrayList<>(channels.relays(clause));
    relays.addAll(citations.quoting(clause));
    return relays;
  }

  /** Notes who acts, for "he said" in the next sentence. */
  private void subject(Clause clause) {
    if (clause.verb().passive()) {
      citations.agents(clause).forEach(this::handles);
    }
    if (clause.verb().form() == Form.FINITE || clause.verb().form() == Form.EITHER) {
      for (NounGroup group : clause.subjects()) {
        acts(group);
      }
    }
  }

  /** "were picked up by the coastguard, it said": a body behind "by"; a person there is no "he". */
  private void handles(NounGroup group) {
    Actor actor = quoted[group.from()] ? null : discourse.actor(syntax, group);
    if (actor != null && actor.kind() == Actor.Kind.BODY) {
      discourse.memory().acts(actor);
    }
  }

  private void acts(NounGroup group) {
    String norm = syntax.sentence().norm(group.from());
    if (quoted[group.from()] || group.pronoun() && !ONE.contains(norm)) {
      return;
    }
    Actor actor =
        group.pronoun() ? discourse.memory().pronoun(norm) : discourse.actor(syntax, group);
    boolean one = actor != null && actor.kind() != Actor.Kind.SOMEBODY;
    if (actor != null && one && actor.kind() != Actor.Kind.GROUP) {
      discourse.memory().acts(actor);
    }
  }

  /** "the 13 deaths he had confirmed", "the 23 that officials had cited". */
  private boolean relative(Clause clause, Speakers.Found who) {
    int index = syntax.index(Reach.chunk(syntax, who.from()));
    Chunk before = syntax.chunk(index - 1);
    boolean joined =
        before instanceof Link link
            && (link.kind() == Link.Kind.REL && !SCENE.contains(link.norm())
                || link.norm().equals("that"))
            && (syntax.chunk(index - 2) instanceof NounGroup
                || syntax.chunk(index - 3) instanceof NounGroup
                    && Chunk.comma(syntax.chunk(index - 2)))
            && closed(clause);
    boolean bare = before instanceof NounGroup group && group.quantity() != null && closed(clause);
    return !who.inverted() && (joined || bare);
  }

  /** With what is said of it: "the raid, which he said killed 13 people and wounded 110". */
  private Reach.Range described(Clause clause, Speakers.Found who, Saying.Kind kind) {
    Reach.Range before = reach.before(clause, who.from());
    boolean goesOn =
        kind == Saying.Kind.SAY && syntax.after(syntax.index(clause.verb())) instanceof VerbGroup;
    return goesOn ? new Reach.Range(before.from(), reach.count(clause.verb()).to()) : before;
  }

  private boolean closed(Clause clause) {
    return clause.objects().isEmpty() && !verbs.complement(clause.verb());
  }

  /** "87 reported on Tuesday": by nobody we know, or by whom "by" names. */
  private void passed(Clause clause, List<NounGroup> agents) {
    List<Actor> actors = new ArrayList<>();
    for (NounGroup agent : agents) {
      Actor actor = discourse.actor(syntax, agent);
      if (actor != null) {
        actors.add(actor);
        if (actor.named()) {
          discourse.memory().speaks(actor);
        }
      }
    }
    String verb = syntax.sentence().token(clause.verb().head()).text();
    Reach.Range range = reach.passive(clause);
    found.add(
        Saying.of(
            actors,
            verb,
            Saying.Kind.NUMBER,
            clause.verb().from(),
            clause.verb().to(),
            inserted(clause)
                ? new Reach.Range(range.from(), reach.count(clause.verb().to()).to())
                : range));
  }

  /** "The first toll, announced by the mayor, was 21". */
  private boolean inserted(Clause clause) {
    int before = clause.verb().from() - 1;
    return before > 0
        && syntax.sentence().norm(before).equals(",")
        && Reach.chunk(syntax, before - 1) instanceof NounGroup toll
        && speech.is("number", discourse.head(syntax, toll));
  }

  /**
   * "87 reported on Tuesday", "the 37 acknowledged by the state", where the verb is an adjective.
   */
  private void described() {
    for (int i = 1; i < syntax.chunks().size(); i++) {
      boolean counted =
          syntax.chunks().get(i - 1) instanceof NounGroup group && group.quantity() != null;
      if (counted
          && syntax.chunks().get(i) instanceof Chunk.Adjective verb
          && !quoted[verb.from()]
          && speech.passed(verb.norm())) {
        boolean by = syntax.chunk(i + 1) instanceof Link link && link.norm().equals("by");
        Actor agent =
            by && syntax.chunk(i + 2) instanceof NounGroup told
                ? discourse.actor(syntax, told)
                : null;
        List<Actor> actors = agent == null ? List.of() : List.of(agent);
        String word = syntax.sentence().token(verb.from()).text();
        found.add(
            Saying.of(
                actors,
                word,
                Saying.Kind.NUMBER,
                verb.from(),
                verb.to(),
                new Reach.Range(syntax.chunks().get(i - 1).from(), verb.to())));
      }
    }
  }
}
