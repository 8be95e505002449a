package org.crossbearing.reading.internal.voice;

import java.util.Set;
import org.crossbearing.reading.internal.lexicon.WordSets;
import org.crossbearing.reading.internal.name.Offices;
import org.crossbearing.reading.internal.syntax.Chunk.Link;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/** Tells which body somebody without a name speaks for, and whose an office is. */
final class Belonging {
  private static final Set<String> OWNED = WordSets.of("Belonging.OWNED");
  private static final Set<String> SERVING = Set.of("at", "of", "for", "with", "from", "in");

  /** Places that somebody may be from; whose word it is they do not tell. */
  private static final Set<String> PLACES = WordSets.of("Belonging.PLACES");

  private final Offices offices;
  private final Phrasing phrasing;
  private final Memory memory;

  Belonging(Offices offices, Phrasing phrasing, Memory memory) {
    this.offices = offices;
    this.phrasing = phrasing;
    this.memory = memory;
  }

  /** " at the Tora embassy" behind "an official"; empty if no body follows. */
  String body(Syntax syntax, NounGroup group, String noun) {
    int index = syntax.index(group);
    boolean speaks =
        (offices.person(noun) || offices.source(noun))
            && group.quantity() == null
            && syntax.chunk(index + 1) instanceof Link link
            && SERVING.contains(link.norm());
    return speaks && syntax.chunk(index + 2) instanceof NounGroup whose && speaks(syntax, whose)
        ? " " + Phrasing.words(syntax, group.to(), whose.to())
        : "";
  }

  private boolean speaks(Syntax syntax, NounGroup body) {
    String noun = phrasing.head(syntax, body);
    return body.quantity() == null
        && !body.pronoun()
        && !PLACES.contains(noun)
        && offices.body(noun);
  }

  /** The governor in "his office"; or null. */
  @Nullable Actor owner(NounGroup group, String noun) {
    Actor owner =
        !OWNED.contains(noun)
            ? null
            : switch (group.determiner()) {
              case "his" -> memory.pronoun("he");
              case "her" -> memory.pronoun("she");
              case "its" -> memory.pronoun("it");
              default -> null;
            };
    return owner != null && owner.known() ? owner : null;
  }
}
