package org.crossbearing.reading.internal.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.crossbearing.reading.internal.syntax.Chunk;
import org.crossbearing.reading.internal.syntax.Chunk.Form;
import org.crossbearing.reading.internal.syntax.Chunk.Link;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Chunk.VerbGroup;
import org.crossbearing.reading.internal.syntax.Clause;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/** Finds who is cited or quoted by another, and who names the agent of a passive. */
final class Citations {
  private static final Set<String> QUOTING = Set.of("quoted", "cited");

  private final Syntax syntax;
  private final boolean[] quoted;
  private final Discourse discourse;

  Citations(Syntax syntax, boolean[] quoted, Discourse discourse) {
    this.syntax = syntax;
    this.quoted = quoted;
    this.discourse = discourse;
  }

  /** Who quotes what the clause says: "was quoted by TASS as saying". */
  List<Actor> quoting(Clause clause) {
    List<Actor> relays = new ArrayList<>();
    Clause outer = clause.parent();
    if (outer == null || !quotes(outer.verb()) || clause.verb().form() != Form.ING) {
      return relays;
    }
    List<NounGroup> agents = new ArrayList<>(agents(outer));
    agents.addAll(outer.passive() ? agents(clause) : outer.subjects());
    for (NounGroup agent : agents) {
      Actor actor = discourse.actor(syntax, agent);
      if (actor != null) {
        relays.add(actor);
      }
    }
    return relays;
  }

  /** "State television quoted the governor as saying": who is quoted. */
  Speakers.@Nullable Found quotedAs(Clause clause) {
    Clause outer = clause.parent();
    boolean active =
        outer != null
            && quotes(outer.verb())
            && !outer.passive()
            && clause.verb().form() == Form.ING
            && syntax.sentence().norm(clause.verb().from() - 1).equals("as");
    if (!active || outer == null || outer.objects().isEmpty()) {
      return null;
    }
    Actor best = null;
    for (NounGroup object : outer.objects()) {
      Actor actor = discourse.speaker(syntax, object);
      best = actor != null && (best == null || actor.named()) ? actor : best;
    }
    return best == null
        ? null
        : new Speakers.Found(List.of(best), clause.verb().from(), clause.verb().to(), false);
  }

  private static boolean quotes(VerbGroup verb) {
    return verb.lemma().equals("quote") || verb.lemma().equals("cite");
  }

  /** Who is named behind "by". */
  List<NounGroup> agents(Clause clause) {
    return clause.phrases().stream()
        .filter(phrase -> phrase.preposition().equals("by"))
        .flatMap(phrase -> phrase.groups().stream())
        .filter(group -> discourse.actor(syntax, group) != null)
        .toList();
  }

  /** "TASS reported, citing the ministry": the ministry first, then who passes it on. */
  void cite(List<Saying> found) {
    for (Clause clause : syntax.clauses()) {
      if (!quotes(clause.verb()) || quoted[clause.verb().head()] || clause.objects().isEmpty()) {
        continue;
      }
      NounGroup object = clause.objects().getFirst();
      Actor cited =
          object.determiner().equals("the")
              ? discourse.speaker(syntax, object)
              : discourse.actor(syntax, object);
      if (cited != null && clause.verb().form() == Form.ING) {
        found.replaceAll(saying -> behind(saying, cited));
      }
    }
  }

  /** "the governor said, quoted by Leta", "as cited by Leta": who passes on what another says. */
  void quotedBy(List<Saying> found) {
    for (int i = 0; i + 2 < syntax.chunks().size(); i++) {
      Chunk verb = syntax.chunks().get(i);
      boolean quotes =
          !quoted[verb.from()] && QUOTING.contains(syntax.sentence().norm(verb.to() - 1));
      boolean by = syntax.chunks().get(i + 1) instanceof Link link && link.norm().equals("by");
      boolean active =
          verb instanceof VerbGroup group && group.to() - group.from() > 1 && group.passive();
      if (quotes && by && !active && syntax.chunks().get(i + 2) instanceof NounGroup who) {
        Actor relay = discourse.actor(syntax, who);
        Saying told = relay == null ? null : nearest(found, verb.from(), relay);
        if (relay != null && told != null) {
          found.replaceAll(saying -> saying.equals(told) ? passedOn(saying, relay) : saying);
          found.removeIf(
              saying ->
                  !speaks(saying, relay)
                      && saying.start() < who.to()
                      && verb.from() < saying.end());
        }
      }
    }
  }

  /** The last that somebody else says before the token, or the first behind it; or null. */
  private static @Nullable Saying nearest(List<Saying> found, int at, Actor relay) {
    Saying nearest = null;
    for (Saying saying : found) {
      boolean near =
          nearest == null
              || (saying.start() < at
                  ? nearest.start() >= at || saying.start() > nearest.start()
                  : nearest.start() >= at && saying.start() < nearest.start());
      nearest = speaks(saying, relay) && near ? saying : nearest;
    }
    return nearest;
  }

  private static boolean speaks(Saying saying, Actor relay) {
    return !saying.actors().isEmpty() && !saying.actors().contains(relay);
  }

  private static Saying passedOn(Saying saying, Actor relay) {
    List<Actor> relays = new ArrayList<>(saying.relays());
    if (!relays.contains(relay)) {
      relays.add(relay);
    }
    return saying.by(saying.actors(), relays);
  }

  private static Saying behind(Saying saying, Actor cited) {
    if (saying.actors().isEmpty() || saying.actors().contains(cited)) {
      return saying;
    }
    if (saying.actor() != null && saying.actor().named()) {
      return cited.known() && cited.kind() != Actor.Kind.SOMEBODY
          ? passedOn(saying, cited)
          : saying;
    }
    List<Actor> chain = new ArrayList<>(saying.relays());
    chain.addAll(saying.actors());
    return saying.by(List.of(cited), chain);
  }
}
