/** What a report's text tells about the report itself: outlet, publication time, credits. */
@NullMarked
package org.crossbearing.reading.internal.details;

import org.jspecify.annotations.NullMarked;
