/** Whether reports that have their news from one place are found to. */
@NullMarked
package org.crossbearing.bench.origins;

import org.jspecify.annotations.NullMarked;
