/** The command line. */
@NullMarked
package org.crossbearing.cli;

import org.jspecify.annotations.NullMarked;
