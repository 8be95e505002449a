/** The JSON form of a dossier, as {@code docs/dossier.schema.json} describes it. */
@NullMarked
package org.crossbearing.export.json;

import org.jspecify.annotations.NullMarked;
