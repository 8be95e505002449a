package org.crossbearing.intake.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.crossbearing.intake.internal.feed.FeedReader;
import org.crossbearing.intake.internal.html.Page;
import org.crossbearing.intake.internal.html.PageReader;
import org.crossbearing.intake.internal.text.Head;
import org.crossbearing.intake.internal.text.PageDecoder;
import org.crossbearing.intake.internal.text.Refusal;
import org.crossbearing.intake.internal.text.TextDecoder;
import org.crossbearing.intake.internal.text.TextShape;
import org.crossbearing.model.Published;
import org.crossbearing.model.Report;
import org.jspecify.annotations.Nullable;

/** Makes reports of a file: its text, and what the list, the page or the name tell about it. */
public final class ReportReader {
  private static final String DEFAULT_LANGUAGE = "en";
  private static final String PAGE = "html";

  private ReportReader() {}

  /**
   * Reads one file, of which a feed holds several reports.
   *
   * @param first the number of the first of its reports
   * @throws Refusal if it cannot be read or holds no text
   */
  public static List<Report> read(int first, Source source) throws Refusal {
    byte[] bytes = FileBytes.read(source.path());
    if (isFeed(source, bytes)) {
      return feed(first, source, bytes);
    }
    String id = "r" + first;
    return List.of(
        isPage(source, bytes)
            ? page(id, source.file(), source, PageReader.read(PageDecoder.decode(bytes)))
            : text(id, source, bytes));
  }

  private static List<Report> feed(int first, Source source, byte[] bytes) throws Refusal {
    List<Report> reports = new ArrayList<>();
    for (Page item : FeedReader.read(bytes)) {
      String file = source.file() + "#" + (reports.size() + 1);
      reports.add(page("r" + (first + reports.size()), file, source, item));
    }
    return reports;
  }

  private static boolean isFeed(Source source, byte[] bytes) {
    return !source.file().toLowerCase(Locale.ROOT).endsWith(".txt") && FeedReader.isFeed(bytes);
  }

  private static Report text(String id, Source source, byte[] bytes) throws Refusal {
    String text = TextDecoder.decode(bytes);
    if (TextShape.isBlank(text)) {
      throw new Refusal("the text of a report", "white space only", "put the text into it");
    }
    Given given = source.given();
    return new Report(
        id,
        source.file(),
        given.outlet(),
        given.title(),
        published(source, null),
        first(given.credits(), List.of()),
        given.url(),
        DEFAULT_LANGUAGE,
        text,
        false);
  }

  private static Report page(String id, String file, Source source, Page page) {
    Given given = source.given();
    return new Report(
        id,
        file,
        firstOrNull(given.outlet(), page.outlet()),
        firstOrNull(given.title(), page.title()),
        published(source, page.published()),
        first(given.credits(), page.credits()),
        firstOrNull(given.url(), page.url()),
        first(page.language(), DEFAULT_LANGUAGE),
        page.text(),
        true);
  }

  private static boolean isPage(Source source, byte[] bytes) {
    String name = source.file().toLowerCase(Locale.ROOT);
    if (name.endsWith(".html") || name.endsWith(".htm")) {
      return true;
    }
    Head head = Head.of(bytes);
    return !name.endsWith(".txt") && (head.doctype().equals(PAGE) || head.element().equals(PAGE));
  }

  private static @Nullable Published published(Source source, @Nullable Published told) {
    Published known = firstOrNull(source.given().published(), told);
    String name = source.file().substring(source.file().lastIndexOf('/') + 1);
    return known != null ? known : FileNameDate.in(name).orElse(null);
  }

  private static <T> T first(@Nullable T known, T otherwise) {
    return known != null ? known : otherwise;
  }

  private static <T> @Nullable T firstOrNull(@Nullable T known, @Nullable T otherwise) {
    return known != null ? known : otherwise;
  }
}
