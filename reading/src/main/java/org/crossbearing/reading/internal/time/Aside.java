package org.crossbearing.reading.internal.time;

import java.util.Set;
import org.crossbearing.reading.internal.figure.Draft;
import org.crossbearing.reading.internal.lexicon.WordSets;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Clause;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.crossbearing.reading.internal.text.Sentence;

/** What a sentence says of somebody beside what it tells. */
final class Aside {
  private static final Set<String> PERSONS = Set.of("he", "she", "they", "it", "we", "i");
  private static final Set<String> TELLING = WordSets.of("Aside.TELLING");

  private static final Set<String> RELATIVE = Set.of("which", "that", "whom", "where");

  /** Those that are the subject of their clause. */
  private static final Set<String> SUBJECTS = Set.of("that", "which", "who");

  private static final Set<String> BESIDE = Set.of("as", "while", "whilst");

  private Aside() {}

  /** "the police, which she joined in 2023": what somebody in a relative clause once did. */
  static boolean byPronoun(Syntax syntax, Clause clause, Draft draft) {
    if (clause.subjects().size() != 1 || !clause.subjects().getFirst().pronoun()) {
      return false;
    }
    NounGroup subject = clause.subjects().getFirst();
    String relative = syntax.sentence().norm(subject.from() - 1);
    boolean person = PERSONS.contains(syntax.sentence().norm(subject.head()));
    NounGroup counted = draft.group();
    return person
        && RELATIVE.contains(relative)
        && (counted.to() < subject.from() || counted.from() > clause.verb().to());
  }

  /** "Jane Roe, appointed two weeks ago, said": when it was tells of the person alone. */
  static boolean ofPerson(Syntax syntax, Clause clause) {
    boolean comma = syntax.sentence().norm(clause.verb().from() - 1).equals(",");
    return clause.subjects().stream().anyMatch(NounGroup::name)
        && (clause.reduced() || comma)
        && goesOn(syntax, clause);
  }

  /** Whether a later verb with the same subject tells something. */
  private static boolean goesOn(Syntax syntax, Clause clause) {
    return syntax.clauses().stream()
        .filter(other -> other.verb().from() > clause.verb().from())
        .filter(other -> TELLING.contains(other.verb().lemma()))
        .anyMatch(other -> other.subjects().equals(clause.subjects()));
  }

  /** Whether the clause describes a noun before it: "that killed 12", "where 12 people died". */
  static boolean relative(Sentence sentence, Clause clause) {
    return SUBJECTS.contains(sentence.norm(clause.verb().from() - 1))
        || clause.subjects().stream().anyMatch(s -> sentence.norm(s.from() - 1).equals("where"));
  }

  /**
   * "… were in court on Sunday as police said that 12 had died": told by others than the time's.
   */
  static boolean reported(Syntax syntax, Clause clause, Clause dated, Anchors anchors) {
    return syntax.clauses().stream()
        .filter(between -> between.verb().from() >= dated.verb().to())
        .filter(between -> between.verb().to() <= clause.verb().from())
        .anyMatch(between -> beside(syntax.sentence(), between) && anchors.tells(between));
  }

  private static boolean beside(Sentence sentence, Clause clause) {
    return clause.subjects().stream()
        .anyMatch(subject -> BESIDE.contains(sentence.norm(subject.from() - 1)));
  }
}
