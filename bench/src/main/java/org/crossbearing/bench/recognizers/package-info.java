/** Microsoft's specifications for numbers, money, ages and dates. */
@NullMarked
package org.crossbearing.bench.recognizers;

import org.jspecify.annotations.NullMarked;
