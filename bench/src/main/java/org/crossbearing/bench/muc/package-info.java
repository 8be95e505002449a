/** Reports of terrorism with filled templates. */
@NullMarked
package org.crossbearing.bench.muc;

import org.jspecify.annotations.NullMarked;
