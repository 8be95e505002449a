package org.crossbearing.reading.internal.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.crossbearing.model.Amount;
import org.crossbearing.model.Measure;
import org.crossbearing.reading.internal.figure.Classes.Counted;
import org.crossbearing.reading.internal.lexicon.WordSets;
import org.crossbearing.reading.internal.quantity.Quantity;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Clause;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.crossbearing.reading.internal.text.Block;
import org.jspecify.annotations.Nullable;

/**
 * What the report has counted so far; a bare number or a pronoun goes on with it. Every question is
 * answered in constant time, or in time of the sentence. Not thread-safe.
 */
final class Context {
  /** How many classes back a bare number looks for its own. */
  private static final int KINDS = 12;

  /** By how much nearer a number must be to an earlier count than to the last one. */
  private static final double FAR = 2;

  /** How many paragraphs may answer a question. */
  private static final int PASSAGE = 2;

  /** How many sentences a weapon that was named is remembered. */
  private static final int NEAR = 2;

  private static final Set<String> WHERE = WordSets.of("Context.WHERE");

  private final List<Draft> drafts = new ArrayList<>();
  private final Set<Counts> seen = new HashSet<>();
  private final Map<BigDecimal, Draft> values = new HashMap<>();
  private @Nullable Draft lastCount;
  private @Nullable Draft lastMoney;
  private @Nullable Draft lastBulk;
  private @Nullable Draft lastShare;
  private final List<Draft> kinds = new ArrayList<>();
  private final List<Draft> row = new ArrayList<>();
  private List<Draft> rowBefore = List.of();
  private int rowAt;
  private @Nullable Measure topic;
  private int topicAt;
  private @Nullable Measure theme;

  /** How many paragraphs it may still go on for. */
  private int themeBlocks;

  private int sentences;
  private boolean election;
  private Counted weapon = Classes.NONE;
  private int weaponAt;
  private @Nullable Syntax above;
  private @Nullable Syntax lead;
  private List<Draft> led = List.of();
  private @Nullable Syntax before;
  private @Nullable Syntax here;

  /** Tells the next line above a list, null after other sentences. */
  void above(@Nullable Syntax line) {
    above = line;
  }

  /** The line above the list that is read now, or null. */
  @Nullable Syntax above() {
    return above;
  }

  /** Tells the sentence that leads to the items read next, null behind them. */
  void lead(@Nullable Syntax sentence) {
    lead = sentence;
    led = sentence == null ? List.of() : in(sentence);
  }

  /** What the sentence that leads to the items counts itself, the last first. */
  List<Draft> led() {
    return led;
  }

  /** The sentence that leads to the items that are read now, or null. */
  @Nullable Syntax lead() {
    return here != null && here.sentence().block().kind() == Block.Kind.ITEM ? lead : null;
  }

  /** The sentence before the one that is read, or null. */
  @Nullable Syntax before() {
    return before;
  }

  /** Tells that the next sentence is read. */
  void enter(Syntax sentence) {
    leave(here, sentence);
    before = here;
    here = sentence;
    sentences++;
    if (row.size() > 1) {
      rowBefore = List.copyOf(row);
      rowAt = sentences;
    }
    row.clear();
  }

  /** Tells which weapon was named last, without a number. */
  void weapon(Counted named) {
    weapon = named;
    weaponAt = sentences;
  }

  /** The weapon named last, in this sentence or one of the two before, or none. */
  Counted weapon() {
    return sentences - weaponAt <= NEAR ? weapon : Classes.NONE;
  }

  /** Tells that the report is about a vote. */
  void election(boolean tells) {
    election = tells;
  }

  /** Whether the report is about a vote. */
  boolean election() {
    return election;
  }

  /** Tells what the sentence that is read says it will count: "How many were hurt is not clear". */
  void topic(@Nullable Measure measure) {
    topic = measure;
    topicAt = sentences;
  }

  /** What the passage, or the sentence or the one before, says it will count; or null. */
  @Nullable Measure topic() {
    return theme == null && sentences - topicAt <= 1 ? topic : theme;
  }

  /**
   * Tells what the passage that begins with the sentence that is read counts: the answer to "How
   * many died?". It ends with the paragraph; if the sentence is a paragraph of its own, two
   * paragraphs later at the most; and where another question or a heading begins.
   */
  void theme(@Nullable Measure measure) {
    theme = measure;
    Block block = here == null ? null : here.sentence().block();
    boolean alone =
        here != null && block != null && here.sentence().size() >= block.tokens().size();
    themeBlocks = alone ? PASSAGE : 0;
  }

  /** What the passage that is read counts, or null. */
  @Nullable Measure theme() {
    return theme;
  }

  /** Ends the passage where another one begins. */
  private void leave(@Nullable Syntax last, Syntax next) {
    if (last == null || last.sentence().block().equals(next.sentence().block())) {
      return;
    }
    themeBlocks--;
    if (themeBlocks < 0 || next.sentence().block().heading()) {
      theme = null;
    }
  }

  /** The first count of the sentence that is read, or the first of another measure; or null. */
  @Nullable Draft row(int index) {
    return index < row.size() ? row.get(index) : null;
  }

  /** The counts of two measures that the last such sentence told, if it is near; else empty. */
  List<Draft> rowBefore() {
    return sentences - rowAt <= 2 ? rowBefore : List.of();
  }

  private void addToRow(Draft draft) {
    boolean other = row.size() == 1 && row.getFirst().measure() != draft.measure();
    if (Restated.again(draft.measure()) && (row.isEmpty() || other)) {
      row.add(draft);
    }
  }

  /** Whether the draft stands in the sentence that is read now or in the one before. */
  boolean near(Draft draft) {
    return here != null && draft.in(here) || before != null && draft.in(before);
  }

