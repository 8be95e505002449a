package org.crossbearing.bench.ledger;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import org.crossbearing.model.Published;
import org.crossbearing.model.Report;

/**
 * Invents a stream of news: each day some events, each told by a few outlets over some days, in
 * words and numbers that vary. The same number gives the same report.
 */
public final class NewsMaker {
  private static final int EVENTS_A_DAY = 30;
  private static final int REPORTS_OF_EVENT = 5;
  private static final LocalDate FIRST = LocalDate.of(2023, 1, 2);
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d", Locale.ROOT);

  private static final List<String> GIVEN =
      List.of(
          "Anna", "Boris", "Carla", "David", "Elena", "Farid", "Grace", "Hassan", "Irina", "Jonas",
          "Karim", "Laura", "Marco", "Nadia", "Omar", "Paula", "Rosa", "Samir", "Tomas", "Vera");
  private static final List<String> FAMILY =
      List.of(
          "Abadi",
          "Brandt",
          "Castillo",
          "Dimitrov",
          "Eriksen",
          "Fontaine",
          "Gruber",
          "Haddad",
          "Ivanova",
          "Jansen",
          "Kovacs",
          "Lindgren",
          "Moreau",
          "Nikolic",
          "Okafor",
          "Petrenko",
          "Quiroga",
          "Rossi",
          "Sandoval",
          "Tanaka",
          "Ustinov",
          "Varga",
          "Wallace",
          "Yilmaz");
  private static final List<String> OUTLETS =
      List.of(
          "Harbour Post",
          "Morning Compass",
          "Channel Nine",
          "The Sentinel",
          "Daily Beacon",
          "City Herald",
          "The Observer of the East",
          "Radio Meridian",
          "Northern Star",
          "Wire Desk");
  private static final List<String> CAUSES =
      List.of(
          "a fire in a textile factory",
          "an explosion at a fuel depot",
          "flash floods",
          "a bus crash",
          "a drone strike",
          "a landslide",
          "a train derailment",
          "an earthquake",
          "a shooting at a market",
          "the collapse of an apartment building");
  private static final List<String> OFFICES =
      List.of("Mayor", "Governor", "Police chief", "Health minister", "Fire chief");

  private final List<String> towns;
  private final long seed;

  public NewsMaker(long seed) throws IOException {
    this.seed = seed;
    InputStream list =
        Objects.requireNonNull(NewsMaker.class.getResourceAsStream("towns.txt"), "towns.txt");
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
      towns = lines.lines().toList();
    }
  }

  List<String> towns() {
    return towns;
  }

  List<String> families() {
    return FAMILY;
  }

  /** The report of this number; later numbers are published later, by and large. */
  public Report report(int number) {
    Random own = new Random(seed * 1_000_003 + number);
    int begun = Math.max(0, day(number) - own.nextInt(3));
    int event = begun * EVENTS_A_DAY + own.nextInt(EVENTS_A_DAY);
    return report(number, event, own);
  }

  /** The report of this number, about an event that is the same whichever number it has. */
  public Report report(int number, int event) {
    return report(number, event, new Random(seed * 1_000_003 + number));
  }

  /** The number of an event of the day on which the report of this number is published. */
  public static int eventOf(int number) {
    return day(number) * EVENTS_A_DAY;
  }

  private static int day(int number) {
    return number / (EVENTS_A_DAY * REPORTS_OF_EVENT);
  }

  private Report report(int number, int event, Random own) {
    int today = day(number);
    int begun = event / EVENTS_A_DAY;
    LocalDate published = FIRST.plusDays(today + 1L);
    return new Report(
        "r1",
        number + ".txt",
        pick(OUTLETS, own),
        null,
        new Published(published, LocalTime.of(own.nextInt(24), own.nextInt(60)), ZoneOffset.UTC),
        own.nextInt(4) == 0 ? List.of("Reuters") : List.of(),
        "https://news.example/" + seed + "/" + number,
        "en",
        text(new Happening(event), today - begun, own),
        false);
  }

  private String text(Happening event, int age, Random own) {
    int dead = event.dead + age * event.growth;
    int hurt = event.hurt + age * event.growth * 2 + own.nextInt(2);
    String source = pick(List.of(event.speaker, "police", "hospital officials"), own);
    String hedge = pick(List.of("", "", "at least ", "about "), own);
    StringBuilder text = new StringBuilder();
    text.append(
        "%d killed, %d injured as %s hits %s\n\n"
            .formatted(dead, hurt, event.cause.replaceFirst("^an? ", ""), event.town));
    text.append(
        "%s people were killed and %s%d were injured in %s on %s after %s, %s said.\n\n"
            .formatted(dead, hedge, hurt, event.town, DAY.format(event.day), event.cause, source));
    text.append(
        "\"We have never seen anything like it\", %s told reporters. \"%d families need shelter\".\n\n"
            .formatted(event.speaker, event.families));
    text.append(
        "%s %s said %d houses were damaged and %d people were evacuated from %s.\n\n"
            .formatted(event.office, event.speaker, event.houses, event.evacuated, event.town));
    text.append(
        "%d rescuers were sent. %d people are still missing, according to %s.\n\n"
            .formatted(
                own.nextInt(90) + 10, event.missing, pick(List.of("police", "rescuers"), own)));
    text.append(
        "%s, a spokesman for the %s council, said %d people were taken to hospital, including %d children.\n\n"
            .formatted(event.spokesman, event.town, hurt - 2, Math.max(2, hurt / 5)));
    text.append(
        "The government promised $%d million for the victims. %d firefighters worked through the night.\n"
            .formatted(event.aid, own.nextInt(70) + 20));
    return text.toString();
  }

  /** What happened, the same whoever tells it. */
  private final class Happening {
    private final LocalDate day;
    private final String town;
    private final String cause;
    private final String office;
    private final String speaker;
    private final String spokesman;
    private final int dead;
    private final int hurt;
    private final int growth;
    private final int missing;
    private final int families;
    private final int houses;
    private final int evacuated;
    private final int aid;

    Happening(int number) {
      Random random = new Random(seed * 7_919 + number);
      day = FIRST.plusDays(number / EVENTS_A_DAY);
      town = pick(towns, random);
      cause = pick(CAUSES, random);
      office = pick(OFFICES, random);
      speaker = pick(GIVEN, random) + " " + pick(FAMILY, random);
      spokesman = pick(GIVEN, random) + " " + pick(FAMILY, random);
      dead = 2 + random.nextInt(40);
      hurt = 10 + random.nextInt(90);
      growth = random.nextInt(3);
      missing = 2 + random.nextInt(20);
      families = 20 + random.nextInt(400);
      houses = 10 + random.nextInt(300);
      evacuated = 100 + random.nextInt(3000);
      aid = 1 + random.nextInt(60);
    }
  }

  private static <T> T pick(List<T> values, Random random) {
    return values.get(random.nextInt(values.size()));
  }
}
