package org.crossbearing.reading.internal.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.crossbearing.model.DateRange;
import org.crossbearing.model.Measure;
import org.crossbearing.model.Modality;
import org.crossbearing.reading.internal.figure.Draft;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Clause;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.crossbearing.reading.internal.text.Sentence;
import org.crossbearing.reading.internal.time.Anchor.Role;
import org.crossbearing.reading.internal.time.TimeResolver.Tense;
import org.jspecify.annotations.Nullable;

/** The times of one sentence as seen from one figure in it. Linear in what the sentence holds. */
final class SentenceTimes {
  private static final Set<String> DAY = Set.of("day", "date", "night", "year", "month");
  private static final Set<String> RELATIVES = Set.of("that", "which", "who");
  private static final int FEW = 8;
  private static final int CHAIN = 3;

  private final TimeDistance distance;
  private final Draft draft;
  private final List<Draft> drafts;
  private final List<Dated> times;
  private final TimeWords words;
  private final Anchors anchors;
  private final Syntax syntax;
  private final Sentence sentence;

  SentenceTimes(
      Draft draft, List<Draft> drafts, List<Dated> times, TimeWords words, Anchors anchors) {
    this.distance = new TimeDistance(draft, drafts, times, words);
    this.draft = draft;
    this.drafts = drafts;
    this.times = times;
    this.words = words;
    this.anchors = anchors;
    this.syntax = draft.syntax();
    this.sentence = syntax.sentence();
  }

  /**
   * The days of what the figure measures, null if the sentence does not tell.
   *
   * @param story the day of the report's event, or of the report
   */
  @Nullable DateRange date(@Nullable LocalDate story, @Nullable LocalDate report) {
    DateRange best = null;
    int least = TimeDistance.FAR;
    for (Dated dated : times) {
      if (opens(dated)) {
        return dated.days();
      }
      if (!dates(dated, report)) {
        continue;
      }
      DateRange days = After.is(dated) ? beside(dated, story, report) : days(dated, report);
      int far = days == null ? TimeDistance.FAR : distance.to(dated);
      if (far < least) {
        least = far;
        best = days;
      }
    }
    return best;
  }

  /**
   * "since October 2017, when 21 people died", "on 2 May, a day that cost four lives", "the fire in
   * May, in which four died": the time that the figure's clause goes on from.
   */
  private boolean opens(Dated dated) {
    Clause clause = draft.clause();
    int at = dated.mention().to();
    int next = sentence.norm(at).equals(",") ? at + 1 : at;
    boolean day = sentence.norm(next).equals("a") && DAY.contains(sentence.norm(next + 1));
    int when = day ? next + 2 : next;
    boolean event = dated.anchor().event() || dated.anchor().role() == Role.LIMIT;
    int which = sentence.norm(when).equals("in") ? when + 1 : when;
    boolean described = !day && event && sentence.norm(which).equals("which");
    return clause != null
        && dated.days() != null
        && dated.anchor().role() != Role.TOLD
        && (sentence.norm(when).equals("when")
            || day && sentence.norm(when).equals("that")
            || described)
        && clause == Anchors.next(syntax, when);
  }

  /** Whether the days are told as a stretch counted over: "between July 7 and 10". */
  boolean ranged(DateRange days) {
    return times.stream().anyMatch(d -> days.equals(d.days()) && isStretch(sentence, d, words));
  }

  /** "from 4 to 10 October", "over the past week". */
  static boolean isStretch(Sentence sentence, Dated dated, TimeWords words) {
    int at = dated.mention().from();
    int before = sentence.norm(at - 1).equals("the") ? at - 2 : at - 1;
    return dated.mention().when() instanceof When.Range
        || words.is("over", sentence.norm(before))
        || words.is("over", sentence.norm(at));
  }

  /** Whether the sentence dates what happened by "overnight" alone. */
  boolean night() {
    List<TimeMention> own =
        times.stream().filter(dated -> dates(dated, null)).map(Dated::mention).toList();
    return !own.isEmpty()
        && own.stream()
            .allMatch(m -> sentence.norm(m.from()).equals("overnight") && m.to() == m.from() + 1);
  }

  private boolean dates(Dated dated, @Nullable LocalDate report) {
    Anchor anchor = dated.anchor();
    boolean own = draft.clause() != null && anchor.clause() == draft.clause();
    boolean running =
        draft.cumulative() && anchor.role() != Role.SINCE && !dated.isLongPast(report);
    boolean stays = anchor.clause() != null && words.is("staying", anchor.clause().verb().lemma());
    boolean begun = anchor.role() == Role.SINCE && dated.mention().when() instanceof When.Clock;
    return (dated.mention().dated() || begun)
        && !described(dated)
        && !(stays && draft.measure().isHarm())
        && (anchor.event()
            || anchor.role() == Role.SINCE
            || salvo(anchor)
            || given(anchor)
            || spoke(anchor))
        && (anchor.tense() != Tense.FUTURE || draft.modality() == Modality.EXPECTED)
        && !(running && (own || led(anchor)))
        && (own || anchor.noun() != null || anchor.clause() == null || !isApart(anchor.clause()))
        && !(draft.measure().isHarm() && (aside(dated) || prosecuted(dated)));
  }

