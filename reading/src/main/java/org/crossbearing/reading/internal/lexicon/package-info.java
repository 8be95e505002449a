/** The word lists, read from resources once. */
@NullMarked
package org.crossbearing.reading.internal.lexicon;

import org.jspecify.annotations.NullMarked;
