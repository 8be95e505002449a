package org.crossbearing.desk.internal.map;

/** Writes SVG, with all that others wrote escaped. */
final class Svg {
  private final StringBuilder out = new StringBuilder(1 << 14);

  /** An element without content; attributes are names and values by turns. */
  Svg element(String name, Object... attributes) {
    start(name, attributes);
    out.setLength(out.length() - 1);
    out.append("/>");
    return this;
  }

  /** A circle about a point of the picture. */
  Svg circle(double[] at, double radius, Object... further) {
    Object[] all = new Object[6 + further.length];
    System.arraycopy(new Object[] {"cx", at[0], "cy", at[1], "r", radius}, 0, all, 0, 6);
    System.arraycopy(further, 0, all, 6, further.length);
    return element("circle", all);
  }

  Svg open(String name, Object... attributes) {
    return start(name, attributes);
  }

  Svg close(String name) {
    out.append("</").append(name).append('>');
    return this;
  }

  Svg text(String name, String content, Object... attributes) {
    start(name, attributes);
    escape(content);
    return close(name);
  }

  private Svg start(String name, Object... attributes) {
    out.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      escape(
          attributes[i + 1] instanceof Double number
              ? number(number)
              : attributes[i + 1].toString());
      out.append('"');
    }
    out.append('>');
    return this;
  }

  static String number(double number) {
    return Pen.tenths(Math.round(number * 10));
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '&' -> out.append("&amp;");
        case '"' -> out.append("&quot;");
        default -> out.append(c < ' ' || Character.isSurrogate(c) && !paired(text, i) ? ' ' : c);
      }
    }
  }

  /** XML has no half pairs. */
  private static boolean paired(String text, int i) {
    return Character.isHighSurrogate(text.charAt(i))
        ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
        : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
