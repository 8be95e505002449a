package org.crossbearing.reading.internal.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.crossbearing.model.DateRange;
import org.crossbearing.reading.internal.syntax.Chunk;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Clause;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.crossbearing.reading.internal.text.Block;
import org.crossbearing.reading.internal.text.Sentence;
import org.crossbearing.reading.internal.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds the day of the event that a report is about: the first time in its text that dates
 * something that happened, best a named event ("Thursday's assault") or a clause with a figure.
 */
final class StoryDay {
  private static final int FRONT = 4;
  private static final int WEEK = 7;
  private static final int MONTH = 31;
  private static final int FIRST = 2;
  private static final int NEAR = 6;
  private static final int LONG = 150;

  private final List<Syntax> sentences;
  private final Timeline timeline;
  private final TimeWords words;
  private final List<Boolean> counted;
  private final @Nullable LocalDate report;

  /**
   * @param counted for each sentence whether it has a figure of something that happened
   */
  StoryDay(
      List<Syntax> sentences,
      Timeline timeline,
      TimeWords words,
      List<Boolean> counted,
      @Nullable LocalDate report) {
    this.sentences = sentences;
    this.timeline = timeline;
    this.words = words;
    this.counted = counted;
    this.report = report;
  }

  /** The days, at most a week; null if the text does not tell. */
  @Nullable DateRange find() {
    DateRange best = first(4);
    best = best != null ? best : first(3);
    best = best != null ? best : first(2);
    best = best != null ? best : first(1);
    if (best == null || best.from().equals(best.to())) {
      return best;
    }
    DateRange day = within(best);
    return day != null ? day : best;
  }

  private @Nullable DateRange first(int least) {
    int body = 0;
    for (int i = 0; i < sentences.size(); i++) {
      Block.Kind kind = sentences.get(i).sentence().block().kind();
      if (kind == Block.Kind.CAPTION) {
        continue;
      }
      body += kind == Block.Kind.BODY ? 1 : 0;
      for (Dated dated : timeline.of(i)) {
        DateRange days = body > 1 && contrasts(dated, i) ? null : days(dated, i);
        if (days != null && recent(days, body) && weight(dated, i, body) >= least) {
          return days;
        }
      }
    }
    return null;
  }

  /** "The night before, 13 missiles were fired": told beside what the report is about. */
  private boolean contrasts(Dated dated, int sentence) {
    Sentence text = sentences.get(sentence).sentence();
    boolean back =
        dated.mention().when() instanceof When.Shift shift
            && shift.from() == When.From.STORY
            && shift.amount() < 0;
    return back && text.tokens().subList(0, dated.mention().from()).stream().noneMatch(Token::word);
  }

  private boolean recent(DateRange days, int body) {
    int most = body <= FRONT ? MONTH : WEEK;
    boolean brief = ChronoUnit.DAYS.between(days.from(), days.to()) < most;
    return brief && (report == null || !days.from().isAfter(report));
  }

  /** A time of day alone is one of the report's own day, if it is known. */
  private @Nullable DateRange days(Dated dated, int sentence) {
    When when = dated.mention().when();
    if (report != null && when instanceof When.Shift shift && shift.from() == When.From.NEXT) {
      LocalDate main = After.main(sentences.get(sentence), timeline.of(sentence), dated);
      LocalDate base = dated.mention().from() > 0 ? told(dated, sentence) : main;
      base = base == null && dated.mention().from() == 0 ? report : base;
      return base == null ? null : Shifts.before(base, shift);
    }
    if (begins(dated, sentence, "last")) {
      DateRange same = overnight();
      return same != null ? same : dated.days();
    }
    if (!(when instanceof When.Clock) && !dated.mention().dated()) {
      return null;
    }
    boolean clock = when instanceof When.Clock && dated.mention().clock() != null;
    boolean heading = sentences.get(sentence).sentence().block().heading();
    boolean first = dated.mention().from() == 0;
    return clock && report != null && !(heading && first) ? DateRange.of(report) : dated.days();
  }

  private boolean begins(Dated dated, int sentence, String word) {
    return sentences.get(sentence).sentence().norm(dated.mention().from()).equals(word)
        && dated.mention().when() instanceof When.Shift;
  }

  /** The day that something happened "overnight": "last night" then ends on it; or null. */
  private @Nullable DateRange overnight() {
    for (int i = 0; i < sentences.size(); i++) {
      for (Dated dated : timeline.of(i)) {
        if (dated.anchor().event() && begins(dated, i, "overnight")) {
          return dated.days();
        }
      }
    }
    return null;
  }

  /** "said on Thursday, two days after the blast": the day right before; or null. */
  private @Nullable LocalDate told(Dated after, int sentence) {
    for (Dated dated : timeline.of(sentence)) {
      DateRange days = dated.days();
      boolean near = dated.mention().to() + 1 == after.mention().from();
      if (near && days != null && days.from().equals(days.to())) {
        return days.from();
      }
    }
    return null;
  }

