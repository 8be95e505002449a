/** Claims of many reports become events, origins and findings: pure and deterministic. */
@NullMarked
package org.crossbearing.reconcile;

import org.jspecify.annotations.NullMarked;
