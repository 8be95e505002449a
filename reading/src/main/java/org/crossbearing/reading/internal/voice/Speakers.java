package org.crossbearing.reading.internal.voice;

import java.util.ArrayList;
import java.util.List;
import org.crossbearing.reading.internal.lexicon.Tag;
import org.crossbearing.reading.internal.name.Mention;
import org.crossbearing.reading.internal.syntax.Chunk;
import org.crossbearing.reading.internal.syntax.Chunk.Link;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Chunk.VerbGroup;
import org.crossbearing.reading.internal.syntax.Clause;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/** Finds who is the subject of a verb of saying, in front of it or behind. */
final class Speakers {
  /** Chunks in which the comma before who speaks stands. */
  private static final int FAR = 7;

  private final Syntax syntax;
  private final boolean[] quoted;
  private final Discourse discourse;
  private final Speech speech;
  private final Appositions appositions;
  private final Walk walk;
  private final Delimited delimited;
  private final Series series;
  private final Inverted inverted;

  /**
   * @param quoted whether each token stands in quotation marks
   */
  Speakers(Syntax syntax, boolean[] quoted, Discourse discourse, Speech speech) {
    this.syntax = syntax;
    this.quoted = quoted;
    this.discourse = discourse;
    this.speech = speech;
    this.appositions = new Appositions(syntax, quoted, discourse);
    this.walk = new Walk(syntax, quoted, discourse);
    this.delimited = new Delimited(syntax, quoted, discourse);
    this.series = new Series(syntax, discourse, delimited);
    this.inverted = new Inverted(syntax, quoted, discourse, series);
  }

  /**
   * Who speaks, with the tokens that name them.
   *
   * @param from first token of the first group
   * @param to one past the last token
   */
  record Found(List<Actor> actors, int from, int to, boolean inverted) {}

  /** The speakers of the clause, or null. */
  @Nullable Found of(Clause clause) {
    int index = syntax.index(clause.verb());
    Found leads = leads(clause, index);
    Series.Members members = leads == null ? series.before(index) : null;
    if (members != null && !quoted[members.from()]) {
      return members.found(syntax);
    }
    if (leads != null) {
      return leads;
    }
    int start = behindAdverbs(index);
    Found apposed = delimited.before(start);
    apposed = apposed == null ? appositions.apposed(start) : apposed;
    boolean finite =
        clause.verb().form() == Chunk.Form.FINITE || clause.verb().form() == Chunk.Form.EITHER;
    if (apposed != null && !(finite && listed(apposed) && last(index))) {
      return setOff(apposed);
    }
    String lemma = clause.verb().lemma();
    boolean open = finite && opens(index) && !lemma.equals("tell") && !lemma.equals("give");
    Found behind = open && !counts(clause, index) ? inverted.behind(index) : null;
    if (behind != null) {
      return behind;
    }
    NounGroup told = finite ? walk.subject(start) : null;
    told = told == null && finite && bracket(start - 1) ? walk.back(start) : told;
    Actor teller = told == null ? null : discourse.speaker(syntax, told);
    if (told != null && teller != null) {
      return single(told, teller);
    }
    Found ahead = ahead(clause);
    if (ahead != null) {
      return ahead;
    }
    if (!finite || clause.reduced()) {
      return null;
    }
    NounGroup walked = walk.back(index);
    Actor actor = walked == null ? null : discourse.actor(syntax, walked);
    return walked == null || actor == null ? any(clause) : single(walked, actor);
  }

  /** "The Red Cross, the aid body, counted 18 dead": a number behind is what is told. */
  private boolean counts(Clause clause, int index) {
    String lemma = clause.verb().lemma();
    boolean verb =
        speech.is("count", lemma) || speech.is("passed", lemma) || speech.is("put", lemma);
    return verb
        && clause.subjects().stream().anyMatch(s -> s.to() <= clause.verb().from())
        && syntax.after(index) instanceof NounGroup told
        && (told.quantity() != null || speech.is("victim", told.noun()));
  }