  void add(Draft draft) {
    drafts.add(draft);
    BigDecimal number = count(draft) ? draft.amount().nominal() : null;
    if (number != null && Restated.again(draft.measure())) {
      values.putIfAbsent(number.stripTrailingZeros(), draft);
    }
    seen.add(new Counts(draft.measure(), draft.of()));
    Quantity quantity = draft.quantity();
    if (quantity != null && quantity.kind() == Quantity.Kind.MONEY) {
      lastMoney = draft;
    }
    if (quantity != null && quantity.kind() == Quantity.Kind.SHARE) {
      lastShare = draft;
    }
    if (quantity != null && quantity.kind() == Quantity.Kind.MEASURE) {
      lastBulk = draft.measure() == Measure.MAGNITUDE ? lastBulk : draft;
    }
    if (count(draft) && !scene(draft)) {
      addToRow(draft);
      lastCount = draft;
      kinds.removeIf(other -> other.of().equals(draft.of()));
      kinds.add(draft);
      if (kinds.size() > KINDS) {
        kinds.removeFirst();
      }
    }
  }

  /** All figures, in the order of the text. */
  List<Draft> drafts() {
    return drafts;
  }

  /** The figures of the sentence so far, the last one first. */
  List<Draft> in(Syntax syntax) {
    List<Draft> here = new ArrayList<>();
    for (int i = drafts.size() - 1; i >= 0 && drafts.get(i).in(syntax); i--) {
      here.add(drafts.get(i));
    }
    return here;
  }

  /** Whether such a count was met. */
  boolean counted(Measure measure, String of) {
    return seen.contains(new Counts(measure, of));
  }

  /** Whether anybody was told of as dead, hurt or the like. */
  boolean harmed() {
    return seen.stream().anyMatch(counts -> Sequels.toll(counts.measure()));
  }

  /** The first toll of that number, or null. */
  @Nullable Draft same(BigDecimal number) {
    return values.get(number.stripTrailingZeros());
  }

  /**
   * The last toll of this sentence, else the last count, else those of the sentence before; or
   * null.
   */
  @Nullable Draft nearest() {
    Draft best = null;
    for (int i = drafts.size() - 1; i >= 0 && near(drafts.get(i)); i--) {
      Draft draft = drafts.get(i);
      boolean earlier = best != null && inside(best) && !inside(draft);
      boolean better = best == null || !toll(best) && toll(draft);
      best = count(draft) && !earlier && better ? draft : best;
    }
    return best;
  }

  private static boolean toll(Draft draft) {
    return Restated.again(draft.measure());
  }

  /** Whether anybody was told of as dead. */
  boolean killed() {
    return seen.stream().anyMatch(counts -> counts.measure() == Measure.KILLED);
  }

  /** The last count of people or things, or null. */
  @Nullable Draft lastCount() {
    return lastCount;
  }

  /**
   * What a bare number tells again: of the tolls of this sentence or the one before, the last one;
   * another one if the number is far nearer to it. Null if there is none.
   *
   * @param here whether it must stand in this sentence
   */
  @Nullable Draft alike(NounGroup number, boolean here) {
    Draft best = null;
    for (int i = drafts.size() - 1; i >= 0 && near(drafts.get(i)); i--) {
      Draft draft = drafts.get(i);
      boolean fits = count(draft) && Restated.again(draft.measure()) && (!here || inside(draft));
      if (fits && (best == null || apart(number, draft) * FAR < apart(number, best))) {
        best = draft;
      }
    }
    return best;
  }

  private static double apart(NounGroup number, Draft draft) {
    double first = value(number.quantity() == null ? null : number.quantity().amount());
    double second = value(draft.amount());
    return first <= 0 || second <= 0 ? 0 : Math.abs(Math.log(first / second));
  }

  private static double value(@Nullable Amount amount) {
    return amount == null || amount.nominal() == null ? 0 : amount.nominal().doubleValue();
  }

  private boolean inside(Draft draft) {
    return here != null && draft.in(here);
  }

  /**
   * The last two counts near that fit, of different classes or measures, in the order of the text.
   */
  List<Draft> pair(Predicate<Draft> fits) {
    List<Draft> pair = new ArrayList<>();
    for (int i = drafts.size() - 1; i >= 0 && near(drafts.get(i)) && pair.size() < 2; i--) {
      Draft draft = drafts.get(i);
      boolean first = pair.isEmpty();
      boolean other =
          first
              || pair.getFirst().measure() != draft.measure()
              || !pair.getFirst().of().equals(draft.of());
      if (count(draft) && other && fits.test(draft)) {
        pair.addFirst(draft);
      }
    }
    return pair;
  }

  /** The last share of something, or null. */
  @Nullable Draft lastShare() {
    return lastShare;
  }

  /** The last weight or volume of goods, or null. */
  @Nullable Draft lastBulk() {
    return lastBulk;
  }

  /** The last counts of different classes, the latest first. */
  List<Draft> lastKinds() {
    return kinds.reversed();
  }

  /** The last amount of money, or null. */
  @Nullable Draft lastMoney() {
    return lastMoney;
  }

  /** "in three regions": where it was, not what a bare number goes on with. */
  private static boolean scene(Draft draft) {
    Clause.Phrase phrase = draft.syntax().relation(draft.group()).phrase();
    return draft.measure() == Measure.OTHER
        && phrase != null
        && WHERE.contains(phrase.preposition());
  }

  private static boolean count(Draft draft) {
    Quantity quantity = draft.quantity();
    boolean counts = quantity == null || quantity.kind() == Quantity.Kind.COUNT;
    return counts && draft.measure() != Measure.LASTED && draft.measure() != Measure.MAGNITUDE;
  }

  private record Counts(Measure measure, String of) {}
}
