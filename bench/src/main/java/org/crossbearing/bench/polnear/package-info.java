/** News articles with their attributions. */
@NullMarked
package org.crossbearing.bench.polnear;

import org.jspecify.annotations.NullMarked;
