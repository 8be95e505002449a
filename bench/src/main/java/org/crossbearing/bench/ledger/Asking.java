package org.crossbearing.bench.ledger;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.crossbearing.ledger.Ledger;
import org.crossbearing.ledger.answer.EventLine;
import org.crossbearing.ledger.answer.Query;
import org.jspecify.annotations.Nullable;

/** Asks a ledger of news questions of several kinds and shows how long each takes. */
final class Asking {
  private static final int ROUNDS = 50;
  private static final int MOST = 30;
  private static final int EVENTS = 100_000;

  private final Ledger ledger;
  private final NewsMaker news;
  private final List<EventLine> events;
  private final Random random = new Random(2);

  /** A kind of question; the names are what people would ask. */
  private enum Kind {
    EVENT("one event"),
    WORD("a frequent word"),
    WORDS_IN_PLACE("words in a place"),
    SPEAKER("a speaker"),
    DISPUTED_IN_PLACE("disputed in a place"),
    OUTLETS("outlets"),
    DISPUTED("disputed events"),
    PLACE("events of a place");

    private final String name;

    Kind(String name) {
      this.name = name;
    }
  }

  Asking(Ledger ledger, NewsMaker news) {
    this.ledger = ledger;
    this.news = news;
    events = ledger.events(Query.any(EVENTS));
  }

  /** Asks all kinds in turn, the first half to warm up, and prints a table. */
  void run(PrintWriter out) {
    Map<Kind, List<Double>> times = new EnumMap<>(Kind.class);
    for (int round = 0; round < 2 * ROUNDS; round++) {
      for (Kind kind : Kind.values()) {
        double millis = time(kind);
        if (round >= ROUNDS) {
          times.computeIfAbsent(kind, k -> new ArrayList<>()).add(millis);
        }
      }
    }
    out.println("| questions | of them | median | 95% | slowest |");
    out.println("|---|---|---|---|---|");
    times.forEach((kind, each) -> out.println(row(kind.name, each)));
    out.println(row("all", times.values().stream().flatMap(List::stream).toList()));
    out.flush();
  }

  private static String row(String name, List<Double> times) {
    double[] sorted = times.stream().mapToDouble(d -> d).sorted().toArray();
    return String.format(
        Locale.ROOT,
        "| %s | %d | %.1f ms | %.1f ms | %.1f ms |",
        name,
        sorted.length,
        sorted[sorted.length / 2],
        sorted[sorted.length * 95 / 100],
        sorted[sorted.length - 1]);
  }

  private double time(Kind kind) {
    String person = any(news.families());
    String event = any(events).id();
    String town = Objects.requireNonNullElseGet(any(events).place(), () -> any(news.towns()));
    long start = System.nanoTime();
    switch (kind) {
      case EVENT -> ledger.event(event, null);
      case WORD -> ledger.search(query("killed", null, null, null));
      case WORDS_IN_PLACE -> ledger.search(query("houses damaged", town, null, null));
      case SPEAKER -> ledger.search(query(null, null, person, null));
      case DISPUTED_IN_PLACE -> ledger.search(query(null, town, null, "disputed"));
      case OUTLETS -> ledger.outlets(null, null);
      case DISPUTED -> ledger.events(query(null, null, null, "disputed"));
      case PLACE -> ledger.events(query(null, town, null, null));
    }
    return (System.nanoTime() - start) / 1e6;
  }

  private <T> T any(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }

  private static Query query(
      @Nullable String words,
      @Nullable String place,
      @Nullable String speaker,
      @Nullable String status) {
    return new Query(words, place, null, null, null, speaker, null, status, null, MOST);
  }
}
