/** What the claims about one thing add up to. */
@NullMarked
package org.crossbearing.reconcile.internal.finding;

import org.jspecify.annotations.NullMarked;
