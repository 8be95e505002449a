/** The databases a ledger can lie in, and how to talk to them. */
@NullMarked
package org.crossbearing.ledger.internal.store;

import org.jspecify.annotations.NullMarked;
