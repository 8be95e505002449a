package org.crossbearing.cli;

import java.io.StringWriter;
import java.util.List;
import org.crossbearing.ledger.answer.OriginLine;
import org.crossbearing.ledger.answer.OriginLine.Carried;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Origins as JSON, a line for each figure. */
final class OriginJson {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final List<String> asked;

  /** {@code asked} are the ids of the figures wanted; none for all. */
  OriginJson(List<String> asked) {
    this.asked = asked;
  }

  String of(List<OriginLine> origins) {
    StringBuilder lines = new StringBuilder();
    for (OriginLine origin : origins) {
      for (Carried carried : origin.claims()) {
        if (asked.isEmpty() || asked.contains(carried.claim())) {
          lines.append(line(origin, carried)).append('\n');
        }
      }
    }
    return lines.toString();
  }

  private static String line(OriginLine origin, Carried carried) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      json.writeStringProperty("claim", carried.claim());
      json.writeStringProperty("about", carried.about());
      json.writeStringProperty("outlet", carried.outlet());
      json.writeStringProperty("kind", origin.kind());
      json.writeStringProperty("origin", origin.name());
      json.writeBooleanProperty("assumed", origin.assumed());
      json.writeStringProperty("signal", carried.signal());
      json.writeEndObject();
    }
    return out.toString();
  }
}
