/** What people hand in: pasted text, files, links. */
@NullMarked
package org.crossbearing.desk.internal.add;

import org.jspecify.annotations.NullMarked;
