/** What people say against what was made of the reports. */
@NullMarked
package org.crossbearing.reconcile.amendment;

import org.jspecify.annotations.NullMarked;
