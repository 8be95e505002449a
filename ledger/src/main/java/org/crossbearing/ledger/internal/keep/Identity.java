package org.crossbearing.ledger.internal.keep;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.crossbearing.ledger.internal.code.TextCode;
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
