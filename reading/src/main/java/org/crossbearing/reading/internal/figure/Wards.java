package org.crossbearing.reading.internal.figure;

import java.util.Set;
import org.crossbearing.reading.internal.syntax.Syntax;

/** Whether a sentence speaks of a hospital; others who treat people do so where they find them. */
final class Wards {
  private static final Set<String> WARDS =
      Set.of(
          "hospital",
          "hospitals",
          "hospital's",
          "clinic",
          "clinics",
          "ward",
          "wards",
          "icu",
          "infirmary",
          "hospitalised",
          "hospitalized",
          "admitted",
          "doctor",
          "doctors",
          "surgeon",
          "surgeons",
          "intensive",
          "nurse",
          "nurses",
          "centre",
          "center",
          "centres",
          "centers",
          "facility",
          "facilities",
          "unit",
          "trauma");

  private Wards() {}

  static boolean tells(Syntax syntax) {
    return syntax.sentence().tokens().stream().anyMatch(token -> WARDS.contains(token.norm()));
  }
}
