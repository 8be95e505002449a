package org.crossbearing.ledger.internal.keep;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.crossbearing.ledger.internal.code.TextCode;
import org.crossbearing.model.Published;
import org.crossbearing.model.Report;

/**
 * By what a report is known again.
 *
 * @param link what stays when its text is changed: its URL; without one its outlet, title and day;
 *     without these nothing but its content
 * @param hash of everything that was published: text, outlet, title, time, credits, URL
 */
public record Identity(String link, String hash) {
  public static Identity of(Report report) {
    String hash = TextCode.hash(published(report));
    return new Identity(link(report, hash), hash);
  }

  /** Where a report comes among others, whenever it was added: by its time, then its content. */
  public String position(Report report) {
    Published published = report.published();
    return (published == null ? "unknown" : moment(published)) + " " + hash;
  }

  /** The same of a report alone. */
  public static String positionOf(Report report) {
    return of(report).position(report);
  }

  /** In universal time where the offset is known. A day alone comes before its hours. */
  private static String moment(Published published) {
    if (published.time() == null || published.offset() == null) {
      return new Published(published.date(), published.time(), null).toString();
    }
    return published
        .date()
        .atTime(published.time())
        .atOffset(published.offset())
        .toInstant()
        .atOffset(ZoneOffset.UTC)
        .toLocalDateTime()
        .toString();
  }

  private static List<String> published(Report report) {
    List<String> parts = new ArrayList<>();
    parts.add(report.text());
    parts.add(Objects.requireNonNullElse(report.outlet(), ""));
    parts.add(Objects.requireNonNullElse(report.title(), ""));
    parts.add(String.valueOf(report.published()));
    parts.add(Objects.requireNonNullElse(report.url(), ""));
    parts.addAll(report.credits());
    return parts;
  }

  private static String link(Report report, String hash) {
    if (report.url() != null && !report.url().isBlank()) {
      return "url " + TextCode.clean(withoutFragment(report.url().strip()));
    }
    if (report.outlet() != null && report.title() != null && report.published() != null) {
      String told = report.outlet() + " | " + report.title() + " | " + report.published().date();
      return "title " + TextCode.clean(told.toLowerCase(Locale.ROOT));
    }
    return "content " + hash;
  }

  private static String withoutFragment(String url) {
    int fragment = url.indexOf('#');
    return fragment < 0 ? url : url.substring(0, fragment);
  }
}
