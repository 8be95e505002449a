/** Saved pages become the text of their article and what they say about it. */
@NullMarked
package org.crossbearing.intake.internal.html;

import org.jspecify.annotations.NullMarked;
