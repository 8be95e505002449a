package org.crossbearing.ledger.internal.code;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.crossbearing.model.Amount;
import org.crossbearing.model.Attribution;
import org.crossbearing.model.Claim;
import org.crossbearing.model.Commitment;
import org.crossbearing.model.CommitmentStatus;
import org.crossbearing.model.DateRange;
import org.crossbearing.model.EventType;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Measure;
import org.crossbearing.model.Modality;
import org.crossbearing.model.Occurrence;
import org.crossbearing.model.Qualifier;
import org.crossbearing.model.Role;
import org.crossbearing.model.Span;
import org.crossbearing.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Claims as fields and back. Their ids lie there without that of the report, so that a reading can
 * be given to a report of another name.
 */
final class ClaimCode {
  private ClaimCode() {}

  static Map<String, @Nullable Object> fields(Claim claim) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("id", local(claim.id(), claim));
    fields.put("kind", Kind.of(claim).word());
    span(fields, "quote", claim.quote());
    switch (claim) {
      case Figure figure -> figure(fields, figure);
      case Statement statement -> statement(fields, statement);
      case Role role -> {
        fields.put("person", role.person());
        fields.put("role", role.role());
        fields.put("organisation", role.organisation());
      }
      case Commitment commitment -> commitment(fields, commitment);
      case Occurrence occurrence -> {
        fields.put("type", occurrence.type());
        fields.put("place", occurrence.place());
        date(fields, occurrence.date());
        fields.put("participants", occurrence.participants());
      }
    }
    return fields;
  }

  private static void figure(Map<String, @Nullable Object> fields, Figure figure) {
    span(fields, "cue", figure.cue());
    fields.put("measure", figure.measure());
    fields.put("of", figure.of());
    fields.put("who", figure.who());
    fields.put("actor", figure.actor());
    fields.put("value", amount(figure.value()));
    fields.put("converted", figure.converted().stream().map(ClaimCode::amount).toList());
    fields.put("place", figure.place());
    date(fields, figure.date());
    fields.put("asOf", figure.asOf());
    fields.put("superseded", figure.superseded());
    fields.put("modality", figure.modality());
    fields.put("cumulative", figure.cumulative());
    fields.put("partOf", figure.partOf() == null ? null : local(figure.partOf(), figure));
    fields.put("attribution", figure.attribution().stream().map(ClaimCode::link).toList());
    fields.put("person", figure.person());
  }

  static Map<String, @Nullable Object> amount(Amount amount) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("low", amount.low());
    fields.put("high", amount.high());
    fields.put("nominal", amount.nominal());
    fields.put("qualifier", amount.qualifier());
    fields.put("unit", amount.unit());
    return fields;
  }

  private static Map<String, @Nullable Object> link(Attribution link) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("name", link.name());
    fields.put("verb", link.verb());
    fields.put("medium", link.medium());
    return fields;
  }

  private static void statement(Map<String, @Nullable Object> fields, Statement statement) {
    fields.put("direct", statement.direct());
    fields.put("utterance", statement.utterance());
    fields.put("speaker", statement.speaker() == null ? null : statement.speaker().name());
    fields.put("verb", statement.verb());
    fields.put("medium", statement.medium());
  }

  private static void commitment(Map<String, @Nullable Object> fields, Commitment commitment) {
    fields.put("actor", commitment.actor());
    fields.put("action", commitment.action());
    fields.put("object", commitment.object());
    fields.put("to", commitment.to());
    fields.put("status", commitment.status());
    fields.put("figures", commitment.figures().stream().map(f -> local(f, commitment)).toList());
  }

  private static void span(Map<String, @Nullable Object> fields, String name, Span span) {
    fields.put(name, List.of(span.start(), span.end()));
  }

  static void date(Map<String, @Nullable Object> fields, @Nullable DateRange date) {
    if (date != null) {
      fields.put("from", date.from().toString());
      fields.put("until", date.to().toString());
    }
  }

  /** The id without that of its report: "c7". */
  private static String local(String id, Claim claim) {
    String report = claim.report() + ".";
    return id.startsWith(report) ? id.substring(report.length()) : id;
  }

  private static String global(String report, String local) {
    return report + "." + local;
  }

  private static @Nullable String globalOrNull(String report, @Nullable String local) {
    return local == null ? null : global(report, local);
  }

  static Claim claim(String report, Fields fields) {
    String id = global(report, fields.text("id"));
    Span quote = span(fields, "quote");
    return switch (fields.term(Kind.class, "kind")) {
      case FIGURE -> figure(id, report, quote, fields);
      case STATEMENT -> statement(id, report, quote, fields);
      case ROLE ->
          new Role(
              id,
              report,
              quote,
              fields.text("person"),
              null,
              fields.text("role"),
              fields.textOrNull("organisation"));
      case COMMITMENT -> commitment(id, report, quote, fields);
      case OCCURRENCE ->
          new Occurrence(
              id,
              report,
              quote,
              fields.term(EventType.class, "type"),
              fields.textOrNull("place"),
              date(fields),
              fields.texts("participants"),
              null);
    };
  }

  private static Figure figure(String id, String report, Span quote, Fields fields) {
    return new Figure(
        id,
        report,
        quote,
        span(fields, "cue"),
        fields.term(Measure.class, "measure"),
        fields.text("of"),
        fields.textOrNull("who"),
        fields.textOrNull("actor"),
        Objects.requireNonNull(fields.object("value", ClaimCode::amount)),
        fields.objects("converted").stream().map(ClaimCode::amount).toList(),
        fields.textOrNull("place"),
        date(fields),
        fields.textOrNull("asOf"),
        fields.flag("superseded"),
        fields.term(Modality.class, "modality"),
        fields.flag("cumulative"),
        globalOrNull(report, fields.textOrNull("partOf")),
        fields.objects("attribution").stream().map(ClaimCode::link).toList(),
        null,
        null,
        fields.textOrNull("person"));
  }

  static Amount amount(Fields fields) {
    return new Amount(
        fields.decimalOrNull("low"),
        fields.decimalOrNull("high"),
        fields.decimalOrNull("nominal"),
        fields.term(Qualifier.class, "qualifier"),
        fields.textOrNull("unit"));
  }

  private static Attribution link(Fields fields) {
    return new Attribution(
        fields.text("name"), fields.textOrNull("verb"), fields.textOrNull("medium"));
  }

  private static Statement statement(String id, String report, Span quote, Fields fields) {
    String speaker = fields.textOrNull("speaker");
    return new Statement(
        id,
        report,
        quote,
        fields.flag("direct"),
        fields.textOrNull("utterance"),
        speaker == null ? null : new Statement.Speaker(speaker, null),
        fields.textOrNull("verb"),
        fields.textOrNull("medium"));
  }

  private static Commitment commitment(String id, String report, Span quote, Fields fields) {
    return new Commitment(
        id,
        report,
        quote,
        fields.text("actor"),
        fields.text("action"),
        fields.textOrNull("object"),
        fields.textOrNull("to"),
        fields.term(CommitmentStatus.class, "status"),
        fields.texts("figures").stream().map(f -> global(report, f)).toList(),
        null);
  }

  private static Span span(Fields fields, String name) {
    List<Integer> ends = fields.wholes(name);
    return new Span(ends.get(0), ends.get(1));
  }

  static @Nullable DateRange date(Fields fields) {
    String from = fields.textOrNull("from");
    return from == null
        ? null
        : new DateRange(LocalDate.parse(from), LocalDate.parse(fields.text("until")));
  }
}
