/** Files, feeds and posts become reports. */
@NullMarked
package org.crossbearing.intake;

import org.jspecify.annotations.NullMarked;
