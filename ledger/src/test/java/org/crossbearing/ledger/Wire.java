package org.crossbearing.ledger;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crossbearing.model.Published;
import org.crossbearing.model.Reading;
import org.crossbearing.model.Report;
import org.crossbearing.reading.ReportReader;
import org.jspecify.annotations.Nullable;

/** Reports of a few invented events, as several outlets would tell them. */
final class Wire {
  static final ReportReader READER = ReportReader.english();

  /** A report of a blast. */
  static final String SUMY =
      "Three killed in Sumy blast\n\nThree people were killed and 14 injured when an explosion hit"
          + " a warehouse in Sumy on March 3, police said.\n";

  /** Another report of the same blast, with another toll. */
  static final String AGAIN =
      "Four dead after explosion in Sumy\n\nFour people were killed in the explosion at a warehouse"
          + " in Sumy on March 3, hospital doctors said.\n";

  /** A report of something else. */
  static final String QUITO =
      "Bus crash kills nine in Quito\n\nNine people were killed when a bus left the road in Quito"
          + " on March 3, firefighters said.\n";

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d", Locale.ROOT);
  private static final List<String> TOWNS =
      List.of("Sumy", "Izmir", "Lagos", "Manila", "Kharkiv", "Quito");
  private static final List<String> CAUSES =
      List.of("an explosion at a warehouse", "a fire in a market hall", "flooding", "a missile");
  private static final List<String> OUTLETS =
      List.of("Morning Ledger", "Harbour Post", "Daily Compass", "Channel Nine", "The Sentinel");
  private static final List<String> VOICES =
      List.of(
          "police said", "the mayor said", "hospital officials said", "the regional governor said");

  private Wire() {}

  /** As many reports, of a third as many events. */
  static List<Reading> readings(int count, long seed) {
    return stream(count, seed).toList();
  }

  /** The same, each read when it is asked for. */
  static Stream<Reading> stream(int count, long seed) {
    Random random = new Random(seed);
    return IntStream.range(0, count)
        .mapToObj(i -> READER.read(report(random, random.nextInt(Math.max(1, count / 3)), seed)));
  }

  private static Report report(Random random, int event, long seed) {
    Random story = new Random(seed * 31 + event);
    String town = pick(TOWNS, story);
    LocalDate day = LocalDate.of(2025, 3, 1).plusDays(story.nextInt(20));
    String cause = pick(CAUSES, story);
    int dead = 2 + story.nextInt(9) + (random.nextInt(3) == 0 ? 1 : 0);
    int hurt = 12 + story.nextInt(30);
    String hedge = random.nextInt(3) == 0 ? "at least " : "";
    String text =
        "%s people killed in %s\n\n%s%d people were killed and %d injured when %s hit %s on %s, %s.\n\n"
            .formatted(
                hedge.isEmpty() ? dead : "At least " + dead,
                town,
                hedge.isEmpty() ? "" : "At least ",
                dead,
                hurt + random.nextInt(2) * 3,
                cause,
                town,
                DAY.format(day),
                pick(VOICES, random));
    text += "Rescue teams from %s worked through the night. \"We will rebuild\", ".formatted(town);
    text += "said Anna Petrova, a resident.\n";
    return report(
        text,
        pick(OUTLETS, random),
        day.plusDays(1),
        random.nextInt(24),
        "https://example.org/" + random.nextInt());
  }

  /** The next version of a report: it tells of more dead. */
  static Reading next(Reading reading) {
    Report report = reading.report();
    String text = report.text() + "Later police said 90 people were killed.\n";
    return READER.read(
        new Report(
            report.id(),
            report.file(),
            report.outlet(),
            report.title(),
            report.published(),
            report.credits(),
            report.url(),
            report.language(),
            text,
            report.extracted()));
  }

  private static <T> T pick(List<T> values, Random random) {
    return values.get(random.nextInt(values.size()));
  }

  /** One report of this text. */
  static Report report(String text, String outlet, LocalDate day, int hour, @Nullable String url) {
    return new Report(
        "r1",
        "a.txt",
        outlet,
        null,
        new Published(day, LocalTime.of(hour, 30), ZoneOffset.UTC),
        List.of(),
        url,
        "en",
        text,
        false);
  }

  /** What is read in a report of this text at one address. */
  static Reading reading(String text, String url) {
    return READER.read(report(text, "Harbour Post", LocalDate.of(2025, 3, 4), 9, url));
  }
}
