package org.crossbearing.reading.internal.figure;

/** What befalls somebody; the later constants outweigh the earlier. */
enum Harm {
  /** Shot, stabbed, struck: whether it was survived is left open. */
  STRUCK,
  HURT,
  KILLED
}
