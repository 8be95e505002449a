@org.jspecify.annotations.NullMarked
package org.crossbearing.desk.internal.map;
