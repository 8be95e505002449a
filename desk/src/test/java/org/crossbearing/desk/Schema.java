package org.crossbearing.desk;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** As much of JSON Schema as the desk's description of its API uses. */
final class Schema {
  private final JsonObject document;
  private final List<String> problems = new ArrayList<>();

  private Schema(JsonObject document) {
    this.document = document;
  }

  /** Where a value is not as a schema within an OpenAPI document has it. */
  static List<String> problems(JsonObject document, JsonObject schema, JsonElement value) {
    Schema check = new Schema(document);
    check.check(schema, value, "$");
    return check.problems;
  }

  private void check(JsonObject schema, JsonElement value, String where) {
    for (Map.Entry<String, JsonElement> rule : schema.entrySet()) {
      JsonElement with = rule.getValue();
      switch (rule.getKey()) {
        case "$ref" -> check(resolve(with.getAsString()), value, where);
        case "anyOf" -> anyOf(with, value, where);
        case "type" -> expect(is(with.getAsString(), value), where, "is no " + with + ": " + value);
        case "enum" -> expect(with.getAsJsonArray().contains(value), where, "is none of " + with);
        case "format" -> expect(isTime(value.getAsString()), where, "is no time: " + value);
        case "required" -> required(with, value, where);
        case "properties" -> properties(with.getAsJsonObject(), value, where);
        case "items" -> items(with.getAsJsonObject(), value, where);
        default -> problems.add(where + " has a rule that is not known here: " + rule.getKey());
      }
    }
  }

  private void expect(boolean holds, String where, String what) {
    if (!holds) {
      problems.add(where + " " + what);
    }
  }

  private JsonObject resolve(String reference) {
    JsonElement at = document;
    for (String part : reference.substring("#/".length()).split("/", -1)) {
      at = at.getAsJsonObject().get(part);
    }
    return at.getAsJsonObject();
  }

  private void anyOf(JsonElement schemas, JsonElement value, String where) {
    boolean fits =
        schemas.getAsJsonArray().asList().stream()
            .anyMatch(one -> problems(document, one.getAsJsonObject(), value).isEmpty());
    expect(fits, where, "is none of " + schemas + ": " + value);
  }

  private static boolean is(String type, JsonElement value) {
    return switch (type) {
      case "object" -> value.isJsonObject();
      case "array" -> value.isJsonArray();
      case "null" -> value.isJsonNull();
      case "string" -> value.isJsonPrimitive() && value.getAsJsonPrimitive().isString();
      case "boolean" -> value.isJsonPrimitive() && value.getAsJsonPrimitive().isBoolean();
      case "number" -> value.isJsonPrimitive() && value.getAsJsonPrimitive().isNumber();
      case "integer" -> is("number", value) && value.getAsString().matches("-?[0-9]+");
      default -> false;
    };
  }

  private static boolean isTime(String text) {
    try {
      return Instant.parse(text).isAfter(Instant.MIN);
    } catch (DateTimeException e) {
      return false;
    }
  }

  private void required(JsonElement names, JsonElement value, String where) {
    for (JsonElement name : names.getAsJsonArray()) {
      boolean has = value.isJsonObject() && value.getAsJsonObject().has(name.getAsString());
      expect(has, where, "lacks " + name);
    }
  }

  /** Also that nothing is there which the description does not tell of. */
  private void properties(JsonObject schemas, JsonElement value, String where) {
    if (value.isJsonObject()) {
      value
          .getAsJsonObject()
          .asMap()
          .forEach(
              (name, part) -> {
                expect(schemas.has(name), where, "has an unknown " + name);
                if (schemas.has(name)) {
                  check(schemas.getAsJsonObject(name), part, where + "." + name);
                }
              });
    }
  }

  private void items(JsonObject schema, JsonElement value, String where) {
    if (value.isJsonArray()) {
      for (JsonElement item : value.getAsJsonArray()) {
        check(schema, item, where + "[]");
      }
    }
  }
}
