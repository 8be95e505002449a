package org.crossbearing.reading.internal.figure;

import java.math.BigDecimal;
import java.util.Set;
import org.crossbearing.model.Measure;
import org.crossbearing.reading.internal.figure.Classes.Counted;
import org.crossbearing.reading.internal.lexicon.WordSets;
import org.crossbearing.reading.internal.quantity.Quantity;
import org.crossbearing.reading.internal.syntax.Chunk;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Clause;
import org.crossbearing.reading.internal.syntax.Relation;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/** Counts that matter to an event and have no measure of their own. Thread-safe. */
final class OtherFrames {

  /** Nouns whose number tells nothing about an event. */
  private static final Set<String> IDLE = WordSets.of("OtherFrames.IDLE");

  private static final BigDecimal MANY = BigDecimal.valueOf(100);

  /** What hardly anybody but people does. */
  private static final Set<String> PERSONAL = WordSets.of("OtherFrames.PERSONAL");

  private static final Set<String> DEFINITE = Set.of("the", "these", "those", "both");

  private static final Set<String> AWAY = WordSets.of("OtherFrames.AWAY");

  private static final Set<String> SAID = Set.of("say", "tell", "add", "ask", "think", "know");

  private static final Set<String> IDLE_TYPES = Set.of("abstract", "time", "money", "");

  private static final Counted NETWORK = new Counted("network line", "thing");
  private static final Set<String> NETWORKS = WordSets.of("OtherFrames.NETWORKS");

  private final Set<String> saying;

  OtherFrames(Set<String> saying) {
    this.saying = saying;
  }

  /**
   * The frame if the group counts something that takes part in what the clause tells; else null.
   */
  @Nullable Frame of(Syntax syntax, NounGroup group, Counted counted, Context context) {
    Relation relation = syntax.relation(group);
    Clause clause = relation.clause();
    boolean network = counted.name().equals("line") && network(syntax, group);
    if (!countable(group, network ? NETWORK : counted)) {
      return null;
    }
    boolean whole = whole(group, relation) && counted.fits("person|thing");
    boolean told =
        whole || !known(group) && !distance(syntax, group) && takesPart(relation, counted);
    Measure measure = besides(syntax, group, counted, context) ? Measure.SUPPLIED : Measure.OTHER;
    measure = whole && counted.fits("weapon") ? Measure.LAUNCHED : measure;
    return told ? Frame.of(measure, clause).counting(counted) : null;
  }

  /** "More than 1.2 million have gone home": a number whose verb tells that it counts people. */
  static @Nullable Frame people(Syntax syntax, NounGroup group) {
    Relation relation = syntax.relation(group);
    Clause clause = relation.clause();
    Quantity quantity = group.quantity();
    BigDecimal value = quantity == null ? null : quantity.amount().nominal();
    boolean acts =
        group.bare()
            && clause != null
            && relation.role() == Relation.Role.SUBJECT
            && PERSONAL.contains(clause.verb().lemma())
            && group.determiner().isEmpty();
    return acts && value != null && value.compareTo(MANY) >= 0
        ? Frame.of(Measure.OTHER, clause).counting(Classes.PEOPLE)
        : null;
  }

  /** "four transmission lines". */
  private static boolean network(Syntax syntax, NounGroup group) {
    int before = group.head() - 1;
    return before > group.from() && NETWORKS.contains(syntax.sentence().norm(before));
  }

  /** "will give $120 million along with 40 armoured vehicles": goods that come with money. */
  private static boolean besides(Syntax syntax, NounGroup group, Counted counted, Context context) {
    Draft last = context.lastMoney();
    boolean aid =
        last != null
            && last.in(syntax)
            && (last.measure() == Measure.PLEDGED || last.measure() == Measure.DELIVERED);
    return aid
        && syntax.chunk(syntax.index(group) - 1) instanceof Chunk.Link link
        && link.kind() == Chunk.Link.Kind.AND
        && counted.fits("vehicle|weapon|arms|goods|resource");
  }

  private boolean takesPart(Relation relation, Counted counted) {
    Clause clause = relation.clause();
    Clause.Phrase phrase = relation.phrase();
    return switch (relation.role()) {
      case SUBJECT -> clause != null && (told(clause) || !saying.contains(clause.verb().lemma()));
      case OBJECT, COMPLEMENT ->
          clause != null
              && (!SAID.contains(clause.verb().lemma())
                  || addedTo(clause)
                  || adds(clause, counted));
      case PHRASE -> phrase != null && !phrase.preposition().startsWith("according");
      case NONE -> true;
      case TIME -> false;
    };
  }

  /** "will add 70 vehicles": nobody says vehicles. */
  private static boolean adds(Clause clause, Counted counted) {
    return clause.verb().lemma().equals("add")
        && counted.fits("vehicle|weapon|arms|goods|resource");
  }

  /** "added 54 firms to its list". */
  private static boolean addedTo(Clause clause) {
    return clause.verb().lemma().equals("add")
        && clause.phrases().stream().anyMatch(phrase -> phrase.preposition().equals("to"));
  }

  /** "58 cases were reported". */
  private static boolean told(Clause clause) {
    return clause.verb().form() == Chunk.Form.FINITE && clause.verb().passive();
  }

  /** "the two leaders": a few that were named before. */
  private static boolean known(NounGroup group) {
    Quantity quantity = group.quantity();
    BigDecimal value = quantity == null ? null : quantity.amount().nominal();
    boolean few = value != null && value.compareTo(BigDecimal.TEN) <= 0;
    return few && DEFINITE.contains(group.determiner());
  }

  /** "two blocks north", "three doors away". */
  private static boolean distance(Syntax syntax, NounGroup group) {
    String next = syntax.sentence().norm(group.to());
    return AWAY.contains(next) || next.equals("from") && group.noun().equals("block");
  }

  private static boolean countable(NounGroup group, Counted counted) {
    Quantity quantity = group.quantity();
    if (quantity == null || counted.none() || IDLE.contains(counted.name())) {
      return false;
    }
    boolean broken =
        quantity.kind() == Quantity.Kind.COUNT
            && quantity.amount().nominal() != null
            && quantity.amount().nominal().stripTrailingZeros().scale() > 0;
    boolean one =
        broken
            || quantity.amount().nominal() != null
                && quantity.amount().nominal().compareTo(BigDecimal.ONE) <= 0;
    return !one && !IDLE_TYPES.contains(counted.type());
  }

  /** "Of the 750 girls at the camp, 23 …", "498 of the 520 prisoners". */
  private static boolean whole(NounGroup group, Relation relation) {
    Clause.Phrase phrase = relation.phrase();
    if (phrase == null || !phrase.preposition().equals("of")) {
      return false;
    }
    boolean leads = phrase.after() == null && group.from() <= 2;
    return leads || phrase.after() instanceof NounGroup part && part.bare();
  }
}
