@NullMarked
package org.crossbearing.ledger;

import org.jspecify.annotations.NullMarked;
