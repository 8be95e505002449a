package org.crossbearing.reading.internal.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.crossbearing.reading.internal.syntax.Chunk;
import org.crossbearing.reading.internal.syntax.Chunk.Link;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.crossbearing.reading.internal.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Finds who is given as a source without a verb: "according to", "Quote from X: ...". */
final class Sources {
  private static final Set<String> PUTTING = Set.of("put", "tell", "describe", "explain");

  private static final Set<String> EARLY =
      Set.of("preliminary", "initial", "updated", "latest", "available", "early", "provisional");

  /** Sentences back to whose "preliminary data" are. */
  private static final int LATELY = 6;

  private final Syntax syntax;
  private final boolean[] quoted;
  private final Discourse discourse;
  private final Speech speech;
  private final Reach reach;
  private final Delimited delimited;
  private final Series series;

  Sources(Syntax syntax, boolean[] quoted, Discourse discourse, Speech speech, Reach reach) {
    this.syntax = syntax;
    this.quoted = quoted;
    this.discourse = discourse;
    this.speech = speech;
    this.reach = reach;
    this.delimited = new Delimited(syntax, quoted, discourse);
    this.series = new Series(syntax, discourse, delimited);
  }

  void find(List<Saying> found) {
    List<Chunk> chunks = syntax.chunks();
    for (int i = 0; i < chunks.size(); i++) {
      if (!(chunks.get(i) instanceof Link link) || quoted[link.from()]) {
        continue;
      }
      if (link.norm().equals("according") || words(i)) {
        according(words(i) ? i + 2 : i, found);
      } else if (putsIt(i)) {
        said(i, found);
      } else if (calls(i)) {
        called(i + 2, found);
      } else if (reportedBy(i)) {
        according(i + 2, found);
      }
    }
    section(found);
    Labels labels = new Labels(syntax, quoted, discourse, speech);
    labels.closing(found);
    if (!new Brackets(syntax, discourse, speech).find(found)) {
      labels.bracketed(found);
    }
    labels.listing(found);
    if (syntax.sentence().block().heading()) {
      labels.label(found);
    } else {
      colon(found);
    }
  }

  /** "In the region (police data as of noon):", the source of the list below. */
  private void section(List<Saying> found) {
    int last = syntax.sentence().size() - 1;
    if (!syntax.sentence().norm(last).equals(":") || !found.isEmpty()) {
      return;
    }
    for (Chunk chunk : syntax.chunks()) {
      boolean data =
          chunk instanceof NounGroup group
              && group.head() > group.from()
              && speech.is("sheet", syntax.sentence().norm(group.head()));
      if (data && chunk instanceof NounGroup group) {
        Actor owner = discourse.owner(syntax, group);
        String name = Phrasing.plain(syntax, group.from(), group.head());
        boolean named = syntax.sentence().token(group.head() - 1).capital();
        Actor actor = owner != null || !named ? owner : new Actor(name, Actor.Kind.BODY, null);
        if (actor != null) {
          add(found, List.of(actor), group.from(), group.to());
        }
      }
    }
  }

  /** Whether the words are the outlet's own earlier words: "an earlier post on this page". */
  static boolean ownPage(Syntax syntax, int from) {
    Sentence sentence = syntax.sentence();
    String noun =
        sentence.norm(from) + " " + sentence.norm(from + 1) + " " + sentence.norm(from + 2);
    boolean entry =
        noun.contains("post")
            || noun.contains("entry")
            || noun.contains("version")
            || noun.contains("article")
            || noun.contains("story");
    boolean own = false;
    for (int i = Math.max(0, from - 3); i < Math.min(sentence.size(), from + 6); i++) {
      own |= Set.of("this", "earlier", "previous").contains(sentence.norm(i));
    }
    return entry && own;
  }

  /** "in the words of the mayor", "in numbers from the army". */
  private boolean words(int at) {
    return syntax.chunk(at) instanceof Link in
        && in.norm().equals("in")
        && syntax.chunk(at + 1) instanceof NounGroup group
        && group.quantity() == null
        && speech.is("words", discourse.head(syntax, group))
        && syntax.chunk(at + 2) instanceof Link link
        && Set.of("of", "from").contains(link.norm());
  }

