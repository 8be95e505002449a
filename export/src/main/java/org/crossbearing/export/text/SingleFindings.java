package org.crossbearing.export.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossbearing.export.words.Best;
import org.crossbearing.export.words.Catalogue;
import org.crossbearing.export.words.Voice;
import org.crossbearing.export.words.Wording;
import org.crossbearing.model.Claim;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Finding;
import org.crossbearing.model.Measure;

/** What one origin alone says, a line or two for each. */
final class SingleFindings {
  /** Where not all is asked for. */
  private static final int MOST = 15;

  private static final int INDENT = 2;
  private static final int WHAT = 26;
  private static final int VALUE = 18;

  private final Catalogue catalogue;
  private final Page page;
  private final boolean all;

  SingleFindings(Catalogue catalogue, Page page, boolean all) {
    this.catalogue = catalogue;
    this.page = page;
    this.all = all;
  }

  void print(List<Finding> findings) {
    int shown = all ? findings.size() : Page.cut(findings.size(), MOST);
    Map<String, List<Finding>> bySubject =
        Voice.by(f -> FindingsSection.subject(f, catalogue), findings.subList(0, shown));
    bySubject.forEach(this::print);
    page.more(findings.size() - shown);
  }

  private void print(String subject, List<Finding> findings) {
    page.blank();
    page.wrapped(0, INDENT, Cell.strong(subject));
    Table table = new Table(INDENT, WHAT, VALUE, 0);
    for (Finding finding : findings) {
      table.row(
          Cell.plain(finding instanceof Finding.OfRoles ? "" : Wording.counted(finding, catalogue)),
          Cell.strong(Best.of(finding, catalogue)),
          Cell.faint(source(finding)));
      quote(finding, table);
    }
    table.print(page);
  }

  /** What no measure tells is clear from the words alone. */
  private void quote(Finding finding, Table table) {
    for (Figure figure : catalogue.claims(finding, Figure.class)) {
      if (figure.measure() == Measure.OTHER) {
        String text = catalogue.reportOf(figure).text();
        table.below(Quote.of(text, figure.quote(), figure.cue(), Page.WIDTH - 2 * INDENT));
        return;
      }
    }
  }

  /** "Giorgia Meloni, in AFP and Al Jazeera"; of several voices the first that says more. */
  private String source(Finding finding) {
    Set<String> outlets = new LinkedHashSet<>();
    for (Claim claim : catalogue.claims(finding, Claim.class)) {
      outlets.add(Wording.carrier(catalogue.reportOf(claim)));
    }
    String where = String.join(", ", outlets);
    return catalogue.claims(finding, Figure.class).stream()
        .map(figure -> Voice.withRemarks(figure, catalogue))
        .filter(voice -> !voice.equals(Voice.NOBODY))
        .findFirst()
        .map(voice -> voice.replaceFirst("^" + Voice.NOBODY + "; ", "") + ", in " + where)
        .orElse(where);
  }
}
