/** Other tools that read text, behind one interface. */
@NullMarked
package org.crossbearing.bench.peers;

import org.jspecify.annotations.NullMarked;