  /** "one each in Roha and St James, said": whether a preposition or "and" leads to the name. */
  private boolean listed(Found name) {
    int at = syntax.index(Reach.chunk(syntax, name.from()));
    return syntax.chunk(at - 1) instanceof Link link
        && (link.kind() == Link.Kind.PREP || link.kind() == Link.Kind.AND);
  }

  /** "said the minister.": whether one group and no more stands behind the verb. */
  private boolean last(int index) {
    return syntax.chunk(index + 1) instanceof NounGroup group
        && group.quantity() == null
        && !group.pronoun()
        && discourse.actor(syntax, group) != null
        && syntax.sentence().closes(group.to());
  }

  /** "..., the Joint Rescue Center (JRC) said": whether initials stand right before. */
  private boolean bracket(int at) {
    return syntax.chunk(at) instanceof Link close
        && close.kind() == Link.Kind.CLOSE
        && syntax.chunk(at - 1) instanceof NounGroup initials
        && initials.to() - initials.from() == 1
        && syntax.sentence().token(initials.from()).capital()
        && syntax.chunk(at - 2) instanceof Link open
        && open.kind() == Link.Kind.OPEN;
  }

  /** The first of the adverbs right before the chunk, or the chunk: "likewise spoke". */
  private int behindAdverbs(int index) {
    int at = index;
    while (syntax.chunk(at - 1) instanceof Link link && link.kind() == Link.Kind.ADV) {
      at--;
    }
    return at;
  }

  /** "Asked what they had, Ada Lind answered: ...": the name right before a verb that quotes. */
  private @Nullable Found leads(Clause clause, int index) {
    boolean quotes =
        syntax.sentence().norm(clause.verb().to()).equals(":")
            && clause.verb().to() + 2 < syntax.sentence().size()
            && quoted[clause.verb().to() + 2];
    if (!quotes || !(syntax.chunk(index - 1) instanceof NounGroup group) || quoted[group.from()]) {
      return null;
    }
    Actor actor = discourse.actor(syntax, group);
    boolean comma = syntax.chunk(index - 2) instanceof Link link && link.kind() == Link.Kind.COMMA;
    return actor != null && actor.named() && comma
        ? new Found(List.of(actor), group.from(), group.to(), false)
        : null;
  }

  /** "the insurer said": whatever is told to speak, if it stands right before the verb. */
  private @Nullable Found any(Clause clause) {
    NounGroup group = clause.subjects().isEmpty() ? null : clause.subjects().getLast();
    boolean before = group != null && beside(group, clause) && !quoted[group.from()];
    boolean that =
        syntax.after(syntax.index(clause.verb())) instanceof Link link
            && link.norm().equals("that");
    boolean says = that || speech.is("tell", clause.verb().lemma());
    Actor actor = before && says && group != null ? discourse.speaker(syntax, group) : null;
    return actor == null || group == null
        ? null
        : new Found(List.of(actor), group.from(), group.to(), false);
  }

  /** Whether only adverbs stand between the group and the verb. */
  private boolean beside(NounGroup group, Clause clause) {
    for (int i = syntax.index(group) + 1; i < syntax.index(clause.verb()); i++) {
      if (!(syntax.chunk(i) instanceof Link link) || link.kind() != Link.Kind.ADV) {
        return false;
      }
    }
    return group.to() <= clause.verb().from();
  }

  /** Whether the verb follows a quotation, comma or dash, or begins the sentence. */
  private boolean opens(int index) {
    int at = index - 1;
    while (at >= 0
        && syntax.chunks().get(at) instanceof Link link
        && link.kind() == Link.Kind.ADV) {
      at--;
    }
    return at < 0
        || syntax.chunks().get(at) instanceof Link link
            && (link.kind() == Link.Kind.COMMA
                || link.kind() == Link.Kind.QUOTE
                || link.kind() == Link.Kind.BREAK);
  }

