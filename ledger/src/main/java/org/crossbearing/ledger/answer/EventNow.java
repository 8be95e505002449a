package org.crossbearing.ledger.answer;

/**
 * An event as it is.
 *
 * @param stamp the last entry that may have changed what is told of it
 * @param kept whether it was at hand; else it has just been weighed
 */
public record EventNow(EventTold told, int stamp, boolean kept) {}
