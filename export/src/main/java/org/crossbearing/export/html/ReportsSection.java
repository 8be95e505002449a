package org.crossbearing.export.html;

import java.util.List;
import java.util.regex.Pattern;
import org.crossbearing.export.words.Catalogue;
import org.crossbearing.export.words.Days;
import org.crossbearing.export.words.Printable;
import org.crossbearing.export.words.Wording;
import org.crossbearing.model.Claim;
import org.crossbearing.model.Report;

/** The reports side by side, with every claim marked where it stands. */
final class ReportsSection implements Section {
  private static final int MOST_JUMPS = 40;
  private static final Pattern WEB = Pattern.compile("(?i)https?://[^\\s\\p{Cc}\\p{Cf}]+");
  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*");

  private static final String LEGEND =
      """
      <p class="legend">Marked are <span class="claim figure"><span class="cue">figures</span></span>, \
      <span class="claim statement">statements</span>, <span class="claim role">roles</span>, \
      <span class="claim commitment">commitments</span> and \
      <span class="claim occurrence">occurrences</span>. A sign behind a mark leads back to its \
      finding or speaker.</p>
      """;

  private final Catalogue catalogue;
  private final Anchors anchors;
  private final Html html;

  ReportsSection(Catalogue catalogue, Anchors anchors, Html html) {
    this.catalogue = catalogue;
    this.anchors = anchors;
    this.html = html;
  }

  @Override
  public String id() {
    return "reports";
  }

  @Override
  public String title() {
    return "Reports";
  }

  @Override
  public boolean isEmpty() {
    return catalogue.dossier().reports().isEmpty();
  }

  @Override
  public void write() {
    html.raw(LEGEND);
    jumps();
    html.open("div", "class", "reports").line();
    catalogue.dossier().reports().forEach(this::write);
    html.end("div");
  }

  /** One report is far from another on a phone; very many are folded. */
  private void jumps() {
    List<Report> reports = catalogue.dossier().reports();
    boolean folded = reports.size() > MOST_JUMPS;
    if (folded) {
      html.open("details").element("summary", "All " + reports.size() + " reports").line();
    }
    html.open("ul", "class", "jumps").line();
    for (Report report : reports) {
      html.open("li").open("a", "href", anchors.linkTo(report.id()));
      html.bdi(Wording.outlet(report)).close("a").end("li");
    }
    html.end("ul").raw(folded ? "</details>\n" : "");
  }

  private void write(Report report) {
    String anchor = anchors.of(report.id());
    String heading = anchor + "-heading";
    html.open("article", "class", "report", "id", anchor, "aria-labelledby", heading).line();
    html.open("header").open("h3", "id", heading).bdi(Wording.carrier(report)).close("h3");
    if (report.title() != null && !beginsWith(report, report.title())) {
      html.open("p", "class", "title").bdi(report.title()).close("p");
    }
    particulars(report);
    html.end("header");
    String language = LANGUAGE.matcher(report.language()).matches() ? report.language() : "";
    html.raw("<details class=\"body\" open>\n").element("summary", "The text").line();
    html.open("div", "class", "text", "lang", language);
    new MarkedText(report.text(), marks(report), html).write();
    html.close("div").close("details").end("article");
  }

  /** A title that the text itself begins with is not told twice. */
  private static boolean beginsWith(Report report, String title) {
    String text = report.text();
    String start = text.substring(0, Math.min(text.length(), 2 * title.length() + 16));
    return Printable.line(start).startsWith(Printable.line(title));
  }

  private void particulars(Report report) {
    html.open("p", "class", "particulars");
    if (report.published() == null) {
      html.text("Time unknown");
    } else {
      html.element("time", Days.of(report.published()), "datetime", report.published().toString());
    }
    String url = report.url() == null ? "" : report.url().strip();
    if (WEB.matcher(url).matches()) {
      html.text(" · ").element("a", "original", "href", url, "rel", "noopener noreferrer nofollow");
    }
    html.text(" · ").bdi(Printable.line(report.file())).close("p");
  }

  private List<Mark> marks(Report report) {
    return catalogue.claims(Claim.class).stream()
        .filter(claim -> claim.report().equals(report.id()))
        .flatMap(claim -> Mark.of(claim, anchors).stream())
        .toList();
  }
}
