@NullMarked
package org.crossbearing.reconcile;

import org.jspecify.annotations.NullMarked;
