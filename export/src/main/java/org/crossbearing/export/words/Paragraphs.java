package org.crossbearing.export.words;

import java.util.regex.Pattern;

/** How a text is parted where people read it. */
public final class Paragraphs {
  /** What stands between two paragraphs: a blank line or more. */
  public static final Pattern BETWEEN = Pattern.compile("(\\R[ \\t]*){2,}");

  private Paragraphs() {}
}
