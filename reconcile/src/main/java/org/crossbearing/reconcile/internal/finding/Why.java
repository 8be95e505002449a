package org.crossbearing.reconcile.internal.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.crossbearing.model.Attribution;
import org.crossbearing.model.Report;
import org.crossbearing.model.Status;

/** Says in one sentence how claims fit together, naming only what they hold. */
final class Why {
  private static final int VALUES = 6;
  private static final int VOICES = 4;

  private Why() {}

  static String say(Status status, List<Held> claims, int origins) {
    List<Held> byTime = new ArrayList<>(claims);
    if (status == Status.REVISED) {
      byTime.sort(Comparator.comparing(Held::time));
    }
    Map<String, Map<String, Set<String>>> values = new LinkedHashMap<>();
    for (Held claim : byTime) {
      values
          .computeIfAbsent(AmountWords.of(claim.figure().value()), v -> new LinkedHashMap<>())
          .computeIfAbsent(voice(claim), v -> new LinkedHashSet<>())
          .add(place(claim.report()));
    }
    List<String> parts = new ArrayList<>();
    values.forEach((value, voices) -> parts.add(value + voices(voices)));
    return String.join(status == Status.REVISED ? ", then " : ", ", cut(parts))
        + end(status, values.size(), origins, claims);
  }

  private static List<String> cut(List<String> parts) {
    if (parts.size() <= VALUES) {
      return parts;
    }
    int half = VALUES / 2;
    List<String> cut = new ArrayList<>(parts.subList(0, half));
    cut.add(parts.size() - VALUES + " more");
    cut.addAll(parts.subList(parts.size() - half, parts.size()));
    return cut;
  }

  private static String voice(Held claim) {
    List<Attribution> chain = claim.figure().attribution();
    return chain.isEmpty()
        ? "unattributed"
        : "from " + chain.stream().map(Attribution::name).collect(Collectors.joining(" and "));
  }

  private static String place(Report report) {
    List<String> names = new ArrayList<>();
    names.add(report.outlet() == null ? report.file() : report.outlet());
    names.addAll(report.credits());
    return String.join(", ", names);
  }

  private static String voices(Map<String, Set<String>> voices) {
    List<String> parts = new ArrayList<>();
    for (Map.Entry<String, Set<String>> voice : voices.entrySet()) {
      parts.add(" " + voice.getKey() + " (" + limited(List.copyOf(voice.getValue()), "; ") + ")");
    }
    return limited(parts, " and");
  }

  private static String limited(List<String> parts, String separator) {
    if (parts.size() <= VOICES) {
      return String.join(separator, parts);
    }
    String shown = String.join(separator, parts.subList(0, VOICES));
    return shown + " and " + (parts.size() - VOICES) + " more";
  }

  private static String end(Status status, int values, int origins, List<Held> claims) {
    return switch (status) {
      case SINGLE -> single(claims, origins);
      case AGREED -> "; " + origins + " origins, one value";
      case COMPATIBLE -> "; hedges and ranges that do not contradict each other";
      case REVISED -> revised(claims);
      case DISPUTED ->
          values == 2
              ? "; neither is later, wider or hedged"
              : "; nothing told explains why they differ";
    };
  }

  private static String single(List<Held> claims, int origins) {
    long reports = claims.stream().map(claim -> claim.report().id()).distinct().count();
    if (reports <= 1) {
      return "";
    }
    return origins == 0 ? "; from where is not known" : "; repeated, from one origin";
  }

  private static String revised(List<Held> claims) {
    boolean said = claims.stream().anyMatch(claim -> claim.figure().superseded());
    return said
        ? "; the reports themselves call older values outdated"
        : "; later counts replace earlier";
  }
}
