package org.crossbearing.reading.internal.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossbearing.model.DateRange;
import org.crossbearing.reading.internal.figure.Draft;
import org.crossbearing.reading.internal.syntax.Chunk.Form;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Chunk.VerbGroup;
import org.crossbearing.reading.internal.syntax.Clause;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.crossbearing.reading.internal.text.Block;
import org.crossbearing.reading.internal.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Finds the days that sentences without a time of their own go on with, where the passage tells of
 * another event than the report. Linear in what the report holds.
 */
final class Passages {
  /** A time no later than at this token begins its sentence. */
  private static final int OPENING = 2;

  /** Days between the ends of a stretch that is counted over, at least. */
  private static final int LASTING = 4;

  private static final Set<String> FOLLOWED = Set.of("followed", "came");

  /** How many months may be meant by "the weeks that followed". */
  private static final Map<String, Integer> LENGTHS = Map.of("days", 1, "weeks", 2, "months", 4);

  private final List<Syntax> sentences;
  private final Timeline timeline;
  private final List<List<Draft>> harmed;
  private final TimeWords words;
  private final Anchors anchors;
  private final @Nullable LocalDate report;
  private final @Nullable DateRange harm;

  /**
   * @param harmed for each sentence its figures of harm done
   * @param harm the days of the event that the report is about
   */
  Passages(
      List<Syntax> sentences,
      Timeline timeline,
      List<List<Draft>> harmed,
      TimeWords words,
      @Nullable DateRange harm) {
    this.sentences = sentences;
    this.timeline = timeline;
    this.harmed = harmed;
    this.words = words;
    this.anchors = timeline.anchors();
    this.report = timeline.report();
    this.harm = harm;
  }

  /** The days, by where the sentence starts. */
  Map<Integer, DateRange> days() {
    Map<Integer, DateRange> days = new HashMap<>();
    DateRange before = null;
    DateRange section = null;
    boolean first = false;
    boolean headed = false;
    for (int i = 0; i < sentences.size(); i++) {
      if (sentences.get(i).sentence().block().kind() == Block.Kind.SUBHEAD) {
        section = heading(i);
        headed = section != null;
        first = !headed;
        before = null;
        if (section != null) {
          days.put(start(i), section);
        }
        continue;
      }
      DateRange own = i == 0 ? null : own(i, before);
      DateRange here = own != null ? own : section;
      if (here != null) {
        days.put(start(i), here);
      }
      DateRange scene = scene(i, null);
      section = first ? scene : !headed && leaves(i) ? null : section;
      if (first && scene != null) {
        head(i, scene, days);
      }
      first = false;
      before = here;
    }
    return days;
  }

  /**
   * "Case 18, Port Lind, 10 March": the one day that a heading tells, what is below it is of it.
   */
  private @Nullable DateRange heading(int index) {
    DateRange only = null;
    for (Dated dated : timeline.of(index)) {
      DateRange days = dated.days();
      boolean day =
          days != null
              && report != null
              && dated.mention().when() instanceof When.Day
              && dated.mention().from() > 0
              && dated.anchor().event()
              && days.to().isBefore(report);
      if (!day || only != null) {
        return null;
      }
      only = days;
    }
    return only;
  }

  /** "ALL SAVED FROM FIRST SHIP": a heading is of the day that the text below it opens with. */
  private void head(int index, DateRange scene, Map<Integer, DateRange> days) {
    days.put(start(index - 1), scene);
  }

  /** Whether the sentence tells a day of its own, from which the section may go on. */
  private boolean leaves(int index) {
    return timeline.of(index).stream()
        .anyMatch(dated -> dated.mention().dated() && dated.anchor().event());
  }

