@NullMarked
package org.crossbearing.desk;

import org.jspecify.annotations.NullMarked;
