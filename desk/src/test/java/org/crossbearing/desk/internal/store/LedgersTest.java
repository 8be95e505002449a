package org.crossbearing.desk.internal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.InstantSource;
import org.crossbearing.ledger.Ledger;
import org.crossbearing.ledger.answer.LedgerException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgersTest {
  @Test
  void aConnectionIsGivenUpOnlyWhenItFailed(@TempDir Path folder) {
    String file = folder.resolve("ledger.db").toString();
    try (Ledgers ledgers = new Ledgers(file, InstantSource.system(), 1)) {
      Ledger first = ledgers.ask(ledger -> ledger);
      assertThatThrownBy(() -> ledgers.ask(LedgersTest::notFound))
          .isInstanceOf(IllegalStateException.class);
      assertThat(ledgers.<Ledger>ask(ledger -> ledger)).isSameAs(first);
      assertThatThrownBy(() -> ledgers.ask(LedgersTest::failed))
          .isInstanceOf(LedgerException.class);
      assertThat(ledgers.<Ledger>ask(ledger -> ledger)).isNotSameAs(first);
    }
  }

  private static Ledger notFound(Ledger ledger) {
    throw new IllegalStateException("not in " + ledger.place());
  }

  private static Ledger failed(Ledger ledger) {
    throw new LedgerException("lost " + ledger.place(), new IllegalStateException());
  }
}
