package org.crossbearing.ledger.internal.code;

import java.io.ByteArrayOutputStream;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.crossbearing.model.Term;
import org.jspecify.annotations.Nullable;

/** Values one behind the other as bytes; what is equal to one before is written once. */
final class PackedOut {
  static final int NOTHING = 0;
  static final int NEW = 1;
  static final int FIRST_KNOWN = 2;
  private static final int BITS = 7;
  private static final int MORE = 1 << BITS;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final Map<Object, Integer> known = new HashMap<>();

  byte[] bytes() {
    return bytes.toByteArray();
  }

  /** A number that is not negative. */
  void number(int number) {
    int left = number;
    while (left >= MORE) {
      bytes.write(left & (MORE - 1) | MORE);
      left >>>= BITS;
    }
    bytes.write(left);
  }

  void flag(boolean flag) {
    number(flag ? 1 : 0);
  }

  /** Every code unit is kept, halves of surrogate pairs too. */
  void text(@Nullable String text) {
    shared(text, this::units);
  }

  private void units(String text) {
    number(text.length());
    text.chars().forEach(this::number);
  }

  void term(Term term) {
    shared(term, t -> text(t.word()));
  }

  /** A number, a day and the like, as the text that it says it is. */
  void written(@Nullable Object value) {
    text(value == null ? null : value.toString());
  }

  <T> void list(Collection<T> elements, Consumer<T> writer) {
    number(elements.size());
    elements.forEach(writer);
  }

  void texts(Collection<String> texts) {
    list(texts, this::text);
  }

  /** What {@code writer} is to write, unless the like of it has been written before. */
  <T> void shared(@Nullable T value, Consumer<T> writer) {
    if (value == null) {
      number(NOTHING);
      return;
    }
    Integer place = known.get(value);
    if (place != null) {
      number(FIRST_KNOWN + place);
      return;
    }
    number(NEW);
    writer.accept(value);
    known.put(value, known.size());
  }
}
