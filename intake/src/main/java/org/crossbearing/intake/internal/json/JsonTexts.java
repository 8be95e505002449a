package org.crossbearing.intake.internal.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/** Reads JSON texts. Malformed ones throw Jackson's exception, which knows the line. */
public final class JsonTexts {
  private static final JsonFactory STRICT = JsonFactory.builder().build();
  private static final JsonFactory LENIENT =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build();

  private JsonTexts() {}

  /** A parser that stands before the first token. */
  public static JsonParser parser(String text) {
    return STRICT.createParser(ObjectReadContext.empty(), text);
  }

  /**
   * The first value of a text as pages carry it, where commas and line ends may be out of place.
   */
  public static Json lenient(String text) {
    try (JsonParser parser = LENIENT.createParser(ObjectReadContext.empty(), text)) {
      return parser.nextToken() == null ? new Json.Other(1, "null") : value(parser);
    }
  }

  /** The value that begins at the parser's current token. */
  public static Json value(JsonParser parser) {
    int line = parser.currentTokenLocation().getLineNr();
    return switch (parser.currentToken()) {
      case START_OBJECT -> fields(parser, line);
      case START_ARRAY -> items(parser, line);
      case VALUE_STRING -> new Json.Text(line, parser.getString());
      default -> new Json.Other(line, parser.getString());
    };
  }

  private static Json items(JsonParser parser, int line) {
    List<Json> values = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      values.add(value(parser));
    }
    return new Json.Items(line, values);
  }

  private static Json fields(JsonParser parser, int line) {
    Map<String, Json> values = new LinkedHashMap<>();
    Map<String, Json> repeated = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      parser.nextToken();
      Json value = value(parser);
      if (values.putIfAbsent(key, value) != null) {
        repeated.put(key, value);
      }
    }
    return new Json.Fields(line, values, repeated);
  }
}
