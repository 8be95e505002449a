package org.crossbearing.reading.internal.voice;

import java.util.Set;
import org.crossbearing.reading.internal.lexicon.WordSets;
import org.crossbearing.reading.internal.name.Offices;
import org.crossbearing.reading.internal.syntax.Chunk.Link;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.crossbearing.reading.internal.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Tells which body somebody without a name speaks for, and whose an office is. */
final class Belonging {
  private static final Set<String> OWNED = WordSets.of("Belonging.OWNED");
  private static final Set<String> IDENTIFIED =
      Set.of("name", "identified", "named", "known", "introduced");

  /** Tokens behind somebody in which a name may be told. */
  private static final int NAMING = 10;

  private static final Set<String> SERVING = Set.of("at", "of", "for", "with", "from", "in");

  /** What stands before the name of a firm rather than of a place. */
  private static final Set<String> EMPLOYING = Set.of("at", "with");

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
            && group.to() == syntax.chunks().get(index).to()
            && syntax.chunk(index + 1) instanceof Link link
            && SERVING.contains(link.norm());
    return speaks
            && syntax.chunk(index + 2) instanceof NounGroup whose
            && (speaks(syntax, whose)
                || whose.name() && EMPLOYING.contains(syntax.sentence().norm(group.to())))
        ? " " + Phrasing.words(syntax, group.to(), end(syntax, whose))
        : "";
  }

  /** Where "the Department of Public Works" ends. */
  private static int end(Syntax syntax, NounGroup body) {
    int at = syntax.index(body);
    return syntax.sentence().token(body.head()).capital()
            && syntax.chunk(at + 1) instanceof Link link
            && link.norm().equals("of")
            && syntax.chunk(at + 2) instanceof NounGroup what
            && what.determiner().isEmpty()
            && syntax.sentence().token(what.head()).capital()
        ? what.to()
        : body.to();
  }

  /** "a woman who gave her name only as Petra": the name; or null. */
  static @Nullable String called(Syntax syntax, NounGroup group) {
    Sentence sentence = syntax.sentence();
    boolean told = false;
    int end = Math.min(sentence.size(), group.to() + NAMING);
    for (int i = group.to(); i < end && !sentence.token(i).mark(); i++) {
      told |= i > group.to() && IDENTIFIED.contains(sentence.norm(i));
      if (told && sentence.norm(i - 1).equals("as") && sentence.token(i).capital()) {
        int to = i + 1;
        while (to < sentence.size() && sentence.token(to).capital()) {
          to++;
        }
        return sentence.norm(group.to()).equals("who") ? Phrasing.words(syntax, i, to) : null;
      }
    }
    return null;
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
