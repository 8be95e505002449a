package org.crossbearing.reading.internal.figure;

import java.math.BigDecimal;
import java.util.Set;
import org.crossbearing.model.Measure;
import org.crossbearing.reading.internal.figure.Classes.Counted;
import org.crossbearing.reading.internal.quantity.Quantity;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Clause;
import org.crossbearing.reading.internal.syntax.Relation;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/** How strong something was: the magnitude of a quake, rain, a river's rise, wind. Thread-safe. */
final class MeasureFrames {
  private static final Set<String> BULK =
      Set.of("t", "ton", "kg", "l", "bbl", "gal", "lb", "MW", "GW");
  private static final Set<String> AREAS = Set.of("ha", "ac", "km2", "mi2");
  private static final Set<String> MEASURING =
      Set.of("measure", "register", "record", "put", "rate", "estimate", "revise", "give");
  private static final Set<String> QUAKES =
      Set.of(
          "quake",
          "earthquake",
          "aftershock",
          "tremor",
          "temblor",
          "magnitude",
          "richter",
          "jolt",
          "foreshock",
          "mainshock");
  private static final Set<String> WATER =
      Set.of(
          "river",
          "water",
          "level",
          "flood",
          "tide",
          "creek",
          "lake",
          "wave",
          "waves",
          "tsunami",
          "floodwater",
          "surge",
          "swell");
  private static final Set<String> FALL = Set.of("rain", "rainfall", "snow", "snowfall", "hail");
  private static final Set<String> WIND =
      Set.of("wind", "gust", "winds", "gusts", "storm", "typhoon", "hurricane", "cyclone");

  private static final Set<String> SPEEDS = Set.of("km/h", "mph", "kn");
  private static final Set<String> LENGTHS = Set.of("ft", "m", "in", "cm");
  private static final Set<String> DEPTHS = Set.of("in", "mm", "cm", "ft", "m");
  private static final Set<String> TRAVELLING =
      Set.of("travel", "move", "go", "drive", "run", "race", "speed", "fly", "hurtle", "career");

  private final Triggers triggers;
  private final Groups groups;

  MeasureFrames(Triggers triggers, Groups groups) {
    this.triggers = triggers;
    this.groups = groups;
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
    NounGroup goods = BULK.contains(unit) ? groups.partitive(syntax, group) : null;
    if (goods != null && !goods.noun().isEmpty()) {
      return bulk(goods, clause);
    }
    if (AREAS.contains(unit)) {
      return area(syntax, group, clause);
    }
    Draft bulk = context.lastBulk();
    if (BULK.contains(unit) && bulk != null && group.bare()) {
      return Frame.of(Measure.OTHER, clause).counting(new Counted(bulk.of(), "goods"));
    }
    for (int i = quantity.to(); i < Math.min(quantity.to() + 3, syntax.sentence().size()); i++) {
      if (FALL.contains(syntax.sentence().norm(i)) && DEPTHS.contains(unit)) {
        return frame("rainfall", clause);
      }
    }
    Frame of = ofNoun(relation, unit);
    if (of != null || clause == null || clause.subjects().isEmpty()) {
      return of;
    }
    if (SPEEDS.contains(unit) && travels(relation, clause)) {
      return frame("speed", clause);
    }
    String subject = clause.subjects().getFirst().noun();
    boolean height = LENGTHS.contains(unit) && WATER.contains(subject);
    boolean speed = SPEEDS.contains(unit) && WIND.contains(subject);
    return height ? frame("river rise", clause) : speed ? frame("wind", clause) : null;
  }

  /** "winds of 125 mph", "a surge of 9 to 12 feet", "rain of 240 mm"; or null. */
  private static @Nullable Frame ofNoun(Relation relation, String unit) {
    Clause.Phrase phrase = relation.phrase();
    boolean of = phrase != null && phrase.preposition().equals("of");
    if (!of || phrase == null || !(phrase.after() instanceof NounGroup noun)) {
      return null;
    }
    if (SPEEDS.contains(unit)) {
      return WIND.contains(noun.noun()) ? frame("wind", relation.clause()) : null;
    }
    boolean high = LENGTHS.contains(unit) && WATER.contains(noun.noun());
    boolean fell = DEPTHS.contains(unit) && FALL.contains(noun.noun());
    String what = noun.noun().equals("surge") ? "surge" : "river rise";
    return fell
        ? frame("rainfall", relation.clause())
        : high ? frame(what, relation.clause()) : null;
  }

  /** "was travelling at 94 km/h". */
  private static boolean travels(Relation relation, Clause clause) {
    Clause.Phrase phrase = relation.phrase();
    boolean at =
        phrase != null && (phrase.preposition().equals("at") || phrase.preposition().equals("of"));
    return at && TRAVELLING.contains(clause.verb().lemma());
  }

  /** "has burned 14,000 hectares": land that something was done to. */
  private @Nullable Frame area(Syntax syntax, NounGroup group, @Nullable Clause clause) {
    if (clause == null || clause.verb().negated()) {
      return null;
    }
    NounGroup whole = groups.partitive(syntax, group);
    Counted land =
        new Counted(whole == null || whole.noun().isEmpty() ? "land" : whole.noun(), "land");
    Relation relation = syntax.relation(group);
    boolean undergoes =
        relation.role() == Relation.Role.OBJECT
            || relation.role() == Relation.Role.SUBJECT && clause.passive();
    Measure measure = undergoes ? triggers.undergo(clause.verb(), land) : null;
    return measure == null ? null : Frame.of(measure, clause).counting(land);
  }

  /** "3,200 tonnes of ammonium nitrate". */
  private Frame bulk(NounGroup goods, @Nullable Clause clause) {
    Counted counted = new Counted(goods.noun(), "goods");
    Measure done =
        clause == null || clause.verb().negated() ? null : triggers.undergo(clause.verb(), counted);
    return Frame.of(done == null ? Measure.OTHER : done, clause).counting(counted);
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

  private static Frame frame(String of, @Nullable Clause clause) {
    return Frame.of(Measure.MAGNITUDE, clause).counting(new Counted(of, "event"));
  }
}
