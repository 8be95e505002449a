package org.crossbearing.reading.internal.figure;

import java.util.Set;
import org.crossbearing.model.Measure;
import org.crossbearing.reading.internal.figure.Classes.Counted;
import org.crossbearing.reading.internal.lexicon.WordSets;
import org.crossbearing.reading.internal.quantity.Quantity;
import org.crossbearing.reading.internal.syntax.Chunk;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Clause;
import org.crossbearing.reading.internal.syntax.Relation;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/**
 * How long something lasted: "50-minute talks", "went on for more than nine hours". Thread-safe.
 */
final class DurationFrames {
  private static final Set<String> LASTS = Set.of("last", "endure");
  private static final Set<String> GOES = WordSets.of("DurationFrames.GOES");

  /** Units of what lasts no longer than news: the hours of a siege, not the years of a job. */
  private static final Set<String> SHORT = Set.of("min", "h", "d");

  private static final Set<String> ENDS = WordSets.of("DurationFrames.ENDS");

  private static final Set<String> LIGHT =
      Set.of("come", "go", "have", "do", "get", "make", "give");

  private static final Set<String> SPEAKS = Set.of("talk", "speak", "meet", "negotiate", "confer");

  /** A shorter line without a verb is a heading, in tokens. */
  private static final int LABEL = 3;

  private final Triggers triggers;
  private final Classes classes;
  private final Groups groups;

  DurationFrames(Triggers triggers, Classes classes, Groups groups) {
    this.triggers = triggers;
    this.classes = classes;
    this.groups = groups;
  }

  /** The frame of the duration, or null if it is not how long something lasted. */
  @Nullable Frame of(Syntax syntax, NounGroup group, Quantity quantity) {
    if (quantity.compound()) {
      boolean label = syntax.clauses().isEmpty() && syntax.sentence().size() <= LABEL;
      return !label && lasting(group.noun())
          ? frame(group.noun(), syntax.relation(group).clause())
          : null;
    }
    NounGroup whole = groups.partitive(syntax, group);
    boolean ago = syntax.sentence().norm(group.from() - 1).equals("in");
    if (whole != null && !ago && lasting(whole.noun())) {
      return frame(whole.noun(), syntax.relation(group).clause());
    }
    Relation relation = syntax.relation(group);
    NounGroup lasted = lasted(syntax, group);
    if (lasted != null) {
      return frame(lasted.noun(), relation.clause());
    }
    Clause clause = relation.clause();
    if (clause == null || clause.subjects().isEmpty()) {
      return null;
    }
    if (clause.verb().copula() && forPhrase(relation)) {
      return under(clause);
    }
    NounGroup subject = clause.subjects().getFirst();
    boolean lasts =
        LASTS.contains(clause.verb().lemma())
            && (relation.role() == Relation.Role.OBJECT || forPhrase(relation));
    Frame taken = taken(syntax, relation, clause, subject);
    if (taken != null) {
      return taken;
    }
    boolean went =
        GOES.contains(clause.verb().lemma()) && forPhrase(relation) && lasting(subject.noun());
    boolean spoke = SPEAKS.contains(clause.verb().lemma()) && forPhrase(relation);
    if (spoke) {
      return frame(clause.verb().lemma().equals("meet") ? "meeting" : "talk", clause);
    }
    boolean adverb =
        lasting(subject.noun()) && relation.role() == Relation.Role.PHRASE && forPhrase(relation);
    boolean spent =
        !clause.verb().copula()
            && SHORT.contains(quantity.amount().unit() == null ? "" : quantity.amount().unit())
            && (forPhrase(relation) || ends(relation, clause));
    if (!lasts && !went && !adverb && spent) {
      return spent(clause, subject.noun());
    }
    return lasts || went || adverb ? frame(subject.noun(), clause) : null;
  }

  /** "a siege of 18 months", "500 days under siege"; or null. */
  private @Nullable NounGroup lasted(Syntax syntax, NounGroup group) {
    int index = syntax.index(group);
    if (link(syntax, index - 1, "of")
        && syntax.chunk(index - 2) instanceof NounGroup before
        && triggers.lasting(before.noun())) {
      return before;
    }
    return link(syntax, index + 1, "under")
            && syntax.chunk(index + 2) instanceof NounGroup behind
            && behind.determiner().isEmpty()
            && triggers.lasting(behind.noun())
        ? behind
        : null;
  }

  private static boolean link(Syntax syntax, int at, String norm) {
    return syntax.chunk(at) instanceof Chunk.Link link && link.norm().equals(norm);
  }

  /** "has been under siege for 71 days"; or null. */
  private @Nullable Frame under(Clause clause) {
    for (Clause.Phrase phrase : clause.phrases()) {
      String under = phrase.groups().getFirst().noun();
      if (phrase.preposition().equals("under") && (under.equals("fire") || lasting(under))) {
        return frame(under.equals("fire") ? "attack" : under, clause);
      }
    }
    return null;
  }

  /** "The town came under fire for six hours": what it was under; or null. */
  private @Nullable Frame spent(Clause clause, String subject) {
    Frame under = under(clause);
    if (under != null) {
      return under;
    }
    String verb = clause.verb().lemma();
    return LIGHT.contains(verb) && !lasting(subject)
        ? null
        : frame(lasting(subject) ? subject : verb, clause);
  }

  private boolean lasting(String noun) {
    return triggers.lasting(noun) || !noun.isEmpty() && classes.of(noun).type().equals("event");
  }

  /** "took seven hours to put out", "spent 17 months in captivity"; or null. */
  private @Nullable Frame taken(
      Syntax syntax, Relation relation, Clause clause, NounGroup subject) {
    if (relation.role() != Relation.Role.OBJECT) {
      return null;
    }
    if (clause.verb().lemma().equals("spend")) {
      for (Clause.Phrase phrase : clause.phrases()) {
        String noun = phrase.groups().getFirst().noun();
        if (phrase.preposition().equals("in") && triggers.lasting(noun)) {
          return frame(noun, clause);
        }
      }
      return null;
    }
    if (!clause.verb().lemma().equals("take")) {
      return null;
    }
    for (Clause other : syntax.clauses()) {
      if (other.parent() == clause && other.verb().form() == Chunk.Form.INFINITIVE) {
        boolean told = !other.objects().isEmpty() && lasting(other.objects().getFirst().noun());
        String noun = told ? other.objects().getFirst().noun() : subject.noun();
        return frame(lasting(noun) ? noun : other.verb().lemma(), clause);
      }
    }
    return lasting(subject.noun()) ? frame(subject.noun(), clause) : null;
  }

  /** "was put out after 26 hours". */
  private static boolean ends(Relation relation, Clause clause) {
    return relation.phrase() != null
        && relation.phrase().preposition().equals("after")
        && ENDS.contains(clause.verb().lemma());
  }

  private static boolean forPhrase(Relation relation) {
    return relation.phrase() != null && relation.phrase().preposition().equals("for");
  }

  private Frame frame(String noun, @Nullable Clause clause) {
    Counted counted = classes.of(noun.isEmpty() ? "event" : noun);
    String name =
        switch (counted.name()) {
          case "airstrike", "barrage", "assault", "bombardment" -> "attack";
          case "talk" -> "talks";
          default -> counted.name();
        };
    return Frame.of(Measure.LASTED, clause).counting(new Counted(name, "event"));
  }
}
