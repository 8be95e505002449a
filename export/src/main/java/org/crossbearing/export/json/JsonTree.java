package org.crossbearing.export.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** Parses JSON into maps, lists, strings, decimals, booleans and nulls. */
final class JsonTree {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
          .build();

  private JsonTree() {}

  static Node parse(InputStream in) throws IOException {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), in)) {
      parser.nextToken();
      Object root = value(parser);
      if (parser.nextToken() != null) {
        throw new DossierFormatException(where(parser), "the end of the file", "more");
      }
      return new Node("", root);
    } catch (JacksonException e) {
      throw asIoException(e);
    }
  }

  private static @Nullable Object value(JsonParser parser) throws DossierFormatException {
    JsonToken token = parser.currentToken();
    if (token == null) {
      throw new DossierFormatException("line 1", "JSON", "an empty file");
    }
    return switch (token) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> array(parser);
      case VALUE_STRING -> parser.getString();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> null;
      default -> throw new DossierFormatException(where(parser), "a value", token.toString());
    };
  }

  private static Map<String, @Nullable Object> object(JsonParser parser)
      throws DossierFormatException {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      fields.put(name, value(parser));
    }
    return fields;
  }

  private static List<@Nullable Object> array(JsonParser parser) throws DossierFormatException {
    List<@Nullable Object> elements = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      elements.add(value(parser));
    }
    return elements;
  }

  private static String where(JsonParser parser) {
    return "line " + parser.currentTokenLocation().getLineNr();
  }

  private static IOException asIoException(JacksonException e) {
    if (e.getCause() instanceof IOException cause) {
      return cause;
    }
    int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
    return new DossierFormatException(
        "line " + line + ": expecting JSON, found: " + e.getOriginalMessage(), e);
  }
}
