/** A dossier for people: plain text for a terminal of 80 columns. */
@NullMarked
package org.crossbearing.export.text;

import org.jspecify.annotations.NullMarked;
