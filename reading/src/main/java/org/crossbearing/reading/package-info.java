/** A report becomes claims: pure, one report at a time. */
@NullMarked
package org.crossbearing.reading;

import org.jspecify.annotations.NullMarked;
