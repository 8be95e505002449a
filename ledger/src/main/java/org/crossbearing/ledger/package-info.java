/** Everything read, kept and weighed as it comes: append-only, with every past state. */
@NullMarked
package org.crossbearing.ledger;

import org.jspecify.annotations.NullMarked;
