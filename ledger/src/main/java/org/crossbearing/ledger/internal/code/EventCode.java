package org.crossbearing.ledger.internal.code;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.crossbearing.ledger.answer.EventTold;
import org.crossbearing.model.Dossier;
import org.crossbearing.model.Entity;
import org.crossbearing.model.EntityKind;
import org.crossbearing.model.Event;
import org.crossbearing.model.EventType;
import org.crossbearing.model.Finding;
import org.crossbearing.model.Measure;
import org.crossbearing.model.Origin;
import org.crossbearing.model.OriginKind;
import org.crossbearing.model.Place;
import org.crossbearing.model.Published;
import org.crossbearing.model.Report;
import org.crossbearing.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * Events as they were weighed, as compressed bytes without the texts of their reports. Made for
 * reading quickly: it takes a tenth of the time of reading and weighing the reports.
 */
public final class EventCode {
  private EventCode() {}

  /** The same event gives the same bytes. */
  public static byte[] pack(EventTold told) {
    PackedOut out = new PackedOut();
    Dossier dossier = told.dossier();
    out.texts(dossier.reports().stream().map(Report::id).toList());
    dossier.reports().forEach(report -> report(out, report));
    out.list(dossier.entities(), entity -> entity(out, entity));
    out.list(dossier.origins(), origin -> origin(out, origin));
    out.list(dossier.claims(), claim -> PackedClaims.write(out, claim));
    out.list(dossier.events(), event -> event(out, event));
    out.list(dossier.findings(), finding -> finding(out, finding));
    out.list(new TreeMap<>(told.places()).entrySet(), entry -> places(out, entry));
    return TextCode.deflate(out.bytes());
  }

  private static void report(PackedOut out, Report report) {
    out.text(report.file());
    out.text(report.outlet());
    out.text(report.title());
    out.written(report.published());
    out.texts(report.credits());
    out.text(report.url());
    out.text(report.language());
    out.flag(report.extracted());
  }

  private static void entity(PackedOut out, Entity entity) {
    out.text(entity.id());
    out.term(entity.kind());
    out.text(entity.name());
    out.texts(entity.aliases());
  }

  private static void origin(PackedOut out, Origin origin) {
    out.text(origin.id());
    out.term(origin.kind());
    out.text(origin.name());
    out.flag(origin.assumed());
    out.texts(origin.signals());
  }

  private static void event(PackedOut out, Event event) {
    out.text(event.id());
    out.term(event.type());
    out.text(event.title());
    place(out, event.place());
    PackedClaims.days(out, event.date());
    out.texts(event.reports());
  }

  private static void finding(PackedOut out, Finding finding) {
    out.flag(finding instanceof Finding.OfFigures);
    out.text(finding.id());
    switch (finding) {
      case Finding.OfFigures f -> {
        out.text(f.event());
        out.term(f.measure());
        out.text(f.of());
        out.text(f.unit());
        out.term(f.status());
        out.written(f.low());
        out.written(f.high());
        out.written(f.best());
        out.number(f.origins());
      }
      case Finding.OfRoles r -> {
        out.text(r.person());
        out.text(r.entity());
        out.term(r.status());
        out.texts(r.values());
      }
    }
    out.texts(finding.claims());
    out.text(finding.why());
  }

  private static void places(PackedOut out, Map.Entry<String, Map<String, Place>> of) {
    out.text(of.getKey());
    out.list(
        new TreeMap<>(of.getValue()).entrySet(),
        entry -> {
          out.text(entry.getKey());
          place(out, entry.getValue());
        });
  }

  private static void place(PackedOut out, @Nullable Place of) {
    out.shared(
        of,
        place -> {
          out.text(place.name());
          out.text(place.country());
          out.text(place.region());
          out.written(place.latitude());
          out.written(place.longitude());
        });
  }

  /**
   * What {@link #pack} of this very program packed. Of other bytes anything may come, or a {@link
   * RuntimeException}.
   *
   * @param textsOf gives the texts of reports of these ids, in their order
   */
  public static EventTold unpack(byte[] packed, UnaryOperator<List<String>> textsOf) {
    PackedIn in = new PackedIn(TextCode.inflate(packed));
    List<String> ids = in.texts();
    Iterator<String> texts = textsOf.apply(ids).iterator();
    Dossier dossier =
        new Dossier(
            ids.stream().map(id -> report(id, in, texts.next())).toList(),
            in.list(() -> entity(in)),
            in.list(() -> origin(in)),
            in.list(() -> PackedClaims.read(in)),
            in.list(() -> event(in)),
            in.list(() -> finding(in)));
    Map<String, Map<String, Place>> places = new HashMap<>();
    for (int left = in.number(); left > 0; left--) {
      places.put(in.text(), places(in));
    }
    return new EventTold(dossier, places);
  }

  private static Report report(String id, PackedIn in, String text) {
    return new Report(
        id,
        in.text(),
        in.textOrNull(),
        in.textOrNull(),
        in.writtenOrNull(Published::parse),
        in.texts(),
        in.textOrNull(),
        in.text(),
        text,
        in.flag());
  }

  private static Entity entity(PackedIn in) {
    return new Entity(in.text(), in.term(EntityKind.class), in.text(), in.texts());
  }

  private static Origin origin(PackedIn in) {
    return new Origin(in.text(), in.term(OriginKind.class), in.text(), in.flag(), in.texts());
  }

  private static Event event(PackedIn in) {
    return new Event(
        in.text(),
        in.term(EventType.class),
        in.text(),
        place(in),
        PackedClaims.days(in),
        in.texts());
  }

  private static Finding finding(PackedIn in) {
    boolean ofFigures = in.flag();
    String id = in.text();
    return ofFigures
        ? new Finding.OfFigures(
            id,
            in.text(),
            in.term(Measure.class),
            in.text(),
            in.textOrNull(),
            in.term(Status.class),
            in.writtenOrNull(BigDecimal::new),
            in.writtenOrNull(BigDecimal::new),
            in.writtenOrNull(BigDecimal::new),
            in.number(),
            in.texts(),
            in.text())
        : new Finding.OfRoles(
            id, in.text(), in.text(), in.term(Status.class), in.texts(), in.texts(), in.text());
  }

  private static Map<String, Place> places(PackedIn in) {
    Map<String, Place> places = new HashMap<>();
    for (int left = in.number(); left > 0; left--) {
      places.put(in.text(), Objects.requireNonNull(place(in)));
    }
    return places;
  }

  private static @Nullable Place place(PackedIn in) {
    return in.shared(
        () ->
            new Place(
                in.text(),
                in.textOrNull(),
                in.textOrNull(),
                in.writtenOrNull(Double::valueOf),
                in.writtenOrNull(Double::valueOf)));
  }
}
