package org.crossbearing.reconcile.internal.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossbearing.model.Figure;
import org.jspecify.annotations.Nullable;

/**
 * Mends places that were only inferred. Where a report tells how many of a total were at a place,
 * the total and what else is not said to be there are not. A number in the headline belongs where
 * the body has it.
 */
final class SharePlaces {
  private final Story story;
  private final List<Mention> mentions;
  private final Map<String, Mention> byId = new HashMap<>();
  private final Set<String> ofShares = new HashSet<>();

  SharePlaces(Story story, List<Mention> mentions) {
    this.story = story;
    this.mentions = mentions;
    mentions.forEach(mention -> byId.put(mention.figure().id(), mention));
    mentions.stream().filter(this::isShare).forEach(mention -> add(mention.place()));
  }

  private void add(@Nullable String place) {
    if (place != null) {
      ofShares.add(place);
    }
  }

  List<Mention> mended() {
    return mentions.stream().map(this::ofBody).map(this::open).toList();
  }

  private boolean isShare(Mention part) {
    Mention whole = part.figure().partOf() == null ? null : byId.get(part.figure().partOf());
    return whole != null
        && part.place() != null
        && part.place().equals(whole.place())
        && counts(part.figure(), whole.figure())
        && story.isNamedBeside(part.figure())
        && !story.isNamedBeside(whole.figure());
  }

  private static boolean counts(Figure a, Figure b) {
    return a.measure() == b.measure() && Count.sameClass(a, b);
  }

  private Mention open(Mention mention) {
    return isInferred(mention) ? mention.everywhere() : mention;
  }

  private boolean isInferred(Mention mention) {
    if (mention.place() == null
        || !ofShares.contains(mention.place())
        || story.isNamedBeside(mention.figure())) {
      return false;
    }
    String whole = mention.figure().partOf();
    Mention of = whole == null ? null : byId.get(whole);
    return of == null || isInferred(of);
  }

  private Mention ofBody(Mention mention) {
    if (!story.isHeadline(mention.figure()) || mention.place() == null) {
      return mention;
    }
    return mentions.stream()
        .filter(other -> !other.equals(mention) && other.place() != null)
        .filter(other -> counts(other.figure(), mention.figure()))
        .filter(other -> other.figure().value().equals(mention.figure().value()))
        .findFirst()
        .map(other -> mention.at(other.place()))
        .orElse(mention);
  }
}
