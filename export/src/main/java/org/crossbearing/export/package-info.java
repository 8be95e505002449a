/** A dossier in other people's formats. */
@NullMarked
package org.crossbearing.export;

import org.jspecify.annotations.NullMarked;
