/**
 * The words of Crossbearing: reports, claims, events, origins, findings and the dossier that holds
 * them together. Immutable values only; nothing here reads text or decides anything.
 *
 * <p>Offsets are UTF-16 code units into {@link org.crossbearing.model.Report#text()}, end
 * exclusive. They become Unicode code points on the way out of the program and nowhere else.
 */
@NullMarked
package org.crossbearing.model;

import org.jspecify.annotations.NullMarked;
