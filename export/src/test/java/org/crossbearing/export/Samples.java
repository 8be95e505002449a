package org.crossbearing.export;

import java.util.List;
import java.util.stream.Stream;
import org.crossbearing.model.Amount;
import org.crossbearing.model.Attribution;
import org.crossbearing.model.Claim;
import org.crossbearing.model.DateRange;
import org.crossbearing.model.Dossier;
import org.crossbearing.model.Entity;
import org.crossbearing.model.EntityKind;
import org.crossbearing.model.Event;
import org.crossbearing.model.EventType;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Finding;
import org.crossbearing.model.Measure;
import org.crossbearing.model.Modality;
import org.crossbearing.model.Origin;
import org.crossbearing.model.OriginKind;
import org.crossbearing.model.Place;
import org.crossbearing.model.Published;
import org.crossbearing.model.Report;
import org.crossbearing.model.Role;
import org.crossbearing.model.Span;
import org.crossbearing.model.Statement;
import org.crossbearing.model.Status;
import org.jspecify.annotations.Nullable;

/** A small story told by two outlets, with every kind of disagreement. */
public final class Samples {
  private static final DateRange DAY = DateRange.of(java.time.LocalDate.of(2025, 7, 10));

  public static final Report TIMES =
      report(
          "r1",
          "a.txt",
          "Harbour Times",
          "2025-07-10",
          List.of("Reuters"),
          "KYIV - Two people were killed, 23 were wounded and dozens of homes burned, officials"
              + " reported on Thursday. President Olena Marsh said Russia launched about 400 drones"
              + " 🚀. \"We will rebuild,\" she wrote on Telegram. Defence Minister Ivan Petrov is in"
              + " Rome, where more than €10bn was pledged.");

  public static final Report POST =
      report(
          "r2",
          "b.txt",
          "Morning Post",
          "2025-07-10T14:00+02:00",
          List.of(),
          "At least two people were killed and 13 injured, the mayor, Vadym Lysenko, said on"
              + " Telegram. Some 400 drones came in the night, according to Marsh. Foreign Minister"
              + " Ivan Petrov spoke in Rome.");

  private Samples() {}

  private static Report report(
      String id, String file, String outlet, String published, List<String> credits, String text) {
    return new Report(
        id, file, outlet, null, Published.parse(published), credits, null, "en", text, false);
  }

  /** The claims alone, as reading gives them. */
  public static Dossier claimsOnly() {
    return new Dossier(List.of(TIMES, POST), List.of(), List.of(), claims(), List.of(), List.of());
  }

  /** The same, reconciled. */
  public static Dossier reconciled() {
    return new Dossier(
        List.of(TIMES, POST),
        List.of(new Entity("n1", EntityKind.PERSON, "Ivan Petrov", List.of("Petrov"))),
        origins(),
        claims(),
        events(),
        findings());
  }

  private static List<Claim> claims() {
    return Stream.concat(timesClaims().stream(), postClaims().stream()).toList();
  }

  private static List<Claim> timesClaims() {
    List<Attribution> officials = List.of(new Attribution("officials", "reported", null));
    List<Attribution> marsh = List.of(new Attribution("Olena Marsh", "said", null));
    String toll = "Two people were killed, 23 were wounded and dozens of homes burned";
    return List.of(
        figure(TIMES, 1, toll, "Two", Measure.KILLED, "people", Amount.exactly(2), officials, "o1"),
        figure(
            TIMES, 2, toll, "23", Measure.INJURED, "people", Amount.exactly(23), officials, "o1"),
        figure(
            TIMES,
            3,
            "Russia launched about 400 drones",
            "about 400",
            Measure.LAUNCHED,
            "drone",
            Amounts.about(400),
            marsh,
            "o2"),
        new Statement(
            "r1.c4",
            "r1",
            span(TIMES, "We will rebuild,"),
            true,
            null,
            new Statement.Speaker("Olena Marsh", null),
            "wrote",
            "Telegram"),
        new Role(
            "r1.c5",
            "r1",
            span(TIMES, "Defence Minister Ivan Petrov"),
            "Ivan Petrov",
            "n1",
            "Defence Minister",
            null),
        figure(
            TIMES,
            6,
            "more than €10bn was pledged",
            "more than €10bn",
            Measure.PLEDGED,
            "money",
            Amounts.moreThan(10_000_000_000L, "EUR"),
            List.of(),
            null));
  }

