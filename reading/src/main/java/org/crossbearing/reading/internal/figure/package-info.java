/** Which number counts what: a sentence's numbers and syntax become figures. */
@NullMarked
package org.crossbearing.reading.internal.figure;

import org.jspecify.annotations.NullMarked;
