@NullMarked
package org.crossbearing.desk.internal.web;

import org.jspecify.annotations.NullMarked;
