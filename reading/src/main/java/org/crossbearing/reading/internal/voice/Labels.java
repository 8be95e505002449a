package org.crossbearing.reading.internal.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.crossbearing.reading.internal.lexicon.Tag;
import org.crossbearing.reading.internal.name.Person;
import org.crossbearing.reading.internal.syntax.Chunk;
import org.crossbearing.reading.internal.syntax.Chunk.Link;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.crossbearing.reading.internal.text.Block;
import org.crossbearing.reading.internal.text.Token;
import org.jspecify.annotations.Nullable;

/** Finds speakers in the clipped grammar of headings, and at the very end of a sentence. */
final class Labels {
  private static final int LONGEST = 9;

  /** A longer line is no label with its source, in tokens. */
  private static final int LINE = 18;

  /** Chunks in a bracket that names sources. */
  private static final int FEW = 6;

  /** What "8.50 pm:" ends in. */
  private static final Set<String> HALVES = Set.of("am", "pm", "a.m.", "p.m.", "gmt", "ist");

  private final Syntax syntax;
  private final boolean[] quoted;
  private final Discourse discourse;
  private final Speech speech;

  Labels(Syntax syntax, boolean[] quoted, Discourse discourse, Speech speech) {
    this.syntax = syntax;
    this.quoted = quoted;
    this.discourse = discourse;
    this.speech = speech;
  }

  /** "..., the United Nations estimates.", "..., rescuers fear.", where the verb looks a noun. */
  void closing(List<Saying> found) {
    int last = syntax.sentence().size() - 1;
    while (last > 0 && syntax.sentence().token(last).mark()) {
      last--;
    }
    int start = last;
    while (start > 0 && !syntax.sentence().token(start - 1).mark()) {
      start--;
    }
    boolean behind = start > 1 && start < last && syntax.sentence().norm(start - 1).equals(",");
    if (behind && last - start <= LONGEST && verb(last) && !quoted[last]) {
      Actor actor = new Actor(Phrasing.plain(syntax, start, last), Actor.Kind.BODY, null);
      String said = syntax.sentence().token(last).text();
      found.add(
          Saying.of(
              List.of(actor), said, Saying.Kind.SAY, start, last + 1, new Reach.Range(0, start)));
    }
  }

  /**
   * "Dead: 34 (Ada Lind)", "120 displaced (UNHCR)", "Noon: 12 dead (police, via Leta)": who is
   * named behind what an item or a short line says.
   */
  void bracketed(List<Saying> found) {
    int index = syntax.chunks().size() - 1;
    boolean item = syntax.sentence().block().kind() == Block.Kind.ITEM;
    while (index > 0 && syntax.chunks().get(index) instanceof Link end && ends(end)) {
      index--;
    }
    int open = item || line() ? open(index) : -1;
    List<Actor> actors = new ArrayList<>();
    boolean source = item && index - open == 2;
    for (int i = open + 1; open >= 0 && i < index; i++) {
      Actor actor = syntax.chunk(i) instanceof NounGroup group ? named(group) : null;
      boolean leads = syntax.chunk(i) instanceof Link link && joins(link);
      if (actor == null && !leads) {
        return;
      }
      source |= leads && syntax.sentence().norm(syntax.chunks().get(i).from()).equals("via");
      if (actor != null) {
        source |= isSource(syntax.chunks().get(i), actor);
        actors.add(actor);
      }
    }
    if (source && !actors.isEmpty() && counts(syntax.chunks().get(open).from())) {
      int from = syntax.chunks().get(open).from();
      int to = syntax.chunks().get(index).to();
      actors.forEach(discourse.memory()::speaks);
      List<Actor> relays = actors.subList(1, actors.size());
      found.add(
          new Saying(actors.subList(0, 1), relays, null, null, Saying.Kind.SAY, from, to, 0, from));
    }
  }

  /** A short line without a verb that closes with the bracket. */
  private boolean line() {
    return syntax.sentence().size() <= LINE
        && syntax.sentence().span().end() == syntax.sentence().block().span().end()
        && syntax.clauses().stream().noneMatch(c -> c.verb().form() == Chunk.Form.FINITE);
  }

  /** Where the bracket opens that closes with chunk {@code index}, or -1. */
  private int open(int index) {
    for (int i = index - 1; close(index) && i > Math.max(0, index - FEW); i--) {
      if (syntax.chunks().get(i) instanceof Link link && link.kind() == Link.Kind.OPEN) {
        return i;
      }
    }
    return -1;
  }

  /** "police", "UNHCR" or "Ada Lind", where "Lom" and "Bor" may be places. */
  private boolean isSource(Chunk chunk, Actor actor) {
    Token last = syntax.sentence().token(chunk.to() - 1);
    boolean word = chunk.to() - chunk.from() == 1;
    return !word || !last.capital() || last.allCapitals() || speech.outlet(actor.name());
  }

  private static boolean joins(Link link) {
    return link.kind() == Link.Kind.COMMA
        || link.kind() == Link.Kind.AND
        || link.norm().equals("via");
  }

