package org.crossbearing.reading.internal.time;

import java.util.List;
import java.util.Set;
import org.crossbearing.reading.internal.figure.Draft;
import org.crossbearing.reading.internal.quantity.Quantity;
import org.crossbearing.reading.internal.syntax.Chunk.Form;
import org.crossbearing.reading.internal.syntax.Chunk.Link;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Chunk.VerbGroup;
import org.crossbearing.reading.internal.syntax.Clause;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.crossbearing.reading.internal.text.Sentence;
import org.crossbearing.reading.internal.text.Token;
import org.crossbearing.reading.internal.time.Anchor.Role;
import org.jspecify.annotations.Nullable;

/** How far the times of a sentence stand from one of its figures. Immutable. */
final class TimeDistance {
  static final int FAR = 1000;

  /** How much further a time in another clause is, or one on the other side of a colon. */
  private static final int ASIDE = 8;

  private static final Set<String> WHEREIN = Set.of("in", "during", "when", "of", "that");

  private static final Set<String> COMPARED = Set.of("more", "less", "fewer");

  private final Draft draft;
  private final List<Draft> drafts;
  private final List<Dated> times;
  private final TimeWords words;
  private final Syntax syntax;
  private final Sentence sentence;

  TimeDistance(Draft draft, List<Draft> drafts, List<Dated> times, TimeWords words) {
    this.draft = draft;
    this.drafts = drafts;
    this.times = times;
    this.words = words;
    this.syntax = draft.syntax();
    this.sentence = syntax.sentence();
  }

  /** Chunks between, more for another clause or a figure between; {@link #FAR} for no way. */
  int to(Dated dated) {
    TimeMention mention = dated.mention();
    int group = syntax.index(draft.group());
    int time = syntax.chunkAt(mention.from());
    int from = Math.min(draft.group().to(), mention.to());
    int to = Math.max(draft.group().from(), mention.from());
    if (parted(syntax, words, from, to) && !overall(dated) || before(dated)) {
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
        + (same || right || named ? 0 : ASIDE)
        + (introduces(from, to) ? ASIDE : 0)
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
  static boolean parted(Syntax syntax, TimeWords words, int from, int to) {
    Sentence sentence = syntax.sentence();
    int dashes = 0;
    for (int i = Math.max(0, from); i < Math.min(to, sentence.size()); i++) {
      Token token = sentence.token(i);
      boolean compared = words.is("against", token.norm());
      if (token.is(";") || compared && !hedges(sentence, i) && !aimed(syntax, i)) {
        return true;
      }
      dashes += token.dash() && token.spaced() ? 1 : 0;
    }
    return dashes % 2 == 1;
  }

  /** "the second flood this month: on 2 May two people died". */
  private boolean introduces(int from, int to) {
    return sentence.tokens().subList(from, Math.max(from, to)).stream().anyMatch(t -> t.is(":"));
  }

  /** "more than 250": no more than a hedge of the number behind it. */
  private static boolean hedges(Sentence sentence, int at) {
    return sentence.norm(at).equals("than")
        && COMPARED.contains(sentence.norm(at - 1))
        && at + 1 < sentence.size()
        && sentence.token(at + 1).number();
  }

  /** "sent against the port": no comparison. */
  private static boolean aimed(Syntax syntax, int at) {
    return syntax.sentence().norm(at).equals("against")
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
}
