package org.crossbearing.ledger.internal.code;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crossbearing.model.Claim;
import org.crossbearing.model.Place;
import org.crossbearing.model.Published;
import org.crossbearing.model.Reading;
import org.crossbearing.model.Report;
import org.jspecify.annotations.Nullable;

/** Readings as compressed bytes, without the report's text, which is kept once by itself. */
public final class ReadingCode {
  private ReadingCode() {}

  /** All of {@code reading} but the text. The same reading gives the same bytes. */
  public static byte[] pack(Reading reading) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("report", report(reading.report()));
    fields.put("claims", reading.claims().stream().map(ClaimCode::fields).toList());
    fields.put("places", places(reading.places()));
    ClaimCode.date(fields, reading.presumed());
    return TextCode.pack(Json.write(fields), TextCode.UTF_8);
  }

  private static Map<String, @Nullable Object> report(Report report) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("file", report.file());
    fields.put("outlet", report.outlet());
    fields.put("title", report.title());
    fields.put("published", report.published());
    fields.put("credits", report.credits());
    fields.put("url", report.url());
    fields.put("language", report.language());
    fields.put("extracted", report.extracted());
    return fields;
  }

  private static List<Map<String, @Nullable Object>> places(Map<String, Place> places) {
    return new TreeMap<>(places)
        .entrySet().stream().map(entry -> place(entry.getKey(), entry.getValue())).toList();
  }

  private static Map<String, @Nullable Object> place(String called, Place place) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("called", called);
    fields.put("name", place.name());
    fields.put("country", place.country());
    fields.put("region", place.region());
    fields.put("latitude", place.latitude());
    fields.put("longitude", place.longitude());
    return fields;
  }

  /** What {@link #pack} packed, with the report's id and text. */
  public static Reading unpack(byte[] packed, String id, String text) {
    Fields fields = Json.read(TextCode.unpack(packed, TextCode.UTF_8));
    Report report = report(id, fields.objectOf("report"), text);
    List<Claim> claims =
        fields.objects("claims").stream().map(c -> ClaimCode.claim(id, c)).toList();
    Map<String, Place> places = new LinkedHashMap<>();
    fields.objects("places").forEach(p -> places.put(p.text("called"), place(p)));
    return new Reading(report, claims, places, ClaimCode.date(fields));
  }

  private static Report report(String id, Fields fields, String text) {
    String published = fields.textOrNull("published");
    return new Report(
        id,
        fields.text("file"),
        fields.textOrNull("outlet"),
        fields.textOrNull("title"),
        published == null ? null : Published.parse(published),
        fields.texts("credits"),
        fields.textOrNull("url"),
        fields.text("language"),
        text,
        fields.flag("extracted"));
  }

  private static Place place(Fields fields) {
    return new Place(
        fields.text("name"),
        fields.textOrNull("country"),
        fields.textOrNull("region"),
        degrees(fields.textOrNull("latitude")),
        degrees(fields.textOrNull("longitude")));
  }

  private static @Nullable Double degrees(@Nullable String written) {
    return written == null ? null : Double.valueOf(written);
  }
}
