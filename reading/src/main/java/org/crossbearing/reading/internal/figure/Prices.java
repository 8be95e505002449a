package org.crossbearing.reading.internal.figure;

import java.util.Set;
import org.crossbearing.reading.internal.figure.Classes.Counted;
import org.crossbearing.reading.internal.syntax.Chunk;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Clause;
import org.crossbearing.reading.internal.syntax.Syntax;

/** What something is traded for: "closed at $65.99 a barrel", "crude rose above $65". */
final class Prices {
  /** In what things are traded; none of it is given to people. */
  private static final Set<String> TRADED =
      Set.of(
          "barrel",
          "tonne",
          "ton",
          "litre",
          "liter",
          "gallon",
          "ounce",
          "kilo",
          "kilogram",
          "share",
          "bushel",
          "pound",
          "unit",
          "megawatt-hour",
          "kilowatt-hour",
          "mwh",
          "kwh",
          "metre",
          "ticket",
          "sack",
          "head");

  private static final Set<String> EACH = Set.of("a", "an", "per", "each", "the");

  private static final Set<String> CLOSING =
      Set.of("close", "settle", "trade", "open", "finish", "fetch", "sell", "cost");

  private static final Set<String> MOVING =
      Set.of(
          "rise", "fall", "jump", "climb", "gain", "drop", "plunge", "surge", "slump", "tumble",
          "soar", "slide", "slip", "rally", "rebound", "sink", "leap", "spike", "dip", "advance",
          "ease", "retreat", "trade", "settle", "close", "hover", "hit", "touch", "lose", "add");

  private static final Set<String> WARES =
      Set.of(
          "price",
          "prices",
          "crude",
          "oil",
          "brent",
          "gas",
          "gold",
          "silver",
          "wheat",
          "futures",
          "benchmark",
          "share",
          "shares",
          "stock",
          "stocks",
          "petrol",
          "gasoline",
          "diesel",
          "fuel",
          "coal",
          "copper",
          "bread",
          "flour",
          "rice",
          "wti",
          "intermediate",
          "cap",
          "contract");

  private Prices() {}

  /** What has the price, or none if the sum is no price. */
  static Counted of(Syntax syntax, NounGroup group) {
    if (each(syntax, group)) {
      return new Counted(syntax.sentence().norm(group.to() + 1), "goods");
    }
    Clause clause = syntax.relation(group).clause();
    Clause main = clause == null || !clause.subjects().isEmpty() ? clause : clause.parent();
    if (clause == null || main == null) {
      return Classes.NONE;
    }
    String verb = clause.verb().lemma();
    boolean moves = MOVING.contains(verb) || CLOSING.contains(verb);
    for (NounGroup noun : main.subjects()) {
      if (moves && ware(syntax, noun)) {
        return new Counted(noun.noun(), "goods");
      }
    }
    return Classes.NONE;
  }

  /** "$47.60 a barrel", "two euros per litre". */
  private static boolean each(Syntax syntax, NounGroup group) {
    int at = group.to();
    boolean each = EACH.contains(syntax.sentence().norm(at));
    return each
        && TRADED.contains(syntax.sentence().norm(at + 1))
        && !(syntax.after(syntax.index(group)) instanceof Chunk.VerbGroup);
  }

  private static boolean ware(Syntax syntax, NounGroup noun) {
    for (int i = noun.from(); i < noun.to(); i++) {
      if (WARES.contains(syntax.sentence().norm(i))) {
        return true;
      }
    }
    return false;
  }
}
