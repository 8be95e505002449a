/** Maps of events, drawn as SVG from what is in the jar. */
@NullMarked
package org.crossbearing.desk.internal.map;

import org.jspecify.annotations.NullMarked;
