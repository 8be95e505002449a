package org.crossbearing.ledger.internal.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.crossbearing.model.Term;
import org.jspecify.annotations.Nullable;

/** What {@link PackedOut} wrote, to be read in the same order. */
final class PackedIn {
  private static final int BITS = 7;

  private final byte[] bytes;
  private final List<Object> known = new ArrayList<>();
  private int at;

  PackedIn(byte[] bytes) {
    this.bytes = bytes;
  }

  int number() {
    int number = 0;
    for (int shift = 0; ; shift += BITS) {
      byte next = bytes[at++];
      number |= (next & Byte.MAX_VALUE) << shift;
      if (next >= 0) {
        return number;
      }
    }
  }

  /** Of things of a byte at least: no more than there are bytes. */
  private int size() {
    int size = number();
    if (size < 0 || size > bytes.length - at) {
      throw new IllegalStateException(
          "expecting no more than %d, found %d".formatted(bytes.length - at, size));
    }
    return size;
  }

  boolean flag() {
    return number() == 1;
  }

  String text() {
    return Objects.requireNonNull(textOrNull());
  }

  @Nullable String textOrNull() {
    return shared(this::units);
  }

  private String units() {
    char[] units = new char[size()];
    for (int i = 0; i < units.length; i++) {
      units[i] = (char) number();
    }
    return new String(units);
  }

  <E extends Enum<E> & Term> E term(Class<E> vocabulary) {
    return Objects.requireNonNull(shared(() -> Term.parse(vocabulary, text()).orElseThrow()));
  }

  <T> @Nullable T writtenOrNull(Function<String, T> parser) {
    String written = textOrNull();
    return written == null ? null : parser.apply(written);
  }

  <T> List<T> list(Supplier<T> reader) {
    int size = size();
    List<T> elements = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      elements.add(reader.get());
    }
    return elements;
  }

  List<String> texts() {
    return list(this::text);
  }

  @SuppressWarnings("unchecked") // it is read as what it was written as
  <T> @Nullable T shared(Supplier<T> reader) {
    int mark = number();
    if (mark == PackedOut.NOTHING) {
      return null;
    }
    if (mark != PackedOut.NEW) {
      return (T) known.get(mark - PackedOut.FIRST_KNOWN);
    }
    T value = reader.get();
    known.add(value);
    return value;
  }
}
