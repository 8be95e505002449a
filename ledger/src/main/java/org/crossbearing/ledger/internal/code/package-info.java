/** How texts, readings and claims lie in the tables. */
@NullMarked
package org.crossbearing.ledger.internal.code;

import org.jspecify.annotations.NullMarked;
