/** Where things happen: the gazetteer, place names in a report, and the place of each figure. */
@NullMarked
package org.crossbearing.reading.internal.place;

import org.jspecify.annotations.NullMarked;
