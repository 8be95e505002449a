package org.crossbearing.reading.internal.act;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.crossbearing.model.Figure;
import org.crossbearing.reading.internal.Document;
import org.crossbearing.reading.internal.figure.Draft;
import org.crossbearing.reading.internal.lexicon.Table;
import org.crossbearing.reading.internal.lexicon.Words;
import org.crossbearing.reading.internal.name.Names;
import org.crossbearing.reading.internal.syntax.Syntax;

/** Finds the commitments and occurrences of a report. Thread-safe. */
public final class ActReader {
  private final Words words;
  private final ActWords acts;
  private final EventWords events;
  private final Set<String> days = new HashSet<>();
  private final Set<String> saying;

  /**
   * @param saying lemmas of verbs that report
   */
  public ActReader(String language, Words words, Set<String> saying) {
    this.words = words;
    this.acts = new ActWords(language);
    this.events = new EventWords(language);
    Table.read(language + "/calendar.tsv").forEach(row -> days.addAll(row.words(1)));
    days.remove("-");
    this.saying = Set.copyOf(saying);
  }

  /**
   * What the report tells of.
   *
   * @param drafts the figures as their sentences tell them
   * @param figures the same figures, in the same order
   */
  public Acts read(Document document, List<Draft> drafts, List<Figure> figures, Names names) {
    Wording wording = new Wording(acts, days, names);
    Story story = new Story(new Actors(words, wording, saying), wording);
    Measured measured = new Measured(document, wording, drafts, figures);
    for (Syntax syntax : document.sentences()) {
      wording.next();
      measured.next(syntax);
      Surroundings around = new Surroundings(words, events, wording);
      story.happens(
          new OccurrenceReader(syntax, words, events, around, story.actors(), measured.groups())
              .read());
      story.commits(syntax, acts, measured);
    }
    return new Acts(document, story.happenings(), story.commitments());
  }
}
