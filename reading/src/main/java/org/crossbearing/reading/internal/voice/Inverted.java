package org.crossbearing.reading.internal.voice;

import java.util.ArrayList;
import java.util.List;
import org.crossbearing.reading.internal.syntax.Chunk;
import org.crossbearing.reading.internal.syntax.Chunk.Link;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Chunk.VerbGroup;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/** Finds who is named behind the verb: "..., said the mayor, Ada Lind". */
final class Inverted {
  private final Syntax syntax;
  private final boolean[] quoted;
  private final Discourse discourse;
  private final Series series;

  /**
   * @param quoted whether each token stands in quotation marks
   */
  Inverted(Syntax syntax, boolean[] quoted, Discourse discourse, Series series) {
    this.syntax = syntax;
    this.quoted = quoted;
    this.discourse = discourse;
    this.series = series;
  }

  /** Who is named behind the verb at that chunk, or null. */
  Speakers.@Nullable Found behind(int index) {
    int before = index;
    while (syntax.chunk(before + 1) instanceof Link day && dayMonth(day)) {
      before++;
    }
    Chunk next = syntax.after(before);
    if (!(next instanceof NounGroup group) || quoted[group.from()]) {
      return null;
    }
    int at = syntax.index(group);
    Series.Members members = series.from(at);
    Speakers.Found several = members == null ? null : members.found(syntax);
    if (several != null && !clauseStarts(syntax.chunkAt(several.to() - 1))) {
      return new Speakers.Found(several.actors(), several.from(), several.to(), true);
    }
    List<Actor> actors = new ArrayList<>();
    boolean pronoun = group.pronoun();
    Actor first = discourse.actor(syntax, group);
    if (first == null || pronoun && afterQuote(index) == null) {
      return null;
    }
    actors.add(first);
    at = past(at);
    int end = syntax.chunks().get(at).to();
    Chunk link = syntax.chunk(at + 1);
    boolean more =
        link instanceof Link and && (and.kind() == Link.Kind.AND || and.kind() == Link.Kind.COMMA);
    if (more && syntax.chunk(at + 2) instanceof NounGroup second && !quoted[second.from()]) {
      Actor other = discourse.actor(syntax, second);
      boolean comma = link instanceof Link l && l.kind() == Link.Kind.COMMA;
      boolean title = !comma && bareTitle(group);
      if (other != null && (comma || title) && other.named() && !first.named()
          || other != null && comma && initials(second) && !group.name() && closed(at + 3)) {
        actors.set(0, other);
        end = second.to();
      } else if (other != null && !comma && !clauseStarts(at + 2)) {
        actors.add(other);
        end = second.to();
        at += 2;
      }
    }
    if (afterQuote(index) == null && clauseStarts(at)) {
      return null;
    }
    return new Speakers.Found(actors, group.from(), end, true);
  }

  /** "the UN migration agency, IOM". */
  private boolean initials(NounGroup group) {
    return group.to() == group.from() + 1 && syntax.sentence().token(group.from()).allCapitals();
  }

  private boolean closed(int at) {
    return syntax.chunk(at) == null
        || syntax.chunk(at) instanceof Link link
            && switch (link.kind()) {
              case COMMA, OTHER, BREAK -> true;
              default -> false;
            };
  }

  private @Nullable Chunk afterQuote(int index) {
    Chunk before = syntax.chunk(index - 1);
    return before instanceof Link link && link.kind() == Link.Kind.QUOTE ? before : null;
  }

  /** The last chunk of the group with its phrases. */
  private int past(int at) {
    int last = at;
    while (syntax.chunk(last + 1) instanceof Link link
        && link.kind() == Link.Kind.PREP
        && syntax.chunk(last + 2) instanceof NounGroup) {
      last += 2;
    }
    return last;
  }

  /** Whether a finite verb follows: "said Japan would". */
  private boolean clauseStarts(int at) {
    Chunk next = syntax.after(at);
    return next instanceof VerbGroup verb
        && (verb.form() == Chunk.Form.FINITE || verb.form() == Chunk.Form.EITHER);
  }

  /** "CEO" in "CEO and MD Ada Lind": one person's. */
  boolean bareTitle(NounGroup group) {
    return group.determiner().isEmpty()
        && group.to() == group.from() + 1
        && syntax.sentence().token(group.from()).capital()
        && discourse.office(syntax, group);
  }

  /** "9/11" in "said 9/11 widow Ada Lind". */
  private boolean dayMonth(Link link) {
    boolean number = syntax.sentence().token(link.from()).number();
    return link.kind() == Link.Kind.OTHER && (number || link.norm().equals("/"));
  }
}
