/** Which names mean the same person or body. */
@NullMarked
package org.crossbearing.reconcile.internal.entity;

import org.jspecify.annotations.NullMarked;
