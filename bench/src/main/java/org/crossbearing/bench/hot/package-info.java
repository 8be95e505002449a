/** JMH benchmarks of the inner functions that take most of the time. */
@NullMarked
package org.crossbearing.bench.hot;

import org.jspecify.annotations.NullMarked;
