package org.crossbearing.reading.internal.place;

import java.util.Objects;
import java.util.Set;
import org.crossbearing.model.Measure;
import org.crossbearing.reading.internal.figure.Draft;
import org.crossbearing.reading.internal.place.Candidate.Kind;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Clause;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/**
 * Tells over which country weapons flew, by whose they are. One per report, asked from beginning to
 * end; not thread-safe.
 */
final class Attacks {
  /** Sentences over which a report goes on with the same defence. */
  private static final int NEAR = 4;

  private static final Set<String> AT = Set.of("at", "on", "against", "towards", "toward");

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
    String other = downed ? defender(draft, index, usual) : null;
    if (attackers || other != null) {
      defended = index;
      defender = other;
    }
    boolean same = downed && index - defended < NEAR;
    String target = attackers || same ? null : target(draft, usual);
    return target != null ? target : attackers || same ? defender : usual.name();
  }

  /**
   * The country that they were fired at: "at the Norlandic grid"; null if that of {@code usual}.
   */
  private @Nullable String target(Draft draft, Mention usual) {
    Candidate here = places.candidate(usual);
    Clause clause = draft.clause();
    if (here == null || clause == null) {
      return null;
    }
    return clause.phrases().stream()
        .filter(phrase -> AT.contains(phrase.preposition()))
        .flatMap(phrase -> phrase.groups().stream())
        .map(group -> origin(draft.syntax(), group))
        .filter(country -> country != null && !country.equals(here.country()))
        .findFirst()
        .map(places::land)
        .orElse(null);
  }

  /** Whether the weapons come from the country that the place lies in: "147 Ukrainian drones". */
  private boolean attackers(Draft draft, Mention place) {
    Candidate candidate = places.candidate(place);
    String own = origin(draft.syntax(), draft.group());
    return own != null && candidate != null && own.equals(candidate.country());
  }

  /** The country over which its defence shot them down, if it is not that of {@code usual}. */
  private @Nullable String defender(Draft draft, int index, Mention usual) {
    Syntax syntax = draft.syntax();
    String own = origin(syntax, draft.group());
    if (own == null) {
      Candidate here = places.candidate(usual);
      String agent = agent(draft);
      boolean abroad = agent != null && here != null && !agent.equals(here.country());
      return abroad && agent != null ? places.land(agent) : null;
    }
    for (Mention mention : places.in(index)) {
      Candidate candidate = places.candidate(mention);
      boolean land = candidate != null && candidate.kind() == Kind.COUNTRY;
      if (land && candidate != null && !Objects.equals(candidate.country(), own)) {
        return mention.name();
      }
    }
    String rival = attackers(draft, usual) ? rival(syntax, own) : null;
    return rival == null ? null : places.land(rival);
  }

  /** The country whose people or forces the sentence names besides, or that the report does. */
  private @Nullable String rival(Syntax syntax, String own) {
    for (int i = 0; i < syntax.sentence().size(); i++) {
      String country = country(syntax, i);
      if (country != null && !country.equals(own)) {
        return country;
      }
    }
    return places.rival(own);
  }

  /** The country of those who shoot: "Russian air defences downed 36 drones". */
  private @Nullable String agent(Draft draft) {
    Clause clause = draft.clause();
    if (clause == null || clause.passive()) {
      return null;
    }
    return clause.subjects().stream()
        .map(subject -> origin(draft.syntax(), subject))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private @Nullable String origin(Syntax syntax, NounGroup group) {
    for (int i = group.from(); i < group.to(); i++) {
      String country = country(syntax, i);
      if (country != null) {
        return country;
      }
    }
    return null;
  }

  private @Nullable String country(Syntax syntax, int at) {
    return places.words().demonym(syntax.sentence().norm(at));
  }
}
