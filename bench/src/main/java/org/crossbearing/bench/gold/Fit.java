package org.crossbearing.bench.gold;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.crossbearing.bench.measure.Json;
import org.crossbearing.bench.measure.Names;
import org.crossbearing.model.Span;
import org.jspecify.annotations.Nullable;

/** When a claim of a dossier fits one of the key. */
final class Fit {
  private static final Set<String> PEOPLE =
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
  private static final Set<String> HAPPENED =
      Set.of(
          "affected",
          "launched",
          "intercepted",
          "not_intercepted",
          "hit",
          "damaged",
          "destroyed",
          "lasted",
          "magnitude",
          "without_power");
  private static final List<Set<String>> SYNONYMS =
      List.of(
          Set.of("quake", "earthquake"),
          Set.of("business", "company", "firm"),
          Set.of("organisation", "organization"),
          Set.of("drone", "uav"),
          Set.of("house", "home"));

  private Fit() {}

  /** Where a part of a claim stands, in code points; empty if it is not there. */
  static Span span(Json part) {
    int start = part.get("start").number(-1);
    int end = part.get("end").number(-1);
    return start < 0 || end < start ? new Span(0, 0) : new Span(start, end);
  }

  static boolean near(@Nullable Double a, @Nullable Double b) {
    return a == null || b == null
        ? a == null && b == null
        : Math.abs(a - b) <= 1e-6 * Math.max(1, Math.max(Math.abs(a), Math.abs(b)));
  }

  /** Whether the measure is the keyed one or one that will do as well. */
  static boolean measure(Json wanted, Json got) {
    String measure = got.get("measure").text("");
    return measure.equals(wanted.get("measure").text())
        || wanted.get("altMeasure").texts().contains(measure);
  }

  static boolean happened(Json wanted) {
    String measure = wanted.get("measure").text("");
    return PEOPLE.contains(measure) || HAPPENED.contains(measure);
  }

  /** The same class, a wider or narrower wording of it, or people for any class of persons. */
  static boolean counted(Json wanted, @Nullable String of) {
    Set<String> got = new HashSet<>(Names.words(of));
    List<String> readings = new ArrayList<>(wanted.get("altOf").texts());
    readings.add(wanted.get("of").text(""));
    if (readings.stream().anyMatch(reading -> sameClass(got, reading))) {
      return true;
    }
    boolean people =
        got.contains("people") || Names.words(wanted.get("of").text()).contains("people");
    return people && PEOPLE.contains(wanted.get("measure").text(""));
  }

  private static boolean sameClass(Set<String> got, String reading) {
    Set<String> wanted = new HashSet<>(Names.words(reading));
    return !got.isEmpty()
        && !wanted.isEmpty()
        && (wanted.containsAll(got)
            || got.containsAll(wanted)
            || SYNONYMS.stream().anyMatch(s -> common(got, s) && common(wanted, s)));
  }

  private static boolean common(Set<String> a, Set<String> b) {
    return a.stream().anyMatch(b::contains);
  }

  /** A day must lie in a range of at most three days; a month or year must hold the range. */
  static boolean date(String wanted, Json got) {
    String start = got.get("from").text("");
    String end = got.get("to").text(start);
    if (start.isEmpty()) {
      return false;
    }
    if (wanted.length() < 10) {
      return start.startsWith(wanted) && end.startsWith(wanted);
    }
    LocalDate first = day(start);
    LocalDate last = day(end);
    return first != null
        && last != null
        && start.compareTo(wanted) <= 0
        && wanted.compareTo(end) <= 0
        && last.toEpochDay() - first.toEpochDay() <= 2;
  }

  private static @Nullable LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** Every keyed name is in the chain, and nobody else is; a medium does no harm. */
  static boolean attribution(Json wanted, List<String> chain) {
    List<String> by = wanted.get("by").texts();
    List<String> also = new ArrayList<>(by);
    also.addAll(wanted.get("altBy").texts());
    boolean nobodyElse = chain.stream().allMatch(name -> Names.medium(name) || anyOf(also, name));
    if (by.isEmpty()) {
      return nobodyElse;
    }
    return nobodyElse
        && by.stream()
            .filter(name -> !Names.medium(name) || by.size() == 1)
            .allMatch(name -> chain.stream().anyMatch(got -> Names.same(got, name)));
  }

  private static boolean anyOf(List<String> wanted, String name) {
    return wanted.stream().anyMatch(want -> Names.same(name, want));
  }

  /** The names and media of a chain. */
  static List<String> chain(Json figure) {
    List<String> names = new ArrayList<>();
    for (Json link : figure.get("attribution").items()) {
      names.addAll(link.get("name").texts());
      names.addAll(link.get("medium").texts());
    }
    names.removeIf(String::isEmpty);
    return names;
  }
}
