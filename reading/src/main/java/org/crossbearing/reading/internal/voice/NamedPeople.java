package org.crossbearing.reading.internal.voice;

import org.crossbearing.model.Span;
import org.crossbearing.reading.internal.name.Held;
import org.crossbearing.reading.internal.name.Mention;
import org.crossbearing.reading.internal.name.Names;
import org.crossbearing.reading.internal.name.Offices;
import org.crossbearing.reading.internal.syntax.Chunk.Link;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/** The people that groups of the current sentence name, with the offices before their names. */
final class NamedPeople {
  private final Names names;
  private final Memory memory;
  private final Offices offices;
  private final Compounds compounds;

  NamedPeople(Names names, Memory memory, Offices offices) {
    this.names = names;
    this.memory = memory;
    this.offices = offices;
    this.compounds = new Compounds(offices);
  }

  /** The person whose name ends the group, or null. */
  @Nullable Mention mention(NounGroup group) {
    for (Mention mention : names.mentions(memory.current())) {
      boolean begins = mention.from() >= group.owner() || mention.from() < group.from();
      if (begins && mention.from() < group.to() && mention.to() >= group.to()) {
        return mention;
      }
    }
    return null;
  }

  /** "Office of Civil Defence spokesman Ivo Marsh": who is named at the end of it; or null. */
  @Nullable Mention officer(Syntax syntax, NounGroup group) {
    int at = syntax.index(group) + 1;
    boolean body =
        syntax.sentence().token(group.head()).capital()
            && group.determiner().isEmpty()
            && group.quantity() == null
            && offices.organisation(offices.singular(syntax.sentence().norm(group.head())));
    boolean of =
        body
            && syntax.chunk(at) instanceof Link link
            && (link.norm().equals("of") || link.norm().equals("for"));
    while (of && syntax.chunk(at + 1) instanceof NounGroup next) {
      Mention mention = mention(next);
      if (mention != null) {
        int office = mention.from() - 1;
        boolean told =
            office > next.from()
                && !syntax.sentence().token(office).capital()
                && offices.person(syntax.sentence().norm(office))
                && syntax.sentence().token(next.from()).capital();
        return told ? mention : null;
      }
      at += 2;
      of = syntax.chunk(at) instanceof Link link && link.kind() == Link.Kind.AND;
    }
    return null;
  }

  /** Where the name that ends in this group begins, its office with it. */
  int start(Syntax syntax, NounGroup group) {
    Mention mention = mention(group);
    if (mention == null) {
      return compounds.first(syntax, group).from();
    }
    Span name = syntax.sentence().span(group.from(), group.to());
    int start = compounds.office(syntax, group, mention.from()).from();
    for (Held held : names.held(memory.current())) {
      boolean office = held.person() == mention.person() && held.span().contains(name);
      while (office
          && start > 0
          && syntax.sentence().token(start - 1).start() >= held.span().start()
          && !syntax.sentence().token(start - 1).is(",")) {
        start--;
      }
    }
    return start;
  }
}
