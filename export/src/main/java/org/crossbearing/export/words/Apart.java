package org.crossbearing.export.words;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    Event event = catalogue.event(figures.event());
    Place known = event == null ? null : event.place();
    String place = known == null ? null : elsewhere(known.name(), claims);
    return place == null ? "" : " in " + Printable.line(place);
  }

  /** The place that most claims tell, null if that is the event's own or none. */
  private static @Nullable String elsewhere(String known, List<Figure> claims) {
    Map<String, Integer> places = new LinkedHashMap<>(Map.of(known, 0));
    for (Figure claim : claims) {
      if (claim.place() != null) {
        places.merge(claim.place(), 1, Integer::sum);
      }
    }
    int most = Collections.max(places.values());
    List<String> likeliest =
        places.keySet().stream().filter(p -> Objects.equals(places.get(p), most)).toList();
    boolean clear = likeliest.size() == 1 && !likeliest.getFirst().equals(known);
    return clear ? likeliest.getFirst() : null;
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
