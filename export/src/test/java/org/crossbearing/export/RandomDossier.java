package org.crossbearing.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.crossbearing.model.Amount;
import org.crossbearing.model.Attribution;
import org.crossbearing.model.Claim;
import org.crossbearing.model.Commitment;
import org.crossbearing.model.CommitmentStatus;
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
import org.crossbearing.model.Occurrence;
import org.crossbearing.model.Origin;
import org.crossbearing.model.OriginKind;
import org.crossbearing.model.Place;
import org.crossbearing.model.Published;
import org.crossbearing.model.Qualifier;
import org.crossbearing.model.Report;
import org.crossbearing.model.Role;
import org.crossbearing.model.Span;
import org.crossbearing.model.Statement;
import org.crossbearing.model.Status;
import org.jspecify.annotations.Nullable;

/** Dossiers that look like nothing anybody ever wrote: any character, any field missing. */
public final class RandomDossier {
  private static final String[] NASTY = {
    "😀",
    "👩‍👩‍👧",
    "e\u0301",
    "\r\n",
    "\u00AD",
    "שלום",
    "\u202E",
    "漢字",
    "\u001B[31m",
    "\u0000",
    "\"",
    "\\",
    "\t",
    "\uFEFF",
    "🇺🇦",
    "\u2028",
    "ﷺ",
    "\u009B",
    "a",
    "b",
    " ",
    " ",
    "23",
    "killed"
  };

  private final Random random;

  private RandomDossier(long seed) {
    random = new Random(seed);
  }

  /** The dossier number {@code seed}. */
  public static Dossier of(long seed) {
    return new RandomDossier(seed).dossier();
  }

  private Dossier dossier() {
    List<Report> reports = list(3, i -> report("r" + (i + 1)));
    List<Claim> claims = new ArrayList<>();
    for (Report report : reports) {
      claims.addAll(list(8, i -> claim(report, report.id() + ".c" + (i + 1))));
    }
    List<String> ids = claims.stream().map(Claim::id).toList();
    return new Dossier(
        reports,
        list(3, i -> new Entity("n" + i, any(EntityKind.values()), text(), texts())),
        list(3, i -> origin("o" + i)),
        claims,
        list(3, i -> event("e" + i, reports)),
        list(4, i -> finding("f" + i, ids)));
  }

  private Report report(String id) {
    return new Report(
        id,
        text(),
        maybe(this::text),
        maybe(this::text),
        maybe(this::published),
        texts(),
        maybe(this::text),
        "en",
        longText(),
        random.nextBoolean());
  }

  private Published published() {
    LocalTime time = maybe(() -> LocalTime.of(random.nextInt(24), random.nextInt(60)));
    ZoneOffset offset =
        time == null ? null : maybe(() -> ZoneOffset.ofHours(random.nextInt(24) - 11));
    return new Published(day(), time, offset);
  }

  private Origin origin(String id) {
    return new Origin(id, any(OriginKind.values()), text(), random.nextBoolean(), texts());
  }

  private Event event(String id, List<Report> reports) {
    Place place =
        maybe(
            () ->
                new Place(
                    text(),
                    maybe(() -> "UA"),
                    maybe(this::text),
                    maybe(() -> random.nextDouble() * 1e-5),
                    maybe(() -> random.nextDouble() * 360 - 180)));
    return new Event(
        id,
        any(EventType.values()),
        text(),
        place,
        maybe(this::days),
        reports.stream().map(Report::id).toList());
  }

  private Finding finding(String id, List<String> claims) {
    if (random.nextInt(3) == 0) {
      return new Finding.OfRoles(id, text(), text(), any(Status.values()), texts(), claims, text());
    }
    return new Finding.OfFigures(
        id,
        text(),
        any(Measure.values()),
        text(),
        maybe(() -> "EUR"),
        any(Status.values()),
        maybe(this::number),
        maybe(this::number),
        maybe(this::number),
        random.nextInt(5),
        claims,
        text());
  }

  private Claim claim(Report report, String id) {
    Span quote = span(report.text(), new Span(0, report.text().length()));
    return switch (random.nextInt(5)) {
      case 0 -> figure(report, id, quote);
      case 1 ->
          new Statement(
              id,
              report.id(),
              quote,
              random.nextBoolean(),
              maybe(this::text),
              maybe(() -> new Statement.Speaker(text(), maybe(this::text))),
              maybe(this::text),
              maybe(this::text));
      case 2 ->
          new Role(id, report.id(), quote, text(), maybe(this::text), text(), maybe(this::text));
      case 3 ->
          new Commitment(
              id,
              report.id(),
              quote,
              text(),
              text(),
              maybe(this::text),
              maybe(this::text),
              any(CommitmentStatus.values()),
              texts(),
              maybe(this::text));
      default ->
          new Occurrence(
              id,
              report.id(),
              quote,
              any(EventType.values()),
              maybe(this::text),
              maybe(this::days),
              texts(),
              maybe(this::text));
    };
  }

  private Figure figure(Report report, String id, Span quote) {
    return new Figure(
        id,
        report.id(),
        quote,
        span(report.text(), quote),
        any(Measure.values()),
        text(),
        maybe(this::text),
        maybe(this::text),
        amount(),
        list(2, i -> amount()),
        maybe(this::text),
        maybe(this::days),
        maybe(this::text),
        random.nextBoolean(),
        any(Modality.values()),
        random.nextBoolean(),
        maybe(this::text),
        list(3, i -> new Attribution(text(), maybe(this::text), maybe(this::text))),
        maybe(this::text),
        maybe(this::text),
        maybe(this::text));
  }

  private Amount amount() {
    BigDecimal low = number();
    BigDecimal high = low.add(number());
    String unit = maybe(() -> any("USD", "min", "%", "wk", "XXX", "ft"));
    return switch (random.nextInt(3)) {
      case 0 -> new Amount(null, high, high, any(Qualifier.values()), unit);
      case 1 -> new Amount(low, null, low, any(Qualifier.values()), unit);
      default -> new Amount(low, high, null, any(Qualifier.values()), unit);
    };
  }

  private BigDecimal number() {
    return BigDecimal.valueOf(random.nextLong(10_000_000_000_000L), random.nextInt(3));
  }

  private DateRange days() {
    LocalDate from = day();
    return new DateRange(from, from.plusDays(random.nextInt(3)));
  }

  private LocalDate day() {
    return LocalDate.of(2025, 7, 10).plusDays(random.nextInt(100));
  }

  /** A stretch inside {@code within} that splits no character. */
  private Span span(String text, Span within) {
    int points = text.codePointCount(within.start(), within.end());
    int start = random.nextInt(points + 1);
    int end = start + random.nextInt(points - start + 1);
    return new Span(
        text.offsetByCodePoints(within.start(), start),
        text.offsetByCodePoints(within.start(), end));
  }

  private String text() {
    return text(5);
  }

  private String longText() {
    return text(80);
  }

  private String text(int most) {
    return String.join("", list(most, i -> any(NASTY)));
  }

  private List<String> texts() {
    return list(3, i -> text());
  }

  private <T> List<T> list(int most, java.util.function.IntFunction<T> element) {
    return IntStream.range(0, random.nextInt(most + 1)).mapToObj(element).toList();
  }

  private <T> @Nullable T maybe(Supplier<T> value) {
    return random.nextInt(3) == 0 ? null : value.get();
  }

  @SafeVarargs
  private <T> T any(T... values) {
    return values[random.nextInt(values.length)];
  }
}
