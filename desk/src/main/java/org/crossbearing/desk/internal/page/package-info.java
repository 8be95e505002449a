/** What stands on each page, ready for the templates. */
@NullMarked
package org.crossbearing.desk.internal.page;

import org.jspecify.annotations.NullMarked;
