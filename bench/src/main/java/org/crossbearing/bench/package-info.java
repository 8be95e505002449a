/** Measures the program: how right it is, and how fast. */
@NullMarked
package org.crossbearing.bench;

import org.jspecify.annotations.NullMarked;
