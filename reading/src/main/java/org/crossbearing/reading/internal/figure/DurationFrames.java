package org.crossbearing.reading.internal.figure;

import java.util.Set;
import org.crossbearing.model.Measure;
import org.crossbearing.reading.internal.figure.Classes.Counted;
import org.crossbearing.reading.internal.quantity.Quantity;
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
  private static final Set<String> GOES =
      Set.of(
          "go",
          "continue",
          "run",
          "drag",
          "rage",
          "burn",
          "talk",
          "meet",
          "take",
          "stretch",
          "sit",
          "battle",
          "work");

  /** Units of what lasts no longer than news: the hours of a siege, not the years of a job. */
  private static final Set<String> SHORT = Set.of("min", "h", "d");

  private static final Set<String> ENDS =
      Set.of(
          "extinguish",
          "end",
          "finish",
          "stop",
          "contain",
          "free",
          "release",
          "reopen",
          "close",
          "conclude",
          "surrender",
          "lift",
          "restore",
          "break",
          "adjourn",
          "douse",
          "control");

  private static final Set<String> SPEAKS = Set.of("talk", "speak", "meet", "negotiate", "confer");

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
      return triggers.lasting(group.noun())
          ? frame(group.noun(), syntax.relation(group).clause())
          : null;
    }
    NounGroup whole = groups.partitive(syntax, group);
    boolean ago = syntax.sentence().norm(group.from() - 1).equals("in");
    if (whole != null && !ago && triggers.lasting(whole.noun())) {
      return frame(whole.noun(), syntax.relation(group).clause());
    }
    Relation relation = syntax.relation(group);
    Clause clause = relation.clause();
    if (clause == null || clause.subjects().isEmpty()) {
      return null;
    }
    NounGroup subject = clause.subjects().getFirst();
    boolean lasts =
        LASTS.contains(clause.verb().lemma())
            && (relation.role() == Relation.Role.OBJECT || forPhrase(relation));
    boolean went =
        GOES.contains(clause.verb().lemma())
            && forPhrase(relation)
            && triggers.lasting(subject.noun());
    boolean spoke = SPEAKS.contains(clause.verb().lemma()) && forPhrase(relation);
    if (spoke) {
      return frame(clause.verb().lemma().equals("meet") ? "meeting" : "talk", clause);
    }
    boolean adverb =
        triggers.lasting(subject.noun())
            && relation.role() == Relation.Role.PHRASE
            && forPhrase(relation);
    boolean spent =
        !clause.verb().copula()
            && SHORT.contains(quantity.amount().unit() == null ? "" : quantity.amount().unit())
            && (forPhrase(relation) || ends(relation, clause));
    if (!lasts && !went && !adverb && spent) {
      String noun = subject.noun();
      boolean event = triggers.lasting(noun) || classes.of(noun).type().equals("event");
      return frame(event ? noun : clause.verb().lemma(), clause);
    }
    return lasts || went || adverb ? frame(subject.noun(), clause) : null;
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
