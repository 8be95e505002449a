package org.crossbearing.reading.internal.place;

import java.util.Objects;
import org.crossbearing.model.Measure;
import org.crossbearing.reading.internal.figure.Draft;
import org.crossbearing.reading.internal.place.Candidate.Kind;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/**
 * Tells over which country weapons flew, by whose they are. One per report, asked from beginning to
 * end; not thread-safe.
 */
final class Attacks {
  /** Sentences over which a report goes on with the same defence. */
  private static final int NEAR = 4;

  private final Places places;

  /** The last sentence that told of weapons over another country, and that country. */
  private int defended = -NEAR;

  private @Nullable String defender;

  Attacks(Places places) {
    this.places = places;
  }

  /** Whether the figure counts weapons in flight. */
  static boolean weapons(Draft draft) {
    return draft.measure().isOfWeapons();
  }

  /** Whether the figure counts weapons that come from the country of the place. */
  boolean from(Draft draft, Mention place) {
    return weapons(draft) && attackers(draft, place);
  }

  /** The place of weapons in a report about {@code usual}, or null if they flew elsewhere. */
  @Nullable String over(Draft draft, int index, Mention usual) {
    boolean downed = draft.measure() == Measure.INTERCEPTED;
    boolean attackers = attackers(draft, usual);
    String other = downed ? defender(draft, index) : null;
    if (attackers || other != null) {
      defended = index;
      defender = other;
    }
    boolean same = downed && index - defended < NEAR;
    return attackers || same ? defender : usual.name();
  }

  /** Whether the weapons come from the country that the place lies in: "147 Ukrainian drones". */
  private boolean attackers(Draft draft, Mention place) {
    Candidate candidate = places.candidate(place);
    String own = origin(draft.syntax(), draft.group().from(), draft.group().to());
    return own != null && candidate != null && own.equals(candidate.country());
  }

  /** The other country named in the sentence, or null. */
  private @Nullable String defender(Draft draft, int index) {
    String own = origin(draft.syntax(), draft.group().from(), draft.group().to());
    if (own == null) {
      return null;
    }
    for (Mention mention : places.in(index)) {
      Candidate candidate = places.candidate(mention);
      boolean land = candidate != null && candidate.kind() == Kind.COUNTRY;
      if (land && candidate != null && !Objects.equals(candidate.country(), own)) {
        return mention.name();
      }
    }
    return null;
  }

  private @Nullable String origin(Syntax syntax, int from, int to) {
    for (int i = from; i < to; i++) {
      String country = places.words().demonym(syntax.sentence().norm(i));
      if (country != null) {
        return country;
      }
    }
    return null;
  }
}
