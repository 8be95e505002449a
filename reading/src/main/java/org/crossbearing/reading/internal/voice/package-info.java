/** Who says what in a report: quotations, reported speech, and whose word a figure is. */
@NullMarked
package org.crossbearing.reading.internal.voice;

import org.jspecify.annotations.NullMarked;
