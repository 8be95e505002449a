/** What several formats need. Not part of the module's interface. */
@NullMarked
package org.crossbearing.export.internal;

import org.jspecify.annotations.NullMarked;
