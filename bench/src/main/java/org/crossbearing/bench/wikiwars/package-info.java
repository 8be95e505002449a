/** Histories of wars with their time expressions. */
@NullMarked
package org.crossbearing.bench.wikiwars;

import org.jspecify.annotations.NullMarked;
