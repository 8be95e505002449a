package org.crossbearing.desk.internal.map;

/**
 * A bar that tells distances.
 *
 * @param kilometres a round number
 * @param pixels how long it is
 */
record ScaleBar(int kilometres, double pixels) {
  /** The longest round distance that is not longer than so many pixels. */
  static ScaleBar of(View view, double most) {
    double room = most * view.scale();
    double power = Math.pow(10, Math.floor(Math.log10(room)));
    double first = room / power;
    double round = (first >= 5 ? 5 : first >= 2 ? 2 : 1) * power;
    int kilometres = (int) Math.max(1, Math.round(round));
    return new ScaleBar(kilometres, kilometres / view.scale());
  }

  void draw(Svg svg, View view, Colours colours) {
    double y = view.height() - 14.0;
    String path = "M14 " + Svg.number(y - 5) + "v5h" + Svg.number(pixels) + "v-5";
    svg.element("path", "d", path, "fill", "none", "stroke", colours.near(), "stroke-width", 4.5)
        .element("path", "d", path, "fill", "none", "stroke", colours.mark(), "stroke-width", 1.4)
        .text(
            "text",
            kilometres + " km",
            "x",
            14.0 + pixels / 2,
            "y",
            y - 8,
            "text-anchor",
            "middle",
            "font-size",
            12,
            "fill",
            colours.mark(),
            "stroke",
            colours.near(),
            "stroke-width",
            3,
            "paint-order",
            "stroke");
  }
}
