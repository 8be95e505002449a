package org.crossbearing.reading.internal.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.crossbearing.model.Measure;
import org.crossbearing.reading.internal.syntax.Chunk;
import org.crossbearing.reading.internal.syntax.Chunk.Link;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Relation;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/**
 * Rows that go on with the counts of the first row of their sentence without repeating their nouns:
 * "Aceh: 88 dead, 12 missing; Riau: 31 and four", "61 dead, ahead of Yazd with 22", "St Mary's
 * (110)". Thread-safe.
 */
final class Rows {
  private static final Set<String> WHERE = Set.of("in", "at", "from", "near", "around", "for");
  private static final Set<String> ENDS = Set.of("of", "by", "than", "behind", "beyond", "from");

  /** Chunks from one count of a row to the next: "2,340 cases of cholera and 67 deaths". */
  private static final int FEW = 4;

  private static final Set<String> GIVEN =
      Set.of("announce", "report", "give", "record", "list", "publish", "state");

  private final Groups groups;
  private final Triggers triggers;

  Rows(Groups groups, Triggers triggers) {
    this.groups = groups;
    this.triggers = triggers;
  }

  /** The frame of a number in a later row, or null. */
  @Nullable Frame of(Syntax syntax, NounGroup group, Context context) {
    if (!group.bare()) {
      return null;
    }
    Draft first = context.row(0);
    if (first == null || !first.in(syntax)) {
      return null;
    }
    Draft second = context.row(1);
    Draft last = context.lastCount();
    boolean goesOn =
        second != null
            && last != null
            && last.measure() == first.measure()
            && last.group().bare()
            && Ellipses.joined(syntax, last.group(), group);
    Draft head = goesOn ? second : begins(syntax, group, first) ? first : null;
    return head == null
        ? null
        : Frame.of(head.measure(), head.clauseIn(syntax)).counting(groups.classes().of(head.of()));
  }

  /** "listed 61 dead and 12 missing; the opposition has 80 and 30": as in the row before. */
  @Nullable Frame pair(Syntax syntax, NounGroup group, Context context) {
    if (!group.bare()) {
      return null;
    }
    int index = syntax.index(group);
    boolean first = bare(syntax, index + 2) && and(syntax, index + 1) && ends(syntax, index + 3);
    boolean second = bare(syntax, index - 2) && and(syntax, index - 1) && ends(syntax, index + 1);
    boolean argument =
        syntax.relation(group).role() != Relation.Role.SUBJECT
            || second && given(syntax.chunk(index + 1));
    List<Draft> row = argument && first != second ? row(syntax, context) : List.of();
    if (row.size() < 2) {
      return null;
    }
    Draft head = row.get(first ? 0 : 1);
    return Frame.of(head.measure(), head.clauseIn(syntax)).counting(groups.classes().of(head.of()));
  }

  /**
   * "Deaths by district: Lom 9, Vidin 5, other districts 2": what the word before the colon counts;
   * or null.
   */
  @Nullable Frame tally(Syntax syntax, NounGroup group) {
    int index = syntax.index(group);
    if (!group.bare() || !(syntax.chunk(index - 1) instanceof NounGroup)) {
      return null;
    }
    int at = index - 1;
    while (syntax.chunk(at) instanceof NounGroup where
        && where.quantity() == null
        && syntax.chunk(at - 1) instanceof Link link) {
      if (link.norm().equals(":")) {
        return tallied(syntax, at - 1);
      }
      boolean row = mark(link) && syntax.chunk(at - 2) instanceof NounGroup last && last.bare();
      at = row ? at - 3 : -1;
    }
    return null;
  }

  /** What is counted in the words that lead to the colon. */
  private @Nullable Frame tallied(Syntax syntax, int colon) {
    for (int i = 0; i < colon; i++) {
      Measure measure =
          syntax.chunks().get(i) instanceof NounGroup label && label.quantity() == null
              ? triggers.noun(label.noun())
              : null;
      if (measure != null) {
        return Frame.of(measure, null).counting(Classes.PEOPLE);
      }
    }
    return null;
  }

