/** When two amounts can both be true. */
@NullMarked
package org.crossbearing.reconcile.internal.value;

import org.jspecify.annotations.NullMarked;
