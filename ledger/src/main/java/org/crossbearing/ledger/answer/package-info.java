/** What a ledger answers with: immutable values. */
@NullMarked
package org.crossbearing.ledger.answer;

import org.jspecify.annotations.NullMarked;
