package org.crossbearing.export.json;

import java.math.BigDecimal;
import java.util.Map;
import org.crossbearing.model.Amount;
import org.crossbearing.model.Attribution;
import org.crossbearing.model.Claim;
import org.crossbearing.model.Commitment;
import org.crossbearing.model.CommitmentStatus;
import org.crossbearing.model.EventType;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Measure;
import org.crossbearing.model.Modality;
import org.crossbearing.model.Occurrence;
import org.crossbearing.model.Qualifier;
import org.crossbearing.model.Role;
import org.crossbearing.model.Span;
import org.crossbearing.model.Statement;

/** Parsed claims of all kinds. */
final class ClaimReader {
  private final Map<String, SpanTable> tables;

  ClaimReader(Map<String, SpanTable> tables) {
    this.tables = tables;
  }

  Claim read(Node node) throws DossierFormatException {
    Head head = head(node);
    return switch (node.get("kind").text()) {
      case "figure" -> figure(head, node);
      case "statement" -> statement(head, node);
      case "role" -> role(head, node);
      case "commitment" -> commitment(head, node);
      case "occurrence" -> occurrence(head, node);
      default ->
          throw node.get("kind")
              .expecting("one of figure, statement, role, commitment, occurrence");
    };
  }

  private record Head(String id, String report, Span quote, SpanTable table) {}

  private Head head(Node node) throws DossierFormatException {
    String report = node.get("report").text();
    SpanTable table = tables.get(report);
    if (table == null) {
      throw node.get("report").expecting("the id of a report");
    }
    return new Head(node.get("id").text(), report, table.read(node.get("quote")), table);
  }

  private static Figure figure(Head head, Node node) throws DossierFormatException {
    Span cue = head.table.read(node.get("cue"));
    if (!head.quote.contains(cue)) {
      throw node.get("cue").expecting("a stretch inside the quote");
    }
    return new Figure(
        head.id,
        head.report,
        head.quote,
        cue,
        node.get("measure").term(Measure.class),
        node.get("of").text(),
        node.get("who").orNull(Node::text),
        node.get("actor").orNull(Node::text),
        amount(node.get("value")),
        node.get("converted").list(ClaimReader::amount),
        node.get("place").orNull(Node::text),
        node.get("date").orNull(DossierReader::date),
        node.get("asOf").orNull(Node::text),
        node.get("superseded").flag(),
        node.get("modality").term(Modality.class),
        node.get("cumulative").flag(),
        node.get("partOf").orNull(Node::text),
        node.get("attribution").list(ClaimReader::attribution),
        node.get("origin").orNull(Node::text),
        node.get("event").orNull(Node::text),
        node.get("person").orNull(Node::text));
  }

  private static Amount amount(Node node) throws DossierFormatException {
    BigDecimal low = node.get("low").orNull(Node::number);
    BigDecimal high = node.get("high").orNull(Node::number);
    if (low == null && high == null) {
      throw node.expecting("a low or a high");
    }
    if (low != null && high != null && low.compareTo(high) > 0) {
      throw node.get("high").expecting("at least the low, " + low);
    }
    return new Amount(
        low,
        high,
        node.get("nominal").orNull(Node::number),
        node.get("qualifier").term(Qualifier.class),
        node.get("unit").orNull(Node::text));
  }

  private static Attribution attribution(Node node) throws DossierFormatException {
    return new Attribution(
        node.get("name").text(),
        node.get("verb").orNull(Node::text),
        node.get("medium").orNull(Node::text));
  }

  private static Statement statement(Head head, Node node) throws DossierFormatException {
    return new Statement(
        head.id,
        head.report,
        head.quote,
        node.get("direct").flag(),
        node.get("utterance").orNull(Node::text),
        node.get("speaker").orNull(ClaimReader::speaker),
        node.get("verb").orNull(Node::text),
        node.get("medium").orNull(Node::text));
  }

  private static Statement.Speaker speaker(Node node) throws DossierFormatException {
    return new Statement.Speaker(node.get("name").text(), node.get("entity").orNull(Node::text));
  }

  private static Role role(Head head, Node node) throws DossierFormatException {
    return new Role(
        head.id,
        head.report,
        head.quote,
        node.get("person").text(),
        node.get("entity").orNull(Node::text),
        node.get("role").text(),
        node.get("organisation").orNull(Node::text));
  }

  private static Commitment commitment(Head head, Node node) throws DossierFormatException {
    return new Commitment(
        head.id,
        head.report,
        head.quote,
        node.get("actor").text(),
        node.get("action").text(),
        node.get("object").orNull(Node::text),
        node.get("to").orNull(Node::text),
        node.get("status").term(CommitmentStatus.class),
        node.get("figures").list(Node::text),
        node.get("event").orNull(Node::text));
  }

  private static Occurrence occurrence(Head head, Node node) throws DossierFormatException {
    return new Occurrence(
        head.id,
        head.report,
        head.quote,
        node.get("type").term(EventType.class),
        node.get("place").orNull(Node::text),
        node.get("date").orNull(DossierReader::date),
        node.get("participants").list(Node::text),
        node.get("event").orNull(Node::text));
  }
}
