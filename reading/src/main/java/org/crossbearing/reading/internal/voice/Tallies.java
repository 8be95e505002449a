package org.crossbearing.reading.internal.voice;

import java.util.List;
import java.util.Set;
import org.crossbearing.reading.internal.quantity.Quantity;
import org.crossbearing.reading.internal.syntax.Chunk;
import org.crossbearing.reading.internal.syntax.Chunk.Link;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Chunk.VerbGroup;
import org.crossbearing.reading.internal.syntax.Clause;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/** Finds whose count a number is: "by the army's count", "the army's tally is 12", "per police". */
final class Tallies {
  /** Words for a count where they are somebody's: "the army's number". */
  private static final Set<String> OWNED = Set.of("word", "number");

  private final Syntax syntax;
  private final boolean[] quoted;
  private final Discourse discourse;
  private final Speech speech;
  private final Reach reach;

  Tallies(Syntax syntax, boolean[] quoted, Discourse discourse, Speech speech, Reach reach) {
    this.syntax = syntax;
    this.quoted = quoted;
    this.discourse = discourse;
    this.speech = speech;
    this.reach = reach;
  }

  void find(List<Saying> found) {
    for (int i = 0; i + 1 < syntax.chunks().size(); i++) {
      Chunk chunk = syntax.chunks().get(i);
      if (quoted[chunk.from()]) {
        continue;
      }
      if (chunk instanceof Link link && syntax.chunk(i + 1) instanceof NounGroup group) {
        Actor actor =
            switch (link.norm()) {
              case "by", "in" -> reckoning(group) && !upheld(i) ? reckoned(i + 1, group) : null;
              case "on" -> reckoning(group) ? discourse.owner(syntax, group) : null;
              case "per" -> source(i, group);
              default -> null;
            };
        if (actor != null) {
          add(found, actor, link.from(), syntax.chunks().get(end(i + 1)).to());
        }
      } else if (chunk instanceof Link by && by.norm().equals("by") && that(i, found)) {
        NounGroup other = (NounGroup) syntax.chunks().get(i + 3);
        Actor actor = discourse.actor(syntax, other);
        if (actor != null) {
          add(found, actor, by.from(), other.to());
        }
      } else if (chunk instanceof NounGroup tally && !followed(i)) {
        counted(i, tally, found);
      }
      if (chunk instanceof NounGroup group) {
        owned(i, group, found);
      }
    }
  }

  /** "40 by that of the organisers", behind the count of somebody else. */
  private boolean that(int at, List<Saying> found) {
    boolean of =
        syntax.chunk(at + 1) instanceof Link that
            && Set.of("that", "those").contains(that.norm())
            && syntax.chunk(at + 2) instanceof Link link
            && link.norm().equals("of");
    boolean before = found.stream().anyMatch(s -> s.verb() == null && !s.actors().isEmpty());
    return of && before && syntax.chunk(at + 3) instanceof NounGroup;
  }

  /** "stood by the army's count": somebody else's word now. */
  private boolean upheld(int at) {
    return syntax.chunk(at) instanceof Link link
        && syntax.chunk(at - 1) instanceof VerbGroup verb
        && speech.is("uphold", verb.lemma() + "_" + link.norm());
  }

  /** What a source covers: the whole sentence, or the number behind "and, by his count,". */
  private void add(List<Saying> found, Actor actor, int start, int end) {
    boolean inserted = reach.isBehindAnd(start);
    Reach.Range range = inserted ? next(end) : reach.whole(start, end);
    add(found, actor, inserted ? Saying.Kind.NUMBER : Saying.Kind.SAY, start, end, range);
  }

  /** The next group with a number. */
  private Reach.Range next(int end) {
    for (int i = end; i < syntax.sentence().size(); i++) {
      if (Reach.chunk(syntax, i) instanceof NounGroup group && group.quantity() != null) {
        return new Reach.Range(group.from(), group.to());
      }
    }
    return new Reach.Range(end, end);
  }

  /** The group behind "of": the registry in "the count of the registry"; or null. */
  private @Nullable NounGroup counter(int at) {
    return syntax.chunk(at + 1) instanceof Link link
            && link.norm().equals("of")
            && syntax.chunk(at + 2) instanceof NounGroup counter
            && counter.quantity() == null
        ? counter
        : null;
  }

  /** The last chunk of the words for a count with whose it is. */
  private int end(int at) {
    return counter(at) == null ? at : at + 2;
  }

