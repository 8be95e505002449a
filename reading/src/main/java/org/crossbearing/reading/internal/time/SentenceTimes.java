package org.crossbearing.reading.internal.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.crossbearing.model.DateRange;
import org.crossbearing.model.Measure;
import org.crossbearing.model.Modality;
import org.crossbearing.reading.internal.figure.Draft;
import org.crossbearing.reading.internal.quantity.Quantity;
import org.crossbearing.reading.internal.syntax.Chunk.Form;
import org.crossbearing.reading.internal.syntax.Chunk.Link;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Chunk.VerbGroup;
import org.crossbearing.reading.internal.syntax.Clause;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.crossbearing.reading.internal.text.Sentence;
import org.crossbearing.reading.internal.time.Anchor.Role;
import org.crossbearing.reading.internal.time.TimeResolver.Tense;
import org.jspecify.annotations.Nullable;

/** The times of one sentence as seen from one figure in it. Linear in what the sentence holds. */
final class SentenceTimes {
  private static final Set<String> AGAINST =
      Set.of(
          "than",
          "against",
          "compared",
          "versus",
          "above",
          "below",
          ";",
          "\u2014",
          "\u2013",
          "--",
          "-");
  private static final Set<String> COMPARED = Set.of("more", "less", "fewer");
  private static final Set<String> DAY = Set.of("day", "date", "night", "year", "month");
  private static final Set<String> WHEREIN = Set.of("in", "during", "when", "of", "that");
  static final int FAR = 1000;

  private static final int FEW = 8;
  private static final int CHAIN = 3;

  private final Draft draft;
  private final List<Draft> drafts;
  private final List<Dated> times;
  private final TimeWords words;
  private final Anchors anchors;
  private final Syntax syntax;
  private final Sentence sentence;

  SentenceTimes(
      Draft draft, List<Draft> drafts, List<Dated> times, TimeWords words, Anchors anchors) {
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
    int least = FAR;
    for (Dated dated : times) {
      if (opens(dated)) {
        return dated.days();
      }
      if (!dates(dated, report)) {
        continue;
      }
      DateRange days = After.is(dated) ? beside(dated, story, report) : days(dated, report);
      int distance = days == null ? FAR : distance(dated);
      if (distance < least) {
        least = distance;
        best = days;
      }
    }
    return best;
  }

  /**
   * "since October 2017, when 21 people died", "on 2 May, a day that cost four lives": the time
   * that the figure's clause goes on from.
   */
  private boolean opens(Dated dated) {
    Clause clause = draft.clause();
    int at = dated.mention().to();
    int next = sentence.norm(at).equals(",") ? at + 1 : at;
    boolean day = sentence.norm(next).equals("a") && DAY.contains(sentence.norm(next + 1));
    int when = day ? next + 2 : next;
    return clause != null
        && dated.days() != null
        && (sentence.norm(when).equals("when") || day && sentence.norm(when).equals("that"))
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
    return times.stream()
        .filter(dated -> dates(dated, null))
        .allMatch(dated -> sentence.norm(dated.mention().from()).equals("overnight"));
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
        && !(draft.measure().isHarm() && aside(dated));
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
    Clause clause = draft.clause();
    for (int i = 0; i < CHAIN && clause != null; i++) {
      clause = clause.parent();
      if (clause != null && anchor.clause() == clause) {
        return true;
      }
    }
    return false;
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
      return days.from().isAfter(report) || !near && !draft.measure().isHarm() ? null : days;
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
    return base == null ? null : Shifts.before(base, shift);
  }

  /** Chunks between, more for another clause or a figure between; {@link #FAR} for no way. */
  int distance(Dated dated) {
    TimeMention mention = dated.mention();
    int group = syntax.index(draft.group());
    int time = syntax.chunkAt(mention.from());
    int from = Math.min(draft.group().to(), mention.to());
    int to = Math.max(draft.group().from(), mention.from());
    if (parted(from, to) && !overall(dated) || before(dated)) {
      return FAR;
    }
    Clause clause = After.is(dated) ? Anchors.next(syntax, mention.to()) : dated.anchor().clause();
    boolean nested = nested(dated);
    boolean same = !nested && draft.clause() != null && draft.clause() == clause;
    boolean named = dated.anchor().role() == Role.NAMED && !nested;
    same |= !nested && hangs(clause);
    boolean right =
        draft.group().to() + 1 == mention.from() && sentence.token(mention.from() - 1).word();
    return (right ? 0 : Math.abs(group - time))
        + (same || right || named ? 0 : 8)
        + 6 * figures(from, to);
  }

