package org.crossbearing.intake.internal.json;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value of a JSON text, with the line on which it begins. */
public sealed interface Json {
  /** Counted from 1. */
  int line();

  /** A string. */
  record Text(int line, String value) implements Json {}

  /** An array. */
  record Items(int line, List<Json> values) implements Json {
    public Items {
      values = List.copyOf(values);
    }
  }

  /**
   * An object.
   *
   * @param values the first value of each key, in the order of the text
   * @param repeated values whose key had come before
   */
  record Fields(int line, Map<String, Json> values, Map<String, Json> repeated) implements Json {
    /** The value, null if there is none or if it is written {@code null}. */
    public @Nullable Json get(String key) {
      Json value = values.get(key);
      return value instanceof Other other && other.written().equals("null") ? null : value;
    }
  }

  /** A number, true, false or null. */
  record Other(int line, String written) implements Json {}
}
