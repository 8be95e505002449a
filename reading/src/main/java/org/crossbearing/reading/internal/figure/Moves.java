package org.crossbearing.reading.internal.figure;

import java.util.List;
import java.util.Set;
import org.crossbearing.model.Measure;
import org.crossbearing.reading.internal.figure.Classes.Counted;
import org.crossbearing.reading.internal.lexicon.WordSets;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Clause;
import org.crossbearing.reading.internal.syntax.Relation;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that a plural noun rises or falls to: "troops there will double, from 840 to 2,500",
 * "deaths climbed from 12 to 15", "doubles its jets, from two to four". Thread-safe.
 */
final class Moves {
  private static final Set<String> MOVING = WordSets.of("Moves.MOVING");

  private static final Set<String> PASSING = WordSets.of("Moves.PASSING");

  /** What can be more or fewer; prices and temperatures only rise. */
  private static final String COUNTED =
      "person|responder|body-of-people|vehicle|weapon|resource|event";

  private final Groups groups;
  private final TollWords tolls;

  Moves(Groups groups, TollWords tolls) {
    this.groups = groups;
    this.tolls = tolls;
  }

  /** The frame of such a number, or null. */
  @Nullable Frame of(Syntax syntax, NounGroup group) {
    Relation relation = syntax.relation(group);
    Clause clause = relation.clause();
    Clause.Phrase phrase = relation.phrase();
    if (!group.bare() || clause == null) {
      return null;
    }
    String verb = clause.verb().lemma();
    boolean past = relation.role() == Relation.Role.OBJECT && PASSING.contains(verb);
    boolean from = phrase != null && phrase.preposition().equals("from");
    boolean to = phrase != null && phrase.preposition().equals("to");
    if (!past && !(MOVING.contains(verb) && (from || to))) {
      return null;
    }
    NounGroup noun = past ? null : plural(syntax, clause.objects());
    noun = noun == null ? plural(syntax, clause.subjects()) : noun;
    Measure toll = noun == null ? null : tolls.word(noun.noun());
    Counted counted = noun == null ? Classes.NONE : groups.counted(syntax, noun);
    if (toll == null && (past || !counted.fits(COUNTED))) {
      return null;
    }
    Frame frame =
        toll != null
            ? Frame.of(toll, clause).counting(Classes.PEOPLE)
            : Frame.of(Measure.OTHER, clause).counting(counted);
    return from && clause.verb().modal().isEmpty() ? frame.asSuperseded() : frame;
  }

  /** The last of the groups, if it is a plural without a number. */
  private @Nullable NounGroup plural(Syntax syntax, List<NounGroup> nouns) {
    if (nouns.isEmpty()) {
      return null;
    }
    NounGroup last = nouns.getLast();
    String norm = syntax.sentence().norm(last.head());
    boolean plural = norm.endsWith("s") || norm.equals("people") || norm.equals("personnel");
    return plural && last.quantity() == null && !last.pronoun() && !last.name() ? last : null;
  }
}
