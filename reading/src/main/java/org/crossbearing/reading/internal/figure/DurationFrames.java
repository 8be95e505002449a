package org.crossbearing.reading.internal.figure;

import java.util.Set;
import org.crossbearing.reading.internal.lexicon.WordSets;
import org.crossbearing.reading.internal.lexicon.Words;
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

  private static final Set<String> LIGHT =
      Set.of("come", "go", "have", "do", "get", "make", "give");

  private static final Set<String> SPEAKS = Set.of("talk", "speak", "meet", "negotiate", "confer");

  /** What people do who meet: "were seated for 12 hours". */
  private static final Set<String> SITS = Set.of("sit", "seat", "huddle");

  private static final Set<String> TAKES = Set.of("take", "need", "require");

  /** Units of what is over the same day. */
  private static final Set<String> HOURS = Set.of("min", "h");

  private static final String MEETING = "meeting";

  /** What a length is of whose subject only points back. */
  private static final Set<String> UNNAMED = Set.of("event", "one", "it", "they");

  private static final String MEETING_PEOPLE = "person|body-of-people";

  /** A shorter line without a verb is a heading, in tokens. */
  private static final int LABEL = 3;

  private final Triggers triggers;
  private final Classes classes;
  private final Groups groups;
  private final Lengths lengths;

  DurationFrames(Triggers triggers, Classes classes, Groups groups, Words words) {
    this.triggers = triggers;
    this.classes = classes;
    this.groups = groups;
    this.lengths = new Lengths(triggers, classes, words);
  }

  /**
   * The frame of the duration, or null if it is not how long something lasted.
   *
   * @param before the sentence before, which may name what "it" or "the first" is
   */
  @Nullable Frame of(Syntax syntax, NounGroup group, Quantity quantity, @Nullable Syntax before) {
    Frame frame = told(syntax, group, quantity);
    if (frame == null) {
      String over = lengths.overHeading(syntax, group);
      return over.isEmpty() ? null : lengths.frame(over, syntax.relation(group).clause());
    }
    Clause clause = frame.clause();
    boolean points =
        clause != null
            && clause.subjects().size() == 1
            && UNNAMED.contains(frame.counted().name())
            && pointing(clause.subjects().getFirst());
    String meant = points && before != null ? lengths.last(before) : "";
    return meant.isEmpty() ? frame : lengths.frame(meant, clause);
  }

  /** "it", "the previous ones". */
  private static boolean pointing(NounGroup subject) {
    return subject.pronoun() || subject.noun().isEmpty() || subject.noun().equals("one");
  }

  private @Nullable Frame told(Syntax syntax, NounGroup group, Quantity quantity) {
    if (quantity.compound()) {
      boolean label = syntax.clauses().isEmpty() && syntax.sentence().size() <= LABEL;
      return !label && lengths.lasting(group.noun())
          ? lengths.frame(group.noun(), syntax.relation(group).clause())
          : null;
    }
    NounGroup whole = groups.partitive(syntax, group);
    boolean ago = syntax.sentence().norm(group.from() - 1).equals("in");
    if (whole != null && !ago && lengths.lasting(whole.noun())) {
      return lengths.frame(whole.noun(), syntax.relation(group).clause());
    }
    Relation relation = syntax.relation(group);
    NounGroup lasted = lasted(syntax, group);
    if (lasted != null) {
      return lengths.frame(lasted.noun(), relation.clause());
    }
    Clause clause = relation.clause();
    if (clause == null || clause.subjects().isEmpty()) {
      return null;
    }
    NounGroup subject = clause.subjects().getFirst();
    if (clause.verb().copula()) {
      return was(relation, clause, subject, quantity);
    }
    boolean lasts =
        LASTS.contains(clause.verb().lemma())
            && (relation.role() == Relation.Role.OBJECT || forPhrase(relation));
    Frame taken = taken(syntax, relation, clause, subject, group);
    if (taken != null) {
      return taken;
    }
    boolean went =
        GOES.contains(clause.verb().lemma())
            && forPhrase(relation)
            && lengths.lasting(subject.noun());
    String verb = clause.verb().lemma();
    boolean met = SITS.contains(verb) && HOURS.contains(unit(quantity)) && meets(subject);
    if (forPhrase(relation) && (met || SPEAKS.contains(verb))) {
      return lengths.frame(met || verb.equals("meet") ? MEETING : "talk", clause);
    }
    boolean adverb =
        lengths.lasting(subject.noun())
            && relation.role() == Relation.Role.PHRASE
            && forPhrase(relation);
    boolean spent =
        SHORT.contains(unit(quantity)) && (forPhrase(relation) || ends(relation, clause));
    if (!lasts && !went && !adverb && spent) {
      return spent(clause, subject.noun());
    }
    return lasts || went || adverb ? lengths.frame(subject.noun(), clause) : null;
  }

  private static String unit(Quantity quantity) {
    String unit = quantity.amount().unit();
    return unit == null ? "" : unit;
  }

  private boolean meets(NounGroup subject) {
    return subject.pronoun()
        || subject.name()
        || classes.of(subject.noun()).fits(MEETING_PEOPLE)
        || subject.noun().equals("team");
  }

  /**
   * "was under siege for 71 days", "was over in 40 minutes", "had been in the water for six hours";
   * or null.
   */
  private @Nullable Frame was(
      Relation relation, Clause clause, NounGroup subject, Quantity quantity) {
    if (relation.phrase() == null) {
      return null;
    }
    boolean over =
        relation.phrase().preposition().startsWith("over ")
            && (lengths.lasting(subject.noun()) || pointing(subject));
    if (over) {
      return lengths.frame(subject.noun(), clause);
    }
    Frame under = forPhrase(relation) ? under(clause) : null;
    boolean state =
        !(clause.complement() instanceof NounGroup)
            && HOURS.contains(unit(quantity))
            && clause.phrases().stream().noneMatch(DurationFrames::isStay);
    return under == null && state && forPhrase(relation)
        ? lengths.frame(subject.noun(), clause)
        : under;
  }

  /** "was at work", "was in Paris": where somebody was, as on any day. */
  private static boolean isStay(Clause.Phrase phrase) {
    NounGroup where = phrase.groups().getFirst();
    return phrase.preposition().equals("at") && !where.pronoun() || where.name();
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
      if (phrase.preposition().equals("under")
          && (under.equals("fire") || lengths.lasting(under))) {
        return lengths.frame(under.equals("fire") ? "attack" : under, clause);
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
    return LIGHT.contains(verb) && !lengths.lasting(subject)
        ? null
        : lengths.frame(lengths.lasting(subject) ? subject : verb, clause);
  }

  /** "took seven hours to put out", "spent 17 months in captivity"; or null. */
  private @Nullable Frame taken(
      Syntax syntax, Relation relation, Clause clause, NounGroup subject, NounGroup group) {
    if (relation.role() != Relation.Role.OBJECT) {
      return null;
    }
    if (clause.verb().lemma().equals("spend")) {
      return spending(clause, subject, group);
    }
    if (!TAKES.contains(clause.verb().lemma())) {
      return null;
    }
    for (Clause other : syntax.clauses()) {
      if (other.parent() == clause && other.verb().form() == Chunk.Form.INFINITIVE) {
        boolean told =
            !other.objects().isEmpty() && lengths.lasting(other.objects().getFirst().noun());
        String noun = told ? other.objects().getFirst().noun() : subject.noun();
        return lengths.frame(lengths.lasting(noun) ? noun : other.verb().lemma(), clause);
      }
    }
    boolean alone = pointing(subject) && closes(syntax.chunk(syntax.index(group) + 1));
    boolean took = clause.verb().lemma().equals("take");
    return took && (lengths.lasting(subject.noun()) || alone)
        ? lengths.frame(subject.noun(), clause)
        : null;
  }

  /** "spent 17 months in captivity", "spent four hours with the president"; or null. */
  private @Nullable Frame spending(Clause clause, NounGroup subject, NounGroup group) {
    for (Clause.Phrase phrase : clause.phrases()) {
      NounGroup noun = phrase.groups().getFirst();
      if (phrase.preposition().equals("in") && triggers.lasting(noun.noun())) {
        return lengths.frame(noun.noun(), clause);
      }
      boolean with = phrase.preposition().equals("with") && meets(noun) && meets(subject);
      if (with && group.quantity() != null && HOURS.contains(unit(group.quantity()))) {
        return lengths.frame(MEETING, clause);
      }
    }
    return null;
  }

  /** "was put out after 26 hours". */
  private static boolean ends(Relation relation, Clause clause) {
    return relation.phrase() != null
        && relation.phrase().preposition().equals("after")
        && Lengths.ENDS.contains(clause.verb().lemma());
  }

  private static boolean closes(@Nullable Chunk next) {
    return next == null
        || Chunk.comma(next)
        || next instanceof Chunk.Link end && end.norm().equals(".");
  }

  /** "for", "out for", "on for". */
  private static boolean forPhrase(Relation relation) {
    return relation.phrase() != null
        && (relation.phrase().preposition().equals("for")
            || relation.phrase().preposition().endsWith(" for"));
  }
}
