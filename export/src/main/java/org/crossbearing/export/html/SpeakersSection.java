package org.crossbearing.export.html;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.crossbearing.export.words.Catalogue;
import org.crossbearing.export.words.Phrase;
import org.crossbearing.export.words.Printable;
import org.crossbearing.export.words.Voice;
import org.crossbearing.model.Statement;
import org.jspecify.annotations.Nullable;

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
    html.open("div", "class", "folds").line();
    Voice.by(SpeakersSection::key, catalogue.claims(Statement.class)).entrySet().stream()
        .sorted(Comparator.comparingInt(SpeakersSection::rank))
        .forEach(entry -> write(entry.getValue()));
    html.end("div");
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
    Map<String, List<Statement>> byWords = Voice.by(this::words, statements);
    html.open("details", "class", "fold")
        .open("summary")
        .bdi(name(statements.getFirst().speaker()));
    String count = Phrase.count(byWords.size(), "statement");
    html.text(" ").element("span", count, "class", "about").end("summary");
    html.open("ul", "class", "quotes").line();
    byWords.forEach(this::write);
    html.close("ul").end("details");
  }

  private String name(Statement.@Nullable Speaker speaker) {
    return speaker == null ? "Speaker not told" : catalogue.nameOf(speaker.name());
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
      row.where(List.of(statement));
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
