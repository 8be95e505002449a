package org.crossbearing.ledger.internal.weigh;

/**
 * A figure of an outlet that stands in a finding and has an origin.
 *
 * @param outlet its key
 * @param position where its report comes in the order that does not depend on arrival
 */
record Sourced(int version, String outlet, String position, int finding, String origin) {}
