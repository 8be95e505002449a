package org.crossbearing.reading.internal.place;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.crossbearing.reading.internal.place.Candidate.Kind;
import org.crossbearing.reading.internal.place.Mention.Role;
import org.jspecify.annotations.Nullable;

/** Which countries and regions a report is about, by the names that leave no doubt. */
final class Evidence {
  private static final double CLEAR = 1;
  private static final int KNOWN = 100_000;
  private static final double UNKNOWN = 0.4;
  private static final int FAIR = 15_000;

  private final Map<String, Double> countries = new TreeMap<>();
  private final Map<Integer, Double> regions = new HashMap<>();
  private final Map<String, double[]> weights = new HashMap<>();
  private final Set<String> seen = new HashSet<>();

  /** Counts a mention; a name that is repeated counts less. */
  void add(Mention mention, double weight) {
    Candidate clear = clear(mention);
    if (clear == null || clear.country() == null) {
      return;
    }
    double share = mention.role() == Role.PART ? weight / 4 : weight;
    double repeated = seen.add(mention.key()) ? share : share / 4;
    countries.merge(clear.country(), repeated, Double::sum);
    int region = clear.kind() == Kind.REGION ? clear.index() : clear.region();
    if (region >= 0) {
      regions.merge(region, repeated, Double::sum);
    }
  }

  /** Counts a word such as "Russian". */
  void addDemonym(String country) {
    countries.merge(country, seen.add(country) ? 0.5 : 0.1, Double::sum);
  }

  /** The country that most names belong to, null if none was clear. */
  @Nullable String country() {
    return country("");
  }

  /** The same without the country {@code other}. */
  @Nullable String country(String other) {
    return countries.entrySet().stream()
        .filter(entry -> !entry.getKey().equals(other))
        .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  /** How much the report is about the candidate's country, 0 to 1; something if unknown. */
  double country(Candidate candidate) {
    double most = most(countries.values());
    if (most == 0) {
      return UNKNOWN;
    }
    String country = candidate.country();
    return country == null ? 0 : countries.getOrDefault(country, 0.0) / most;
  }

  /** How much the report is about the candidate's region, 0 to 1. */
  double region(Candidate candidate) {
    double most = most(regions.values());
    int region = candidate.kind() == Kind.REGION ? candidate.index() : candidate.region();
    return most == 0 ? 0 : regions.getOrDefault(region, 0.0) / most;
  }

  private static double most(Collection<Double> weights) {
    double most = 0;
    for (double weight : weights) {
      most = Math.max(most, weight);
    }
    return most;
  }

  /** The candidate that is far more likely than those of any other country, or null. */
  private @Nullable Candidate clear(Mention mention) {
    double[] weights = weights(mention);
    int best = best(mention, weights, null);
    if (best < 0) {
      return null;
    }
    Candidate first = mention.candidates().get(best);
    int abroad = best(mention, weights, first);
    int least = abroad < 0 ? FAIR : KNOWN;
    if (first.kind() == Kind.TOWN && first.population() < least) {
      return null;
    }
    return abroad < 0 || weights[best] - weights[abroad] > CLEAR ? first : null;
  }

  /** The likeliest candidate, in another country than {@code not} if given; -1 if there is none. */
  private static int best(Mention mention, double[] weights, @Nullable Candidate not) {
    int best = -1;
    for (int i = 0; i < weights.length; i++) {
      String country = mention.candidates().get(i).country();
      boolean fits = not == null || !Objects.equals(country, not.country());
      if (fits && (best < 0 || weights[i] > weights[best])) {
        best = i;
      }
    }
    return best;
  }

  /** How likely the name means each candidate, whatever the report is about. */
  double[] weights(Mention mention) {
    return weights.computeIfAbsent(
        mention.key() + "/" + mention.unit() + "/" + mention.candidates().size(),
        key -> Likelihood.of(mention));
  }
}
