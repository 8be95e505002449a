/** How the module finds and reads files. Not for use from outside. */
@NullMarked
package org.crossbearing.intake.internal;

import org.jspecify.annotations.NullMarked;