  /**
   * "by his estimate", "by some estimates", "by the count of the registry", but not "by this
   * newspaper's count".
   */
  private @Nullable Actor reckoned(int at, NounGroup group) {
    String first = syntax.sentence().norm(group.from());
    NounGroup counter = counter(at);
    boolean preposition = syntax.sentence().norm(group.from() - 1).equals("by");
    if (counter != null && group.owner() == group.from()) {
      return discourse.speaker(syntax, counter);
    }
    if (!preposition) {
      return discourse.owner(syntax, group);
    }
    boolean own = first.equals("this") || first.equals("our");
    Actor owner = own ? null : discourse.owner(syntax, group);
    boolean owned = group.owner() > group.from() || Phrasing.PLAIN.contains(first);
    boolean crowd = !own && owner == null && !owned;
    return crowd ? discourse.actor(syntax, group) : owner;
  }

  /** "a list put out by the ministry" with what it holds. */
  private boolean listing(NounGroup group) {
    return speech.is("kept", discourse.head(syntax, group))
        && group.owner() == group.from()
        && discourse.maker(syntax, group) != null;
  }

  /**
   * Whether the group is a word for a count: "the tally", but not "word of mouth", "a number of
   * towns".
   */
  boolean reckoning(NounGroup group) {
    boolean owned = group.owner() > group.from();
    return speech.is("tally", discourse.head(syntax, group))
        && (owned || !OWNED.contains(syntax.sentence().norm(group.head())));
  }

  /** "per the coastguard", but not "per day", "per the terms of the deal". */
  private @Nullable Actor source(int at, NounGroup group) {
    boolean whole = !group.determiner().isEmpty() || group.name();
    boolean ends = !(syntax.chunk(at + 2) instanceof Link next) || next.kind() != Link.Kind.PREP;
    Actor actor = whole && ends ? discourse.actor(syntax, group) : null;
    boolean speaks = actor != null && !discourse.phrasing().writing(syntax, group);
    return speaks ? actor : null;
  }

  /** Whether a verb of its own follows, so that the clause is read instead. */
  private boolean followed(int at) {
    return !(syntax.chunk(at + 1) instanceof Link link)
        || !link.norm().equals("of") && !(link.kind() == Link.Kind.COMMA && leads(at));
  }

  /** "The army's last count, 12 dead, is": no preposition before that makes it a source. */
  private boolean leads(int at) {
    return !(syntax.chunk(at - 1) instanceof Link link) || link.kind() != Link.Kind.PREP;
  }

  /** "the army's tally of 12". */
  private void counted(int at, NounGroup tally, List<Saying> found) {
    boolean number =
        syntax.chunk(at + 2) instanceof NounGroup many
            && many.quantity() != null
            && reckoning(tally)
            && !upheld(at - 1);
    Actor actor = number ? discourse.owner(syntax, tally) : null;
    if (actor != null && syntax.chunk(at + 2) instanceof NounGroup many) {
      Reach.Range range = new Reach.Range(many.from(), many.to());
      add(found, actor, Saying.Kind.NUMBER, tally.from(), tally.to(), range);
    }
  }

  /** "the city's 30", "the 100 of Amnesty", "the army's claim that 12 died". */
  private void owned(int at, NounGroup group, List<Saying> found) {
    Quantity quantity = group.bare() ? group.quantity() : null;
    boolean number = quantity != null && quantity.kind() == Quantity.Kind.COUNT;
    boolean claim = speech.is("claim", discourse.head(syntax, group));
    boolean that = claim && syntax.chunk(at + 1) instanceof Link link && link.norm().equals("that");
    Actor actor = number || that ? discourse.owner(syntax, group) : null;
    if (actor == null && number && group.determiner().equals("the")) {
      NounGroup maker = counter(at);
      actor = maker != null && maker.name() ? discourse.actor(syntax, maker) : null;
    }
    if (actor == null || actor.kind() == Actor.Kind.UNKNOWN) {
      return;
    }
    int end = quantity != null && number ? quantity.from() : group.to();
    Reach.Range range = number ? new Reach.Range(end, group.to()) : reach.count(end);
    add(found, actor, Saying.Kind.NUMBER, group.from(), end, range);
  }

  /** "The army's tally stands at 12". */
  boolean subject(Clause clause, List<Saying> found) {
    NounGroup tally = clause.subjects().isEmpty() ? null : clause.subjects().getLast();
    if (tally == null || quoted[tally.from()] || !reckoning(tally) && !listing(tally)) {
      return false;
    }
    boolean before = tally.to() <= clause.verb().from();
    Actor actor = before ? discourse.owner(syntax, tally) : null;
    actor = before && actor == null ? discourse.maker(syntax, tally) : actor;
    if (actor != null) {
      Reach.Range range = reach.count(clause.verb());
      add(found, actor, Saying.Kind.NUMBER, tally.from(), clause.verb().to(), range);
    }
    return actor != null;
  }

  private void add(
      List<Saying> found, Actor actor, Saying.Kind kind, int start, int end, Reach.Range range) {
    discourse.memory().speaks(actor);
    found.add(Saying.of(List.of(actor), null, kind, start, end, range));
  }
}
