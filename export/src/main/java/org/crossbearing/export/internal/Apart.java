package org.crossbearing.export.internal;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.crossbearing.model.Event;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Finding;
import org.crossbearing.model.Measure;
import org.crossbearing.model.Origin;
import org.crossbearing.model.OriginKind;
import org.crossbearing.model.Place;
import org.jspecify.annotations.Nullable;

/** What sets a finding apart from others of its event that count the same: a giver, a place. */
final class Apart {
  private static final Set<Measure> GIVEN =
      EnumSet.of(Measure.PLEDGED, Measure.REQUESTED, Measure.SUPPLIED, Measure.DELIVERED);

  private Apart() {}

  /** " by UK", " in Odesa", or nothing. */
  static String of(Finding finding, Catalogue catalogue) {
    if (!(finding instanceof Finding.OfFigures figures)) {
      return "";
    }
    List<Figure> claims = catalogue.claims(finding, Figure.class);
    if (GIVEN.contains(figures.measure())) {
      String giver = giver(claims, catalogue);
      return giver == null ? "" : " by " + Printable.line(catalogue.nameOf(giver));
    }
    String place = common(Figure::place, claims);
    Event event = catalogue.event(figures.event());
    Place known = event == null ? null : event.place();
    boolean elsewhere = place != null && known != null && !known.name().equals(place);
    return elsewhere ? " in " + Printable.line(Objects.requireNonNull(place)) : "";
  }

  /** Who is told to give; else the origin, if it has a name of its own. */
  private static @Nullable String giver(List<Figure> claims, Catalogue catalogue) {
    String actor = common(Figure::actor, claims);
    Origin origin = catalogue.origin(common(Figure::origin, claims));
    return actor == null && origin != null && isGiver(origin) ? origin.name() : actor;
  }

  private static boolean isGiver(Origin origin) {
    boolean body = !origin.assumed() && origin.kind() == OriginKind.OFFICE;
    return body && origin.name().matches("\\p{Lu}.*");
  }

  /** What all that tell it have in common, null if they differ or none tells it. */
  private static @Nullable String common(
      Function<Figure, @Nullable String> what, List<Figure> figures) {
    String common = null;
    for (Figure figure : figures) {
      String told = what.apply(figure);
      if (told != null && common != null && !told.equals(common)) {
        return null;
      }
      common = told == null ? common : told;
    }
    return common;
  }
}
