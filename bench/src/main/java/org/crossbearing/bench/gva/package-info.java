/** US shooting incidents with their final tallies. */
@NullMarked
package org.crossbearing.bench.gva;

import org.jspecify.annotations.NullMarked;
