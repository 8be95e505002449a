package org.crossbearing.reading.internal.syntax;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.crossbearing.reading.internal.lexicon.Table;
import org.crossbearing.reading.internal.lexicon.Tag;
import org.crossbearing.reading.internal.lexicon.Words;
import org.crossbearing.reading.internal.quantity.Quantity;
import org.crossbearing.reading.internal.quantity.QuantityReader;
import org.crossbearing.reading.internal.text.Sentence;

/** Analyses one sentence: numbers, word classes, groups, clauses. Thread-safe. */
public final class SyntaxReader {
  private final Words words;
  private final QuantityReader quantities;
  private final Tagger tagger;
  private final Set<String> days = new HashSet<>();
  private final Set<String> saying = new HashSet<>();

  /** Reads the tables of {@code language}. */
  public SyntaxReader(String language, Words words) {
    this.words = words;
    this.quantities = new QuantityReader(language, words);
    Set<String> weekdays = new HashSet<>();
    for (Table.Row row : Table.read(language + "/calendar.tsv")) {
      days.addAll(row.words(1));
      if (row.get(0).equals("day")) {
        weekdays.addAll(row.words(1));
      }
    }
    days.remove("-");
    weekdays.remove("-");
    this.tagger = new Tagger(words, given(language), weekdays);
    for (Table.Row row : Table.read(language + "/speech.tsv")) {
      if (row.get(0).equals("verb")) {
        saying.addAll(row.words(1));
      }
    }
  }

  private static Set<String> given(String language) {
    Set<String> given = new HashSet<>();
    for (Table.Row row : Table.read(language + "/offices.tsv")) {
      if (Set.of("given", "his", "hers").contains(row.get(0))) {
        given.addAll(row.words(1));
      }
    }
    return given;
  }

  /** The analysis of the sentence. */
  public Syntax read(Sentence sentence) {
    boolean titleCase = Capitals.titleCase(sentence, words);
    List<Quantity> numbers = quantities.read(sentence, titleCase);
    Tag[] tags = tagger.tag(sentence, numbers, titleCase);
    List<Chunk> chunks = new Chunker(sentence, tags, numbers, words, days).chunks();
    Parser parser = new Parser(sentence, chunks, words, days, saying);
    List<Clause> clauses = parser.parse();
    return new Syntax(sentence, List.of(tags), numbers, chunks, clauses, parser.relations());
  }
}