  /** Who stands before the verb as its subject, or null. */
  @Nullable Found acting(Clause clause) {
    boolean finite = clause.verb().form() == Chunk.Form.EITHER && !clause.reduced();
    return clause.verb().passive() && !finite ? null : ahead(clause);
  }

  private @Nullable Found ahead(Clause clause) {
    List<Actor> actors = new ArrayList<>();
    int from = -1;
    int to = -1;
    for (NounGroup subject : own(clause)) {
      NounGroup group = described(subject, clause);
      NounGroup whole = series.collective(group);
      group = whole == null ? group : whole;
      Actor actor =
          quoted[group.from()] || group.from() > clause.verb().from() ? null : who(clause, group);
      int start = discourse.start(syntax, group);
      boolean led = clause.subjects().size() > 1 && walk.phrase(syntax.chunkAt(start));
      if (actor == null || led) {
        continue;
      }
      boolean titles =
          actors.size() == 1
              && actor.named()
              && syntax.sentence().norm(group.from() - 1).equals("and")
              && inverted.bareTitle(subjects(clause, group));
      if ((start < group.from() || titles) && !actors.isEmpty()) {
        actors.removeLast();
      }
      boolean apposed = !actors.isEmpty() && syntax.sentence().norm(group.from() - 1).equals(",");
      boolean better = actor.named() || group.name();
      if (apposed && better && !actors.getLast().named()) {
        boolean thing = actor.named() && actors.getLast().kind() == Actor.Kind.BODY;
        from = thing ? group.from() : from;
        actors.set(actors.size() - 1, actor);
      } else if (!apposed || !actors.getLast().named()) {
        actors.add(actor);
      }
      from = from < 0 ? start : Math.min(from, start);
      to = group.to();
    }
    boolean free = clause.verb().form() == Chunk.Form.ING;
    boolean lost =
        actors.isEmpty() || !free && broken(to, clause.verb().from()) && !joined(clause.verb());
    Mention who = lost || actors.getFirst().named() ? null : appositions.who(clause.verb());
    if (who != null) {
      return appositions.found(who);
    }
    return lost ? null : widened(new Found(unique(actors), from, to, false));
  }

  /** The subject before the group, or the group itself. */
  private static NounGroup subjects(Clause clause, NounGroup group) {
    int at = clause.subjects().indexOf(group);
    return at > 0 ? clause.subjects().get(at - 1) : group;
  }

  /** Who the group stands for: the agency in "a breakdown released by the agency shows". */
  private @Nullable Actor who(Clause clause, NounGroup group) {
    Actor actor = discourse.actor(syntax, group);
    boolean shows = actor == null && speech.is("tell", clause.verb().lemma());
    return shows ? discourse.maker(syntax, group) : actor;
  }

  /** "..., nine of them children, a doctors' group said": the group, when no comma follows it. */
  private List<NounGroup> own(Clause clause) {
    List<NounGroup> subjects = clause.subjects();
    if (subjects.size() < 2) {
      return subjects;
    }
    NounGroup last = subjects.getLast();
    boolean alone =
        last.to() == clause.verb().from()
            && (!last.determiner().isEmpty() || last.name())
            && syntax.sentence().norm(last.from() - 1).equals(",")
            && discourse.actor(syntax, last) != null;
    boolean made =
        syntax.sentence().norm(last.from() - 1).equals(",")
            && last.to() < clause.verb().from()
            && subjects.getFirst().quantity() != null
            && discourse.maker(syntax, last) != null;
    return alone || made || closes(last) ? List.of(last) : subjects;
  }

