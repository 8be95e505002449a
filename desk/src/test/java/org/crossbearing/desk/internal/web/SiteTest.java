package org.crossbearing.desk.internal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.crossbearing.desk.internal.store.Ledgers;
import org.crossbearing.ledger.Ledger;
import org.crossbearing.model.Report;
import org.crossbearing.reading.ReportReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteTest {
  @Test
  void whatComesWhileAPageIsReadIsToldOfLater(@TempDir Path folder) {
    String file = folder.resolve("ledger.db").toString();
    try (Ledgers ledgers = new Ledgers(file, InstantSource.system(), 2)) {
      Site site = new Site(new Settings(0, "", false, false), ledgers, InstantSource.system());
      Seen<Integer> seen =
          site.look(
              null,
              ledger -> {
                int events = ledger.views().moved(Integer.MAX_VALUE, 5, null).size();
                add(ledgers);
                return events;
              });
      assertThat(seen.what()).isZero();
      List<String> missed =
          ledgers.ask(l -> l.changesAfter(seen.change(), 50)).stream().map(c -> c.kind()).toList();
      assertThat(missed).contains("event");
    }
  }

  private static void add(Ledgers ledgers) {
    Report report =
        new Report(
            "r1",
            "test.txt",
            "Morning Ledger",
            null,
            null,
            List.of(),
            null,
            "en",
            "A fire in Porto killed 12 people on 10 July 2025, police said.",
            false);
    ledgers.<Ledger>change(
        ledger -> {
          ledger.add(ReportReader.english().read(report));
          return ledger;
        });
  }
}