  /** The two counts of the row before, or else two that stand side by side in the sentence. */
  private static List<Draft> row(Syntax syntax, Context context) {
    Draft one = context.row(0);
    Draft two = context.row(1);
    List<Draft> row = one == null || two == null ? context.rowBefore() : List.of(one, two);
    if (row.size() >= 2) {
      return row;
    }
    List<Draft> near = context.pair(draft -> draft.in(syntax) && !draft.group().bare());
    boolean joined =
        near.size() == 2
            && syntax.index(near.getLast().group()) - syntax.index(near.getFirst().group()) <= FEW;
    return joined ? near : List.of();
  }

  private static boolean bare(Syntax syntax, int index) {
    return syntax.chunk(index) instanceof NounGroup group && group.bare();
  }

  private static boolean and(Syntax syntax, int index) {
    return syntax.chunk(index) instanceof Link link && link.kind() == Link.Kind.AND;
  }

  private static boolean ends(Syntax syntax, int index) {
    return !(syntax.chunk(index) instanceof Link link)
        ? syntax.chunk(index) == null || given(syntax.chunk(index)) || ago(syntax, index)
        : switch (link.kind()) {
          case COMMA, BREAK, OTHER, CLOSE -> true;
          default -> false;
        };
  }

  /** "1,900 and 51 a week ago". */
  private static boolean ago(Syntax syntax, int index) {
    return syntax.chunk(index) instanceof NounGroup time
        && (syntax.relation(time).role() == Relation.Role.TIME
            || syntax.sentence().norm(time.to()).equals("ago")
            || syntax.sentence().norm(time.to()).equals("earlier"));
  }

  /** "the 25 and 633 announced on Monday". */
  private static boolean given(@Nullable Chunk chunk) {
    return chunk instanceof Chunk.VerbGroup verb
        && verb.form() != Chunk.Form.FINITE
        && GIVEN.contains(verb.lemma());
  }

  private static boolean begins(Syntax syntax, NounGroup group, Draft head) {
    int index = syntax.index(group);
    if (!(syntax.chunk(index - 1) instanceof Link link)) {
      return row(syntax, index - 1);
    }
    return switch (link.kind()) {
      case PREP -> link.norm().equals("with") && row(syntax, index - 2);
      case BREAK -> link.norm().equals(":") && row(syntax, index - 2);
      case OPEN -> closed(syntax, index) && less(group, head) && listed(syntax, index - 2);
      default -> false;
    };
  }

  private static boolean closed(Syntax syntax, int index) {
    return syntax.chunk(index + 1) instanceof Link link && link.kind() == Link.Kind.CLOSE;
  }

  /** Whether it can be a part: "John Smith (45)" is an age. */
  private static boolean less(NounGroup group, Draft head) {
    BigDecimal part = group.quantity() == null ? null : group.quantity().amount().nominal();
    BigDecimal whole = head.amount().nominal();
    return part != null && whole != null && part.compareTo(whole) < 0;
  }

  /** Whether the chunk is a name that a row begins with. */
  private static boolean row(Syntax syntax, int index) {
    if (!(syntax.chunk(index) instanceof NounGroup place)
        || place.quantity() != null
        || !place.name()) {
      return false;
    }
    return separates(syntax, index - 1);
  }

  private static boolean listed(Syntax syntax, int index) {
    return syntax.chunk(index) instanceof NounGroup place
        && place.quantity() == null
        && separates(syntax, index - 1);
  }

  private static boolean separates(Syntax syntax, int index) {
    return syntax.chunk(index) instanceof Link link
        && switch (link.kind()) {
          case COMMA, AND, BREAK -> true;
          case PREP ->
              link.norm().equals("with")
                  || ENDS.contains(link.norm())
                  || WHERE.contains(link.norm()) && mark(syntax.chunk(index - 1));
          default -> false;
        };
  }

  /** Whether a comma, "and" or a break stands there. */
  static boolean mark(@Nullable Chunk chunk) {
    return chunk instanceof Link link
        && (link.kind() == Link.Kind.COMMA
            || link.kind() == Link.Kind.AND
            || link.kind() == Link.Kind.BREAK);
  }
}
