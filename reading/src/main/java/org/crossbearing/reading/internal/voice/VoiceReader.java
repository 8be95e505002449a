package org.crossbearing.reading.internal.voice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.crossbearing.reading.internal.Document;
import org.crossbearing.reading.internal.lexicon.Table;
import org.crossbearing.reading.internal.lexicon.Words;
import org.crossbearing.reading.internal.name.Names;
import org.crossbearing.reading.internal.name.Offices;

/** Reads who says what. Thread-safe. */
public final class VoiceReader {
  private final Offices offices;
  private final Speech speech;
  private final Set<String> days = new HashSet<>();

  /** Reads the tables of {@code language}. */
  public VoiceReader(String language, Words words) {
    this.offices = new Offices(language, words);
    this.speech = new Speech(language, words);
    for (Table.Row row : Table.read(language + "/calendar.tsv")) {
      days.addAll(row.words(1));
    }
  }

  /** The voices of the report. */
  public Voices read(Document document) {
    Names names = Names.of(document.sentences(), offices, days);
    Sheet sheet = Sheet.of(document);
    Discourse discourse = new Discourse(sheet, names, offices, days);
    List<List<Saying>> sayings = new ArrayList<>();
    for (int i = 0; i < document.sentences().size(); i++) {
      discourse.enter(document.sentences().get(i));
      sayings.add(
          new Sayings(document.sentences().get(i), sheet.quoted(i), discourse, speech).find());
      discourse.learn(document.sentences().get(i));
    }
    List<Said> said = new QuoteReader(sheet, sayings, discourse, document.text()).read();
    return new Voices(document, names, sheet, sayings, said, discourse, speech);
  }
}
