package org.crossbearing.desk.internal.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** The answers asked for last, at most so many. Thread-safe; two may compute one answer at once. */
public final class Recent<K, V> {
  private final Map<K, V> answers;

  public Recent(int most) {
    answers =
        new LinkedHashMap<>(16, 0.75f, true) {
          @Override
          protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > most;
          }
        };
  }

  /** The answer to a key, kept or computed. */
  public V get(K key, Function<K, V> compute) {
    synchronized (answers) {
      V known = answers.get(key);
      if (known != null) {
        return known;
      }
    }
    V computed = compute.apply(key);
    synchronized (answers) {
      answers.put(key, computed);
    }
    return computed;
  }
}
