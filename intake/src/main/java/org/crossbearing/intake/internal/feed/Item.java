package org.crossbearing.intake.internal.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.crossbearing.intake.internal.html.Agencies;
import org.crossbearing.intake.internal.html.Page;
import org.crossbearing.intake.internal.html.PageText;
import org.crossbearing.intake.internal.html.PageTime;
import org.crossbearing.model.Published;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** One item of a feed, an {@code item} of RSS or an {@code entry} of Atom. */
record Item(Element element, Channel channel) {
  private static final List<String> BODIES =
      List.of("content:encoded", "content", "description", "summary");

  /** Empty if it has no text. */
  Optional<Page> page() {
    String title = Fields.text(element, "title");
    List<String> paragraphs = new ArrayList<>(paragraphs());
    if (title != null && !paragraphs.contains(title)) {
      paragraphs.addFirst(title);
    }
    return paragraphs.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Page(
                String.join("\n\n", paragraphs),
                title,
                channel.title(),
                published(),
                credits(),
                url(),
                channel.language()));
  }

  private List<String> paragraphs() {
    for (String name : BODIES) {
      Element body = Fields.child(element, name);
      List<String> paragraphs = body == null ? List.of() : paragraphs(body);
      if (!paragraphs.isEmpty()) {
        return paragraphs;
      }
    }
    return List.of();
  }

  /** Markup is escaped in RSS and, but for XHTML, in Atom, where plain text may be told as such. */
  private static List<String> paragraphs(Element body) {
    String markup = body.childrenSize() > 0 ? body.html() : body.wholeText();
    if (body.attr("type").equals("text")) {
      return markup.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
    return PageText.paragraphs(Jsoup.parse(markup).body());
  }

  private @Nullable Published published() {
    String time = Fields.text(element, "pubdate", "published", "dc:date", "updated");
    return time == null ? null : PageTime.parse(time).orElse(null);
  }

  private @Nullable String url() {
    for (Element link : element.children()) {
      if (FeedReader.name(link).equals("link") && isToItself(link)) {
        String href = link.attr("href").strip();
        String url = href.isEmpty() ? link.wholeText().strip() : href;
        if (!url.isEmpty()) {
          return url;
        }
      }
    }
    return null;
  }

  private static boolean isToItself(Element link) {
    return link.attr("rel").isEmpty() || link.attr("rel").equals("alternate");
  }

  /** The feed that the item came from, unless it is this one; the agencies of its byline. */
  private List<String> credits() {
    List<String> credits = new ArrayList<>();
    String source = source();
    if (source != null && !source.equalsIgnoreCase(channel.title())) {
      credits.add(Agencies.in(source).findFirst().orElse(source));
    }
    String byline =
        Objects.requireNonNullElse(Fields.text(element, "dc:creator", "author", "credit"), "");
    Agencies.in(byline).filter(agency -> !credits.contains(agency)).forEach(credits::add);
    return credits;
  }

  /** In RSS its text, in Atom its title. */
  private @Nullable String source() {
    Element source = Fields.child(element, "source");
    if (source == null) {
      return null;
    }
    return source.childrenSize() > 0
        ? Fields.text(source, "title")
        : Fields.text(element, "source");
  }
}
