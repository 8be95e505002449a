package org.crossbearing.reading.internal.figure;

import java.util.ArrayList;
import java.util.List;
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

  /** Whether the object of the last of several verbs in a row is what all of them are done to. */
  private static boolean shares(Syntax syntax, Clause clause, NounGroup subject) {
    Clause last = clause;
    for (Clause next : syntax.clauses()) {
      int gap = next.verb().from() - last.verb().to();
      boolean second = gap > 0 && gap <= NEAR && next.subjects().contains(subject);
      if (second && next.verb().form() == Chunk.Form.EITHER) {
        if (!next.objects().isEmpty()) {
          return true;
        }
        last = next;
      }
    }
    return false;
  }

  /**
   * The verbs before that are done to the objects of the clause as well: "shot, killed and hid".
   */
  static List<Clause> sharing(Syntax syntax, Clause clause) {
    List<Clause> sharing = new ArrayList<>();
    Clause first = clause;
    for (Clause before : syntax.clauses().reversed()) {
      int gap = first.verb().from() - before.verb().to();
      boolean row =
          gap > 0
              && gap <= NEAR
              && before.verb().form() == Chunk.Form.EITHER
              && before.objects().isEmpty()
              && before.complement() == null
              && !before.subjects().isEmpty()
              && before.subjects().equals(clause.subjects());
      if (row) {
        sharing.add(before);
        first = before;
      }
    }
    return clause.objects().isEmpty() ? List.of() : sharing;
  }
}
