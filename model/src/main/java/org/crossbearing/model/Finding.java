package org.crossbearing.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the claims about one thing add up to. */
public sealed interface Finding {
  /** Unique in its dossier, for example {@code f3}. */
  String id();

  /** How the claims fit together. */
  Status status();

  /** The ids of its claims, in order. */
  List<String> claims();

  /** The reason for the status, in one sentence. */
  String why();

  /**
   * What the figures of one event, measure and class add up to.
   *
   * @param event the id of the event
   * @param unit as in {@link Amount#unit()}
   * @param low the lowest bound of all claims, null if one of them is open below
   * @param high the highest bound of all claims, null if one of them is open above
   * @param best the common value, or for a revised one the value that stands; null when disputed
   * @param origins the number of independent origins
   */
  record OfFigures(
      String id,
      String event,
      Measure measure,
      String of,
      @Nullable String unit,
      Status status,
      @Nullable BigDecimal low,
      @Nullable BigDecimal high,
      @Nullable BigDecimal best,
      int origins,
      List<String> claims,
      String why)
      implements Finding {
    public OfFigures {
      claims = List.copyOf(claims);
    }
  }

  /**
   * What the reports say a person is.
   *
   * @param person the fullest form of the name
   * @param entity the id of the entity
   * @param values the roles, as written, in order of first meeting
   */
  record OfRoles(
      String id,
      String person,
      String entity,
      Status status,
      List<String> values,
      List<String> claims,
      String why)
      implements Finding {
    public OfRoles {
      values = List.copyOf(values);
      claims = List.copyOf(claims);
    }
  }
}
