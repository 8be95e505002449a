/** How the ledger behaves as it grows. */
@NullMarked
package org.crossbearing.bench.ledger;

import org.jspecify.annotations.NullMarked;
