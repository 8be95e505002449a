package org.crossbearing.desk.internal.page;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.crossbearing.export.words.Bounds;
import org.crossbearing.export.words.Phrase;
import org.crossbearing.export.words.Printable;
import org.crossbearing.export.words.Reason;
import org.crossbearing.export.words.Wording;
import org.crossbearing.ledger.answer.FindingLine;
import org.crossbearing.model.Finding;
import org.crossbearing.model.Measure;
import org.crossbearing.model.Status;
import org.crossbearing.model.Term;

/**
 * A finding in a list.
 *
 * @param what "People injured"
 * @param value what it comes to: "26", "13 to 28"
 * @param bounds the span of all values, empty if there is one value only
 * @param support "7 outlets, 2 origins"
 * @param why the reason for its status
 * @param ofOffices whether it is about what offices a person holds, which several events may tell
 */
public record FigureView(
    String id,
    String event,
    String what,
    String value,
    String bounds,
    Tag tag,
    String support,
    String why,
    Bar bar,
    boolean ofOffices) {

  public static FigureView of(FindingLine line) {
    if (line.said() != null) {
      return ofRole(line, line.said());
    }
    Finding.OfFigures finding = finding(line);
    String span = Bounds.span(finding);
    String best = line.best() == null ? span : Bounds.of(line.best(), finding);
    return new FigureView(
        line.id(),
        line.event(),
        Wording.counted(finding),
        best,
        span.equals(best) ? "" : span,
        Tag.of(line.status()),
        support(line),
        Reason.of(finding),
        Bar.of(line.low(), line.high(), line.best()),
        false);
  }

  private static FigureView ofRole(FindingLine line, String said) {
    return new FigureView(
        line.id(),
        line.event(),
        Printable.line(line.of()),
        String.join(" or ", offices(said)),
        "",
        Tag.of(line.status()),
        Phrase.count(line.reports(), "report"),
        Wording.capital(Printable.line(line.why())),
        Bar.NONE,
        true);
  }

  /** Each office once, however it is capitalised. */
  private static Collection<String> offices(String said) {
    Map<String, String> offices = new LinkedHashMap<>();
    for (String office : Printable.line(said).split(" or ", -1)) {
      offices.putIfAbsent(office.toLowerCase(Locale.ROOT), office);
    }
    return offices.values();
  }

  /** The same for the same dispute about one person in several events. */
  public String dispute() {
    if (!ofOffices) {
      return id;
    }
    List<String> offices =
        Arrays.stream(value.toLowerCase(Locale.ROOT).split(" or ", -1)).sorted().toList();
    return what.substring(what.lastIndexOf(' ') + 1) + offices;
  }

  /** Whether its value is words, which need more room than a number. */
  public boolean isWords() {
    return value.length() > 12;
  }

  public boolean isDisputed() {
    return tag.word().equals(Status.DISPUTED.word());
  }

  private static Finding.OfFigures finding(FindingLine f) {
    return new Finding.OfFigures(
        f.id(),
        f.event(),
        Term.parse(Measure.class, f.measure()).orElse(Measure.OTHER),
        f.of(),
        f.unit(),
        f.status(),
        f.low(),
        f.high(),
        f.best(),
        f.origins(),
        List.of(),
        f.why());
  }

  /** What nobody publishes under a name is counted by reports. */
  private static String support(FindingLine line) {
    String carriers =
        line.outlets() == 0
            ? Phrase.count(line.reports(), "report")
            : Phrase.count(line.outlets(), "outlet");
    return carriers + ", " + Phrase.count(line.origins(), "origin");
  }
}
