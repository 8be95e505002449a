@NullMarked
package org.crossbearing.desk.internal.store;

import org.jspecify.annotations.NullMarked;
