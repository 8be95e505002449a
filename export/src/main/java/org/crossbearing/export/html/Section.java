package org.crossbearing.export.html;

/** A part of the page with a heading of its own. */
interface Section {
  /** Its anchor. */
  String id();

  String title();

  /** Whether there is nothing to show, so that it is left out. */
  boolean isEmpty();

  /** Writes what stands under the heading. */
  void write();
}
