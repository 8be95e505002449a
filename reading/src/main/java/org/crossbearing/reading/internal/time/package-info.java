/** Times: finding the expressions of a sentence, what days they mean, and what they date. */
@NullMarked
package org.crossbearing.reading.internal.time;

import org.jspecify.annotations.NullMarked;