  /**
   * The days that the sentence goes on with from the one before it, null if with none.
   *
   * @param before those of that sentence
   */
  private @Nullable DateRange own(int index, @Nullable DateRange before) {
    Syntax syntax = sentences.get(index);
    Sentence sentence = syntax.sentence();
    if (!sentence.block().equals(sentences.get(index - 1).sentence().block())) {
      return null;
    }
    if (continued(index - 1) && isOfNews(syntax)) {
      return null;
    }
    DateRange scene = scene(index - 1, before);
    DateRange stretch = scene == null ? stretch(index - 1, before) : null;
    DateRange days = scene != null ? scene : stretch;
    DateRange then = then(sentence, timeline.of(index - 1));
    days = then != null ? then : days;
    boolean it = BackReference.it(sentence);
    boolean that = BackReference.thatTime(sentence);
    if (it || that || BackReference.others(sentence)) {
      for (Dated dated : timeline.of(index - 1)) {
        boolean goes =
            that ? isBeforeNews(dated) : !it || dated.mention().when() instanceof When.Years;
        if (goes && dated.anchor().event() && dated.days() != null) {
          days = dated.days();
        }
      }
    }
    return days;
  }

  private boolean isBeforeNews(Dated dated) {
    DateRange days = dated.days();
    return days != null && harm != null && days.to().isBefore(harm.from().minusDays(1));
  }

  /**
   * "in the weeks that followed", up to the report; "of that year", an earlier one: counted from
   * the time told just before.
   */
  private @Nullable DateRange then(Sentence sentence, List<Dated> before) {
    DateRange days = null;
    for (Dated dated : before) {
      boolean past = dated.days() != null && report != null && dated.days().to().isBefore(report);
      days = past && dated.mention().dated() ? dated.days() : days;
    }
    for (int i = 1; days != null && report != null && i + 1 < sentence.size(); i++) {
      String norm = sentence.norm(i);
      boolean followed =
          sentence.norm(i + 1).equals("that") && FOLLOWED.contains(sentence.norm(i + 2));
      Integer months = followed ? LENGTHS.get(norm) : null;
      if (months != null) {
        LocalDate to = days.to().plusMonths(months);
        return new DateRange(days.from(), to.isAfter(report) ? report : to);
      }
      boolean earlier = days.from().getYear() < report.getYear();
      if (earlier && norm.equals("that") && sentence.norm(i + 1).equals("year")) {
        return DateRange.ofYear(days.from().getYear());
      }
    }
    return null;
  }

  /**
   * The day of another event, which the sentence behind this one goes on with: "On 4 April a
   * missile burst over a park, killing 20"; {@code before} where it opens with no day, and null
   * where it tells of the news itself, or of no happening.
   */
  private @Nullable DateRange scene(int index, @Nullable DateRange before) {
    DateRange scene = before;
    for (Dated dated : timeline.of(index)) {
      DateRange days = dated.days();
      if (days != null && harm != null && opens(sentences.get(index), dated)) {
        scene = another(dated, days, harm, index) ? days : null;
      }
    }
    return scene;
  }

  private boolean another(Dated dated, DateRange days, DateRange news, int index) {
    if (days.to().isBefore(news.from().minusDays(1))) {
      return happening(index, dated.anchor()) || strikes(dated, index);
    }
    boolean own = days.to().isBefore(news.from()) || days.from().isAfter(news.to());
    boolean later = days.from().isAfter(news.to());
    return own
        && (later && (wrecks(dated.anchor()) || continues(dated.anchor()))
            || strikes(dated, index));
  }

  /** Whether the sentence tells of what went on, rather than of the news itself. */
  private boolean continued(int index) {
    return timeline.of(index).stream()
        .anyMatch(dated -> opens(sentences.get(index), dated) && continues(dated.anchor()));
  }

  /** "The blast also hurt 40": whether what is known to have happened is named again. */
  private boolean isOfNews(Syntax syntax) {
    return syntax.chunks().stream()
        .anyMatch(
            chunk ->
                chunk instanceof NounGroup group
                    && group.determiner().equals("the")
                    && anchors.happens(group));
  }

  /** "Attacks went on overnight": those that follow. */
  private boolean continues(Anchor anchor) {
    Clause clause = anchor.clause();
    if (clause == null || anchor.noun() != null) {
      return false;
    }
    VerbGroup verb = clause.verb();
    boolean goesOn =
        words.is("continuing", verb.lemma())
            || words.is("continuing", verb.lemma() + "+" + verb.particle());
    return goesOn && clause.subjects().stream().anyMatch(anchors::happens);
  }

