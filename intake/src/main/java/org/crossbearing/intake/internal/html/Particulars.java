package org.crossbearing.intake.internal.html;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crossbearing.model.Published;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** What a page says about its article, in its head, in its linked data or in its headline. */
final class Particulars {
  private static final Predicate<String> ADDRESS =
      Pattern.compile("https?://\\S+", Pattern.CASE_INSENSITIVE).asMatchPredicate();

  /** Browsers leave this when they save a page. */
  private static final Pattern SAVED_FROM =
      Pattern.compile("saved from url=\\(\\d+\\)(https?://\\S+)");

  private static final String[] DAYS = {
    "datepublished",
    "og:published_time",
    "publish-date",
    "publishdate",
    "pubdate",
    "date",
    "dc.date.issued",
    "dcterms.issued",
    "dc.date",
    "parsely-pub-date",
    "sailthru.date"
  };

  private static final String[] AUTHORS = {
    "author", "byl", "byline", "article:author", "dc.creator", "source", "parsely-author"
  };

  private final Document page;
  private final MetaTags meta;
  private final LinkedData data;

  private Particulars(Document page) {
    this.page = page;
    this.meta = MetaTags.of(page);
    this.data = LinkedData.of(page);
  }

  static Particulars of(Document page) {
    return new Particulars(page);
  }

  /** The title as the publisher's record has it. */
  @Nullable String title() {
    return first(Stream.of(meta.get("og:title"), data.text("headline"), heading(), ofWindow()));
  }

  /** The title as it stands above the article. */
  @Nullable String headline() {
    return first(Stream.of(heading(), meta.get("og:title"), data.text("headline"), ofWindow()));
  }

  @Nullable String outlet() {
    return first(Stream.of(meta.get("og:site_name"), data.text("publisher")));
  }

  @Nullable String url() {
    Stream<Optional<String>> candidates =
        Stream.of(
            Optional.of(page.select("link[rel=canonical]").attr("href").strip()),
            meta.get("og:url"),
            data.text("url"),
            data.text("mainEntityOfPage"),
            savedFrom());
    return candidates.flatMap(Optional::stream).filter(ADDRESS).findFirst().orElse(null);
  }

  @Nullable String language() {
    Stream<Optional<String>> candidates =
        Stream.of(
            Optional.of(page.select("html").attr("lang")),
            Optional.of(page.select("html").attr("xml:lang")),
            meta.get("og:locale"),
            data.text("inLanguage"),
            meta.get("content-language"));
    return candidates
        .flatMap(Optional::stream)
        .map(tag -> Locale.forLanguageTag(tag.strip().replace('_', '-')).getLanguage())
        .filter(language -> !language.isEmpty())
        .findFirst()
        .orElse(null);
  }

  @Nullable Published published() {
    Stream<String> first =
        Stream.of(meta.get("article:published_time"), data.text("datePublished"))
            .flatMap(Optional::stream);
    Stream<String> then = Arrays.stream(DAYS).map(meta::get).flatMap(Optional::stream);
    return Stream.of(first, then, times())
        .flatMap(candidates -> candidates)
        .flatMap(time -> PageTime.parse(time).stream())
        .findFirst()
        .orElse(null);
  }

  /** Everybody whom the page names as its author or source. */
  List<String> authors() {
    Stream<String> inHead = Arrays.stream(AUTHORS).map(meta::get).flatMap(Optional::stream);
    Stream<String> inData =
        Stream.of("author", "creator", "sourceOrganization", "creditText", "provider")
            .flatMap(key -> data.texts(key).stream());
    return Stream.concat(inHead, inData).filter(Predicate.not(ADDRESS)).toList();
  }

  /** Times of the article itself; those beside it are of other articles. */
  private Stream<String> times() {
    return page.select("time[datetime]").stream()
        .filter(time -> time.closest("nav, aside, footer, li") == null)
        .map(time -> time.attr("datetime"));
  }

  /** The heading, if there is but one or one that the title repeats. */
  private Optional<String> heading() {
    List<String> headings =
        page.select("h1").stream()
            .map(PageText::of)
            .map(heading -> heading.replace("\n", " "))
            .filter(heading -> !heading.isBlank())
            .limit(20)
            .toList();
    String titles = page.title() + meta.get("og:title").orElse("");
    return headings.stream()
        .filter(titles::contains)
        .findFirst()
        .or(() -> headings.size() == 1 ? Optional.of(headings.get(0)) : Optional.empty());
  }

  private Optional<String> ofWindow() {
    return Optional.of(page.title());
  }

  private Optional<String> savedFrom() {
    return page.childNodes().stream()
        .filter(node -> node.nodeName().equals("#comment"))
        .map(node -> SAVED_FROM.matcher(node.outerHtml()))
        .filter(Matcher::find)
        .map(matcher -> matcher.group(1))
        .findFirst();
  }

  private static @Nullable String first(Stream<Optional<String>> candidates) {
    return candidates
        .flatMap(Optional::stream)
        .map(Paragraph::line)
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse(null);
  }
}
