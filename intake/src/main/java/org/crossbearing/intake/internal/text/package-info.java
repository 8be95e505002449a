/** Bytes become characters, or a reason why they do not. */
@NullMarked
package org.crossbearing.intake.internal.text;

import org.jspecify.annotations.NullMarked;
