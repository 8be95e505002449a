/** Who may do what, and who did what. */
@NullMarked
package org.crossbearing.desk.internal.account;

import org.jspecify.annotations.NullMarked;