  /**
   * The days that the sentence behind this one goes on counting over: "Over the past week, from 4
   * to 10 October, the army delivered six strikes"; or null.
   */
  private @Nullable DateRange stretch(int index, @Nullable DateRange before) {
    DateRange stretch = null;
    boolean dated = false;
    for (Dated told : timeline.of(index)) {
      DateRange days = told.days();
      boolean opens =
          told.mention().from() <= OPENING
              && SentenceTimes.isStretch(sentences.get(index).sentence(), told, words);
      boolean lasts = days != null && ChronoUnit.DAYS.between(days.from(), days.to()) >= LASTING;
      stretch = opens && lasts ? days : stretch;
      dated |= told.mention().dated();
    }
    boolean lasts =
        before != null && ChronoUnit.DAYS.between(before.from(), before.to()) >= LASTING;
    return stretch != null ? stretch : dated || !lasts ? null : before;
  }

  /** Whether harm is done in the sentence, or something happens in its main clause. */
  private boolean happening(int index, Anchor anchor) {
    Clause clause = anchor.clause();
    boolean harms = !harmed.get(index).isEmpty();
    if (clause == null || harms) {
      return harms || anchor.noun() != null && anchors.happens(anchor.noun());
    }
    return words.is("wreck", clause.verb().lemma())
        || clause.subjects().stream().anyMatch(anchors::happens);
  }

  /** "Sunday's attack on the tanker", "on Tuesday gunmen stormed a post": with a day of its own. */
  private boolean strikes(Dated dated, int index) {
    Anchor anchor = dated.anchor();
    Clause clause = anchor.clause();
    When when = dated.mention().when();
    boolean day = when instanceof When.Weekday || when instanceof When.Day;
    if (!day || anchor.noun() != null || clause == null) {
      return day && anchor.noun() != null && anchors.happens(anchor.noun());
    }
    String lemma = clause.verb().lemma();
    boolean earlier = sentences.get(index).sentence().norm(clause.verb().from()).equals("had");
    return !isKnown(clause)
        && !earlier
        && (words.is("attacking", lemma) || words.is("wreck", lemma));
  }

  /** "On Thursday a plane collided with another": what wrecks on a later day is no aftermath. */
  private boolean wrecks(Anchor anchor) {
    Clause clause = anchor.clause();
    return anchor.role() == Anchor.Role.HAPPENED
        && clause != null
        && words.is("wreck", clause.verb().lemma())
        && !isKnown(clause);
  }

  /** Whether its subject was told of before: "the plane", "they". */
  private static boolean isKnown(Clause clause) {
    return clause.subjects().stream()
        .anyMatch(subject -> subject.determiner().equals("the") || subject.pronoun());
  }

  /** Whether it is the time of a main clause, or of its subject. */
  private boolean opens(Syntax syntax, Dated dated) {
    Anchor anchor = dated.anchor();
    NounGroup noun = anchor.noun();
    Clause clause = anchor.clause();
    if (noun != null) {
      return dated.mention().from() == 0
          || syntax.clauses().stream()
              .anyMatch(c -> (main(c) || told(c)) && c.subjects().contains(noun));
    }
    return anchor.role() == Anchor.Role.HAPPENED && clause != null && main(clause);
  }

  /** "The minister said that Monday's march drew thousands": what the main clause says. */
  private boolean told(Clause clause) {
    Clause parent = clause.parent();
    return !clause.reduced() && parent != null && main(parent) && anchors.tells(parent);
  }

  private static boolean main(Clause clause) {
    Clause parent = clause.parent();
    boolean led =
        parent != null
            && parent.parent() == null
            && (parent.reduced() || parent.verb().form() == Form.ING);
    return !clause.reduced() && (parent == null || led);
  }

  private int start(int index) {
    return sentences.get(index).sentence().span().start();
  }
}
