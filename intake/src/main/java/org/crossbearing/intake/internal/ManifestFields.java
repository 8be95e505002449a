package org.crossbearing.intake.internal;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import org.crossbearing.intake.internal.json.Json;
import org.crossbearing.model.Published;
import org.jspecify.annotations.Nullable;

/** Reads what an entry says beside the file. A wrong value is reported and counts as not said. */
final class ManifestFields {
  /** Takes what is wrong. */
  interface Wrong {
    void accept(int line, String expected, String found);
  }

  private final Json.Fields fields;
  private final Wrong wrong;

  ManifestFields(Json.Fields fields, Wrong wrong) {
    this.fields = fields;
    this.wrong = wrong;
  }

  Given given() {
    return new Given(text("outlet"), text("title"), published(), credits(), text("url"));
  }

  private @Nullable String text(String key) {
    Json json = fields.get(key);
    if (json instanceof Json.Text text) {
      return text.value().isBlank() ? null : text.value().strip();
    }
    if (json != null) {
      wrong.accept(json.line(), named(key, "a text"), Manifest.describe(json));
    }
    return null;
  }

  private @Nullable Published published() {
    Json json = fields.get("published");
    if (json == null) {
      return null;
    }
    try {
      if (json instanceof Json.Text text) {
        return Published.parse(text.value().strip());
      }
    } catch (DateTimeException e) {
      // Reported like any other wrong value.
    }
    wrong.accept(
        json.line(),
        named("published", "a time such as 2025-07-10, 2025-07-10T14:00 or 2025-07-10T14:00+02:00"),
        Manifest.describe(json));
    return null;
  }

  private @Nullable List<String> credits() {
    Json json = fields.get("credits");
    if (json == null) {
      return null;
    }
    List<String> credits = new ArrayList<>();
    List<Json> values = json instanceof Json.Items items ? items.values() : List.of(json);
    for (Json value : values) {
      if (json instanceof Json.Items && value instanceof Json.Text text) {
        credits.add(text.value().strip());
      } else {
        wrong.accept(
            value.line(), named("credits", "a list such as [\"Reuters\"]"), credit(json, value));
        return null;
      }
    }
    credits.removeIf(String::isEmpty);
    return credits;
  }

  private static String credit(Json all, Json one) {
    String found = Manifest.describe(one);
    return all instanceof Json.Items ? found + " in it" : found;
  }

  private static String named(String key, String expected) {
    return "\"" + key + "\" to be " + expected;
  }
}
