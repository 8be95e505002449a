package org.crossbearing.reading.internal.quantity;

import org.crossbearing.reading.internal.quantity.Quantity.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A number with its currency or unit, but without hedge.
 *
 * @param number the number, or both numbers of a range
 * @param from index of the first token, currency sign included
 * @param to one past the last token, unit included
 * @param kind what kind of number the unit makes it
 * @param unit code of the currency or unit, or null
 */
record Sized(Numeral number, int from, int to, Kind kind, @Nullable String unit) {
  boolean money() {
    return kind == Kind.MONEY;
  }
}
