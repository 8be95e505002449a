package org.crossbearing.desk.internal.map;

/**
 * The colours of a chart: buff land in blue water.
 *
 * @param near land of the countries it is about
 * @param far other land
 * @param border between countries
 * @param inner between divisions
 * @param area an area of the event
 * @param mark places of the event
 * @param town names for finding one's way
 */
record Colours(
    String water,
    String near,
    String far,
    String coast,
    String border,
    String inner,
    String area,
    String mark,
    String town) {
  static final Colours LIGHT =
      new Colours(
          "#dbe9f1", "#fbf4df", "#ece7da", "#9fb4bf", "#94835c", "#d9cca8", "#c06a2b", "#12222d",
          "#5d5a4e");
  static final Colours DARK =
      new Colours(
          "#0a1c27", "#33322a", "#25282a", "#48606d", "#a3946c", "#4f4c3d", "#e89a5c", "#eef3f5",
          "#b9b6a8");
}
