/** Where claims ultimately come from. */
@NullMarked
package org.crossbearing.reconcile.internal.origin;

import org.jspecify.annotations.NullMarked;
