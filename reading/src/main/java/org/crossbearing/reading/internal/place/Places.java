package org.crossbearing.reading.internal.place;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.crossbearing.model.Place;
import org.crossbearing.reading.internal.Document;
import org.crossbearing.reading.internal.place.Mention.Role;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/** The places of one report. Not changed once made. */
public final class Places {
  private final PlaceWords words;
  private final List<List<Mention>> mentions;
  private final List<BitSet> rows = new ArrayList<>();
  private final List<BitSet> shares = new ArrayList<>();
  private final List<Mention> heads;
  private final Map<String, Candidate> chosen;
  private final Set<String> made;
  private final Set<String> scenes;
  private final @Nullable String country;
  private final Evidence evidence;
  private final Map<Integer, Integer> sentences = new HashMap<>();

  Places(
      PlaceWords words,
      Document document,
      List<List<Mention>> mentions,
      List<Mention> heads,
      Map<String, Candidate> chosen,
      Set<String> made,
      Evidence evidence) {
    this.words = words;
    this.made = Set.copyOf(made);
    this.chosen = Map.copyOf(chosen);
    this.mentions = mentions.stream().map(this::real).toList();
    this.heads = real(heads);
    this.scenes =
        this.mentions.stream()
            .flatMap(List::stream)
            .filter(Mention::eventful)
            .map(Mention::key)
            .collect(Collectors.toUnmodifiableSet());
    this.evidence = evidence;
    this.country = evidence.country();
    for (int i = 0; i < document.sentences().size(); i++) {
      Syntax syntax = document.sentences().get(i);
      sentences.put(start(syntax), i);
      rows.add(Rows.of(syntax.sentence(), this.mentions.get(i)));
      shares.add(Rows.ofShares(syntax, this.mentions.get(i), words));
    }
  }

  private static int start(Syntax syntax) {
    return syntax.sentence().span().start();
  }

  PlaceWords words() {
    return words;
  }

  /** The index of the sentence in the report. */
  int index(Syntax syntax) {
    return sentences.getOrDefault(start(syntax), 0);
  }

  /** The places named in sentence {@code index}, in order. */
  List<Mention> in(int index) {
    return mentions.get(index);
  }

  /** Whether the mention of sentence {@code index} is one of many in a row: none in particular. */
  boolean isListed(int index, Mention mention) {
    return rows.get(index).get(mention.from());
  }

  /** Whether a sum is broken down by this mention of sentence {@code index} and others. */
  boolean isShare(int index, Mention mention) {
    return shares.get(index).get(mention.from());
  }

  /** The places of the dateline, in order. */
  List<Mention> heads() {
    return heads;
  }

  /** Whether there is a place of this name, and the report tells of something there. */
  public boolean isWhere(String name) {
    String key = Spelling.fold(name);
    int first = key.indexOf(' ');
    boolean side = first > 0 && words.is("direction", key.substring(0, first));
    return isScene(key) || side && isScene(key.substring(first + 1));
  }

  private boolean isScene(String key) {
    return scenes.contains(key) && chosen.containsKey(key);
  }

  private List<Mention> real(List<Mention> found) {
    return found.stream().filter(this::real).toList();
  }

  /** Whether the mention is of a place: one found, or one that its words make a place. */
  private boolean real(Mention mention) {
    boolean near = mention.role() == Role.WHERE && mention.preposition().equals("near");
    boolean unit = !mention.unit().isEmpty() || made.contains(mention.key());
    boolean told = near || unit || mention.candidates().isEmpty();
    return mention.role() != Role.PART && (told || chosen.containsKey(mention.key()));
  }

  /** What the mention stands for, null if its words alone make it a place. */
  @Nullable Candidate candidate(Mention mention) {
    return chosen.get(mention.key());
  }

  /** The country that the report is mostly about, ISO 3166-1, null if unknown. */
  @Nullable String country() {
    return country;
  }

  /** The country besides {@code own} that the report is mostly about; null if there is none. */
  @Nullable String rival(String own) {
    return evidence.country(own);
  }

  /** Whether the report names the country, ISO 3166-1, itself. */
  boolean names(String code) {
    return chosen.values().stream()
        .anyMatch(c -> c.kind() == Candidate.Kind.COUNTRY && code.equals(c.country()));
  }

  /** The English name of a country, ISO 3166-1; null if there is none of that code. */
  @Nullable String land(String code) {
    return Gazetteer.shared().lands().stream()
        .filter(land -> code.equals(land.country()))
        .map(Candidate::name)
        .findFirst()
        .orElse(null);
  }

  private @Nullable Candidate land(String name, List<Candidate> found) {
    return found.stream()
        .filter(candidate -> candidate.kind() == Candidate.Kind.COUNTRY)
        .filter(candidate -> candidate.name().equals(name))
        .findFirst()
        .orElse(null);
  }

  /** Where the place of this name, as the report writes it, lies. */
  public Place place(String name) {
    Candidate known = chosen.get(Spelling.fold(name));
    Candidate candidate = known != null ? known : land(name, Gazetteer.shared().find(name));
    if (candidate == null) {
      return new Place(name, country, null, null, null);
    }
    return new Place(
        name, candidate.country(), region(candidate), candidate.latitude(), candidate.longitude());
  }

  private static @Nullable String region(Candidate candidate) {
    if (candidate.kind() == Candidate.Kind.REGION) {
      return candidate.name();
    }
    return candidate.region() < 0 ? null : Gazetteer.shared().place(candidate.region()).name();
  }
}
