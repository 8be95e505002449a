/** What is written when a report comes in: entries, versions, readings, claims. */
@NullMarked
package org.crossbearing.ledger.internal.keep;

import org.jspecify.annotations.NullMarked;
