/** News feeds become their items. */
@NullMarked
package org.crossbearing.intake.internal.feed;

import org.jspecify.annotations.NullMarked;
