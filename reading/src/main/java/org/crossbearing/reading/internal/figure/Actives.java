package org.crossbearing.reading.internal.figure;

import org.crossbearing.reading.internal.syntax.Chunk;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Clause;
import org.crossbearing.reading.internal.syntax.Syntax;

/** Past forms that look like participles but tell what their subject did. */
final class Actives {
  /** How far behind the first verb the second stands in "shot and then killed". */
  private static final int NEAR = 3;

  private Actives() {}

  /** Whether the subject does it: "he shot", "a man shot and killed his friend". */
  static boolean does(Syntax syntax, Clause clause, NounGroup subject) {
    boolean open = clause.verb().form() == Chunk.Form.EITHER && clause.objects().isEmpty();
    return open
        && clause.subjects().contains(subject)
        && (subject.pronoun() && clause.complement() == null || shares(syntax, clause, subject));
  }

  private static boolean shares(Syntax syntax, Clause clause, NounGroup subject) {
    for (Clause next : syntax.clauses()) {
      int gap = next.verb().from() - clause.verb().to();
      boolean second = gap > 0 && gap <= NEAR && next.subjects().contains(subject);
      if (second && next.verb().form() == Chunk.Form.EITHER && !next.objects().isEmpty()) {
        return true;
      }
    }
    return false;
  }
}
