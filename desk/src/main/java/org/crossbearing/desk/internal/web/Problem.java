package org.crossbearing.desk.internal.web;

import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A problem as RFC 9457 has it. */
final class Problem {
  private static final JsonFactory JSON = new JsonFactory();

  private Problem() {}

  static String json(int status, String title, String detail) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      json.writeStringProperty("type", "about:blank");
      json.writeStringProperty("title", title);
      json.writeNumberProperty("status", status);
      if (!detail.isEmpty()) {
        json.writeStringProperty("detail", detail);
      }
      json.writeEndObject();
    }
    return out.toString();
  }
}
