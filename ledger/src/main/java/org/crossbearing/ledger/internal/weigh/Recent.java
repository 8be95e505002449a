package org.crossbearing.ledger.internal.weigh;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** What is known of the rows there are, of those asked for last. Good while nobody else writes. */
final class Recent<K, T> {
  private final int most;
  private final ToIntFunction<T> size;
  private final Map<K, T> known = new LinkedHashMap<>(16, 0.75f, true);
  private long sum;

  /**
   * @param most what the sizes of all may add up to
   */
  Recent(int most, ToIntFunction<T> size) {
    this.most = most;
    this.size = size;
  }

  @Nullable T get(K key) {
    return known.get(key);
  }

  void put(K key, T value) {
    forget(key);
    known.put(key, value);
    sum += size.applyAsInt(value);
    Iterator<T> oldest = known.values().iterator();
    while (sum > most && known.size() > 1) {
      sum -= size.applyAsInt(oldest.next());
      oldest.remove();
    }
  }

  void forget(K key) {
    T gone = known.remove(key);
    sum -= gone == null ? 0 : size.applyAsInt(gone);
  }

  void forgetAll() {
    known.clear();
    sum = 0;
  }
}
