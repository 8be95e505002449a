package org.crossbearing.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossbearing.model.Claim;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Place;
import org.crossbearing.model.Reading;
import org.crossbearing.model.Report;
import org.crossbearing.reading.internal.Claims;
import org.crossbearing.reading.internal.Document;
import org.crossbearing.reading.internal.act.ActReader;
import org.crossbearing.reading.internal.act.Acts;
import org.crossbearing.reading.internal.details.ReportDetails;
import org.crossbearing.reading.internal.figure.Draft;
import org.crossbearing.reading.internal.figure.FigureBuilder;
import org.crossbearing.reading.internal.figure.FigureReader;
import org.crossbearing.reading.internal.lexicon.Table;
import org.crossbearing.reading.internal.lexicon.Words;
import org.crossbearing.reading.internal.place.EventPlaces;
import org.crossbearing.reading.internal.place.Nationals;
import org.crossbearing.reading.internal.place.PlaceReader;
import org.crossbearing.reading.internal.place.Places;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.crossbearing.reading.internal.syntax.SyntaxReader;
import org.crossbearing.reading.internal.text.Block;
import org.crossbearing.reading.internal.text.Layout;
import org.crossbearing.reading.internal.text.Sentence;
import org.crossbearing.reading.internal.text.Sentences;
import org.crossbearing.reading.internal.text.Tokenizer;
import org.crossbearing.reading.internal.time.FigureTimes;
import org.crossbearing.reading.internal.time.Timeline;
import org.crossbearing.reading.internal.voice.VoiceReader;
import org.crossbearing.reading.internal.voice.Voices;
import org.jspecify.annotations.Nullable;

/**
 * Reads English; besides claims it gives the sentence tier alone, for tests and tools. Thread-safe.
 */
public final class EnglishReader implements ReportReader {
  private static final String LANGUAGE = "en";

  private final Layout layout;
  private final Sentences sentences;
  private final SyntaxReader syntax;
  private final FigureReader figures;
  private final ActReader acts;
  private final VoiceReader voices;
  private final FigureTimes times;
  private final ReportDetails details;
  private final PlaceReader places;

  /** Loads the word lists. */
  public EnglishReader() {
    Words words = new Words(LANGUAGE);
    Set<String> abbreviations = words(LANGUAGE + "/abbreviations.tsv", "");
    Set<String> agencies = new HashSet<>();
    for (Table.Row row : Table.read(LANGUAGE + "/agencies.tsv")) {
      agencies.add(Tokenizer.normal(row.get(0)));
    }
    this.layout =
        new Layout(
            new Tokenizer(abbreviations), agencies, words(LANGUAGE + "/calendar.tsv", "month"));
    this.sentences =
        new Sentences(
            words(LANGUAGE + "/abbreviations.tsv", "title"),
            words(LANGUAGE + "/closed.tsv", ""),
            words(LANGUAGE + "/calendar.tsv", "month"));
    this.syntax = new SyntaxReader(LANGUAGE, words);
    Set<String> saying = words(LANGUAGE + "/speech.tsv", "verb");
    this.figures = new FigureReader(LANGUAGE, words, saying);
    this.voices = new VoiceReader(LANGUAGE, words);
    this.times = new FigureTimes(LANGUAGE);
    this.details = new ReportDetails(LANGUAGE);
    this.places = new PlaceReader(LANGUAGE, words);
    this.acts = new ActReader(LANGUAGE, words, saying);
  }

  private static Set<String> words(String table, String kind) {
    Set<String> words = new HashSet<>();
    for (Table.Row row : Table.read(table)) {
      if (kind.isEmpty() || row.get(0).equals(kind)) {
        words.addAll(row.words(1));
      }
    }
    return words;
  }

  @Override
  public Reading read(Report report) {
    Document document = analyse(report);
    Voices said = voices.read(document);
    Places found = places.read(document);
    List<Syntax> sentences = document.sentences();
    List<Draft> read =
        figures.withVictims(figures.read(sentences), sentences, said.names(), found::isWhere);
    EventPlaces event = new EventPlaces(document, found);
    List<@Nullable String> where = event.of(read);
    List<Draft> drafts = new Nationals(found).told(read, where);
    Timeline told = times.timeline(document);
    List<Claim> claims = new ArrayList<>(said.roles());
    claims.addAll(said.statements());
    FigureTimes.Times dated = times.of(document, told, drafts);
    List<Figure> counted = FigureBuilder.build(document, drafts, dated.timings(), where);
    for (Figure figure : counted) {
      claims.add(figure.attributed(said.attribution(figure)));
    }
    Acts done = acts.read(document, drafts, counted, said.names());
    claims.addAll(done.commitments());
    List<Draft> all = done.among(drafts);
    List<@Nullable String> there = event.afresh().of(all);
    claims.addAll(done.occurrences(all, times.of(document, told, all).timings(), there));
    Map<String, Place> located = located(found, where);
    located.putAll(located(found, there));
    return new Reading(
        document.report(), Claims.numbered(report, claims), located, dated.presumed());
  }

  private static Map<String, Place> located(Places places, List<@Nullable String> names) {
    Map<String, Place> located = new HashMap<>();
    for (String name : names) {
      if (name != null) {
        located.computeIfAbsent(name, places::place);
      }
    }
    return located;
  }

  /** The sentence tier alone: blocks, sentences, syntax. */
  public Document analyse(Report report) {
    List<Block> blocks = layout.blocks(report.text());
    List<Syntax> analysed = new ArrayList<>();
    for (Block block : blocks) {
      if (block.tells()) {
        for (Sentence sentence : sentences.of(block)) {
          analysed.add(syntax.read(sentence));
        }
      }
    }
    return new Document(details.complete(report, blocks), blocks, analysed);
  }
}
