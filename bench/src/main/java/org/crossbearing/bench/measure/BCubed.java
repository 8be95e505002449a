package org.crossbearing.bench.measure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * B-cubed precision and recall of a clustering (Bagga and Baldwin 1998): for each item, the share
 * of its cluster that belongs with it, and the share of what belongs with it that its cluster
 * holds.
 */
public final class BCubed {
  private BCubed() {}

  /** An item with the group it belongs to and the group it was put into. */
  public record Item(String wanted, String got) {}

  /** The metric over all items. */
  public static Metric of(String name, List<Item> items) {
    Map<String, Integer> wanted = new HashMap<>();
    Map<String, Integer> got = new HashMap<>();
    Map<Item, Integer> both = new HashMap<>();
    for (Item item : items) {
      wanted.merge(item.wanted(), 1, Integer::sum);
      got.merge(item.got(), 1, Integer::sum);
      both.merge(item, 1, Integer::sum);
    }
    double precisions = 0;
    double recalls = 0;
    for (Item item : items) {
      double common = both.getOrDefault(item, 0);
      precisions += common / got.getOrDefault(item.got(), 1);
      recalls += common / wanted.getOrDefault(item.wanted(), 1);
    }
    return Metric.averaged(name, precisions, recalls, items.size());
  }
}