  /** "As she put it, the aims are:". */
  private boolean putsIt(int at) {
    return syntax.chunk(at) instanceof Link as
        && as.norm().equals("as")
        && syntax.chunk(at + 1) instanceof NounGroup
        && syntax.chunk(at + 2) instanceof Chunk.VerbGroup verb
        && PUTTING.contains(verb.lemma())
        && syntax.sentence().norm(verb.to()).equals("it");
  }

  /** "In what the mayor called a first look, 40 are missing". */
  private boolean calls(int at) {
    return at == 0
        && syntax.sentence().norm(0).equals("in")
        && syntax.sentence().norm(1).equals("what")
        && syntax.chunk(at + 2) instanceof NounGroup
        && syntax.after(at + 2) instanceof Chunk.VerbGroup verb
        && speech.is("calling", verb.lemma());
  }

  private void called(int at, List<Saying> found) {
    NounGroup who = (NounGroup) syntax.chunks().get(at);
    Actor actor = discourse.actor(syntax, who);
    if (actor != null && syntax.after(at) instanceof Chunk.VerbGroup verb) {
      add(found, List.of(actor), 0, verb.to());
    }
  }

  /** "As reported by Leta,". */
  private boolean reportedBy(int at) {
    Chunk verb = syntax.chunk(at + 1);
    boolean passed =
        verb instanceof Chunk.Adjective told
                && (speech.passed(told.norm()) || speech.is("informed", told.norm()))
            || verb instanceof Chunk.VerbGroup group
                && (speech.is("passed", group.lemma()) || speech.is("informed", group.lemma()));
    return passed
        && syntax.chunk(at) instanceof Link as
        && as.norm().equals("as")
        && syntax.chunk(at + 2) instanceof Link by
        && by.norm().equals("by");
  }

  private void said(int at, List<Saying> found) {
    NounGroup who = (NounGroup) syntax.chunks().get(at + 1);
    Actor actor = discourse.speaker(syntax, who);
    if (actor != null && actor.known()) {
      discourse.memory().speaks(actor);
      add(found, List.of(actor), who.from() - 1, syntax.chunks().get(at + 2).to() + 1);
    }
  }

  private void according(int at, List<Saying> found) {
    int next = at + 1;
    while (syntax.chunk(next) instanceof Link) {
      next++;
    }
    List<Actor> actors = new ArrayList<>();
    int end = actors(next, actors);
    Actor unsaid = end > 0 && unsaid(next) ? discourse.memory().last(LATELY) : null;
    if (unsaid != null) {
      actors.set(0, unsaid);
    }
    if (unsaid == null && actors.size() == 1 && nobodys(next, actors.getFirst())) {
      add(found, List.of(), syntax.chunks().get(at).from(), end);
    } else if (!actors.isEmpty()) {
      actors.forEach(discourse.memory()::speaks);
      add(found, actors, syntax.chunks().get(at).from(), end);
    }
  }

  /** "the latest figures", "a list handed out": nobody's words as far as the report tells. */
  private boolean nobodys(int at, Actor actor) {
    return syntax.chunk(at) instanceof NounGroup group
        && actor.name().equals(actor.name().toLowerCase(Locale.ROOT))
        && !discourse.body(syntax.sentence().norm(group.head() - 1))
        && (speech.is("sheet", discourse.head(syntax, group))
            || speech.is("kept", discourse.head(syntax, group)))
        && actor.name().endsWith(syntax.sentence().norm(group.head()));
  }

  /** "preliminary data": whose they are only the sentences before tell. */
  private boolean unsaid(int at) {
    return syntax.chunk(at) instanceof NounGroup group
        && EARLY.contains(syntax.sentence().norm(group.from()))
        && group.to() - group.from() == 2
        && speech.is("sheet", syntax.sentence().norm(group.head()))
        && !(syntax.chunk(at + 1) instanceof Link link && link.norm().equals("from"));
  }

  private void add(List<Saying> found, List<Actor> actors, int start, int end) {
    found.add(Saying.of(actors, null, Saying.Kind.SAY, start, end, reach.whole(start, end)));
  }

