package org.crossbearing.reading.internal.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossbearing.model.Measure;
import org.crossbearing.model.Modality;
import org.crossbearing.reading.internal.quantity.Quantity;
import org.crossbearing.reading.internal.syntax.Chunk;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of headings that only the body explains: "Vietnam counts 262" above "262 people died".
 * Linear in the length of the report.
 */
final class Echoes {
  private static final BigDecimal SMALL = BigDecimal.TEN;

  private final Map<BigDecimal, Draft> told = new HashMap<>();
  private final Groups groups;

  private Echoes(Groups groups) {
    this.groups = groups;
  }

  /** The drafts, with those of headings that say what the body says of the same number. */
  static List<Draft> of(Context context, List<Syntax> sentences, Groups groups) {
    Echoes echoes = new Echoes(groups);
    context.drafts().forEach(echoes::learn);
    return echoes.told.isEmpty() ? context.drafts() : echoes.complete(context, sentences);
  }

  private void learn(Draft draft) {
    BigDecimal value = value(draft.quantity());
    boolean body = value != null && !draft.syntax().sentence().block().heading();
    if (body && value != null && Restated.again(draft.measure()) && draft.amount().unit() == null) {
      told.putIfAbsent(value, draft);
    }
  }

  private static @Nullable BigDecimal value(@Nullable Quantity quantity) {
    boolean count = quantity != null && quantity.kind() == Quantity.Kind.COUNT;
    BigDecimal value = count && quantity != null ? quantity.amount().nominal() : null;
    return value == null ? null : value.stripTrailingZeros();
  }

  private List<Draft> complete(Context context, List<Syntax> sentences) {
    List<Draft> all = new ArrayList<>();
    Set<Integer> known = new HashSet<>();
    for (Draft draft : context.drafts()) {
      all.add(echo(draft));
      known.add(start(draft.syntax(), draft.group()));
    }
    for (Syntax syntax : sentences) {
      if (syntax.sentence().block().heading()) {
        bare(syntax, known, all);
      }
    }
    all.sort(Comparator.comparingInt(draft -> start(draft.syntax(), draft.group())));
    return all;
  }

  private static int start(Syntax syntax, NounGroup group) {
    return syntax.sentence().token(group.from()).start();
  }

  /** A count of a heading that is told to matter in the body. */
  private Draft echo(Draft draft) {
    boolean open = draft.measure() == Measure.OTHER && draft.syntax().sentence().block().heading();
    BigDecimal value = open ? value(draft.quantity()) : null;
    Draft body = value == null ? null : told.get(value);
    return body != null && alike(draft, body) ? draft.as(body.measure()) : draft;
  }

  private boolean alike(Draft draft, Draft body) {
    String one = draft.of();
    String other = body.of();
    boolean persons =
        groups.classes().of(one).fits("person") && groups.classes().of(other).fits("person");
    return one.equals(other) || persons;
  }

  /** A number without noun. */
  private void bare(Syntax syntax, Set<Integer> known, List<Draft> all) {
    for (Chunk chunk : syntax.chunks()) {
      if (!(chunk instanceof NounGroup group) || !group.bare()) {
        continue;
      }
      BigDecimal value = value(group.quantity());
      Draft body = value == null || value.compareTo(SMALL) < 0 ? null : told.get(value);
      Quantity quantity = group.quantity();
      if (body != null && quantity != null && known.add(start(syntax, group))) {
        all.add(
            new Draft(
                syntax,
                group,
                quantity,
                quantity.amount(),
                body.measure(),
                body.of(),
                null,
                Modality.ASSERTED,
                false,
                false,
                false,
                null));
      }
    }
  }
}
