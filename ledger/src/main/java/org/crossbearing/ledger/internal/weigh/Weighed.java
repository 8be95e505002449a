package org.crossbearing.ledger.internal.weigh;

import java.util.List;
import java.util.Map;
import org.crossbearing.model.Dossier;

/**
 * What an event has come to.
 *
 * @param spots all that is told of it, in the order in which it was weighed
 * @param numbers those of the claims of the versions that tell of it
 */
record Weighed(List<Spot> spots, Map<String, Integer> numbers, Dossier dossier) {}
