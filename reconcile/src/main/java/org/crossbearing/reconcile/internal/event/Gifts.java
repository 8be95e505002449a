package org.crossbearing.reconcile.internal.event;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.crossbearing.model.Claim;
import org.crossbearing.model.Commitment;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Measure;
import org.crossbearing.model.Reading;
import org.crossbearing.model.Role;
import org.crossbearing.model.Span;
import org.crossbearing.reconcile.internal.text.Fold;
import org.crossbearing.reconcile.internal.text.Passages;
import org.crossbearing.reconcile.internal.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Who gives or asks for what the figures of one report count: who commits to it, or who is named
 * around it; else the giver of what it is a part of, or of the same sum told elsewhere.
 */
final class Gifts {
  private final String text;
  private final Passages passages;
  private final Map<String, Commitment> acts = new HashMap<>();
  private final Map<String, String> offices = new HashMap<>();
  private final Map<String, String> givers = new HashMap<>();
  private final Map<String, Set<String>> bySum = new HashMap<>();

  Gifts(Reading reading, Passages passages, List<Figure> figures) {
    text = reading.report().text();
    this.passages = passages;
    reading.claims().forEach(this::hear);
    figures.stream().filter(Gifts::isGift).forEach(this::read);
  }

  private void read(Figure gift) {
    String giver = ofWhole(gift);
    if (giver != null) {
      givers.put(gift.id(), giver);
      bySum.computeIfAbsent(sum(gift), sum -> new TreeSet<>()).add(giver);
    }
  }

  private @Nullable String ofWhole(Figure figure) {
    String giver = told(figure);
    boolean part = giver == null && figure.partOf() != null && !isRequest(figure);
    return part ? givers.get(figure.partOf()) : giver;
  }

  private void hear(Claim claim) {
    if (claim instanceof Commitment act) {
      act.figures().forEach(figure -> acts.putIfAbsent(figure, act));
    } else if (claim instanceof Role role && role.organisation() != null) {
      String country = Givers.bodyIn(role.organisation());
      if (country != null) {
        offices.putIfAbsent(surname(role.person()), country);
      }
    }
  }

  private static String surname(String name) {
    List<String> words = Fold.words(name);
    return words.isEmpty() ? "" : words.getLast();
  }

  /** The giver as one name; null if nobody in particular is told. */
  @Nullable String giverOf(Figure figure) {
    if (!isGift(figure)) {
      return ofWhole(figure);
    }
    String giver = givers.get(figure.id());
    Set<String> same = bySum.getOrDefault(sum(figure), Set.of());
    boolean again = giver == null && same.size() == 1 && !isOfSeveral(figure);
    return again ? same.iterator().next() : giver;
  }

  private static boolean isGift(Figure figure) {
    return Kinds.topicOf(figure) == Topic.AID && figure.value().nominal() != null;
  }

  private static boolean isRequest(Figure figure) {
    return figure.measure() == Measure.REQUESTED;
  }

  private static String sum(Figure figure) {
    BigDecimal nominal = figure.value().nominal();
    return isRequest(figure)
        + Count.thing(figure)
        + figure.value().unit()
        + (nominal == null ? "" : nominal.stripTrailingZeros());
  }

  private boolean isOfSeveral(Figure figure) {
    Commitment act = acts.get(figure.id());
    return act != null && Givers.isCollective(act.actor());
  }

  private @Nullable String told(Figure figure) {
    if (figure.actor() != null) {
      return Words.alias(figure.actor());
    }
    Span sentence = passages.sentence(figure.cue().start());
    String before = text.substring(sentence.start(), figure.cue().start());
    Commitment act = acts.get(figure.id());
    if (act == null) {
      return around(figure, before, sentence);
    }
    if (isOfSeveral(figure)) {
      return null;
    }
    String giver = Givers.bodyIn(act.actor());
    giver = giver == null ? offices.get(surname(act.actor())) : giver;
    giver = giver == null ? Givers.official(before) : giver;
    boolean all = giver != null && !Givers.isRow(giver) && Givers.isOfAll(before);
    if (all) {
      return null;
    }
    return giver == null ? around(figure, before, sentence) : giver;
  }

  private @Nullable String around(Figure figure, String before, Span sentence) {
    String giver = Givers.lastIn(before);
    if (giver != null) {
      return giver;
    }
    giver = Givers.heading(passages.paragraph(figure.cue().start()).of(text));
    if (giver != null) {
      return giver;
    }
    if (isRequest(figure)) {
      return null;
    }
    int end = Math.max(figure.cue().end(), sentence.end());
    return Givers.after(text.substring(figure.cue().end(), end));
  }
}
