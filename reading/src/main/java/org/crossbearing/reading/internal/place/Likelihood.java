package org.crossbearing.reading.internal.place;

import java.util.ArrayList;
import java.util.List;
import org.crossbearing.reading.internal.place.Candidate.Kind;

/** How likely a name means each of its candidates: size, rank, and what the words around it say. */
final class Likelihood {
  private Likelihood() {}

  /** One weight a candidate, on the scale of powers of ten of inhabitants. */
  static double[] of(Mention mention) {
    List<String> names = new ArrayList<>();
    for (Candidate candidate : mention.candidates()) {
      names.add(Spelling.fold(candidate.name()));
    }
    boolean proper = names.stream().anyMatch(name -> same(name, mention.key()));
    double[] weights = new double[names.size()];
    for (int i = 0; i < weights.length; i++) {
      Candidate candidate = mention.candidates().get(i);
      weights[i] =
          Math.log10(candidate.population() + 50)
              + (candidate.rank() == 2 ? 1.6 : candidate.rank() * 0.6)
              + kind(candidate.kind(), mention.unit())
              + spelling(names.get(i), mention.key(), proper && candidate.kind() == Kind.TOWN);
    }
    return weights;
  }

  private static double kind(Kind kind, String unit) {
    boolean region = unit.equals("region");
    boolean town = unit.equals("town");
    return switch (kind) {
      case COUNTRY -> 1;
      case REGION -> region ? 2 : town ? -3 : -1;
      case TOWN -> region ? -1.5 : town ? 0.5 : 0;
    };
  }

  /** Better if it is written so, worse if another is properly called so and this one is not. */
  private static double spelling(String name, String key, boolean proper) {
    return name.equals(key) ? 0.8 : proper && !same(name, key) ? -3 : 0;
  }

  private static boolean same(String name, String key) {
    return name.equals(key)
        || name.equals(key + " city")
        || name.replace("saint ", "st ").equals(key.replace("saint ", "st "));
  }
}
