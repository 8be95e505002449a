package org.crossbearing.reading.internal.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.crossbearing.model.DateRange;
import org.crossbearing.model.Measure;
import org.crossbearing.reading.internal.figure.Draft;
import org.crossbearing.reading.internal.lexicon.Tag;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Chunk.VerbGroup;
import org.crossbearing.reading.internal.syntax.Clause;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.crossbearing.reading.internal.text.Sentence;
import org.crossbearing.reading.internal.time.Anchor.Role;
import org.jspecify.annotations.Nullable;

/** Tells when the value of one figure held, and whether its sentence makes it an older one. */
final class HeldTimes {
  private final TimeDistance distance;
  private final Draft draft;
  private final List<Dated> times;
  private final TimeWords words;
  private final Anchors anchors;
  private final Syntax syntax;
  private final Sentence sentence;

  HeldTimes(Draft draft, List<Draft> beside, List<Dated> times, TimeWords words, Anchors anchors) {
    this.distance = new TimeDistance(draft, beside, times, words);
    this.draft = draft;
    this.times = times;
    this.words = words;
    this.anchors = anchors;
    this.syntax = draft.syntax();
    this.sentence = syntax.sentence();
  }

  /** When the value held, in the report's words, null if not told. */
  @Nullable String asOf(String text) {
    Dated held = held();
    return held == null ? null : sentence.span(start(held.mention()), held.mention().to()).of(text);
  }

  private @Nullable Dated held() {
    Dated best = null;
    int least = TimeDistance.FAR;
    for (Dated dated : times) {
      boolean held = dated.anchor().role() == Role.HELD;
      boolean told = dated.anchor().role() == Role.TOLD && counts(draft.measure());
      boolean time = !After.is(dated) && !(dated.mention().when() instanceof When.Vague);
      int far = (held || told) && time ? distance.to(dated) : TimeDistance.FAR;
      if (far < least) {
        least = far;
        best = dated;
      }
    }
    return best;
  }

  /** Whether the measure is one that is counted again and again. */
  private static boolean counts(Measure measure) {
    return switch (measure) {
      case PLEDGED, DELIVERED, REQUESTED, SUPPLIED, COST, LASTED, ATTENDING -> false;
      default -> true;
    };
  }

  /** The expression with its preposition. */
  private int start(TimeMention mention) {
    int at = mention.from();
    while (at > 0 && mention.from() - at < 3 && leads(sentence.norm(at - 1))) {
      at--;
    }
    return at;
  }

  private static boolean leads(String norm) {
    return Set.of("by", "as", "of", "on", "at", "in", "the", "before").contains(norm);
  }

  /**
   * Whether the words make it an older value: "earlier", "first" before a verb or noun of telling,
   * a running total told on a day before the report.
   */
  boolean older(@Nullable LocalDate report) {
    int from = Math.max(0, draft.group().from() - 8);
    int to = Math.min(sentence.size(), draft.group().to() + 3);
    for (int i = from; i < to; i++) {
      boolean word = words.is("older", sentence.norm(i)) && telling(i + 1) || toldBefore(i);
      if (word && !TimeDistance.parted(syntax, words, i, draft.group().from())) {
        return true;
      }
    }
    Dated held = held();
    return held != null && (toldEarlier(held) || report != null && toldBefore(held, report));
  }

  /** "who had reported 22": an earlier word, where another is told in the past beside it. */
  private boolean toldBefore(int at) {
    return sentence.norm(at).equals("had")
        && syntax.clauses().stream()
            .filter(clause -> clause.verb().from() <= at && at < clause.verb().to())
            .anyMatch(c -> anchors.tells(c) && !words.is("counting", c.verb().lemma()));
  }

  private boolean toldEarlier(Dated held) {
    TimeMention mention = held.mention();
    return held.anchor().role() == Role.TOLD && words.is("older", sentence.norm(mention.from()));
  }

  private boolean toldBefore(Dated held, LocalDate report) {
    DateRange days = held.days();
    boolean before = days != null && days.to().isBefore(report);
    boolean noun = Anchors.telling(words, syntax, held.mention());
    return before && held.anchor().role() == Role.TOLD && (draft.cumulative() || noun);
  }

  private boolean telling(int at) {
    if (isReport(at) || isNoun(at) && isReport(at + 1)) {
      return true;
    }
    for (Clause clause : syntax.clauses()) {
      VerbGroup verb = clause.verb();
      boolean here = verb.from() <= at && at < verb.to();
      if (here && (anchors.tells(clause) || words.is("counting", verb.lemma()))) {
        return true;
      }
    }
    return false;
  }

  private boolean isNoun(int at) {
    return at < sentence.size()
        && (syntax.tags().get(at) == Tag.NOUN || syntax.tags().get(at) == Tag.PLURAL);
  }

  /** "report", "estimates". */
  private boolean isReport(int at) {
    if (at >= sentence.size()) {
      return false;
    }
    boolean head =
        syntax.chunk(syntax.chunkAt(at)) instanceof NounGroup group
            && group.head() == at
            && words.is("telling", group.noun());
    return head || words.is("telling", sentence.norm(at));
  }
}
