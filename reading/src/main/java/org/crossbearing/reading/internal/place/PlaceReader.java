package org.crossbearing.reading.internal.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossbearing.reading.internal.Document;
import org.crossbearing.reading.internal.lexicon.Words;
import org.crossbearing.reading.internal.place.Mention.Role;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Clause;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.crossbearing.reading.internal.text.Block;
import org.crossbearing.reading.internal.text.Sentence;
import org.crossbearing.reading.internal.text.Token;

/** Finds the places that a report names, each name standing for one place. Thread-safe. */
public final class PlaceReader {
  private static final double DATELINE = 3;

  private final PlaceWords places;
  private final Words words;
  private final MentionReader mentions;
  private final Datelines datelines;

  /** Reads the tables of {@code language}; the gazetteer itself is read at the first report. */
  public PlaceReader(String language, Words words) {
    this.places = new PlaceWords(language);
    this.words = words;
    this.mentions = new MentionReader(places, words);
    this.datelines = new Datelines(places);
  }

  /** The places of the report. */
  public Places read(Document document) {
    List<Mention> heads = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (block.kind() == Block.Kind.DATELINE) {
        heads.addAll(datelines.read(block));
      }
    }
    Set<String> persons = persons(document.sentences());
    List<List<Mention>> found = found(document, persons, Set.of());
    Set<String> made = made(found);
    if (!made.isEmpty()) {
      found = found(document, persons, made);
    }
    Evidence evidence = evidence(document, found, heads);
    Map<String, Candidate> chosen = chosen(evidence, found, heads);
    return new Places(places, document, found, heads, chosen, made, evidence);
  }

  private List<List<Mention>> found(Document document, Set<String> persons, Set<String> made) {
    List<List<Mention>> found = new ArrayList<>();
    for (Syntax syntax : document.sentences()) {
      found.add(
          mentions.read(syntax, made).stream()
              .filter(m -> m.role() != Role.NAMED || !persons.contains(m.key()))
              .toList());
    }
    return found;
  }

  /**
   * The names that words beside them make towns, "the town of Hays": places wherever they stand.
   */
  private static Set<String> made(List<List<Mention>> found) {
    Set<String> made = new HashSet<>();
    for (List<Mention> in : found) {
      for (Mention mention : in) {
        if (mention.role() != Role.PART && mention.unit().equals("town")) {
          made.add(mention.key());
        }
      }
    }
    return made;
  }

  /** The last words of names of two words and more, when no English words: surnames, mostly. */
  private Set<String> persons(List<Syntax> sentences) {
    Set<String> persons = new HashSet<>();
    for (Syntax syntax : sentences) {
      Sentence sentence = syntax.sentence();
      for (int i = 1; i < sentence.size(); i++) {
        Token token = sentence.token(i);
        boolean function = words.closed(sentence.norm(i - 1)) != null;
        boolean first = sentence.token(i - 1).capital() && !function;
        boolean second = first && token.capital() && token.spaced();
        boolean last = i + 1 == sentence.size() || !sentence.token(i + 1).capital();
        boolean direction = places.is("direction", sentence.norm(i - 1));
        if (second && last && !direction && !words.known(token.norm())) {
          persons.add(Spelling.fold(token.text()));
        }
      }
      syntax.clauses().forEach(clause -> addDoers(persons, syntax, clause));
    }
    return persons;
  }

  /** "Freddy destroyed 640 houses": no town does, though a country or its capital may. */
  private void addDoers(Set<String> doers, Syntax syntax, Clause clause) {
    if (clause.passive() || !places.is("wreck", clause.verb().lemma())) {
      return;
    }
    for (NounGroup subject : clause.subjects()) {
      Token token = syntax.sentence().token(subject.head());
      boolean named = token.capital() && subject.to() == subject.from() + 1;
      String key = Spelling.fold(token.text());
      if (named && Gazetteer.shared().find(key).stream().noneMatch(place -> acts(place, key))) {
        doers.add(key);
      }
    }
  }

  private static boolean acts(Candidate place, String key) {
    return place.kind() == Candidate.Kind.COUNTRY
        || place.rank() == 2 && Spelling.fold(place.name()).equals(key);
  }

  private Evidence evidence(Document document, List<List<Mention>> found, List<Mention> heads) {
    Evidence evidence = new Evidence();
    heads.forEach(head -> evidence.add(head, DATELINE));
    for (List<Mention> in : found) {
      for (Mention mention : in) {
        boolean plain = mention.role() != Role.HOLDER && Namesakes.common(words, mention);
        evidence.add(mention, plain ? 0.1 : mention.role() == Role.HOLDER ? 2 : 1);
      }
    }
    for (Syntax syntax : document.sentences()) {
      for (Token token : syntax.sentence().tokens()) {
        String country = token.capital() ? places.demonym(token.norm()) : null;
        if (country != null) {
          evidence.addDemonym(country);
        }
      }
    }
    return evidence;
  }

  private Map<String, Candidate> chosen(
      Evidence evidence, List<List<Mention>> found, List<Mention> heads) {
    Map<String, List<Mention>> byName = new LinkedHashMap<>();
    heads.forEach(head -> byName.computeIfAbsent(head.key(), k -> new ArrayList<>()).add(head));
    for (List<Mention> in : found) {
      for (Mention mention : in) {
        if (mention.role() != Role.PART) {
          byName.computeIfAbsent(mention.key(), key -> new ArrayList<>()).add(mention);
        }
      }
    }
    Namesakes namesakes = new Namesakes(evidence, words);
    Map<String, Candidate> chosen = new HashMap<>();
    byName.forEach(
        (key, same) -> {
          Candidate candidate = namesakes.choose(same);
          if (candidate != null) {
            chosen.put(key, candidate);
          }
        });
    return Vicinity.mended(chosen, Vicinity.candidates(byName), evidence.country());
  }
}
