package org.crossbearing.export.html;

import java.util.List;
import org.crossbearing.export.words.Phrase;
import org.crossbearing.export.words.Wording;
import org.crossbearing.model.Claim;
import org.crossbearing.model.Commitment;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Finding;
import org.crossbearing.model.Occurrence;
import org.crossbearing.model.Role;
import org.crossbearing.model.Span;
import org.crossbearing.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a report that is to be marked.
 *
 * @param span where it stands
 * @param kind the classes of its element
 * @param claim the anchor of its claim
 * @param anchored whether this is the claim itself, not only the number in it
 * @param finding the anchor of its finding, empty if it is in none
 * @param back where it leads back to, null if nowhere
 */
record Mark(
    Span span, String kind, String claim, boolean anchored, String finding, @Nullable Back back) {

  /**
   * A link behind a mark.
   *
   * @param kind the status of its finding, or {@code said}
   * @param label what it says to those who do not see its sign
   */
  record Back(String kind, String link, String label) {}

  /** The marks of one claim, the wider first. */
  static List<Mark> of(Claim claim, Anchors anchors) {
    String anchor = anchors.of(claim.id());
    Finding finding = anchors.findingOf(claim.id());
    String found = finding == null ? "" : anchors.of(finding.id());
    Back back = finding == null ? null : back(finding, anchors);
    return switch (claim) {
      case Figure f -> {
        String status = finding == null ? "" : " " + finding.status().word();
        yield List.of(
            new Mark(f.quote(), "claim figure", anchor, true, found, null),
            new Mark(f.cue(), "cue" + status, anchor, false, found, back));
      }
      case Statement s -> {
        Back said = new Back("said", "#" + anchors.said(s.id()), "who said this");
        yield List.of(new Mark(s.quote(), "claim statement", anchor, true, "", said));
      }
      case Role r -> List.of(new Mark(r.quote(), "claim role", anchor, true, found, back));
      case Commitment c ->
          List.of(new Mark(c.quote(), "claim commitment", anchor, true, found, back));
      case Occurrence o ->
          List.of(new Mark(o.quote(), "claim occurrence", anchor, true, found, back));
    };
  }

  private static Back back(Finding finding, Anchors anchors) {
    String label = Phrase.word(finding.status()) + ": " + Wording.counted(finding);
    return new Back(finding.status().word(), anchors.linkTo(finding.id()), label);
  }
}
