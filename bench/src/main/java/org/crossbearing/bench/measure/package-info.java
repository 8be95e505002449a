/** What all corpora share: metrics, matching, the table. */
@NullMarked
package org.crossbearing.bench.measure;

import org.jspecify.annotations.NullMarked;