  /** "A truce began on Saturday, after four days in which 60 people were killed". */
  private boolean before(Dated dated) {
    boolean own = draft.clause() != null && draft.clause() == dated.anchor().clause();
    return !own
        && !hangs(dated.anchor().clause())
        && syntax.quantities().stream()
            .filter(length -> length.kind() == Quantity.Kind.DURATION)
            .filter(length -> sentence.norm(length.from() - 1).equals("after"))
            .filter(length -> WHEREIN.contains(sentence.norm(length.to())))
            .anyMatch(
                length ->
                    dated.mention().to() <= length.from() && length.to() <= draft.group().from());
  }

  /**
   * "On 9 March 2011, the dam gave way; 40 drowned": before the news, so of all that the sentence
   * tells.
   */
  private boolean overall(Dated dated) {
    boolean year =
        switch (dated.mention().when()) {
          case When.Day day -> day.year() != null;
          case When.Month month -> month.year() != null;
          case When.Years years -> true;
          case When.InYear in -> true;
          default -> false;
        };
    if (!year && !leading(dated)) {
      return false;
    }
    return !year || dated.mention().from() <= (sentence.norm(0).equals("and") ? 2 : 1);
  }

  /** "On 3 May rebels fired 80 shells; four people died": a day before the first verb. */
  private boolean leading(Dated dated) {
    boolean day = dated.mention().when() instanceof When.Day;
    Clause own = draft.clause();
    boolean before =
        !syntax.clauses().isEmpty()
            && dated.mention().to() <= syntax.clauses().getFirst().verb().from()
            && dated.anchor().event();
    boolean last = times.getLast().mention().from() <= dated.mention().to();
    return day && before && own != null && last && draft.measure().isHarm();
  }

  /** "Police fired on Sunday, killing seven": the time of the clause that the figure's hangs on. */
  private boolean hangs(@Nullable Clause clause) {
    Clause own = draft.clause();
    return own != null && clause != null && own.verb().form() == Form.ING && own.parent() == clause;
  }

  /** "protests over the vote of 19 March": named only to describe another noun. */
  private boolean nested(Dated dated) {
    NounGroup noun = dated.anchor().noun();
    int at = noun == null ? 0 : syntax.index(noun);
    return at > 1
        && noun != null
        && syntax.chunk(at - 1) instanceof Link link
        && words.is("about", link.norm())
        && syntax.chunk(at - 2) instanceof NounGroup;
  }

  /** Whether a semicolon, "than" or one dash of a pair stands between. */
  boolean parted(int from, int to) {
    int dashes = 0;
    for (int i = from; i < to; i++) {
      String norm = sentence.norm(i);
      if (AGAINST.contains(norm) && !hedges(i) && !aimed(i)) {
        boolean dash = !Character.isLetter(norm.charAt(0)) && !norm.equals(";");
        if (!dash) {
          return true;
        }
        dashes += sentence.token(i).spaced() ? 1 : 0;
      }
    }
    return dashes % 2 == 1;
  }

  /** "more than 250": no more than a hedge of the number behind it. */
  private boolean hedges(int at) {
    return sentence.norm(at).equals("than")
        && COMPARED.contains(sentence.norm(at - 1))
        && at + 1 < sentence.size()
        && sentence.token(at + 1).number();
  }

  /** "sent against the port": no comparison. */
  private boolean aimed(int at) {
    return sentence.norm(at).equals("against")
        && at > 0
        && syntax.chunk(syntax.chunkAt(at - 1)) instanceof VerbGroup;
  }

  private int figures(int from, int to) {
    int count = 0;
    for (Draft other : drafts) {
      boolean here = !other.group().equals(draft.group());
      count += here && other.group().from() >= from && other.group().to() <= to ? 1 : 0;
    }
    return count;
  }

  /** Whether the measure tells what an event led to, on the day of it or later. */
  boolean aftermath() {
    return switch (draft.measure()) {
      case MISSING, RESCUED, HOSPITALISED, DISPLACED, WITHOUT_POWER -> true;
      case KILLED -> found() || diedLater() || words.is("remains", draft.group().noun());
      default -> false;
    };
  }

  /** "Two of the wounded died on Monday": of what happened before. */
  private boolean diedLater() {
    Clause clause = draft.clause();
    if (clause == null || !clause.verb().lemma().equals("die")) {
      return false;
    }
    for (int i = draft.group().from(); i < clause.verb().from(); i++) {
      if (words.is("hurt", sentence.norm(i)) || words.is("harmed", sentence.norm(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the clause tells that somebody was found, not that it happened. */
  private boolean found() {
    Clause clause = draft.clause();
    return clause != null && words.is("finding", clause.verb().lemma());
  }
}
