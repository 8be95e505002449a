package org.crossbearing.reading.internal.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.crossbearing.reading.internal.figure.Classes.Counted;
import org.crossbearing.reading.internal.quantity.Quantity;
import org.crossbearing.reading.internal.syntax.Chunk;
import org.crossbearing.reading.internal.syntax.Chunk.Link;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Chunk.VerbGroup;
import org.crossbearing.reading.internal.syntax.Clause;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/** Bare numbers that share out what the sentence counted before. Thread-safe. */
final class Breakdowns {
  /** Chunks back to the colon. */
  private static final int FAR = 60;

  /** Verbs between such a number and whose or where it is. */
  private static final Set<String> OWNING = Set.of("belong", "live", "work", "serve", "come");

  private final Groups groups;
  private final CountFrames counts;

  Breakdowns(Groups groups, CountFrames counts) {
    this.groups = groups;
    this.counts = counts;
  }

  /** The frame of such a number, or null. */
  @Nullable Frame of(Syntax syntax, NounGroup group, Context context) {
    if (!group.bare() || group.quantity() == null) {
      return null;
    }
    Frame shared = shared(syntax, group, context);
    return shared != null ? shared : respective(syntax, group, context);
  }

  /** "88 cars burnt: 32 belonging to the police, 37 to firms and 19 to others". */
  private @Nullable Frame shared(Syntax syntax, NounGroup group, Context context) {
    int colon = colon(syntax, group);
    if (colon < 0 || !listed(syntax, group) || acts(syntax, group, colon)) {
      return null;
    }
    Draft whole = null;
    for (Draft draft : context.in(syntax)) {
      boolean before = draft.group().from() < syntax.chunks().get(colon).from();
      boolean holds = before && !draft.part() && atLeast(draft, group);
      whole = holds && counts(draft) && larger(draft, whole) ? draft : whole;
    }
    return whole == null
        ? null
        : Frame.of(whole.measure(), whole.clauseIn(syntax))
            .counting(groups.classes().of(whole.of()))
            .asPart();
  }

  /** "40 aboard: 12 from Oslo died": whether a clause behind the colon tells of the group. */
  private static boolean acts(Syntax syntax, NounGroup group, int colon) {
    Clause clause = syntax.relation(group).clause();
    return clause != null
        && syntax.index(clause.verb()) > colon
        && clause.verb().form() != Chunk.Form.ING
        && !OWNING.contains(clause.verb().lemma());
  }

  private static boolean counts(Draft draft) {
    return draft.quantity() != null && draft.quantity().kind() == Quantity.Kind.COUNT;
  }

  private static boolean larger(Draft draft, @Nullable Draft other) {
    return other == null || value(draft).compareTo(value(other)) > 0;
  }

  private static BigDecimal value(Draft draft) {
    BigDecimal nominal = draft.amount().nominal();
    return nominal == null ? BigDecimal.ZERO : nominal;
  }

  private static boolean atLeast(Draft whole, NounGroup part) {
    Quantity quantity = part.quantity();
    BigDecimal value = quantity == null ? null : quantity.amount().nominal();
    return value != null && value(whole).compareTo(value) > 0;
  }

  /** The last colon or dash before the group, as a chunk; or -1. */
  private static int colon(Syntax syntax, NounGroup group) {
    int index = syntax.index(group);
    for (int i = index - 1; i > Math.max(0, index - FAR); i--) {
      if (syntax.chunks().get(i) instanceof Link link && link.kind() == Link.Kind.BREAK) {
        return link.norm().equals(":") ? i : -1;
      }
    }
    return -1;
  }

  /** Whether a mark stands before, and no verb of its own but "belonging" behind. */
  private static boolean listed(Syntax syntax, NounGroup group) {
    int index = syntax.index(group);
    boolean opens =
        syntax.chunk(index - 1) instanceof Link link
            && switch (link.kind()) {
              case COMMA, BREAK, AND -> true;
              default -> false;
            };
    Chunk next = syntax.after(index);
    boolean owned = next instanceof VerbGroup verb && OWNING.contains(verb.lemma());
    boolean of =
        next instanceof Link link && link.kind() == Link.Kind.PREP && !link.norm().equals("of");
    return opens && (owned || of);
  }

  /** "fired 60 drones and 9 missiles, 50 and 7 of which were downed": 50 drones, 7 missiles. */
  private @Nullable Frame respective(Syntax syntax, NounGroup group, Context context) {
    NounGroup second = joined(syntax, group, 1);
    NounGroup first = joined(syntax, group, -1);
    if ((first == null) == (second == null)) {
      return null;
    }
    NounGroup one = first == null ? group : first;
    NounGroup two = second == null ? group : second;
    List<Draft> pair =
        context.in(syntax).stream()
            .filter(draft -> draft.group().from() < one.from() && !draft.group().bare())
            .toList();
    boolean which = pair.size() == 2 && whichBetween(syntax, pair.getFirst().group(), one);
    if (pair.size() != 2 || !groups.ofThem(syntax, two) && !which) {
      return null;
    }
    Counted counted = groups.classes().of(pair.get(group.equals(one) ? 1 : 0).of());
    Frame frame = counts.of(syntax, which ? one : two, counted);
    return frame == null ? null : frame.counting(counted).asPart();
  }

  /** Whether "of which" stands between the groups: "of which, it says, it shot down 50 and 7". */
  private static boolean whichBetween(Syntax syntax, NounGroup last, NounGroup group) {
    for (int i = last.to(); i + 1 < group.from(); i++) {
      String which = syntax.sentence().norm(i + 1);
      if (syntax.sentence().norm(i).equals("of")
          && (which.equals("which") || which.equals("whom"))) {
        return true;
      }
    }
    return false;
  }

  /** The bare number that "and" joins to the group on that side, or null. */
  private static @Nullable NounGroup joined(Syntax syntax, NounGroup group, int step) {
    int index = syntax.index(group);
    return syntax.chunk(index + step) instanceof Link link
            && link.kind() == Link.Kind.AND
            && syntax.chunk(index + 2 * step) instanceof NounGroup other
            && other.bare()
        ? other
        : null;
  }
}
