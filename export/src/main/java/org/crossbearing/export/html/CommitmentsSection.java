package org.crossbearing.export.html;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.crossbearing.export.internal.Catalogue;
import org.crossbearing.export.internal.Phrase;
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
    Map<CommitmentStatus, List<Commitment>> groups = new EnumMap<>(CommitmentStatus.class);
    for (Commitment commitment : catalogue.claims(Commitment.class)) {
      groups.computeIfAbsent(commitment.status(), s -> new ArrayList<>()).add(commitment);
    }
    groups.forEach(this::write);
  }

  private void write(CommitmentStatus status, List<Commitment> commitments) {
    html.open("div", "class", "row").line();
    html.element("h3", Wording.capital(Phrase.word(status))).line();
    html.open("ul", "class", "quotes").line();
    for (Commitment commitment : commitments) {
      html.open("li").open("p").bdi(commitment.actor()).text(": ").bdi(commitment.action());
      if (commitment.object() != null) {
        html.text(" ").bdi(commitment.object());
      }
      if (commitment.to() != null) {
        html.text(", to ").bdi(commitment.to());
      }
      html.close("p").open("div", "class", "source");
      row.where(commitment);
      html.close("div").end("li");
    }
    html.close("ul").end("div");
  }
}
