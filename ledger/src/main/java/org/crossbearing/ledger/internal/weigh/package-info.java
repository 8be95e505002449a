/** Finds the events of what comes in and weighs them anew. */
@NullMarked
package org.crossbearing.ledger.internal.weigh;

import org.jspecify.annotations.NullMarked;
