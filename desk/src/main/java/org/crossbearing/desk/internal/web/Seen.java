package org.crossbearing.desk.internal.web;

/**
 * What was read of the ledger.
 *
 * @param change the number of the last change when the reading began: whoever listens from there
 *     misses nothing, at worst hears of something twice
 */
record Seen<T>(int change, T what) {}
