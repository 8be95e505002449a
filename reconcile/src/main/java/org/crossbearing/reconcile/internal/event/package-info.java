/** Which claims tell of the same occurrence. */
@NullMarked
package org.crossbearing.reconcile.internal.event;

import org.jspecify.annotations.NullMarked;
