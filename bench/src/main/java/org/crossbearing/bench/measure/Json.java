package org.crossbearing.bench.measure;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** A JSON value. What is not there is null, so that one can go down without asking at each step. */
public final class Json {
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final Json NULL = new Json(null);

  private final @Nullable Object value;

  private Json(@Nullable Object value) {
    this.value = value;
  }

  /**
   * Reads a file that may begin with a byte order mark.
   *
   * @throws IOException if it cannot be read or is not JSON; the message says where
   */
  public static Json read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return parse(in.readAllBytes());
    } catch (JacksonException e) {
      throw new IOException(file.getFileName() + ": expecting JSON, " + found(e), e);
    }
  }

  /**
   * Reads one JSON text.
   *
   * @throws IOException if it is none
   */
  public static Json parse(String text) throws IOException {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      parser.nextToken();
      return new Json(value(parser));
    } catch (JacksonException e) {
      throw new IOException("expecting JSON, " + found(e), e);
    }
  }

  /** Reads UTF-8. */
  public static Json parse(byte[] bytes) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), bytes)) {
      parser.nextToken();
      return new Json(value(parser));
    }
  }

  private static String found(JacksonException e) {
    return "found an error at line %d, column %d"
        .formatted(e.getLocation().getLineNr(), e.getLocation().getColumnNr());
  }

  private static @Nullable Object value(JsonParser parser) {
    JsonToken token = parser.currentToken();
    if (token == null) {
      return null;
    }
    return switch (token) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> array(parser);
      case VALUE_STRING -> parser.getString();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      default -> null;
    };
  }

  private static Map<String, Json> object(JsonParser parser) {
    Map<String, Json> fields = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      fields.put(name, new Json(value(parser)));
    }
    return fields;
  }

  private static List<Json> array(JsonParser parser) {
    List<Json> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY && parser.currentToken() != null) {
      items.add(new Json(value(parser)));
    }
    return items;
  }

  /** The field, null if this has none of that name. */
  public Json get(String field) {
    return value instanceof Map<?, ?> fields && fields.get(field) instanceof Json found
        ? found
        : NULL;
  }

  /** The items of an array; none if this is no array. */
  public List<Json> items() {
    List<Json> items = new ArrayList<>();
    if (value instanceof List<?> list) {
      list.forEach(item -> items.add(item instanceof Json json ? json : NULL));
    }
    return items;
  }

  /** The texts of an array, or this text alone. */
  public List<String> texts() {
    String one = text();
    return one != null
        ? List.of(one)
        : items().stream().map(item -> item.text("")).filter(text -> !text.isEmpty()).toList();
  }

  /** The text, null if this is none. */
  public @Nullable String text() {
    return value instanceof String text ? text : null;
  }

  /** The text, or {@code other} if this is none. */
  public String text(String other) {
    return value instanceof String text ? text : other;
  }

  /** The number, null if this is none. */
  public @Nullable Double number() {
    return value instanceof Double number ? number : null;
  }

  /** The whole number, or {@code other} if this is no number. */
  public int number(int other) {
    return value instanceof Double number ? number.intValue() : other;
  }

  /** Whether this is {@code true}. */
  public boolean truth() {
    return Boolean.TRUE.equals(value);
  }

  /** Whether there is nothing. */
  public boolean absent() {
    return value == null;
  }

  /** Whether there is a text, list or object with something in it. */
  public boolean full() {
    return switch (value) {
      case null -> false;
      case String text -> !text.isEmpty();
      case List<?> list -> !list.isEmpty();
      case Map<?, ?> map -> !map.isEmpty();
      default -> !Boolean.FALSE.equals(value);
    };
  }

  @Override
  public String toString() {
    return value instanceof Double number && number == Math.rint(number)
        ? String.valueOf(number.longValue())
        : String.valueOf(value);
  }
}
