package org.crossbearing.reading.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crossbearing.model.Claim;
import org.crossbearing.model.Commitment;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Occurrence;
import org.crossbearing.model.Report;
import org.crossbearing.model.Role;
import org.crossbearing.model.Span;
import org.crossbearing.model.Statement;
import org.jspecify.annotations.Nullable;

/** Puts the claims of a report in the order of its text and numbers them. */
public final class Claims {
  private Claims() {}

  /**
   * The claims with final ids; ids in the claims may be anything unique and are replaced
   * throughout.
   */
  public static List<Claim> numbered(Report report, List<Claim> claims) {
    List<Claim> sorted = new ArrayList<>(claims);
    sorted.sort(Comparator.comparing(Claims::place).thenComparingInt(Claims::kind));
    Map<String, String> ids = new HashMap<>();
    for (Claim claim : sorted) {
      ids.put(claim.id(), report.id() + ".c" + (ids.size() + 1));
    }
    return sorted.stream().map(claim -> renamed(claim, ids)).toList();
  }

  private static Span place(Claim claim) {
    return claim instanceof Figure figure ? figure.cue() : claim.quote();
  }

  private static int kind(Claim claim) {
    return switch (claim) {
      case Occurrence occurrence -> 0;
      case Role role -> 1;
      case Statement statement -> 2;
      case Commitment commitment -> 3;
      case Figure figure -> 4;
    };
  }

  private static Claim renamed(Claim claim, Map<String, String> ids) {
    String id = ids.getOrDefault(claim.id(), claim.id());
    return switch (claim) {
      case Figure f -> f.renamed(id, renamed(f.partOf(), ids));
      case Statement s ->
          new Statement(
              id,
              s.report(),
              s.quote(),
              s.direct(),
              s.utterance(),
              s.speaker(),
              s.verb(),
              s.medium());
      case Role r ->
          new Role(id, r.report(), r.quote(), r.person(), r.entity(), r.role(), r.organisation());
      case Commitment c ->
          new Commitment(
              id,
              c.report(),
              c.quote(),
              c.actor(),
              c.action(),
              c.object(),
              c.to(),
              c.status(),
              c.figures().stream().map(figure -> ids.getOrDefault(figure, figure)).toList(),
              c.event());
      case Occurrence o ->
          new Occurrence(
              id,
              o.report(),
              o.quote(),
              o.type(),
              o.place(),
              o.date(),
              o.participants(),
              o.event());
    };
  }

  private static @Nullable String renamed(@Nullable String id, Map<String, String> ids) {
    return id == null ? null : ids.getOrDefault(id, id);
  }
}
