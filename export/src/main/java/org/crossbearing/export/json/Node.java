package org.crossbearing.export.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.crossbearing.model.Term;
import org.jspecify.annotations.Nullable;

/**
 * A value of a parsed file and the JSON pointer that leads to it, so that errors can say where.
 *
 * @param value a map, list, string, decimal, boolean or null; what is absent counts as null
 */
record Node(String pointer, @Nullable Object value) {
  private static final int SHOWN = 60;
  private static final int MOST_DIGITS = 100;

  /** Reads one value. */
  @FunctionalInterface
  interface Reader<T> {
    T read(Node node) throws DossierFormatException;
  }

  /** The field {@code name} of this object. */
  Node get(String name) throws DossierFormatException {
    if (!(value instanceof Map<?, ?> fields)) {
      throw expecting("an object");
    }
    return new Node(pointer + "/" + name, fields.get(name));
  }

  /** This value, or null if it is null or absent. */
  <T> @Nullable T orNull(Reader<T> reader) throws DossierFormatException {
    return value == null ? null : reader.read(this);
  }

  /** The elements of this list, none if it is absent. */
  <T> List<T> list(Reader<T> reader) throws DossierFormatException {
    List<T> elements = new ArrayList<>();
    if (value != null) {
      List<?> raw = as(List.class, "a list");
      for (int i = 0; i < raw.size(); i++) {
        elements.add(reader.read(new Node(pointer + "/" + i, raw.get(i))));
      }
    }
    return elements;
  }

  String text() throws DossierFormatException {
    return as(String.class, "a text");
  }

  boolean flag() throws DossierFormatException {
    return as(Boolean.class, "true or false");
  }

  BigDecimal number() throws DossierFormatException {
    BigDecimal number = as(BigDecimal.class, "a number");
    if (Math.abs((long) number.scale()) > MOST_DIGITS) {
      throw expecting("a number of at most " + MOST_DIGITS + " digits");
    }
    return number.scale() < 0 ? number.setScale(0) : number;
  }

  /** A whole number within bounds. */
  int whole(int least, int most) throws DossierFormatException {
    BigDecimal number = number().stripTrailingZeros();
    BigInteger whole = number.toBigInteger();
    if (number.scale() > 0
        || whole.compareTo(BigInteger.valueOf(least)) < 0
        || whole.compareTo(BigInteger.valueOf(most)) > 0) {
      throw expecting("a whole number from " + least + " to " + most);
    }
    return whole.intValue();
  }

  <E extends Enum<E> & Term> E term(Class<E> vocabulary) throws DossierFormatException {
    var term = Term.parse(vocabulary, text());
    if (term.isEmpty()) {
      throw expecting(
          Arrays.stream(vocabulary.getEnumConstants())
              .map(Term::word)
              .collect(Collectors.joining(", ", "one of ", "")));
    }
    return term.get();
  }

  DossierFormatException expecting(String what) {
    return new DossierFormatException(pointer.isEmpty() ? "the file" : pointer, what, shown(value));
  }

  private <T> T as(Class<T> type, String what) throws DossierFormatException {
    if (!type.isInstance(value)) {
      throw expecting(what);
    }
    return type.cast(value);
  }

  /** A value as an error names it. */
  static String shown(@Nullable Object value) {
    return switch (value) {
      case null -> "nothing";
      case Map<?, ?> m -> "an object";
      case List<?> l -> "a list";
      case String s when s.length() > SHOWN -> '"' + s.substring(0, SHOWN) + "…\"";
      case String s -> '"' + s + '"';
      default -> value.toString();
    };
  }
}
