package org.crossbearing.reading.internal.place;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
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
    return countries.entrySet().stream()
        .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  /** How much the report is about the candidate's country, 0 to 1; something if unknown. */
  double country(Candidate candidate) {
    double most = countries.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    String country = candidate.country();
    if (most == 0) {
      return UNKNOWN;
    }
    return country == null ? 0 : countries.getOrDefault(country, 0.0) / most;
  }

  /** How much the report is about the candidate's region, 0 to 1. */
  double region(Candidate candidate) {
    double most = regions.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    int region = candidate.kind() == Kind.REGION ? candidate.index() : candidate.region();
    return most == 0 ? 0 : regions.getOrDefault(region, 0.0) / most;
  }

  /** The candidate that is far more likely than those of any other country, or null. */
  private static @Nullable Candidate clear(Mention mention) {
    Candidate best = best(mention, mention.candidates());
    if (best == null) {
      return null;
    }
    List<Candidate> abroad =
        mention.candidates().stream()
            .filter(other -> !Objects.equals(other.country(), best.country()))
            .toList();
    Candidate second = best(mention, abroad);
    int least = second == null ? FAIR : KNOWN;
    if (best.kind() == Kind.TOWN && best.population() < least) {
      return null;
    }
    return second == null || weight(mention, best) - weight(mention, second) > CLEAR ? best : null;
  }

  private static @Nullable Candidate best(Mention mention, List<Candidate> candidates) {
    return candidates.stream()
        .max(
            Comparator.<Candidate>comparingDouble(c -> weight(mention, c))
                .thenComparingInt(c -> -c.index()))
        .orElse(null);
  }

  /** How likely the name means this place, whatever the report is about. */
  static double weight(Mention mention, Candidate candidate) {
    double weight = Math.log10(candidate.population() + 50);
    weight += candidate.rank() == 2 ? 1.6 : candidate.rank() * 0.6;
    boolean region = mention.unit().equals("region");
    boolean town = mention.unit().equals("town");
    weight +=
        switch (candidate.kind()) {
          case COUNTRY -> 1;
          case REGION -> region ? 2 : town ? -3 : -1;
          case TOWN -> region ? -1.5 : town ? 0.5 : 0;
        };
    return weight + spelling(mention, candidate);
  }

  /** Better if it is written so, worse if others are properly called so and this one is not. */
  private static double spelling(Mention mention, Candidate candidate) {
    String key = mention.key();
    if (Spelling.fold(candidate.name()).equals(key)) {
      return 0.5;
    }
    boolean other = candidate.kind() == Kind.TOWN && !same(candidate.name(), key);
    return other && mention.candidates().stream().anyMatch(c -> same(c.name(), key)) ? -3 : 0;
  }

  private static boolean same(String name, String key) {
    String folded = Spelling.fold(name);
    return folded.replace("saint ", "st ").equals(key.replace("saint ", "st "))
        || folded.equals(key + " city");
  }
}
