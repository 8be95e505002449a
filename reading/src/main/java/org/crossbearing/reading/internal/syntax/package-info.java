/** Word classes, noun and verb groups, and how they hang together in a clause. */
@NullMarked
package org.crossbearing.reading.internal.syntax;

import org.jspecify.annotations.NullMarked;
