/** Numbers with their hedges and units, as intervals. */
@NullMarked
package org.crossbearing.reading.internal.quantity;

import org.jspecify.annotations.NullMarked;
