package org.crossbearing.export.json;

import java.util.Map;
import org.crossbearing.model.Amount;
import org.crossbearing.model.Attribution;
import org.crossbearing.model.Claim;
import org.crossbearing.model.Commitment;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Occurrence;
import org.crossbearing.model.Role;
import org.crossbearing.model.Span;
import org.crossbearing.model.Statement;

/** Claims of all kinds into a JSON stream. */
final class ClaimWriter {
  private final JsonOut json;
  private final Map<String, SpanTable> tables;

  ClaimWriter(JsonOut json, Map<String, SpanTable> tables) {
    this.json = json;
    this.tables = tables;
  }

  /** The fields of {@code claim}. */
  void write(Claim claim) {
    json.text("id", claim.id());
    json.text("kind", kindOf(claim));
    json.text("report", claim.report());
    span("quote", claim, claim.quote());
    switch (claim) {
      case Figure figure -> figure(figure);
      case Statement statement -> statement(statement);
      case Role role -> role(role);
      case Commitment commitment -> commitment(commitment);
      case Occurrence occurrence -> occurrence(occurrence);
    }
  }

  private static String kindOf(Claim claim) {
    return switch (claim) {
      case Figure f -> "figure";
      case Statement s -> "statement";
      case Role r -> "role";
      case Commitment c -> "commitment";
      case Occurrence o -> "occurrence";
    };
  }

  private void span(String name, Claim claim, Span span) {
    SpanTable table = tables.get(claim.report());
    if (table == null) {
      throw new IllegalArgumentException(
          "claim " + claim.id() + ": expecting a report of the dossier, found " + claim.report());
    }
    json.object(name, span, s -> table.write(json, s));
  }

  private void figure(Figure figure) {
    span("cue", figure, figure.cue());
    json.text("measure", figure.measure().word());
    json.text("of", figure.of());
    json.text("who", figure.who());
    json.text("actor", figure.actor());
    json.object("value", figure.value(), this::amount);
    json.objects("converted", figure.converted(), this::amount);
    json.text("place", figure.place());
    DossierWriter.date(json, figure.date());
    json.text("asOf", figure.asOf());
    json.flag("superseded", figure.superseded());
    json.text("modality", figure.modality().word());
    json.flag("cumulative", figure.cumulative());
    json.text("partOf", figure.partOf());
    json.objects("attribution", figure.attribution(), this::attribution);
    json.text("origin", figure.origin());
    json.text("event", figure.event());
    json.text("person", figure.person());
  }

  private void amount(Amount amount) {
    json.number("low", amount.low());
    json.number("high", amount.high());
    json.number("nominal", amount.nominal());
    json.text("qualifier", amount.qualifier().word());
    json.text("unit", amount.unit());
  }

  private void attribution(Attribution link) {
    json.text("name", link.name());
    json.text("verb", link.verb());
    json.text("medium", link.medium());
  }

  private void statement(Statement statement) {
    json.flag("direct", statement.direct());
    json.text("utterance", statement.utterance());
    json.object(
        "speaker",
        statement.speaker(),
        speaker -> {
          json.text("name", speaker.name());
          json.text("entity", speaker.entity());
        });
    json.text("verb", statement.verb());
    json.text("medium", statement.medium());
  }

  private void role(Role role) {
    json.text("person", role.person());
    json.text("entity", role.entity());
    json.text("role", role.role());
    json.text("organisation", role.organisation());
  }

  private void commitment(Commitment commitment) {
    json.text("actor", commitment.actor());
    json.text("action", commitment.action());
    json.text("object", commitment.object());
    json.text("to", commitment.to());
    json.text("status", commitment.status().word());
    json.texts("figures", commitment.figures());
    json.text("event", commitment.event());
  }

  private void occurrence(Occurrence occurrence) {
    json.text("type", occurrence.type().word());
    json.text("place", occurrence.place());
    DossierWriter.date(json, occurrence.date());
    json.texts("participants", occurrence.participants());
    json.text("event", occurrence.event());
  }
}