  /** The actors from chunk {@code at}, coordinated or in apposition; returns where they end. */
  private int actors(int at, List<Actor> actors) {
    Series.Members members = series.from(made(at));
    if (members != null) {
      actors.addAll(members.actors());
      return syntax.chunks().get(members.end() - 1).to();
    }
    int next = at;
    int end = at < syntax.chunks().size() ? syntax.chunks().get(at).from() : 0;
    while (syntax.chunk(next) instanceof NounGroup group) {
      Actor actor = discourse.speaker(syntax, group);
      if (actor != null) {
        boolean comma = !actors.isEmpty() && syntax.sentence().norm(group.from() - 1).equals(",");
        if (comma && actors.getLast().named()) {
          return end;
        }
        boolean whole = !actors.isEmpty() && discourse.start(syntax, group) < group.from();
        if (comma || whole) {
          actors.removeLast();
        }
        actors.add(actor);
      }
      while (phrase(next)) {
        next += 2;
      }
      next += there(next + 1) ? 1 : 0;
      end = syntax.chunks().get(next).to();
      boolean more =
          syntax.chunk(next + 1) instanceof Link link
              && (link.kind() == Link.Kind.AND
                  || link.kind() == Link.Kind.COMMA && !actors.isEmpty());
      if (!more
          || !(syntax.chunk(next + 2) instanceof NounGroup second)
          || !joins(second, next + 1)
          || !apposed(next + 1, actors)) {
        break;
      }
      next += 2;
    }
    return end;
  }

  /** Where those are named who made "a joint statement by": behind "by", or {@code at}. */
  private int made(int at) {
    boolean by =
        syntax.chunk(at) instanceof NounGroup
            && syntax.chunk(at + 1) instanceof Link link
            && (link.norm().equals("by") || link.norm().equals("from"));
    return by ? at + 2 : at;
  }

  /** "the mayor, Ada Lind," but not "the agency, Ada Lind was": a name and a mark behind it. */
  private boolean apposed(int link, List<Actor> actors) {
    if (!(syntax.chunk(link) instanceof Link comma) || comma.kind() != Link.Kind.COMMA) {
      return true;
    }
    Chunk next = syntax.after(link + 1);
    boolean closed = next == null || next instanceof Link mark && mark.kind() != Link.Kind.AND;
    boolean called =
        syntax.chunk(link - 1) instanceof NounGroup body
            && syntax.chunk(link + 1) instanceof NounGroup name
            && delimited.names(body, name);
    return closed && !actors.isEmpty() && (called || actors.getLast().kind() != Actor.Kind.BODY);
  }

  private boolean joins(NounGroup second, int link) {
    Actor actor = discourse.actor(syntax, second);
    boolean comma = syntax.chunks().get(link) instanceof Link l && l.kind() == Link.Kind.COMMA;
    boolean called =
        comma && syntax.chunk(link - 1) instanceof NounGroup body && delimited.names(body, second);
    return actor != null && (!comma || called || actor.named()) && second.quantity() == null;
  }

  /** "the consul there". */
  private boolean there(int at) {
    return syntax.chunk(at) instanceof NounGroup group
        && group.pronoun()
        && syntax.sentence().norm(group.from()).equals("there");
  }

  private boolean phrase(int at) {
    return syntax.chunk(at + 1) instanceof Link link
        && link.kind() == Link.Kind.PREP
        && syntax.chunk(at + 2) instanceof NounGroup;
  }

  /** "Quote from Vodolaha (in the morning): ..." before a quotation. */
  private void colon(List<Saying> found) {
    Sentence sentence = syntax.sentence();
    for (int i = 1; i + 1 < sentence.size(); i++) {
      if (sentence.norm(i).equals(":") && !quoted[i] && quoted[i + 1]) {
        int colon = i;
        boolean said = found.stream().anyMatch(s -> s.end() <= colon && s.end() + 3 >= colon);
        Actor actor = said ? null : before(i);
        if (actor != null) {
          discourse.memory().speaks(actor);
          found.add(
              Saying.of(
                  List.of(actor),
                  null,
                  Saying.Kind.ACT,
                  0,
                  i + 1,
                  new Reach.Range(i + 1, sentence.size())));
        }
        return;
      }
    }
  }

  private @Nullable Actor before(int colon) {
    for (Chunk chunk : syntax.chunks()) {
      if (chunk.from() >= colon
          || chunk instanceof Chunk.VerbGroup verb && !verb.lemma().equals("quote")) {
        return null;
      }
      if (chunk instanceof NounGroup group) {
        Actor actor = discourse.actor(syntax, group);
        boolean quoted = syntax.sentence().norm(0).equals("quote");
        boolean body = actor != null && quoted && syntax.sentence().token(group.head()).capital();
        if (actor != null && (actor.named() || body)) {
          return actor;
        }
      }
    }
    return null;
  }
}
