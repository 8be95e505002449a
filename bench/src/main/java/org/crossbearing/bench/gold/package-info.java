/** Hand-keyed folders. */
@NullMarked
package org.crossbearing.bench.gold;

import org.jspecify.annotations.NullMarked;
