@NullMarked
package org.crossbearing.desk.internal.page;

import org.jspecify.annotations.NullMarked;
