package org.crossbearing.model;

import java.util.List;
import java.util.Map;

/**
 * What was read in one report.
 *
 * @param report the report, with what its own text tells of outlet, date and credits filled in
 * @param claims in the order of the text; ids are the report's id, {@code .c} and a number from 1
 * @param places where the places named in the claims lie, as far as known
 */
public record Reading(Report report, List<Claim> claims, Map<String, Place> places) {
  public Reading {
    claims = List.copyOf(claims);
    places = Map.copyOf(places);
  }
}