  /**
   * 4 for a clause that tells of the happening as such, 3 for the time of a named event or of a
   * figure, 2 for another event early on, 1 for others.
   */
  private int weight(Dated dated, int sentence, int body) {
    Anchor anchor = dated.anchor();
    if (After.is(dated) && told(dated, sentence) != null) {
      return 2;
    }
    if (begun(dated, body)) {
      return 3;
    }
    if (!anchor.event() || anchor.tense() == TimeResolver.Tense.FUTURE) {
      return 0;
    }
    NounGroup noun = anchor.noun();
    boolean clock = dated.mention().when() instanceof When.Clock;
    boolean happening = noun != null ? happening(noun, sentence) : happens(sentence);
    Clause clause = anchor.clause();
    if (clause != null
        && (words.is("later", clause.verb().lemma()) || aftermath(clause, sentence))) {
      return 1;
    }
    if (clause != null && occurs(clause) && body <= 2 * FRONT && !clock && !old(dated)) {
      return 4;
    }
    if (clause != null && aside(clause, sentence)) {
      return 1;
    }
    if (clause != null && noun == null && words.is("wreck", clause.verb().lemma()) && !clock) {
      return 3;
    }
    if (noun != null && happening && !clock && body <= FRONT && known(dated, sentence)) {
      return 4;
    }
    boolean strong = happening || noun == null && counted.get(sentence);
    if (strong) {
      return clock ? 2 : 3;
    }
    return clock ? 0 : body <= FRONT ? 2 : 1;
  }

  /** "have been trapped since Friday": a lasting state told first. */
  private static boolean begun(Dated dated, int body) {
    return dated.anchor().role() == Anchor.Role.SINCE
        && dated.mention().dated()
        && dated.mention().from() > 1
        && body > 0
        && body <= FIRST;
  }

  /**
   * "The war, which broke out in 2022": so long back that the report is not about its beginning.
   */
  private boolean old(Dated dated) {
    DateRange days = dated.days();
    return report != null && days != null && days.to().isBefore(report.minusDays(LONG));
  }

  /** Whether the group names something that happened, or one does right behind it. */
  private boolean happening(NounGroup noun, int sentence) {
    if (words.is("happening", noun.noun())) {
      return true;
    }
    int to = noun.noun().isEmpty() ? noun.from() + NEAR : noun.from();
    for (int i = noun.from(); i < to; i++) {
      if (words.is("happening", sentences.get(sentence).sentence().norm(i))) {
        return true;
      }
    }
    return false;
  }

  /** "Saturday night's collision": an event that the reader is taken to know of. */
  private boolean known(Dated dated, int sentence) {
    String next = sentences.get(sentence).sentence().norm(dated.mention().to());
    boolean owner = next.equals("'s") || next.equals("'") || next.equals("\u2019s");
    return owner && dated.mention().when() instanceof When.Weekday;
  }

  /** "Two wounded people died", "divers found 12 bodies": what an event led to. */
  private boolean aftermath(Clause clause, int sentence) {
    boolean bodies = clause.objects().stream().anyMatch(group -> words.is("remains", group.noun()));
    boolean died = clause.verb().lemma().equals("die");
    return died && clause.subjects().stream().anyMatch(group -> hurt(group, sentence))
        || bodies && words.is("finding", clause.verb().lemma());
  }

  /** "the minister, who took office in May". */
  private boolean aside(Clause clause, int sentence) {
    int who = clause.verb().from() - 1;
    return sentences.get(sentence).sentence().norm(who).equals("who")
        && sentences.get(sentence).sentence().norm(who - 1).equals(",");
  }

  private boolean hurt(NounGroup group, int sentence) {
    for (int i = group.from(); i < group.to(); i++) {
      if (words.is("hurt", sentences.get(sentence).sentence().norm(i))) {
        return true;
      }
    }
    return false;
  }

  /** "It happened Saturday night", "the quake struck on Friday". */
  private boolean occurs(Clause clause) {
    return words.is("occurring", clause.verb().lemma())
        && clause.subjects().stream()
            .anyMatch(subject -> words.is("happening", subject.noun()) || subject.pronoun());
  }

  private boolean happens(int sentence) {
    for (Chunk chunk : sentences.get(sentence).chunks()) {
      if (chunk instanceof NounGroup group && words.is("happening", group.noun())) {
        return true;
      }
    }
    return false;
  }

  /**
   * The day in the range that something happened on, or all such days if they follow each other.
   */
  private @Nullable DateRange within(DateRange range) {
    DateRange found = null;
    for (int i = 0; i < sentences.size(); i++) {
      for (Dated dated : timeline.of(i)) {
        DateRange days = dated.days();
        boolean day = days != null && days.from().equals(days.to()) && days.overlaps(range);
        if (days != null && day && dated.anchor().event()) {
          boolean next = found != null && days.from().equals(found.to().plusDays(1));
          found = found == null ? days : next ? new DateRange(found.from(), days.to()) : found;
        }
      }
    }
    return found;
  }
}
