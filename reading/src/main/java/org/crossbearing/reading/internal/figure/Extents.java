package org.crossbearing.reading.internal.figure;

import java.util.Map;
import java.util.Set;
import org.crossbearing.model.Measure;
import org.crossbearing.reading.internal.figure.Classes.Counted;
import org.crossbearing.reading.internal.lexicon.WordSets;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Clause;
import org.crossbearing.reading.internal.syntax.Relation;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/** Land, and goods by weight or volume: "14,000 acres", "3 million barrels a day". Thread-safe. */
final class Extents {
  private static final Set<String> AREAS = Set.of("ha", "ac", "km2", "mi2", "m2");

  /** What an amount without a noun is of, by its unit. */
  private static final Map<String, String> GOODS =
      Map.of(
          "bbl",
          "barrel",
          "MW",
          "electricity",
          "GW",
          "electricity",
          "t",
          "tonne",
          "ton",
          "ton",
          "l",
          "litre",
          "gal",
          "gallon",
          "kg",
          "",
          "lb",
          "");

  private static final Set<String> TRADING = WordSets.of("Extents.TRADING");

  private static final Set<String> SPANNING = WordSets.of("Extents.SPANNING");

  /** What covers land that it harms. */
  private static final Set<String> SPREADING = WordSets.of("Extents.SPREADING");

  /** Units in which hardly anything else is told than what is made or traded. */
  private static final Set<String> TRADED = Set.of("bbl", "MW", "GW");

  private static final Set<String> RATES = Set.of("day", "hour", "month", "year", "week");

  private static final Set<String> HANDLING = WordSets.of("Extents.HANDLING");

  private final Triggers triggers;
  private final Groups groups;

  Extents(Triggers triggers, Groups groups) {
    this.triggers = triggers;
    this.groups = groups;
  }

  static boolean area(String unit) {
    return AREAS.contains(unit);
  }

  static boolean bulk(String unit) {
    return GOODS.containsKey(unit);
  }

  /** "has burned 14,000 hectares", "the Lind fire, at 14,000 acres": land that it is told of. */
  @Nullable Frame area(Syntax syntax, NounGroup group) {
    Relation relation = syntax.relation(group);
    Clause clause = relation.clause();
    if (clause != null && clause.verb().negated() || describes(relation)) {
      return null;
    }
    NounGroup whole = groups.partitive(syntax, group);
    Counted land =
        new Counted(whole == null || whole.noun().isEmpty() ? "land" : whole.noun(), "land");
    boolean undergoes =
        relation.role() == Relation.Role.OBJECT
            || relation.role() == Relation.Role.SUBJECT && clause != null && clause.passive();
    Measure measure = undergoes && clause != null ? triggers.undergo(clause.verb(), land) : null;
    boolean told = measure != null && measure != Measure.SUPPLIED && measure != Measure.REQUESTED;
    Measure rest = clause != null && holds(clause) ? Measure.OTHER : Measure.AFFECTED;
    return Frame.of(told && measure != null ? measure : rest, clause).counting(land);
  }

  /** "owns 300 hectares", "The park covers 4,000 acres": nothing happened to the land. */
  private static boolean holds(Clause clause) {
    String verb = clause.verb().lemma();
    return TRADING.contains(verb)
        || SPANNING.contains(verb)
            && !clause.subjects().isEmpty()
            && clause.subjects().stream()
                .noneMatch(
                    noun -> noun.pronoun() || noun.name() || SPREADING.contains(noun.noun()));
  }

  /** "a farm of 12 hectares": how large something is, whatever happened. */
  private boolean describes(Relation relation) {
    Clause.Phrase phrase = relation.phrase();
    return phrase != null
        && phrase.preposition().equals("of")
        && phrase.after() instanceof NounGroup noun
        && !noun.noun().equals("area")
        && groups.classes().of(noun.noun()).fits("building|place|body-of-people");
  }

  /** "3,200 tonnes of ammonium nitrate", "3 million barrels a day"; or null. */
  @Nullable Frame bulk(Syntax syntax, NounGroup group, String unit, Context context) {
    Clause clause = syntax.relation(group).clause();
    NounGroup goods = groups.partitive(syntax, group);
    if (goods != null && !goods.noun().isEmpty()) {
      return bulk(goods.noun(), clause);
    }
    Draft last = context.lastBulk();
    boolean same = last != null && unit.equals(last.amount().unit());
    if (last != null && same && group.bare()) {
      return Frame.of(Measure.OTHER, clause).counting(new Counted(last.of(), "goods"));
    }
    String noun = GOODS.getOrDefault(unit, "");
    boolean handled = clause != null && HANDLING.contains(clause.verb().lemma());
    boolean told = TRADED.contains(unit) || rate(syntax, group) || handled;
    return noun.isEmpty() || !told
        ? null
        : Frame.of(Measure.OTHER, clause).counting(new Counted(noun, "goods"));
  }

  /** "a day", "per day", "daily". */
  static boolean rate(Syntax syntax, NounGroup group) {
    String next = syntax.sentence().norm(group.to());
    boolean each = next.equals("a") || next.equals("per") || next.equals("each");
    return next.equals("daily") || each && RATES.contains(syntax.sentence().norm(group.to() + 1));
  }

  private Frame bulk(String goods, @Nullable Clause clause) {
    Counted counted = new Counted(goods, "goods");
    Measure done =
        clause == null || clause.verb().negated() ? null : triggers.undergo(clause.verb(), counted);
    return Frame.of(done == null ? Measure.OTHER : done, clause).counting(counted);
  }
}
