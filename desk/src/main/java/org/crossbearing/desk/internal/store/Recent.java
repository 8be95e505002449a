package org.crossbearing.desk.internal.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

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
    V known = known(key);
    if (known != null) {
      return known;
    }
    V computed = compute.apply(key);
    put(key, computed);
    return computed;
  }

  /** The answer to a key if it is kept. */
  public @Nullable V known(K key) {
    synchronized (answers) {
      return answers.get(key);
    }
  }

  public void put(K key, V answer) {
    synchronized (answers) {
      answers.put(key, answer);
    }
  }
}
