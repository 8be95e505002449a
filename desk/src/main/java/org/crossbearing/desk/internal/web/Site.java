package org.crossbearing.desk.internal.web;

import java.time.Instant;
import java.time.InstantSource;
import org.crossbearing.desk.internal.store.Ledgers;
import org.crossbearing.desk.internal.store.Recent;
import org.crossbearing.ledger.Ledger;
import org.crossbearing.model.Dossier;
import org.jspecify.annotations.Nullable;

/** What all answers are made from. Thread-safe. */
public final class Site {
  private static final int DOSSIERS = 48;

  private final Settings settings;
  private final Ledgers ledgers;
  private final InstantSource clock;
  private final Recent<Key, Dossier> dossiers = new Recent<>(DOSSIERS);

  public Site(Settings settings, Ledgers ledgers, InstantSource clock) {
    this.settings = settings;
    this.ledgers = ledgers;
    this.clock = clock;
  }

  private record Key(String event, int stamp) {}

  public Settings settings() {
    return settings;
  }

  public Ledgers ledgers() {
    return ledgers;
  }

  public Instant now() {
    return clock.instant();
  }

  /** An event, weighed anew only if something about it has changed. */
  public Dossier event(Ledger ledger, String event, @Nullable Instant asOf) {
    int stamp = ledger.views().stamp(event, asOf);
    return dossiers.get(new Key(event, stamp), key -> ledger.event(event, asOf));
  }
}