  private static List<Claim> postClaims() {
    List<Attribution> mayor = List.of(new Attribution("Vadym Lysenko", "said", "Telegram"));
    String toll = "At least two people were killed and 13 injured";
    return List.of(
        figure(
            POST,
            1,
            toll,
            "At least two",
            Measure.KILLED,
            "people",
            Amounts.atLeast(2),
            mayor,
            "o3"),
        figure(POST, 2, toll, "13", Measure.INJURED, "people", Amount.exactly(13), mayor, "o3"),
        figure(
            POST,
            3,
            "Some 400 drones came in the night",
            "Some 400",
            Measure.LAUNCHED,
            "drone",
            Amounts.about(400),
            List.of(new Attribution("Olena Marsh", null, null)),
            "o2"),
        new Role(
            "r2.c4",
            "r2",
            span(POST, "Foreign Minister Ivan Petrov"),
            "Ivan Petrov",
            "n1",
            "Foreign Minister",
            null));
  }

  private static Figure figure(
      Report report,
      int number,
      String quote,
      String cue,
      Measure measure,
      String of,
      Amount value,
      List<Attribution> attribution,
      @Nullable String origin) {
    Span clause = span(report, quote);
    int at = report.text().indexOf(cue, clause.start());
    boolean money = value.unit() != null;
    return new Figure(
        report.id() + ".c" + number,
        report.id(),
        clause,
        new Span(at, at + cue.length()),
        measure,
        of,
        null,
        null,
        value,
        List.of(),
        money ? "Rome" : "Kyiv",
        DAY,
        null,
        false,
        Modality.ASSERTED,
        false,
        null,
        attribution,
        origin,
        money ? "e2" : "e1",
        null);
  }

  private static Span span(Report report, String text) {
    int at = report.text().indexOf(text);
    return new Span(at, at + text.length());
  }

  private static List<Origin> origins() {
    return List.of(
        new Origin("o1", OriginKind.OFFICE, "officials", false, List.of()),
        new Origin("o2", OriginKind.SPEAKER, "Olena Marsh", false, List.of("same speaker")),
        new Origin("o3", OriginKind.SPEAKER, "Vadym Lysenko", false, List.of()));
  }

  private static List<Event> events() {
    return List.of(
        new Event(
            "e1",
            EventType.ATTACK,
            "Air attack on Kyiv",
            new Place("Kyiv", "UA", "Kyiv City", 50.45, 30.52),
            DAY,
            List.of("r1", "r2")),
        new Event(
            "e2",
            EventType.CONFERENCE,
            "Recovery conference",
            new Place("Rome", "IT", null, null, null),
            DAY,
            List.of("r1")));
  }

  private static List<Finding> findings() {
    return List.of(
        finding(
            "f1",
            "e1",
            Measure.KILLED,
            "people",
            Status.COMPATIBLE,
            Amounts.range(2, null),
            2,
            List.of("r1.c1", "r2.c1"),
            "2 lies within at least 2"),
        finding(
            "f2",
            "e1",
            Measure.INJURED,
            "people",
            Status.DISPUTED,
            Amounts.range(13, 23L),
            2,
            List.of("r1.c2", "r2.c2"),
            "13 from Vadym Lysenko (Morning Post), 23 from officials (Harbour Times, Reuters);"
                + " neither is later, wider or hedged"),
        finding(
            "f3",
            "e1",
            Measure.LAUNCHED,
            "drone",
            Status.SINGLE,
            Amounts.about(400),
            1,
            List.of("r1.c3", "r2.c3"),
            "both have it from Olena Marsh"),
        finding(
            "f4",
            "e2",
            Measure.PLEDGED,
            "money",
            Status.SINGLE,
            Amounts.moreThan(10_000_000_000L, "EUR"),
            1,
            List.of("r1.c6"),
            "one report tells it"),
        new Finding.OfRoles(
            "f5",
            "Ivan Petrov",
            "n1",
            Status.DISPUTED,
            List.of("Defence Minister", "Foreign Minister"),
            List.of("r1.c5", "r2.c4"),
            "one person, two offices"));
  }

  private static Finding finding(
      String id,
      String event,
      Measure measure,
      String of,
      Status status,
      Amount value,
      int origins,
      List<String> claims,
      String why) {
    boolean best = status == Status.SINGLE;
    return new Finding.OfFigures(
        id,
        event,
        measure,
        of,
        value.unit(),
        status,
        value.low(),
        value.high(),
        best ? value.nominal() : null,
        origins,
        claims,
        why);
  }
}
