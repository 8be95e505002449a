package org.crossbearing.export.html;

/** The colours and typefaces of everything of ours that a browser shows, light and dark. */
public final class Palette {
  /** Custom properties on the root and on the classes named after the statuses, as CSS. */
  public static final String STYLE = Assets.load("palette.css");

  private Palette() {}
}
