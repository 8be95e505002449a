package org.crossbearing.desk.internal.api;

import java.io.StringWriter;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.crossbearing.model.Term;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Records as JSON: each component under its own name, words of vocabularies as the dossier has
 * them.
 */
public final class Json {
  private static final JsonFactory FACTORY = new JsonFactory();

  private Json() {}

  /** A record, list, map, text, number, moment or word; null becomes null. */
  public static String of(@Nullable Object value) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
      write(value, json);
    }
    return out.toString();
  }

  private static void write(@Nullable Object value, JsonGenerator json) {
    switch (value) {
      case null -> json.writeNull();
      case String text -> json.writeString(text);
      case Integer number -> json.writeNumber(number);
      case Long number -> json.writeNumber(number);
      case BigDecimal number -> json.writeNumber(number);
      case Double number -> json.writeNumber(number);
      case Boolean flag -> json.writeBoolean(flag);
      case Instant instant -> json.writeString(instant.toString());
      case Term term -> json.writeString(term.word());
      case Record fields -> writeRecord(fields, json);
      case Collection<?> items -> {
        json.writeStartArray();
        items.forEach(item -> write(item, json));
        json.writeEndArray();
      }
      case Map<?, ?> fields -> {
        json.writeStartObject();
        fields.forEach(
            (name, field) -> {
              json.writeName(String.valueOf(name));
              write(field, json);
            });
        json.writeEndObject();
      }
      default -> json.writeString(value.toString());
    }
  }

  private static void writeRecord(Record fields, JsonGenerator json) {
    json.writeStartObject();
    for (RecordComponent component : fields.getClass().getRecordComponents()) {
      json.writeName(component.getName());
      write(read(component, fields), json);
    }
    json.writeEndObject();
  }

  private static @Nullable Object read(RecordComponent component, Record fields) {
    try {
      return component.getAccessor().invoke(fields);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a component that cannot be read: " + component, e);
    }
  }
}
