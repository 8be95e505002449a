/** How a report is read: layout, sentences, syntax, then claims. */
@NullMarked
package org.crossbearing.reading.internal;

import org.jspecify.annotations.NullMarked;
