package org.crossbearing.export.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.crossbearing.model.Attribution;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Origin;
import org.jspecify.annotations.Nullable;

/** Who a report says it has a figure from. */
public final class Voice {
  /** Where the outlet says it without naming anybody. */
  public static final String NOBODY = "no source named";

  private Voice() {}

  /** "Vadym Lysenko on Telegram, through Reuters", "no source named; traced to Reuters". */
  public static String of(Figure figure, Catalogue catalogue) {
    List<Attribution> chain = figure.attribution();
    if (!chain.isEmpty()) {
      return String.join(", through ", chain.stream().map(l -> link(l, catalogue)).toList());
    }
    Origin traced = traced(figure, catalogue);
    return traced == null ? NOBODY : NOBODY + "; traced to " + Printable.line(traced.name());
  }

  private static String link(Attribution link, Catalogue catalogue) {
    String name = Printable.line(catalogue.nameOf(link.name()));
    return link.medium() == null ? name : name + " on " + Printable.line(link.medium());
  }

  /**
   * The origin of a figure that names no source; null if it is only the outlet itself, or an agency
   * that stands beside the outlet anyway.
   */
  public static @Nullable Origin traced(Figure figure, Catalogue catalogue) {
    Origin origin = catalogue.origin(figure.origin());
    if (origin == null || origin.assumed() || !figure.attribution().isEmpty()) {
      return null;
    }
    return catalogue.reportOf(figure).credits().contains(origin.name()) ? null : origin;
  }

  /** The voice with what keeps its value from being the plain, present one. */
  public static String withRemarks(Figure figure, Catalogue catalogue) {
    List<String> parts = new ArrayList<>(List.of(of(figure, catalogue)));
    parts.addAll(Phrase.remarks(figure));
    return String.join("; ", parts);
  }

  /** Claims that share a key, in the order in which the keys come. */
  public static <K, C> Map<K, List<C>> by(Function<C, K> key, List<C> claims) {
    Map<K, List<C>> groups = new LinkedHashMap<>();
    claims.forEach(c -> groups.computeIfAbsent(key.apply(c), k -> new ArrayList<>()).add(c));
    return groups;
  }
}
