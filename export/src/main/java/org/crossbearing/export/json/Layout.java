package org.crossbearing.export.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;

/** One line a field of each report, claim and so on; what lies deeper stays on that line. */
final class Layout implements PrettyPrinter {
  private static final int DEEPEST = 3;

  private int depth;

  @Override
  public void writeStartObject(JsonGenerator json) {
    json.writeRaw('{');
    depth++;
  }

  @Override
  public void beforeObjectEntries(JsonGenerator json) {
    begin(json);
  }

  @Override
  public void writeObjectNameValueSeparator(JsonGenerator json) {
    json.writeRaw(": ");
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator json) {
    separate(json);
  }

  @Override
  public void writeEndObject(JsonGenerator json, int entries) {
    end(json, entries);
    json.writeRaw('}');
  }

  @Override
  public void writeStartArray(JsonGenerator json) {
    json.writeRaw('[');
    depth++;
  }

  @Override
  public void beforeArrayValues(JsonGenerator json) {
    begin(json);
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator json) {
    separate(json);
  }

  @Override
  public void writeEndArray(JsonGenerator json, int values) {
    end(json, values);
    json.writeRaw(']');
  }

  @Override
  public void writeRootValueSeparator(JsonGenerator json) {
    json.writeRaw('\n');
  }

  private void begin(JsonGenerator json) {
    if (depth <= DEEPEST) {
      newLine(json);
    }
  }

  private void separate(JsonGenerator json) {
    json.writeRaw(',');
    if (depth <= DEEPEST) {
      newLine(json);
    } else {
      json.writeRaw(' ');
    }
  }

  private void end(JsonGenerator json, int entries) {
    boolean ownLine = depth <= DEEPEST && entries > 0;
    depth--;
    if (ownLine) {
      newLine(json);
    }
  }

  private void newLine(JsonGenerator json) {
    json.writeRaw("\n" + "  ".repeat(depth));
  }
}
