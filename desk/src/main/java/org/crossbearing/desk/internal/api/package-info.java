/** The same as data: JSON and feeds. */
@NullMarked
package org.crossbearing.desk.internal.api;

import org.jspecify.annotations.NullMarked;
