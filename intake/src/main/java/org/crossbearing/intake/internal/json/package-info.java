/** JSON as a tree that knows its lines. */
@NullMarked
package org.crossbearing.intake.internal.json;

import org.jspecify.annotations.NullMarked;
