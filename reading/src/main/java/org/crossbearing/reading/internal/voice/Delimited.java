package org.crossbearing.reading.internal.voice;

import java.util.List;
import org.crossbearing.reading.internal.syntax.Chunk;
import org.crossbearing.reading.internal.syntax.Chunk.Link;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Chunk.VerbGroup;
import org.crossbearing.reading.internal.syntax.Relation;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/** Finds the body that commas set off before its verb: "the agency, NOLA Ready, said". */
final class Delimited {
  private final Syntax syntax;
  private final boolean[] quoted;
  private final Discourse discourse;

  Delimited(Syntax syntax, boolean[] quoted, Discourse discourse) {
    this.syntax = syntax;
    this.quoted = quoted;
    this.discourse = discourse;
  }

  /** Who is named between commas right before the chunk, or null. */
  Speakers.@Nullable Found before(int index) {
    int at = index - 2;
    while (syntax.chunk(at - 1) instanceof Link link
        && link.kind() == Link.Kind.PREP
        && syntax.chunk(at - 2) instanceof NounGroup) {
      at -= 2;
    }
    boolean set = comma(index - 1) && comma(at - 1);
    return set
            && syntax.chunk(at) instanceof NounGroup name
            && syntax.chunk(at - 2) instanceof NounGroup body
            && !quoted[body.from()]
        ? apposed(body, name)
        : null;
  }

  /** The name; or the person before it in "Ada Lind, a voice of the agency, NOLA Ready, said". */
  private Speakers.@Nullable Found apposed(NounGroup body, NounGroup name) {
    if (!names(body, name)) {
      return null;
    }
    Actor actor = discourse.actor(syntax, name);
    int start = start(body);
    int before = syntax.chunkAt(start);
    boolean one = syntax.chunk(before) instanceof NounGroup office && office.indefinite();
    boolean led = one && start < body.from() && comma(before - 1);
    Actor person =
        led && syntax.chunk(before - 2) instanceof NounGroup told
            ? discourse.actor(syntax, told)
            : null;
    boolean place = syntax.chunk(before - 3) instanceof Link link && link.kind() == Link.Kind.PREP;
    if (!place && person != null && person.kind() == Actor.Kind.PERSON) {
      int first = syntax.chunks().get(before - 2).from();
      return new Speakers.Found(List.of(person), first, name.to(), false);
    }
    return actor == null ? null : new Speakers.Found(List.of(actor), start, name.to(), false);
  }

  /** Where "the head of the region" begins. */
  private int start(NounGroup body) {
    int at = syntax.index(body);
    while (syntax.chunk(at - 1) instanceof Link link
        && link.kind() == Link.Kind.PREP
        && syntax.chunk(at - 2) instanceof NounGroup) {
      at -= 2;
    }
    return syntax.chunks().get(at).from();
  }

  /** Whether the second group is what the first is called: "the state railway, Renfe". */
  boolean names(NounGroup body, NounGroup name) {
    boolean the = name.determiner().isEmpty() || name.determiner().equals("the");
    boolean called = name.name() && the && name.quantity() == null;
    boolean told = body.quantity() == null && !body.pronoun() && !body.noun().isEmpty();
    boolean common = !syntax.sentence().token(body.head()).capital();
    boolean set = !body.determiner().isEmpty() || body.owner() > body.from();
    return called && told && common && set && discourse.speaker(syntax, body) != null;
  }

  /** Whether a speaker stands alone between a comma and the verb: "..., UNRWA estimated". */
  static boolean alone(Syntax syntax, VerbGroup verb) {
    int index = syntax.index(verb);
    Chunk after = syntax.chunk(index + 1);
    boolean ends =
        !(after instanceof NounGroup object)
            || syntax.relation(object).role() == Relation.Role.TIME;
    return ends
        && syntax.chunk(index - 1) instanceof NounGroup group
        && group.quantity() == null
        && (group.name() || !group.determiner().isEmpty())
        && syntax.chunk(index - 2) instanceof Link link
        && link.kind() == Link.Kind.COMMA;
  }

  private boolean comma(int at) {
    return syntax.chunk(at) instanceof Link link && link.kind() == Link.Kind.COMMA;
  }
}
