package org.crossbearing.reconcile.internal.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossbearing.model.Amount;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Modality;
import org.crossbearing.model.Qualifier;
import org.crossbearing.reconcile.internal.text.Fold;
import org.crossbearing.reconcile.internal.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * "Four people were shot, one fatally": who is shot or stabbed may be dead, so that of those the
 * dead of the same report are no injured.
 */
final class Struck {
  /** What one may die of. */
  private static final String INJURIES = "injuries";

  private final Map<String, Long> counted = new HashMap<>();
  private final Map<String, Map<String, Held>> told;
  private final Map<String, Long> partOf = new HashMap<>();

  /** By report, how many of the dead struck others. */
  private final Map<String, Long> doers = new HashMap<>();

  /** Takes the claims of dead of the event. */
  Struck(List<Held> claims) {
    for (Held claim : claims) {
      Figure figure = claim.figure();
      if (figure.partOf() != null && figure.value().nominal() != null) {
        partOf.merge(figure.partOf(), figure.value().nominal().longValue(), Math::max);
      }
      boolean sure = figure.modality() != Modality.DENIED && !figure.superseded();
      if (sure && figure.person() != null && Words.any("doer", Fold.words(figure.of()))) {
        doers.merge(claim.report().id(), 1L, Long::sum);
      }
      if (sure && figure.person() == null && figure.value().nominal() != null) {
        counted.merge(claim.report().id(), figure.value().nominal().longValue(), Math::max);
      }
    }
    told = new OneByOne(claims).byReport();
  }

  /** The claims without those who died, as far as their words leave open whether they live. */
  List<Held> alive(List<Held> claims) {
    Map<String, Set<String>> dead = strangers(claims);
    Totals totals = new Totals(claims);
    List<Held> alive = new ArrayList<>();
    for (Held claim : claims) {
      String person = claim.figure().person();
      boolean died =
          person != null && dead.getOrDefault(claim.report().id(), Set.of()).contains(person);
      Held left = died ? null : person == null ? alive(claim, totals) : claim;
      if (left != null) {
        alive.add(left);
      }
    }
    return alive;
  }

  /** The claim without those who died, null if nobody is left. */
  private @Nullable Held alive(Held claim, Totals totals) {
    Figure figure = claim.figure();
    long killed = totals.dead(claim);
    if (killed <= 0) {
      return claim;
    }
    long left = number(claim) - killed;
    if (left == 0) {
      return null;
    }
    return left < 0
        ? claim
        : new Held(figure.valued(Amount.exactly(left)), claim.report(), claim.origin());
  }

  private static long number(Held claim) {
    Figure figure = claim.figure();
    boolean exact = figure.person() == null && figure.value().qualifier() == Qualifier.EXACT;
    return exact && figure.value().nominal() != null ? figure.value().nominal().longValue() : 0;
  }

  /**
   * How many of those struck are dead: by the report itself or, where it tells of nobody dead, by
   * another that comes to the same number with its dead.
   */
  private final class Totals {
    private final Map<String, Set<Long>> open = new HashMap<>();
    private final Map<String, Set<Long>> hurt = new HashMap<>();
    private final Map<String, Map<Long, Long>> mixed = new HashMap<>();
    private final Map<Long, Long> dead = new HashMap<>();

    Totals(List<Held> claims) {
      for (Held claim : claims) {
        long number = number(claim);
        Long part = partOf.get(claim.figure().id());
        if (part != null) {
          mixed
              .computeIfAbsent(claim.report().id(), id -> new HashMap<>())
              .merge(number, part, Math::max);
        }
        if (number > 0) {
          (isOpen(claim) ? open : hurt)
              .computeIfAbsent(claim.report().id(), id -> new HashSet<>())
              .add(number);
        }
      }
      new OneByOne(claims)
          .byReport()
          .forEach(
              (report, people) -> {
                hurt.computeIfAbsent(report, id -> new HashSet<>()).add((long) people.size());
              });
      open.forEach((report, all) -> all.forEach(n -> add(n, counted(report))));
      hurt.forEach(
          (report, all) -> {
            long killed = Struck.this.dead(report);
            all.forEach(n -> add(n + killed, killed));
          });
      hurt.values().forEach(all -> all.forEach(dead::remove));
    }

    private void add(long number, long killed) {
      if (killed > 0) {
        dead.merge(number, killed, Math::max);
      }
    }

    /** How many of those that the claim counts are dead. */
    long dead(Held claim) {
      String report = claim.report().id();
      long number = number(claim);
      long killed = Struck.this.dead(report);
      if (number == 0 || killed == 0 && number == 1) {
        return 0;
      }
      Long part = mixed.getOrDefault(report, Map.of()).get(number);
      if (part != null) {
        long inside = killed - doers.getOrDefault(report, 0L);
        return inside > number ? part : Math.max(part, inside);
      }
      if (!isOpen(claim)) {
        return isOfVictims(claim) && hurt(report).contains(number - killed) ? killed : 0;
      }
      boolean without = open.getOrDefault(report, Set.of()).contains(number + killed);
      return killed == 0 ? dead.getOrDefault(number, 0L) : without ? 0 : killed;
    }

    private Set<Long> hurt(String report) {
      return hurt.getOrDefault(report, Set.of());
    }
  }

  /** "the four victims": the dead are among them. */
  private static boolean isOfVictims(Held claim) {
    List<String> words = Fold.words(claim.figure().quote().of(claim.report().text()));
    boolean others = words.contains("other") || words.contains("others");
    return words.contains("victims") && !others;
  }

  private long dead(String report) {
    return Math.max(counted(report), known(report));
  }

  private long counted(String report) {
    return counted.getOrDefault(report, 0L);
  }

  private int known(String report) {
    return told.getOrDefault(report, Map.of()).size();
  }

  /**
   * By report, people only said to be struck, as many as are counted dead without being told of:
   * "One person is dead. Officers found Ivo Marsh, who had been shot."
   */
  private Map<String, Set<String>> strangers(List<Held> claims) {
    Map<String, Set<String>> open = new HashMap<>();
    new OneByOne(claims)
        .byReport()
        .forEach((report, people) -> open.put(report, new HashSet<>(people.keySet())));
    for (Held claim : claims) {
      if (claim.figure().person() != null && !isOpen(claim)) {
        open.getOrDefault(claim.report().id(), new HashSet<>()).remove(claim.figure().person());
      }
    }
    open.entrySet().removeIf(e -> e.getValue().size() != dead(e.getKey()) - known(e.getKey()));
    return open;
  }

  private static boolean isOpen(Held claim) {
    List<String> words = Fold.words(claim.figure().quote().of(claim.report().text()));
    boolean died = Words.any("died", words);
    return Words.any("struck", words)
        && words.stream()
            .filter(word -> !died || !word.equals(INJURIES))
            .noneMatch(word -> Words.is("survived", word));
  }
}
