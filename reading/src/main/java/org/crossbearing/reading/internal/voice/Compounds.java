package org.crossbearing.reading.internal.voice;

import org.crossbearing.reading.internal.name.Offices;
import org.crossbearing.reading.internal.syntax.Chunk.Link;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.crossbearing.reading.internal.text.Token;
import org.jspecify.annotations.Nullable;

/** Finds names with "and" inside: "the Ministry of Health and Social Affairs". Thread-safe. */
final class Compounds {
  private final Offices offices;

  Compounds(Offices offices) {
    this.offices = offices;
  }

  /** The first group of the name that ends in this one; the group itself if it is whole. */
  NounGroup first(Syntax syntax, NounGroup group) {
    int index = syntax.index(group);
    boolean and =
        syntax.chunk(index - 1) instanceof Link link
            && (link.norm().equals("and") || link.norm().equals("&"))
            && syntax.chunk(index - 2) instanceof NounGroup;
    if (!and || !group.determiner().isEmpty() || !capitals(syntax, group)) {
      return group;
    }
    NounGroup before = (NounGroup) syntax.chunks().get(index - 2);
    if (before.quantity() != null || !capital(syntax, before) || country(syntax, before)) {
      return group;
    }
    NounGroup owner = owner(syntax, index - 2);
    boolean heads = body(group) && !body(before) && before.name() && group.to() - group.from() > 1;
    return owner != null ? owner : heads ? before : group;
  }

  /**
   * The first group of an office that is told before the name in this one: "Trade" of "Trade and
   * Industry Minister Ada Lind"; the group itself if the office stands in it alone.
   *
   * @param name first token of the name
   */
  NounGroup office(Syntax syntax, NounGroup group, int name) {
    int index = syntax.index(group);
    boolean and =
        name - 1 > group.from()
            && group.determiner().isEmpty()
            && offices.person(syntax.sentence().norm(name - 1))
            && syntax.chunk(index - 1) instanceof Link link
            && link.norm().equals("and");
    if (!and || !(syntax.chunk(index - 2) instanceof NounGroup before) || !field(syntax, before)) {
      return group;
    }
    NounGroup owner = owner(syntax, index - 2);
    return owner == null ? before : owner;
  }

  /** Whether it may be what an office is for: no people, bodies or countries. */
  private boolean field(Syntax syntax, NounGroup group) {
    String noun = offices.singular(group.noun());
    return group.quantity() == null
        && !group.pronoun()
        && offices.known(noun)
        && !offices.organisation(noun)
        && !offices.person(noun)
        && !offices.group(noun)
        && !country(syntax, group);
  }

  /** "Ministry" in "Ministry of Health", or null. */
  private @Nullable NounGroup owner(Syntax syntax, int at) {
    boolean of =
        syntax.chunk(at - 1) instanceof Link link
            && (link.norm().equals("of") || link.norm().equals("for"));
    return of
            && syntax.chunk(at - 2) instanceof NounGroup head
            && offices.organisation(offices.singular(head.noun()))
            && capital(syntax, head)
        ? head
        : null;
  }

  private boolean body(NounGroup group) {
    return offices.organisation(offices.singular(group.noun()));
  }

  private boolean country(Syntax syntax, NounGroup group) {
    return offices.national(syntax.sentence().norm(group.head()));
  }

  private static boolean capital(Syntax syntax, NounGroup group) {
    return syntax.sentence().token(group.head()).capital();
  }

  /** Whether every word has a capital, and they are no mere initials. */
  private static boolean capitals(Syntax syntax, NounGroup group) {
    boolean initials = group.to() - group.from() == 1;
    for (Token token : syntax.sentence().tokens().subList(group.from(), group.to())) {
      if (!token.capital()) {
        return false;
      }
      initials &= token.allCapitals();
    }
    return !initials;
  }
}
