package org.crossbearing.reading.internal.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossbearing.model.Measure;
import org.crossbearing.model.Qualifier;
import org.crossbearing.reading.internal.lexicon.Tag;
import org.crossbearing.reading.internal.lexicon.WordSets;
import org.crossbearing.reading.internal.syntax.Chunk;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Clause;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/**
 * What became of all who were told of right before as struck or hurt: "Two men were shot. Both
 * died", "shot two men, killing them". Thread-safe.
 */
final class Fates {
  private static final Set<String> ALL = Set.of("they", "them");
  private static final Set<String> DYING = Set.of("die", "succumb", "perish");
  private static final Set<String> FEARING = WordSets.of("Fates.FEARING");
  private static final int BOTH = 2;

  private final Groups groups;
  private final CountFrames counts;

  Fates(Groups groups, CountFrames counts) {
    this.groups = groups;
    this.counts = counts;
  }

  /** The count of the hurt that the group means again if it says that they died, or null. */
  @Nullable Draft of(Syntax syntax, NounGroup group, Context context) {
    if (!means(syntax, group) || !killed(syntax, group)) {
      return null;
    }
    for (Draft draft : context.drafts().reversed()) {
      boolean harm = draft.measure() == Measure.INJURED || draft.measure() == Measure.KILLED;
      if (!context.near(draft) || harm && draft.measure() == Measure.KILLED) {
        return null;
      }
      if (harm && draft.quantity() != null) {
        boolean they = syntax.sentence().norm(group.from()).equals("they");
        return counted(draft, both(syntax, group)) && !(they && others(draft)) ? draft : null;
      }
    }
    return null;
  }

  /** "Gunmen shot two guards. They were killed later": those who did it may be meant. */
  private boolean others(Draft draft) {
    Syntax syntax = draft.syntax();
    for (Chunk chunk : syntax.chunks()) {
      if (chunk instanceof NounGroup group
          && group.from() != draft.group().from()
          && (syntax.tags().get(group.head()) == Tag.PLURAL || group.noun().endsWith("men"))
          && groups.classes().of(group.noun()).fits("person")) {
        return true;
      }
    }
    return false;
  }

  private static boolean counted(Draft draft, boolean both) {
    int number =
        draft.amount().qualifier() == Qualifier.EXACT && draft.amount().nominal() != null
            ? draft.amount().nominal().intValue()
            : 0;
    return !draft.part() && !draft.superseded() && (both ? number == BOTH : number > 1);
  }

  /** The frame that tells of the deaths. */
  @Nullable Frame frame(Syntax syntax, NounGroup group) {
    return counts.of(syntax, group, Classes.PEOPLE);
  }

  private boolean killed(Syntax syntax, NounGroup group) {
    Frame frame = frame(syntax, group);
    Clause clause = frame == null ? null : frame.clause();
    return frame != null
        && clause != null
        && frame.measure() == Measure.KILLED
        && Harms.sure(syntax, group, frame)
        && !feared(clause)
        && !syntax.sentence().norm(group.to()).equals("for")
        && (DYING.contains(clause.verb().lemma()) || !Actives.does(syntax, clause, group));
  }

  /** "Their parents feared that they had died". */
  private static boolean feared(Clause clause) {
    Clause outer = clause.parent();
    return outer != null && FEARING.contains(outer.verb().lemma());
  }

  private static boolean means(Syntax syntax, NounGroup group) {
    return group.quantity() == null
        && (both(syntax, group) || ALL.contains(syntax.sentence().norm(group.from())))
        && group.to() == group.from() + 1;
  }

  private static boolean both(Syntax syntax, NounGroup group) {
    return syntax.sentence().norm(group.from()).equals("both");
  }

  /** The same for people told of one by one: "A man and a woman were shot. Both died." */
  void tell(List<Somebody> people, List<Syntax> sentences, List<Draft> counted) {
    Map<Integer, List<Somebody>> hurt = new HashMap<>();
    for (Somebody one : people) {
      if (one.harm() == Harm.STRUCK || one.harm() == Harm.HURT) {
        hurt.computeIfAbsent(one.sentence(), at -> new ArrayList<>()).add(one);
      }
    }
    Set<Integer> numbers = new HashSet<>();
    counted.forEach(draft -> numbers.add(start(draft.syntax())));
    for (int i = 0; i < sentences.size() && !hurt.isEmpty(); i++) {
      boolean number =
          numbers.contains(start(sentences.get(i)))
              || i > 0 && numbers.contains(start(sentences.get(i - 1)));
      if (!number) {
        tell(sentences.get(i), i, hurt);
      }
    }
  }

  private static int start(Syntax syntax) {
    return syntax.sentence().token(0).start();
  }

  private void tell(Syntax syntax, int at, Map<Integer, List<Somebody>> hurt) {
    for (Chunk chunk : syntax.chunks()) {
      if (chunk instanceof NounGroup group && means(syntax, group) && killed(syntax, group)) {
        List<Somebody> meant = new ArrayList<>(hurt.getOrDefault(at - 1, List.of()));
        meant.addAll(hurt.getOrDefault(at, List.of()));
        if (both(syntax, group) ? meant.size() == BOTH : meant.size() > 1) {
          meant.forEach(Somebody::perish);
          hurt.remove(at - 1);
          hurt.remove(at);
        }
      }
    }
  }
}
