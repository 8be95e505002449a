package org.crossbearing.reading.internal.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.crossbearing.model.Measure;
import org.crossbearing.reading.internal.Document;
import org.crossbearing.reading.internal.figure.Draft;
import org.crossbearing.reading.internal.lexicon.WordSets;
import org.crossbearing.reading.internal.place.Candidate.Kind;
import org.crossbearing.reading.internal.syntax.Chunk;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Clause;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/**
 * Tells of a report in which two countries strike each other which of them each passage is about:
 * by who strikes, whose weapons fly, and where they fall. Thread-safe.
 */
final class Fronts {
  private static final Set<String> AT = WordSets.of("Fronts.AT");

  /** Of these a side counts the other's too. */
  private static final Set<String> FORCES = Set.of("soldier", "fighter");

  /** Chunks in which what is dealt follows its verb. */
  private static final int NEAR = 5;

  private final Document document;
  private final Places places;
  private final List<List<Blow>> told = new ArrayList<>();
  private final List<@Nullable String> carried = new ArrayList<>();

  /** By who strikes, whom, and how often the report says so. */
  private final Map<String, Map<String, Integer>> targets = new TreeMap<>();

  /** Those that strike and are struck. */
  private final Set<String> fighting = new HashSet<>();

  /**
   * What a few words tell of a blow.
   *
   * @param at the token where they stand
   * @param by the country that strikes, null if not told
   * @param on the country that is struck, null if not told
   */
  private record Blow(int at, @Nullable String by, @Nullable String on) {}

  Fronts(Document document, Places places, Speakers speakers) {
    this.document = document;
    this.places = places;
    for (Syntax syntax : document.sentences()) {
      List<Blow> blows = new ArrayList<>();
      syntax.clauses().forEach(clause -> addClause(blows, syntax, clause));
      syntax.chunks().forEach(chunk -> addWeapons(blows, syntax, chunk));
      addPlaces(blows, syntax, speakers);
      blows.sort(Comparator.comparingInt(Blow::at));
      told.add(blows);
    }
    told.forEach(blows -> blows.forEach(this::learn));
    for (String by : targets.keySet()) {
      String rival = rival(by);
      if (rival != null && targets.containsKey(rival)) {
        fighting.add(rival);
      }
    }
    carry();
  }

  /** Keeps for each sentence what the sentences before it in its block told last. */
  private void carry() {
    String last = null;
    for (int i = 0; i < told.size(); i++) {
      last = i > 0 && start(i) == start(i - 1) ? last : null;
      carried.add(last);
      for (Blow blow : told.get(i)) {
        String on = struck(blow);
        last = on == null ? last : on;
      }
    }
  }

  private void learn(Blow blow) {
    if (blow.by() != null) {
      Map<String, Integer> struck = targets.computeIfAbsent(blow.by(), by -> new TreeMap<>());
      if (blow.on() != null) {
        struck.merge(blow.on(), 1, Integer::sum);
      }
    }
  }

  /** The country struck where the figure is told, as far as its passage tells; else null. */
  @Nullable String struck(Draft draft, int index) {
    boolean counts =
        draft.measure().isHarm()
            || draft.measure().isOfPeople()
            || draft.measure() == Measure.AFFECTED;
    if (fighting.size() < 2 || !counts) {
      return null;
    }
    String own = Attacks.weapons(draft) ? null : country(draft.syntax(), draft.group(), false);
    if (own != null && fighting.contains(own)) {
      return own;
    }
    String found = null;
    for (Blow blow : told.get(index)) {
      String on = struck(blow);
      found = on != null && (found == null || blow.at() < draft.group().to()) ? on : found;
    }
    found = found == null ? mourner(draft) : found;
    return found == null ? carried.get(index) : found;
  }