  /**
   * "Divers freed a woman from the rubble", "the warden was dismissed": what came after the harm.
   */
  private boolean isApart(Clause clause) {
    String lemma = clause.verb().lemma();
    return words.is("later", lemma)
        || words.is("life", lemma)
        || draft.measure().isHarm() && words.is("official", lemma)
        || draft.measure().isHarm() && Aftermath.rescue(clause, words);
  }

  /**
   * "Charged on Friday with killing a girl on 2 April": whether no verb parts it from the figure.
   */
  private boolean goesOn(Dated dated) {
    int from = draft.group().to();
    int to = dated.mention().from();
    return from <= to
        && syntax.clauses().stream()
            .noneMatch(other -> other.verb().from() >= from && other.verb().to() <= to);
  }

  /** "Two accused in the death of a girl were in court on Friday": no time of the death. */
  private boolean prosecuted(Dated dated) {
    Anchor anchor = dated.anchor();
    Clause clause = anchor.clause();
    boolean deed = dated.mention().when() instanceof When.Day && goesOn(dated);
    if (clause == null || anchor.noun() != null || deed) {
      return false;
    }
    String lemma = clause.verb().lemma();
    boolean harms = clause == draft.clause() && words.is("striking", lemma);
    return !harms && !words.is("harming", lemma) && Prosecution.is(clause, words);
  }

  /**
   * "The king was booed on Sunday in a town where 62 people died", "protected by the channel dug
   * after the flood of 1957": the time of what only leads to the harm, or describes something else.
   */
  private boolean aside(Dated dated) {
    Anchor anchor = dated.anchor();
    NounGroup noun = anchor.noun();
    Clause own = draft.clause();
    if (noun != null) {
      Clause clause = syntax.relation(noun).clause();
      return clause != null && clause.reduced() && clause != own && noun.to() > draft.group().to();
    }
    Clause clause = anchor.clause();
    return clause != null
        && own != null
        && clause.verb().to() <= own.verb().from()
        && dated.mention().to() + 2 < own.verb().from()
        && (Aside.relative(sentence, own) || Aside.reported(syntax, own, clause, anchors))
        && !happens(clause);
  }

  /** Whether something happens in the clause that may be what did the harm. */
  private boolean happens(Clause clause) {
    String lemma = clause.verb().lemma();
    boolean wrecks =
        words.is("occurring", lemma) || words.is("attacking", lemma) || words.is("wreck", lemma);
    return wrecks
        || drafts.stream().anyMatch(d -> d.clause() == clause && d.measure().isHarm())
        || clause.subjects().stream().anyMatch(this::names)
        || clause.objects().stream().anyMatch(this::names)
        || clause.complement() instanceof NounGroup group && names(group);
  }

  private boolean names(NounGroup group) {
    return words.is("happening", group.noun());
  }

  /** "The day before, there had been 700": what is fired is not counted on from day to day. */
  private boolean salvo(Anchor anchor) {
    Clause clause = anchor.clause();
    return anchor.role() == Role.TOLD
        && clause != null
        && clause.verb().copula()
        && draft.measure().isOfWeapons();
  }

  /** "They spoke for two hours on Sunday": how long the telling itself was. */
  private boolean spoke(Anchor anchor) {
    return anchor.role() == Role.TOLD
        && draft.measure() == Measure.LASTED
        && draft.clause() != null
        && anchor.clause() == draft.clause();
  }

  /** "Norway announced 50 million on Friday": who says so gives, and then. */
  private boolean given(Anchor anchor) {
    return anchor.role() == Role.TOLD && draft.measure().isOfGiving();
  }

  /** "13 died overnight, taking the toll to 44": the time is that of what moved the total. */
  private boolean led(Anchor anchor) {
    Clause clause = anchor.clause() != null && describes(anchor.clause()) ? null : draft.clause();
    for (int i = 0; i < CHAIN && clause != null; i++) {
      clause = clause.parent();
      if (clause != null && anchor.clause() == clause) {
        return true;
      }
    }
    return false;
  }

  /** "the number killed in the quake that struck on Tuesday has climbed": inside the subject. */
  private boolean describes(Clause clause) {
    boolean before = draft.clause() != null && clause.verb().to() < draft.clause().verb().from();
    return before && RELATIVES.contains(sentence.norm(clause.verb().from() - 1));
  }

