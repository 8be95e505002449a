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

/** What is told in a unit: the magnitude of a quake, weather, land, goods. Thread-safe. */
final class MeasureFrames {
  private static final Set<String> MEASURING = WordSets.of("MeasureFrames.MEASURING");
  private static final Set<String> QUAKES = WordSets.of("MeasureFrames.QUAKES");
  private static final Set<String> SPEEDS = Set.of("km/h", "mph", "kn");
  private static final Set<String> TRAVELLING = WordSets.of("MeasureFrames.TRAVELLING");

  private final Extents extents;

  MeasureFrames(Triggers triggers, Groups groups) {
    this.extents = new Extents(triggers, groups);
  }

  /** The frame, or null if the measure tells nothing about an event. */
  @Nullable Frame of(Syntax syntax, NounGroup group, Quantity quantity, Context context) {
    Relation relation = syntax.relation(group);
    Clause clause = relation.clause();
    if (quantity.kind() == Quantity.Kind.MAGNITUDE) {
      return frame("quake", clause);
    }
    String unit = quantity.amount().unit();
    if (unit == null) {
      return null;
    }
    if (converted(syntax, group)) {
      return null;
    }
    if (Extents.area(unit)) {
      return extents.area(syntax, group);
    }
    if (Extents.bulk(unit)) {
      return extents.bulk(syntax, group, unit, context);
    }
    Frame weather = Weather.of(syntax, group, unit, context);
    if (weather != null || clause == null) {
      return weather;
    }
    return SPEEDS.contains(unit) && travels(relation, clause) ? frame("speed", clause) : null;
  }

  /** "185 mph (295 km/h)": the same in another unit. */
  private static boolean converted(Syntax syntax, NounGroup group) {
    int index = syntax.index(group);
    return syntax.chunk(index - 1) instanceof Chunk.Link open
        && open.kind() == Chunk.Link.Kind.OPEN
        && syntax.chunk(index - 2) instanceof NounGroup first
        && first.quantity() != null
        && first.quantity().kind() == Quantity.Kind.MEASURE;
  }

  /** "was travelling at 94 km/h". */
  private static boolean travels(Relation relation, Clause clause) {
    Clause.Phrase phrase = relation.phrase();
    boolean at =
        phrase != null && (phrase.preposition().equals("at") || phrase.preposition().equals("of"));
    return at && TRAVELLING.contains(clause.verb().lemma());
  }

  /**
   * "measured it at 6.9", "an aftershock measuring 5.9": a decimal that no word calls a magnitude.
   */
  @Nullable Frame magnitude(Syntax syntax, NounGroup group, Quantity quantity, Context context) {
    BigDecimal value = quantity.amount().nominal();
    if (value == null
        || value.scale() != 1
        || value.compareTo(BigDecimal.TEN) >= 0
        || !group.bare()) {
      return null;
    }
    Clause clause = syntax.relation(group).clause();
    boolean measured = clause != null && MEASURING.contains(clause.verb().lemma());
    boolean quakes = context.counted(Measure.MAGNITUDE, "quake");
    boolean shook = syntax.sentence().tokens().stream().anyMatch(t -> QUAKES.contains(t.norm()));
    return (measured || shook) && (quakes || shook) ? frame("quake", clause) : null;
  }

  /** "aftershocks of 5.5 and 5.2": the noun before "of" calls it a magnitude; or null. */
  @Nullable Frame quake(Syntax syntax, NounGroup group, Quantity quantity, Context context) {
    BigDecimal value = quantity.amount().nominal();
    Clause.Phrase phrase = syntax.relation(group).phrase();
    boolean own = !group.bare() && QUAKES.contains(group.noun());
    boolean decimal =
        value != null
            && value.scale() == 1
            && value.compareTo(BigDecimal.TEN) < 0
            && (group.bare() || own);
    boolean of =
        phrase != null
            && phrase.after() instanceof NounGroup noun
            && (QUAKES.contains(noun.noun()) || QUAKES.stream().anyMatch(q -> plural(noun, q)));
    boolean goesOn =
        context.in(syntax).stream()
            .limit(1)
            .anyMatch(
                last ->
                    last.measure() == Measure.MAGNITUDE
                        && last.of().equals("quake")
                        && Ellipses.joined(syntax, last.group(), group));
    return decimal && (own || of || goesOn)
        ? frame("quake", syntax.relation(group).clause())
        : null;
  }

  /** At the beginning of a sentence a plural may have kept its ending. */
  private static boolean plural(NounGroup noun, String single) {
    return noun.noun().equals(single + "s");
  }

  private static Frame frame(String of, @Nullable Clause clause) {
    return Frame.of(Measure.MAGNITUDE, clause).counting(new Counted(of, "event"));
  }
}