  /** "The Norlandic envoy said 78 people had been killed": who tells of their own; or null. */
  private @Nullable String mourner(Draft draft) {
    Clause own = draft.clause();
    boolean suffered = own == null || own.passive() || !own.objects().contains(draft.group());
    if (!draft.measure().isOfPeople()
        || !suffered
        || FORCES.contains(draft.of())
        || draft.group().noun().equals("body")) {
      return null;
    }
    for (Clause clause : draft.syntax().clauses()) {
      if (clause != own && places.words().saying(clause.verb().lemma())) {
        String land = first(draft.syntax(), clause.subjects(), true);
        return land != null && fighting.contains(land) ? land : null;
      }
    }
    return null;
  }

  /** Where the block of the sentence begins. */
  private int start(int index) {
    return document.sentences().get(index).sentence().block().span().start();
  }

  private @Nullable String struck(Blow blow) {
    String on = blow.on() == null && blow.by() != null ? rival(blow.by()) : blow.on();
    return on != null && fighting.contains(on) ? on : null;
  }

  /** Whom a country strikes. */
  private @Nullable String rival(String by) {
    return targets.getOrDefault(by, Map.of()).entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElseGet(() -> places.rival(by));
  }

  /** "Norland fired 20 missiles at Sudria", "Sudria was hit". */
  private void addClause(List<Blow> blows, Syntax syntax, Clause clause) {
    String verb = clause.verb().lemma();
    boolean hits = places.words().is("hit", verb);
    boolean answers =
        places.words().is("answer", verb)
            && clause.phrases().stream().anyMatch(phrase -> phrase.preposition().equals("with"));
    boolean deals = places.words().is("deal", verb) && goesOnToWeapons(syntax, clause);
    if (!hits && !answers && !deals && !places.words().is("fire", verb)) {
      return;
    }
    String subject = first(syntax, clause.subjects(), true);
    int at = clause.verb().from();
    if (clause.passive() && !answers && !deals) {
      blows.add(new Blow(at, null, hits ? subject : null));
      return;
    }
    String on = hits ? first(syntax, clause.objects(), false) : null;
    for (Clause.Phrase phrase : clause.phrases()) {
      boolean target = on == null && AT.contains(phrase.preposition());
      on = target ? first(syntax, phrase.groups(), false) : on;
    }
    blows.add(new Blow(at, Objects.equals(subject, on) ? null : subject, on));
  }

  /** "carried out its third-largest strike". */
  private boolean goesOnToWeapons(Syntax syntax, Clause clause) {
    int at = syntax.index(clause.verb());
    return syntax.chunks().subList(at, Math.min(syntax.chunks().size(), at + NEAR)).stream()
        .anyMatch(
            chunk -> chunk instanceof NounGroup group && places.words().is("weapon", group.noun()));
  }

  /** "Norlandic drones", "Sudria's attack". */
  private void addWeapons(List<Blow> blows, Syntax syntax, Chunk chunk) {
    if (chunk instanceof NounGroup group && places.words().is("weapon", group.noun())) {
      blows.add(new Blow(group.from(), country(syntax, group, true), null));
    }
  }

  private void addPlaces(List<Blow> blows, Syntax syntax, Speakers speakers) {
    for (Mention mention : places.in(places.index(syntax))) {
      Candidate candidate = places.candidate(mention);
      if (candidate != null && mention.eventful() && !speakers.at(syntax, mention)) {
        blows.add(new Blow(mention.from(), null, candidate.country()));
      }
    }
  }

  private @Nullable String first(Syntax syntax, List<NounGroup> groups, boolean actor) {
    return groups.stream()
        .map(group -> country(syntax, group, actor))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /**
   * The country that the group names or calls somebody's; for an actor also by its capital, but not
   * by other places.
   */
  private @Nullable String country(Syntax syntax, NounGroup group, boolean actor) {
    for (int i = group.from(); i < group.to(); i++) {
      String own = places.words().demonym(syntax.sentence().norm(i));
      if (own != null) {
        return own;
      }
    }
    for (Mention mention : places.in(places.index(syntax))) {
      Candidate place = places.candidate(mention);
      boolean inside = mention.from() >= group.from() && mention.to() <= group.to();
      if (inside
          && place != null
          && (!actor || place.kind() == Kind.COUNTRY || place.rank() == 2)) {
        return place.country();
      }
    }
    return null;
  }
}
