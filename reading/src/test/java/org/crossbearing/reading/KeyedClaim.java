package org.crossbearing.reading;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One claim of a key. */
record KeyedClaim(JsonNode node) {
  private static final Set<String> OF_PEOPLE =
      Set.of(
          "killed",
          "injured",
          "missing",
          "rescued",
          "evacuated",
          "displaced",
          "hospitalised",
          "detained",
          "attending");
  private static final List<Set<String>> SYNONYMS =
      List.of(
          Set.of("quake", "earthquake"),
          Set.of("business", "company", "firm"),
          Set.of("drone", "uav"),
          Set.of("house", "home"));

  /** The claims of a keyed report that are of this kind. */
  static List<KeyedClaim> of(JsonNode report, String kind) {
    return report
        .path("claims")
        .valueStream()
        .filter(node -> node.path("kind").asString().equals(kind))
        .map(KeyedClaim::new)
        .toList();
  }

  boolean optional() {
    return node.path("optional").asBoolean(false);
  }

  boolean direct() {
    return node.path("direct").asBoolean(true);
  }

  String exact() {
    return node.path("exact").asString();
  }

  @Override
  public String toString() {
    return node.path("measure").asString() + " in " + node.path("anchor").asString();
  }

  /** The key counts in code points. */
  Span span(String text) {
    int start = text.offsetByCodePoints(0, node.path("start").asInt());
    return new Span(start, text.offsetByCodePoints(0, node.path("end").asInt()));
  }

  boolean measures(Figure figure) {
    return texts("measure", "altMeasure").contains(figure.measure().word());
  }

  boolean sameValue(Figure figure) {
    return same(node.path("low"), figure.value().low())
        && same(node.path("high"), figure.value().high());
  }

  boolean sameUnit(Figure figure) {
    String unit = figure.value().unit();
    return node.path("unit").isString() ? node.path("unit").asString().equals(unit) : unit == null;
  }

  boolean sameQualifier(Figure figure) {
    return node.path("qualifier").asString("exact").equals(figure.value().qualifier().word());
  }

  /** The same class, a wider or narrower wording of it, or "people" for persons of any class. */
  boolean sameClass(Figure figure) {
    Set<String> got = words(figure.of());
    for (String other : texts("of", "altOf")) {
      Set<String> wanted = words(other);
      boolean within = !wanted.isEmpty() && (wanted.containsAll(got) || got.containsAll(wanted));
      if (within || SYNONYMS.stream().anyMatch(same -> shared(same, got) && shared(same, wanted))) {
        return true;
      }
    }
    boolean people =
        got.contains("people") || words(node.path("of").asString("")).contains("people");
    return people && OF_PEOPLE.contains(node.path("measure").asString());
  }

  private static boolean same(JsonNode wanted, @Nullable BigDecimal got) {
    return got == null
        ? !wanted.isNumber()
        : wanted.isNumber() && wanted.decimalValue().compareTo(got) == 0;
  }

  private List<String> texts(String name, String others) {
    List<String> texts = new ArrayList<>();
    texts.add(node.path(name).asString(""));
    JsonNode more = node.path(others);
    more.forEach(other -> texts.add(other.asString()));
    if (more.isString()) {
      texts.add(more.asString());
    }
    return texts;
  }

  private static boolean shared(Set<String> a, Set<String> b) {
    return a.stream().anyMatch(b::contains);
  }

  private static Set<String> words(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
    String[] words = plain.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}_]+", -1);
    Set<String> all = new HashSet<>(Arrays.asList(words));
    all.remove("");
    return all;
  }
}
