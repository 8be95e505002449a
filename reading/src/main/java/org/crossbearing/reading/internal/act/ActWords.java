package org.crossbearing.reading.internal.act;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossbearing.model.CommitmentStatus;
import org.crossbearing.reading.internal.lexicon.Table;
import org.crossbearing.reading.internal.syntax.Chunk.VerbGroup;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/** The words that commit, from {@code acts.tsv}. Thread-safe. */
final class ActWords {
  private final Map<String, Map<String, Rule>> rules = new HashMap<>();
  private final Set<String> particles = new HashSet<>();
  private final Set<String> leads = new HashSet<>();
  private final Set<String> matter = new HashSet<>();
  private final Set<String> titles = new HashSet<>();

  ActWords(String language) {
    for (Table.Row row : Table.read(language + "/acts.tsv")) {
      switch (row.get(0)) {
        case "matter" -> matter.addAll(row.words(3));
        case "title" -> titles.addAll(row.words(3));
        default -> add(row);
      }
    }
  }

  private void add(Table.Row row) {
    CommitmentStatus status =
        row.get(1).equals("-") ? CommitmentStatus.DELIVERED : CommitmentStatus.valueOf(row.get(1));
    Rule rule = new Rule(status, row.get(2), row.alternatives(2));
    Map<String, Rule> kind = rules.computeIfAbsent(row.get(0), key -> new HashMap<>());
    for (String lemma : row.words(3)) {
      boolean lead = row.get(0).equals("lead");
      String key = lead ? lemma + ":" + status : lemma;
      if (lead) {
        leads.add(lemma);
      }
      kind.putIfAbsent(key, rule);
      if (lemma.indexOf('+') > 0) {
        particles.add(lemma);
      }
    }
  }

  private @Nullable Rule rule(String kind, String lemma) {
    return rules.getOrDefault(kind, Map.of()).get(lemma);
  }

  /** What the verb says as a verb of this kind, or null. */
  @Nullable Rule verb(String kind, Syntax syntax, VerbGroup verb) {
    return rule(kind, action(syntax, verb).replace(' ', '+'));
  }

  /** The verb with its particle: "rule out". */
  String action(Syntax syntax, VerbGroup verb) {
    String particle = verb.particle();
    if (particle.isEmpty() && verb.to() < syntax.sentence().size()) {
      String next = syntax.sentence().norm(verb.to());
      particle = particles.contains(verb.lemma() + "+" + next) ? next : "";
    }
    return particle.isEmpty() ? verb.lemma() : verb.lemma() + " " + particle;
  }

  /** What the noun or adjective says, or null. */
  @Nullable Rule word(String kind, String lemma) {
    return rule(kind, lemma);
  }

  /** What the verb says with the preposition before the thing, or null. */
  @Nullable Rule lead(String lemma, String preposition) {
    if (!leads.contains(lemma)) {
      return null;
    }
    for (CommitmentStatus status : CommitmentStatus.values()) {
      Rule rule = rule("lead", lemma + ":" + status);
      if (rule != null && rule.prepositions().contains(preposition)) {
        return rule;
      }
    }
    return null;
  }

  /** Whether commitments are about such things: money, arms, sanctions, talks. */
  boolean matter(String noun) {
    int hyphen = noun.lastIndexOf('-');
    return matter.contains(noun) || hyphen > 0 && matter.contains(noun.substring(hyphen + 1));
  }

  /** Whether the word is an office or rank that may stand before a name. */
  boolean title(String norm) {
    return titles.contains(norm);
  }

  /**
   * What a word says.
   *
   * @param needs any, matter or money
   * @param prepositions those that may lead to the thing
   */
  record Rule(CommitmentStatus status, String needs, List<String> prepositions) {
    Rule {
      prepositions = List.copyOf(prepositions);
    }
  }
}
