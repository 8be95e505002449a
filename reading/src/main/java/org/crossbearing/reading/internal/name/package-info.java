/** Who is named in a report: people, their offices, and the bodies that act and speak. */
@NullMarked
package org.crossbearing.reading.internal.name;

import org.jspecify.annotations.NullMarked;
