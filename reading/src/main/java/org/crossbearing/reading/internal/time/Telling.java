package org.crossbearing.reading.internal.time;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.crossbearing.reading.internal.lexicon.Table;
import org.crossbearing.reading.internal.quantity.Quantity;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Clause;

/** Tells the verbs by which something is told or counted from those by which it happens. */
final class Telling {
  private final TimeWords words;
  private final Set<String> saying = new HashSet<>();

  Telling(String language, TimeWords words) {
    this.words = words;
    for (Table.Row row : Table.read(language + "/speech.tsv")) {
      if (row.get(0).equals("verb")) {
        saying.addAll(row.words(1));
      }
    }
  }

  /** Whether the verb is one of saying or thinking. */
  boolean saying(String lemma) {
    return saying.contains(lemma);
  }

  /** Whether the verb tells, or moves a count. */
  boolean tells(Clause clause) {
    String lemma = clause.verb().lemma();
    if (words.is("counting", lemma)
        || words.is("counting", lemma + "+" + clause.verb().particle())) {
      return counts(clause.subjects())
          || counts(clause.objects())
          || reaches(clause)
          || lists(clause);
    }
    boolean says = saying.contains(lemma) && !words.is("act", lemma) && !takes(clause);
    if (says && clause.passive() && clause.subjects().stream().anyMatch(this::happens)) {
      return false;
    }
    if (clause.subjects().stream().anyMatch(group -> words.is("toll", group.noun()))
        && !clause.verb().copula()) {
      return true;
    }
    boolean summoned = clause.passive() && words.is("summoning", lemma);
    return says || words.is("uttering", lemma) && !summoned;
  }

  /** "It was 67 at noon", "on Monday the registry recorded 12": a count of that day. */
  boolean counts(Clause clause) {
    String lemma = clause.verb().lemma();
    if (clause.verb().copula()) {
      return bare(clause) && clause.subjects().stream().allMatch(NounGroup::pronoun);
    }
    boolean records =
        words.is("recording", lemma)
            && !clause.passive()
            && clause.objects().stream().anyMatch(object -> object.quantity() != null);
    return records || words.is("counting", lemma) && bare(clause);
  }

  /** Whether it is a day or less. */
  static boolean day(When when) {
    return when instanceof When.Weekday
        || when instanceof When.Day
        || when instanceof When.Clock
        || when instanceof When.Shift shift && shift.unit() == When.Unit.DAY;
  }

  /** A number and nothing else. */
  private static boolean bare(Clause clause) {
    return clause.objects().stream().anyMatch(Telling::number)
        || clause.complement() instanceof NounGroup complement && number(complement);
  }

  /** "hit 12", not "hit the town three days ago". */
  private static boolean number(NounGroup group) {
    Quantity quantity = group.quantity();
    return group.bare() && quantity != null && quantity.kind() != Quantity.Kind.DURATION;
  }

  /** "More than doubled to 23". */
  private static boolean reaches(Clause clause) {
    for (Clause.Phrase phrase : clause.phrases()) {
      boolean to = phrase.preposition().equals("to") || phrase.preposition().equals("at");
      if (to && phrase.groups().stream().anyMatch(NounGroup::bare)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the group names something that happened: "the shooting was reported at noon". */
  boolean happens(NounGroup group) {
    return words.is("happening", group.noun());
  }

  /** Whether one of them is a count: "the toll", "the number of dead". */
  private boolean counts(List<NounGroup> groups) {
    return groups.stream().anyMatch(group -> words.is("tally", group.noun()));
  }

  /** "On Monday it had given 11 dead", "his list stood at 30 dead". */
  private boolean lists(Clause clause) {
    return clause.objects().stream()
        .anyMatch(object -> object.quantity() != null && words.is("counted", object.noun()));
  }

  /** "claimed 30 lives". */
  private boolean takes(Clause clause) {
    return words.is("taking", clause.verb().lemma())
        && clause.objects().stream().anyMatch(object -> object.quantity() != null);
  }
}
