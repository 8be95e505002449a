/** How fast the program is. */
@NullMarked
package org.crossbearing.bench.speed;

import org.jspecify.annotations.NullMarked;
