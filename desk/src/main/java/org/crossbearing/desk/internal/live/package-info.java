/** Changes on their way to the browsers. */
@NullMarked
package org.crossbearing.desk.internal.live;

import org.jspecify.annotations.NullMarked;
