/**
 * What claims and findings are called wherever people read them: on the screen, on the page, on the
 * desk. Third-party text comes out of here on one line and inert.
 */
@NullMarked
package org.crossbearing.export.words;

import org.jspecify.annotations.NullMarked;
