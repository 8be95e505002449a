/** News of twenty topics with two events each. */
@NullMarked
package org.crossbearing.bench.ecbplus;

import org.jspecify.annotations.NullMarked;