  /** "most of them cooks and drivers, rescue workers said": behind a list that "and" has closed. */
  private boolean closes(NounGroup last) {
    int at = syntax.index(last);
    return syntax.chunk(at - 1) instanceof Link comma
        && comma.kind() == Link.Kind.COMMA
        && syntax.chunk(at - 2) instanceof NounGroup
        && syntax.chunk(at - 3) instanceof Link and
        && and.kind() == Link.Kind.AND
        && discourse.actor(syntax, last) != null;
  }

  private boolean joined(VerbGroup verb) {
    return syntax.sentence().norm(verb.from() - 1).equals("and");
  }

  /** "a doctor treating survivors told": the doctor, not the survivors. */
  private NounGroup described(NounGroup group, Clause clause) {
    Chunk before = syntax.chunk(syntax.index(group) - 1);
    for (Clause inner : syntax.clauses()) {
      boolean hangs = inner != clause && inner.reduced() && inner.verb().equals(before);
      if (hangs && !inner.subjects().isEmpty()) {
        return inner.subjects().getFirst();
      }
    }
    return group;
  }

  /** "police and railway officials": both, when a comma or the sentence begins before. */
  private Found widened(Found found) {
    int index = syntax.index(Reach.chunk(syntax, found.from()));
    boolean and = syntax.chunk(index - 1) instanceof Link link && link.kind() == Link.Kind.AND;
    if (and && syntax.chunk(index - 2) instanceof NounGroup first && !quoted[first.from()]) {
      Actor actor = discourse.actor(syntax, first);
      boolean starts =
          index < 3
              || syntax.chunks().get(index - 3) instanceof Link mark
                  && mark.kind() == Link.Kind.COMMA;
      if (actor != null && starts && !found.actors().contains(actor)) {
        List<Actor> both = new ArrayList<>(List.of(actor));
        both.addAll(found.actors());
        return new Found(both, first.from(), found.to(), false);
      }
    }
    boolean titled =
        syntax.chunk(index - 1) instanceof NounGroup title
            && !title.pronoun()
            && title.quantity() == null
            && found.actors().getFirst().named()
            && discourse.office(syntax, title);
    if (titled) {
      int start = syntax.chunks().get(index - 1).from();
      return new Found(found.actors(), start, found.to(), false);
    }
    return setOff(found);
  }

  private Found setOff(Found found) {
    int index = syntax.index(Reach.chunk(syntax, found.from()));
    int start = setOff(index);
    return start < index && !found.inverted()
        ? new Found(found.actors(), syntax.chunks().get(start).from(), found.to(), false)
        : found;
  }

  /**
   * The chunk behind the comma that sets off who speaks, past "a spokesman for", "the weekly",
   * "retired"; {@code index} if there is none.
   */
  private int setOff(int index) {
    for (int i = index - 1; i > Math.max(0, index - FAR); i--) {
      Chunk chunk = syntax.chunks().get(i);
      if (chunk instanceof Link mark && mark.kind() == Link.Kind.COMMA) {
        return i + 1;
      }
      boolean noun = chunk instanceof NounGroup group && group.quantity() == null;
      boolean of = chunk instanceof Link link && link.kind() == Link.Kind.PREP;
      boolean modifier = chunk instanceof VerbGroup verb && modifier(verb) && i == index - 1;
      if (!noun && !of && !modifier) {
        break;
      }
    }
    return index;
  }

  /** "retired": one word that may be a participle. */
  private boolean modifier(VerbGroup verb) {
    return verb.to() == verb.from() + 1
        && (syntax.tags().get(verb.from()) == Tag.VERB || verb.form() != Chunk.Form.FINITE);
  }

  /** Whether quoted words lie between the subject and its verb. */
  private boolean broken(int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      count += quoted[i] ? 1 : 0;
    }
    return count > 4;
  }

  private static List<Actor> unique(List<Actor> actors) {
    return actors.stream().distinct().toList();
  }

  private Found single(NounGroup group, Actor actor) {
    return widened(new Found(List.of(actor), group.from(), group.to(), false));
  }
}
