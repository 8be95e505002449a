@NullMarked
package org.crossbearing.desk.internal.add;

import org.jspecify.annotations.NullMarked;