  /** "the minister, who took office in May, said": told of a person, not of the figure. */
  private boolean described(Dated dated) {
    Clause clause = dated.anchor().clause();
    if (clause == null || clause == draft.clause()) {
      return false;
    }
    if (Aside.byPronoun(syntax, clause, draft) || Aside.ofPerson(syntax, clause)) {
      return true;
    }
    int who = clause.verb().from() - 1;
    boolean relative = sentence.norm(who).equals("who");
    int close = dated.mention().to();
    boolean closed = close < sentence.size() && sentence.norm(close).equals(",");
    int group = draft.group().from();
    return relative && closed && (group < who || group > close);
  }

  /** The days; up to the report for a stretch, none for what is still to come. */
  private @Nullable DateRange days(Dated dated, @Nullable LocalDate report) {
    DateRange days = dated.days();
    boolean since = dated.anchor().role() == Role.SINCE;
    if (since && days == null && report != null) {
      return dated.mention().when() instanceof When.Clock ? DateRange.of(report) : null;
    }
    if (days == null || report == null) {
      return days;
    }
    if (since) {
      boolean near = days.from().isAfter(report.minusDays(FEW));
      boolean counts = draft.measure().isHarm() || draft.measure() == Measure.DISPLACED;
      return days.from().isAfter(report) || !near && !counts ? null : days;
    }
    boolean ahead = days.from().isAfter(report) && draft.modality() != Modality.EXPECTED;
    return ahead ? null : days;
  }

  /** "A day after 728 drones": what stands behind it was that much before what stands before it. */
  private @Nullable DateRange beside(
      Dated dated, @Nullable LocalDate story, @Nullable LocalDate report) {
    if (!After.holds(syntax, dated, draft)
        || !(dated.mention().when() instanceof When.Shift shift)) {
      return null;
    }
    LocalDate told = After.main(syntax, times, dated);
    LocalDate opened = told != null ? told : report;
    LocalDate before = After.told(times, dated);
    LocalDate later = before == null ? story : before;
    LocalDate base = dated.mention().from() == 0 ? opened : later;
    DateRange days = base == null ? null : Shifts.before(base, shift);
    return days != null && story != null && Shifts.isAbout(days, shift, story)
        ? DateRange.of(story)
        : days;
  }

  /** Whether the measure tells what an event led to, on the day of it or later. */
  boolean aftermath() {
    return switch (draft.measure()) {
      case MISSING, RESCUED, HOSPITALISED, DISPLACED, WITHOUT_POWER -> true;
      case KILLED -> found() || diedLater() || words.is("remains", draft.group().noun());
      default -> false;
    };
  }

  /**
   * "Two of the wounded died on Monday", "he died on Monday in hospital", "she died on Monday after
   * being hit by the tram": of what happened before.
   */
  private boolean diedLater() {
    Clause clause = draft.clause();
    if (clause == null || !words.is("dying", clause.verb().lemma())) {
      return false;
    }
    boolean before = isKnown(draft.group()) && (isIn("ward", clause) || isStruckBefore(clause));
    if (isIn("hurt", clause) || before && !isBehind("when", clause)) {
      return true;
    }
    for (int i = draft.group().from(); i < clause.verb().from(); i++) {
      if (words.is("hurt", sentence.norm(i)) || words.is("harmed", sentence.norm(i))) {
        return true;
      }
    }
    return false;
  }

  /** "he", "Ivo Marsh", "the tram": what was told of before, unlike "seven people", "a train". */
  private static boolean isKnown(NounGroup group) {
    return group.pronoun() || group.name() || group.determiner().equals("the");
  }

  private boolean isIn(String kind, Clause clause) {
    return clause.phrases().stream()
        .flatMap(phrase -> phrase.groups().stream())
        .anyMatch(group -> words.is(kind, group.noun()));
  }

  /** "… after he was hit", "… after being hit by the tram". */
  private boolean isStruckBefore(Clause clause) {
    Clause next = next(clause);
    if (next == null || !isBehind("after", clause)) {
      return false;
    }
    String lemma = next.verb().lemma();
    boolean harmed = words.is("harming", lemma) || words.is("striking", lemma);
    return next.verb().passive()
        && harmed
        && next.phrases().stream()
            .filter(phrase -> phrase.preposition().equals("by"))
            .flatMap(phrase -> phrase.groups().stream())
            .allMatch(SentenceTimes::isKnown);
  }

  /** Whether the word stands between the verb of the clause and the next verb. */
  private boolean isBehind(String word, Clause clause) {
    Clause next = next(clause);
    int to = next == null ? sentence.size() : next.verb().from();
    for (int i = clause.verb().to(); i < to; i++) {
      if (sentence.norm(i).equals(word)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Clause next(Clause clause) {
    int at = syntax.clauses().indexOf(clause) + 1;
    return at == 0 || at == syntax.clauses().size() ? null : syntax.clauses().get(at);
  }

  /** Whether the clause tells that somebody was found, not that it happened. */
  private boolean found() {
    Clause clause = draft.clause();
    return clause != null && words.is("finding", clause.verb().lemma());
  }
}
