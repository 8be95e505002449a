/** Questions to the tables. */
@NullMarked
package org.crossbearing.ledger.internal.ask;

import org.jspecify.annotations.NullMarked;
