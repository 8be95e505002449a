package org.crossbearing.desk.internal.account;

import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/** So much per second from one client, with a burst now and then. Thread-safe. */
public final class Limits {
  private static final int MOST_CLIENTS = 20_000;

  private final double perSecond;
  private final double burst;
  private final InstantSource clock;
  private final Map<String, Bucket> buckets =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > MOST_CLIENTS;
        }
      };

  private record Bucket(double left, Instant at) {}

  public Limits(double perSecond, double burst, InstantSource clock) {
    this.perSecond = perSecond;
    this.burst = burst;
    this.clock = clock;
  }

  /** For what is worth telling, but not again and again. */
  public static Limits oncePerMinute(InstantSource clock) {
    return new Limits(1.0 / 60, 1, clock);
  }

  /** Whether a client may go on; counts what it asks. */
  public boolean allows(String client) {
    Instant now = clock.instant();
    synchronized (buckets) {
      Bucket bucket = buckets.getOrDefault(client, new Bucket(burst, now));
      double seconds = Math.max(0, (now.toEpochMilli() - bucket.at().toEpochMilli()) / 1000.0);
      double left = Math.min(burst, bucket.left() + seconds * perSecond);
      boolean allowed = left >= 1;
      buckets.put(client, new Bucket(allowed ? left - 1 : left, now));
      return allowed;
    }
  }
}
