package org.crossbearing.reading.internal.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Measure;
import org.crossbearing.model.Span;
import org.crossbearing.reading.internal.Document;
import org.crossbearing.reading.internal.quantity.Quantity;
import org.crossbearing.reading.internal.syntax.Chunk;
import org.crossbearing.reading.internal.syntax.Chunk.Link;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Chunk.VerbGroup;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.crossbearing.reading.internal.text.Quotes;
import org.crossbearing.reading.internal.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Turns drafts into figures with their spans. */
public final class FigureBuilder {
  /** How many figures back a part looks for its whole. */
  private static final int NEAR = 40;

  private FigureBuilder() {}

  /**
   * The figures of the drafts, in order; their ids are unique in the report only.
   *
   * @param timings one a draft
   * @param places where each draft happened, null where not told
   */
  public static List<Figure> build(
      Document document, List<Draft> drafts, List<Timing> timings, List<@Nullable String> places) {
    List<Figure> figures = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      figures.add(figure(document, drafts, i, timings.get(i), places.get(i)));
    }
    return figures;
  }

  private static String id(int index) {
    return "figure" + index;
  }

  private static Figure figure(
      Document document, List<Draft> drafts, int index, Timing timing, @Nullable String place) {
    Draft draft = drafts.get(index);
    Sentence sentence = draft.syntax().sentence();
    Quantity quantity = draft.quantity();
    Span cue = cue(draft);
    return new Figure(
        id(index),
        document.report().id(),
        quote(draft, cue),
        cue,
        draft.measure(),
        draft.of(),
        who(draft, sentence, document.text()),
        null,
        draft.amount(),
        quantity == null ? List.of() : quantity.converted(),
        place,
        timing.date(),
        timing.asOf(),
        draft.superseded() || timing.older(),
        draft.modality(),
        draft.cumulative(),
        whole(drafts, index),
        List.of(),
        null,
        null,
        draft.person());
  }

  /** The characters of the number with hedge and unit; of the whole group if an article counts. */
  public static Span cue(Draft draft) {
    Sentence sentence = draft.syntax().sentence();
    Quantity quantity = draft.quantity();
    boolean none =
        quantity != null
            && quantity.amount().high() != null
            && quantity.amount().high().signum() == 0;
    return quantity == null || none
        ? sentence.span(draft.group().from(), draft.group().to())
        : sentence.span(quantity.from(), quantity.to());
  }

  /** The clause around the number: from comma, break or conjunction to the next, with its verb. */
  private static Span quote(Draft draft, Span cue) {
    Syntax syntax = draft.syntax();
    int index = syntax.index(draft.group());
    int from = index;
    int to = index;
    if (draft.clause() != null) {
      int verb = syntax.index(draft.clause().verb());
      from = Math.min(from, verb);
      to = Math.max(to, verb);
    }
    while (from > 0 && !boundary(syntax.chunks().get(from - 1))) {
      from--;
    }
    while (to + 1 < syntax.chunks().size() && !boundary(syntax.chunks().get(to + 1))) {
      to++;
    }
    return trimmed(syntax, syntax.chunks().get(from).from(), syntax.chunks().get(to).to())
        .cover(cue);
  }

  private static boolean boundary(Chunk chunk) {
    return chunk instanceof Link link
        && switch (link.kind()) {
          case COMMA, BREAK, SUB -> true;
          case OTHER -> Set.of(".", "!", "?").contains(link.norm());
          default -> false;
        };
  }

  private static Span trimmed(Syntax syntax, int from, int to) {
    Sentence sentence = syntax.sentence();
    int start = from;
    int end = to;
    while (start + 1 < end && Quotes.mark(sentence.token(start))) {
      start++;
    }
    while (end - 1 > start && sentence.token(end - 1).mark()) {
      end--;
    }
    return sentence.span(start, end);
  }

  private static @Nullable String who(Draft draft, Sentence sentence, String text) {
    Quantity quantity = draft.quantity();
    int from = quantity == null ? draft.group().from() : quantity.end();
    if (from < draft.group().to()) {
      return sentence.span(from, end(draft)).of(text);
    }
    NounGroup some = quantity == null ? null : ofWhich(draft);
    return some == null ? null : sentence.span(some.from(), some.to()).of(text);
  }

  /** The end of what is counted, past what is counted with it: "drones and missiles". */
  private static int end(Draft draft) {
    Syntax syntax = draft.syntax();
    int index = syntax.index(draft.group());
    boolean flown = draft.measure() == Measure.LAUNCHED || draft.measure() == Measure.INTERCEPTED;
    boolean and = syntax.chunk(index + 1) instanceof Link link && link.kind() == Link.Kind.AND;
    boolean more =
        flown
            && and
            && syntax.chunk(index + 2) instanceof NounGroup next
            && next.quantity() == null
            && next.determiner().isEmpty()
            && !(syntax.chunk(index + 3) instanceof VerbGroup);
    return more ? syntax.chunks().get(index + 2).to() : draft.group().to();
  }

  /** "ballistic missiles, six of which": the group that a relative pronoun stands for, or null. */
  private static @Nullable NounGroup ofWhich(Draft draft) {
    Syntax syntax = draft.syntax();
    int index = syntax.index(draft.group());
    boolean which =
        syntax.chunk(index + 1) instanceof Link of
            && of.norm().equals("of")
            && syntax.chunk(index + 2) instanceof Link pronoun
            && pronoun.kind() == Link.Kind.REL;
    boolean comma = syntax.chunk(index - 1) instanceof Link link && link.kind() == Link.Kind.COMMA;
    return which && comma && syntax.chunk(index - 2) instanceof NounGroup noun ? noun : null;
  }

  /** The nearest figure before a part that it can be part of. */
  private static @Nullable String whole(List<Draft> drafts, int index) {
    Draft part = drafts.get(index);
    if (!part.part()) {
      return null;
    }
    for (int i = index - 1; i >= Math.max(0, index - NEAR); i--) {
      Draft candidate = drafts.get(i);
      if (!candidate.part()
          && candidate.person() == null
          && (candidate.measure() == part.measure() || candidate.in(part.syntax()))) {
        return id(i);
      }
    }
    return null;
  }
}
