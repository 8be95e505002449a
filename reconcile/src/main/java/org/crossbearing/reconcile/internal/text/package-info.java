/** What the stations of reconciling need to know about words and texts. */
@NullMarked
package org.crossbearing.reconcile.internal.text;

import org.jspecify.annotations.NullMarked;
