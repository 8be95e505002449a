/** Tests of reconciling; the stories are made up. */
@NullMarked
package org.crossbearing.reconcile;

import org.jspecify.annotations.NullMarked;
