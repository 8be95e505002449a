package org.crossbearing.ledger.internal.code;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.crossbearing.model.Term;
import org.jspecify.annotations.Nullable;

/** The fields of an object that {@link Json} read. What was left out is null, empty or false. */
public record Fields(Map<String, Object> all) {
  public String text(String name) {
    return (String) Objects.requireNonNull(all.get(name), name);
  }

  public @Nullable String textOrNull(String name) {
    return (String) all.get(name);
  }

  public int whole(String name) {
    return ((BigDecimal) Objects.requireNonNull(all.get(name), name)).intValueExact();
  }

  public @Nullable BigDecimal decimalOrNull(String name) {
    String written = textOrNull(name);
    return written == null ? null : new BigDecimal(written);
  }

  public boolean flag(String name) {
    return Boolean.TRUE.equals(all.get(name));
  }

  public <E extends Enum<E> & Term> E term(Class<E> vocabulary, String name) {
    return Term.parse(vocabulary, text(name)).orElseThrow();
  }

  public List<String> texts(String name) {
    return elements(name).stream().map(String.class::cast).toList();
  }

  public List<Integer> wholes(String name) {
    return elements(name).stream().map(n -> ((BigDecimal) n).intValueExact()).toList();
  }

  public List<Fields> objects(String name) {
    return elements(name).stream().map(Fields::of).toList();
  }

  private List<?> elements(String name) {
    return all.get(name) instanceof List<?> list ? list : List.of();
  }

  public Fields objectOf(String name) {
    return of(Objects.requireNonNull(all.get(name), name));
  }

  public <T> @Nullable T object(String name, Function<Fields, T> maker) {
    Object value = all.get(name);
    return value == null ? null : maker.apply(of(value));
  }

  @SuppressWarnings("unchecked") // Json makes no other maps
  static Fields of(Object value) {
    return new Fields((Map<String, Object>) value);
  }
}