  private @Nullable Actor named(NounGroup group) {
    Actor actor = group.quantity() != null ? null : discourse.actor(syntax, group);
    boolean initials =
        syntax.sentence().token(group.head()).allCapitals() && group.to() - group.from() == 1;
    return actor == null && initials && group.quantity() == null
        ? new Actor(Phrasing.plain(syntax, group.from(), group.to()), Actor.Kind.BODY, null)
        : actor;
  }

  private static boolean ends(Link link) {
    return link.kind() == Link.Kind.OTHER;
  }

  private boolean close(int index) {
    return syntax.chunk(index) instanceof Link link && link.kind() == Link.Kind.CLOSE;
  }

  private boolean counts(int to) {
    return syntax.quantities().stream().anyMatch(quantity -> quantity.from() < to);
  }

  /** "The disaster unit lists twenty": a verb that looks like the head of its subject. */
  void listing(List<Saying> found) {
    for (int i = 0; i + 1 < syntax.chunks().size(); i++) {
      if (syntax.chunks().get(i) instanceof NounGroup group
          && group.quantity() == null
          && group.to() - group.from() > 2
          && !quoted[group.from()]
          && syntax.chunks().get(i + 1) instanceof NounGroup number
          && number.quantity() != null
          && syntax.tags().get(group.to() - 1) == Tag.PLURAL
          && speech.counting(syntax.sentence().norm(group.to() - 1))) {
        int verb = group.to() - 1;
        String name = Phrasing.plain(syntax, group.from(), verb);
        found.add(
            new Saying(
                List.of(new Actor(name, Actor.Kind.BODY, null)),
                List.of(),
                syntax.sentence().token(verb).text(),
                null,
                Saying.Kind.NUMBER,
                group.from(),
                group.to(),
                number.from(),
                syntax.sentence().size()));
      }
    }
  }

  private boolean verb(int last) {
    Tag tag = syntax.tags().get(last);
    Token before = syntax.sentence().token(last - 1);
    boolean body = discourse.body(before.norm());
    boolean singular = tag == Tag.PLURAL && (before.capital() || body);
    boolean many = syntax.tags().get(last - 1) == Tag.PLURAL || before.is("data");
    boolean plural = tag == Tag.NOUN && many;
    return (singular || plural) && speech.saying(syntax.sentence().norm(last));
  }

  /** "Abbott: 109 dead", "Nearly 40 bodies - police sources", "Five dead in crash: ministry". */
  void label(List<Saying> found) {
    List<Chunk> chunks = syntax.chunks();
    int first = chunks.getFirst() instanceof Link clock && !mark(clock) ? 1 : 0;
    NounGroup group =
        syntax.chunk(first) instanceof NounGroup named && colon(syntax.chunk(first + 1))
            ? named
            : null;
    boolean leads = group != null && speaks(group, true);
    if (!leads) {
      group = last();
    }
    if (group == null || !leads && !speaks(group, false)) {
      return;
    }
    int size = syntax.sentence().size();
    Actor actor = discourse.actor(syntax, group);
    if (actor != null) {
      int end = leads ? group.to() : size;
      found.add(
          Saying.of(
              List.of(actor), null, Saying.Kind.SAY, group.from(), end, new Reach.Range(0, size)));
    }
  }

  private static boolean mark(Link link) {
    return link.kind() != Link.Kind.OTHER;
  }

  /** The group that closes the heading behind a colon or dash, with its phrases; or null. */
  private @Nullable NounGroup last() {
    List<Chunk> chunks = syntax.chunks();
    for (int i = chunks.size() - 1; i > 1; i--) {
      Chunk chunk = chunks.get(i);
      if (chunk instanceof Link link
          && link.kind() == Link.Kind.BREAK
          && !link.norm().equals(";")) {
        boolean near = syntax.sentence().size() - link.to() <= LONGEST;
        return near && syntax.chunk(i + 1) instanceof NounGroup group ? group : null;
      }
      boolean named =
          chunk instanceof NounGroup || chunk instanceof Link link && link.kind() == Link.Kind.PREP;
      if (!named) {
        return null;
      }
    }
    return null;
  }

  private boolean speaks(NounGroup group, boolean first) {
    boolean clock = group.from() > 0 && HALVES.contains(syntax.sentence().norm(group.from()));
    if (clock || group.pronoun() || group.quantity() != null || quoted[group.from()]) {
      return false;
    }
    Actor actor = discourse.actor(syntax, group);
    if (actor == null) {
      return false;
    }
    return switch (actor.kind()) {
      case PERSON -> !first || actor.person() == null || known(actor.person());
      case SOMEBODY -> true;
      case GROUP -> !first || !discourse.phrasing().writing(syntax, group);
      case BODY ->
          speech.agency(actor.name()) != null || discourse.phrasing().organisation(syntax, group);
      case UNKNOWN -> false;
    };
  }

  /** "Abbott: 109 dead", but not a town of two words that looks like a name. */
  private static boolean known(Person person) {
    return person.human() || !person.offices().isEmpty() || !person.name().contains(" ");
  }

  private static boolean colon(@Nullable Chunk chunk) {
    return chunk instanceof Link link && link.norm().equals(":");
  }
}
