package org.crossbearing.export.text;

import java.util.List;
import java.util.stream.Collectors;
import org.crossbearing.export.internal.Days;
import org.crossbearing.export.internal.Phrase;
import org.crossbearing.export.internal.Printable;
import org.crossbearing.model.Attribution;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Origin;
import org.crossbearing.model.Report;
import org.jspecify.annotations.Nullable;

/** Who says something, through whom, where and when, in words. */
final class Sources {
  private Sources() {}

  /** "Vadym Lysenko on Telegram, through Reuters; by 10:36". */
  static String who(Figure figure, @Nullable Origin origin) {
    StringBuilder who = new StringBuilder(chain(figure.attribution()));
    if (origin != null && !origin.assumed() && figure.attribution().isEmpty()) {
      who.append(" (origin: ").append(Printable.line(origin.name())).append(')');
    }
    for (String remark : Phrase.remarks(figure)) {
      who.append("; ").append(remark);
    }
    return who.toString();
  }

  private static String chain(List<Attribution> chain) {
    return chain.isEmpty()
        ? "unattributed"
        : chain.stream().map(Sources::link).collect(Collectors.joining(", through "));
  }

  private static String link(Attribution link) {
    String name = Printable.line(link.name());
    return link.medium() == null ? name : name + " on " + Printable.line(link.medium());
  }

  /** "Harbour Times (Reuters), 10 Jul 2025 14:00"; the file if the outlet is unknown. */
  static String where(Report report) {
    StringBuilder where = new StringBuilder(outlet(report));
    if (!report.credits().isEmpty()) {
      where.append(
          report.credits().stream()
              .map(Printable::line)
              .collect(Collectors.joining(", ", " (", ")")));
    }
    if (report.published() != null) {
      where.append(", ").append(Days.of(report.published()));
    }
    return where.toString();
  }

  private static String outlet(Report report) {
    return Printable.line(report.outlet() == null ? report.file() : report.outlet());
  }
}
