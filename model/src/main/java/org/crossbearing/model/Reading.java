package org.crossbearing.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was read in one report.
 *
 * @param report the report, with what its own text tells of outlet, date and credits filled in
 * @param claims in the order of the text; ids are the report's id, {@code .c} and a number from 1
 * @param places where the places named in the claims lie, as far as known
 * @param presumed the days that figures of harm have only because its text does not plainly tell
 *     when that happened; other reports of the same event may know better; null if it does tell
 */
public record Reading(
    Report report, List<Claim> claims, Map<String, Place> places, @Nullable DateRange presumed) {
  /** One that tells its days plainly. */
  public Reading(Report report, List<Claim> claims, Map<String, Place> places) {
    this(report, claims, places, null);
  }

  public Reading {
    claims = List.copyOf(claims);
    places = Map.copyOf(places);
  }
}
