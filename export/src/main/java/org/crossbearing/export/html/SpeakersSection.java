package org.crossbearing.export.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crossbearing.export.internal.Catalogue;
import org.crossbearing.export.internal.Printable;
import org.crossbearing.model.Statement;

/** Who said what: statements by speaker, those with most first, those without a speaker last. */
final class SpeakersSection implements Section {
  private final Catalogue catalogue;
  private final Anchors anchors;
  private final Html html;
  private final ClaimRow row;

  SpeakersSection(Catalogue catalogue, Anchors anchors, Html html) {
    this.catalogue = catalogue;
    this.anchors = anchors;
    this.html = html;
    row = new ClaimRow(catalogue, anchors, html);
  }

  @Override
  public String id() {
    return "statements";
  }

  @Override
  public String title() {
    return "Who said what";
  }

  @Override
  public boolean isEmpty() {
    return catalogue.claims(Statement.class).isEmpty();
  }

  @Override
  public void write() {
    Map<String, List<Statement>> speakers = new LinkedHashMap<>();
    for (Statement statement : catalogue.claims(Statement.class)) {
      speakers.computeIfAbsent(key(statement), speaker -> new ArrayList<>()).add(statement);
    }
    speakers.entrySet().stream()
        .sorted(Comparator.comparingInt(SpeakersSection::rank))
        .forEach(entry -> write(entry.getValue()));
  }

  /** Names that are one entity are one speaker. */
  private static String key(Statement statement) {
    Statement.Speaker speaker = statement.speaker();
    if (speaker == null) {
      return "";
    }
    return speaker.entity() == null ? "name " + speaker.name() : "entity " + speaker.entity();
  }

  private static int rank(Map.Entry<String, List<Statement>> speaker) {
    return speaker.getKey().isEmpty() ? 1 : -speaker.getValue().size();
  }

  private void write(List<Statement> statements) {
    Statement.Speaker speaker = statements.getFirst().speaker();
    html.open("div", "class", "row").line().open("h3");
    html.bdi(speaker == null ? "Speaker not told" : speaker.name()).end("h3");
    Map<String, List<Statement>> byWords = new LinkedHashMap<>();
    for (Statement statement : statements) {
      byWords.computeIfAbsent(words(statement), words -> new ArrayList<>()).add(statement);
    }
    html.open("ul", "class", "quotes").line();
    byWords.forEach(this::write);
    html.close("ul").end("div");
  }

  private String words(Statement statement) {
    String words = Printable.line(statement.quote().of(catalogue.reportOf(statement).text()));
    return statement.direct() ? "“" + words + "”" : words;
  }

  private void write(String words, List<Statement> statements) {
    boolean direct = statements.getFirst().direct();
    html.open("li", "class", direct ? "direct" : "reported");
    html.open(direct ? "blockquote" : "p", "class", "words").bdi(words);
    html.close(direct ? "blockquote" : "p");
    for (Statement statement : statements) {
      html.open("div", "class", "source", "id", anchors.said(statement.id()));
      how(statement);
      row.where(statement);
      html.close("div");
    }
    html.end("li");
  }

  private void how(Statement statement) {
    if (statement.verb() != null || statement.medium() != null) {
      html.open("p", "class", "who").bdi(statement.verb() == null ? "" : statement.verb());
      if (statement.medium() != null) {
        html.text(" on ").bdi(statement.medium());
      }
      html.close("p");
    }
  }
}
