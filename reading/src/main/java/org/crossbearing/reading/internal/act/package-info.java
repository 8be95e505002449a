/** Who commits to, asks for or delivers what, and what happened. */
@NullMarked
package org.crossbearing.reading.internal.act;

import org.jspecify.annotations.NullMarked;
