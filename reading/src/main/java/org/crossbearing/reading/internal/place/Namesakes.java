package org.crossbearing.reading.internal.place;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.crossbearing.reading.internal.lexicon.Words;
import org.crossbearing.reading.internal.place.Candidate.Kind;
import org.crossbearing.reading.internal.place.Mention.Role;
import org.jspecify.annotations.Nullable;

/**
 * Tells which place a name stands for in one report: the largest, unless the report says where it
 * lies or is about another country or region.
 */
final class Namesakes {
  private static final int SMALL = 15_000;
  private static final int FAIR = 50_000;
  private static final int LARGE = 100_000;
  private static final double SAID = 20;

  private final Evidence evidence;
  private final Words words;

  Namesakes(Evidence evidence, Words words) {
    this.evidence = evidence;
    this.words = words;
  }

  /** The place that all these mentions of one name stand for, or null if none fits. */
  @Nullable Candidate choose(List<Mention> mentions) {
    Mention first = mentions.getFirst();
    Set<Candidate> holders = new LinkedHashSet<>();
    for (Mention mention : mentions) {
      if (!mention.within().isEmpty()) {
        holders.addAll(Gazetteer.shared().find(mention.within()));
      }
    }
    Candidate best = null;
    double most = 0;
    double[] weights = evidence.weights(first);
    for (int i = 0; i < weights.length; i++) {
      Candidate candidate = first.candidates().get(i);
      boolean said = holders.stream().anyMatch(holder -> holder.holds(candidate));
      double score = weights[i] + score(candidate) + (said ? SAID : 0);
      if ((best == null || score > most) && (said || fits(candidate, mentions))) {
        best = candidate;
        most = score;
      }
    }
    return best;
  }

  private double score(Candidate candidate) {
    return 2.5 * evidence.country(candidate) + 2 * evidence.region(candidate);
  }

  private boolean fits(Candidate candidate, List<Mention> mentions) {
    boolean home = evidence.country(candidate) >= 0.3;
    boolean sure = home && (evidence.region(candidate) > 0.2 || candidate.population() >= FAIR);
    boolean common = common(words, mentions.getFirst());
    if (candidate.kind() != Kind.TOWN) {
      return candidate.kind() == Kind.COUNTRY || home || !common;
    }
    if (candidate.population() >= LARGE || candidate.rank() > 0 && !common) {
      return home || !common;
    }
    boolean placed = mentions.stream().anyMatch(m -> m.role() == Role.WHERE || !m.unit().isEmpty());
    return common ? sure && placed : home && placed || candidate.population() >= SMALL;
  }

  /** Whether the name is made of English words: "Hunt", "Comfort", "Old Town". */
  static boolean common(Words words, Mention mention) {
    for (String word : mention.key().split(" ", -1)) {
      if (!words.known(word) || word.equals("st")) {
        return false;
      }
    }
    return true;
  }
}
