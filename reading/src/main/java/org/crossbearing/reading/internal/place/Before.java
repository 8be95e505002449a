package org.crossbearing.reading.internal.place;

/**
 * What stands before a name.
 *
 * @param norm the preposition, "" if none
 * @param unit what "city of" makes of the name
 * @param direct whether only an article stands between
 * @param verb whether it is a verb that strikes the place
 * @param of whether the preposition is "of"
 * @param event whether a noun that happens stands before the preposition
 * @param counted whether a count stands before it: "22 from Vella", "the toll for Vella"
 */
record Before(
    String norm,
    String unit,
    boolean direct,
    boolean verb,
    boolean of,
    boolean event,
    boolean counted) {}
