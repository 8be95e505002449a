package org.crossbearing.ledger.internal.keep;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.crossbearing.ledger.answer.ClaimChange;
import org.crossbearing.ledger.internal.code.Sameness;
import org.crossbearing.model.Claim;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Reading;
import org.jspecify.annotations.Nullable;

/**
 * What one version of a report claims otherwise than another. Where a claim stands, and how white
 * space and punctuation are set, makes no difference.
 */
public final class Difference {
  private final Reading before;
  private final Reading after;

  public Difference(Reading before, Reading after) {
    this.before = before;
    this.after = after;
  }

  /** The claims that changed, in the order of the texts: first what was changed or dropped. */
  public List<ClaimChange> changes() {
    List<Claim> gone = without(before, after);
    List<Claim> come = without(after, before);
    List<ClaimChange> changes = new ArrayList<>();
    for (Claim old : gone) {
      Claim successor = successor(old, come);
      come.remove(successor);
      changes.add(change(old, successor));
    }
    come.forEach(claim -> changes.add(change(null, claim)));
    return changes;
  }

  /** The claims of one that the other has no match for. */
  private static List<Claim> without(Reading one, Reading other) {
    Map<String, Integer> there = new LinkedHashMap<>();
    other.claims().forEach(c -> there.merge(Sameness.key(c, other), 1, Integer::sum));
    List<Claim> alone = new ArrayList<>();
    for (Claim claim : one.claims()) {
      boolean matched = there.merge(Sameness.key(claim, one), -1, Integer::sum) >= 0;
      if (!matched) {
        alone.add(claim);
      }
    }
    return alone;
  }

  /** The first new claim of the same thing. */
  private static @Nullable Claim successor(Claim old, List<Claim> come) {
    return come.stream().filter(claim -> thing(claim).equals(thing(old))).findFirst().orElse(null);
  }

  private static String thing(Claim claim) {
    Columns columns = Columns.of(claim);
    String about =
        claim instanceof Figure
            ? columns.thing() + " " + columns.measure() + " " + columns.unit()
            : String.valueOf(columns.speaker());
    return columns.kind() + " " + about;
  }

  private ClaimChange change(@Nullable Claim old, @Nullable Claim now) {
    Claim either = Objects.requireNonNull(old == null ? now : old);
    return new ClaimChange(
        Columns.of(either).kind().word(),
        old == null ? null : words(old, before),
        now == null ? null : words(now, after));
  }

  private static String words(Claim claim, Reading reading) {
    return claim.quote().of(reading.report().text());
  }
}
