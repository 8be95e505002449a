/** How quickly the desk answers and tells what is new, on a large ledger and to many. */
@NullMarked
package org.crossbearing.bench.desk;

import org.jspecify.annotations.NullMarked;
