package org.crossbearing.export.html;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crossbearing.export.words.Catalogue;
import org.crossbearing.export.words.Phrase;
import org.crossbearing.export.words.Voice;
import org.crossbearing.export.words.Wording;
import org.crossbearing.model.Commitment;
import org.crossbearing.model.CommitmentStatus;

/** What was promised, asked for, approved or delivered. */
final class CommitmentsSection implements Section {
  private final Catalogue catalogue;
  private final Html html;
  private final ClaimRow row;

  CommitmentsSection(Catalogue catalogue, Anchors anchors, Html html) {
    this.catalogue = catalogue;
    this.html = html;
    row = new ClaimRow(catalogue, anchors, html);
  }

  @Override
  public String id() {
    return "commitments";
  }

  @Override
  public String title() {
    return "Promised and asked for";
  }

  @Override
  public boolean isEmpty() {
    return catalogue.claims(Commitment.class).isEmpty();
  }

  @Override
  public void write() {
    Map<CommitmentStatus, List<Commitment>> groups = new TreeMap<>();
    groups.putAll(Voice.by(Commitment::status, catalogue.claims(Commitment.class)));
    html.open("div", "class", "folds").line();
    groups.forEach(this::write);
    html.end("div");
  }

  private void write(CommitmentStatus status, List<Commitment> commitments) {
    html.open("details", "class", "fold").open("summary");
    html.text(Wording.capital(Phrase.word(status))).text(" ");
    html.element("span", Integer.toString(commitments.size()), "class", "about").end("summary");
    html.open("ul", "class", "quotes").line();
    for (Commitment commitment : commitments) {
      html.open("li");
      write(commitment);
      html.end("li");
    }
    html.close("ul").end("details");
  }

  private void write(Commitment commitment) {
    html.open("p").bdi(commitment.actor()).text(": ").bdi(commitment.action());
    if (commitment.object() != null) {
      html.text(" ").bdi(commitment.object());
    }
    if (commitment.to() != null) {
      html.text(", to ").bdi(commitment.to());
    }
    html.close("p");
    row.where(List.of(commitment));
  }
}
