/** A report's layout: blocks, sentences and tokens, each with its offsets. */
@NullMarked
package org.crossbearing.reading.internal.text;

import org.jspecify.annotations.NullMarked;
