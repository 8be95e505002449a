package org.crossbearing.desk.internal.page;

import java.util.List;
import org.crossbearing.export.words.Bounds;
import org.crossbearing.export.words.Phrase;
import org.crossbearing.export.words.Printable;
import org.crossbearing.export.words.Reason;
import org.crossbearing.export.words.Wording;
import org.crossbearing.ledger.Views;
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
 * @param offices those that a person is told to hold; none if it is about a figure
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
    List<String> offices) {

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
        List.of());
  }

  private static FigureView ofRole(FindingLine line, String said) {
    List<String> offices =
        List.copyOf(PersonPages.distinct(List.of(Printable.line(said).split(" or ", -1))));
    return new FigureView(
        line.id(),
        line.event(),
        Printable.line(line.of()),
        String.join(" or ", offices),
        "",
        Tag.of(line.status()),
        Phrase.count(line.reports(), "report"),
        Wording.capital(Printable.line(line.why())),
        Bar.NONE,
        offices);
  }

  /** The same for the same dispute about one person in several events. */
  public String dispute() {
    return offices.isEmpty()
        ? id
        : Views.surnameKey(what) + offices.stream().map(Views::nameKey).sorted().toList();
  }

  /** Whether it is about what offices a person holds, which several events may tell. */
  public boolean ofOffices() {
    return !offices.isEmpty();
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
