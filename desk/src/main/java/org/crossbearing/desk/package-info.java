/** The ledger in a browser, live. */
@NullMarked
package org.crossbearing.desk;

import org.jspecify.annotations.NullMarked;
