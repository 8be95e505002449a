/** A dossier as one self-contained page: for a desk, a telephone, or paper. */
@NullMarked
package org.crossbearing.export.html;

import org.jspecify.annotations.NullMarked;
