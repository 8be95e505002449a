package org.crossbearing.reconcile;

import java.util.ArrayList;
import java.util.List;
import org.crossbearing.model.Claim;
import org.crossbearing.model.Dossier;
import org.crossbearing.model.Event;
import org.crossbearing.model.Figure;
import org.crossbearing.reconcile.internal.event.Events;
import org.crossbearing.reconcile.internal.event.Story;

final class Assembly {
  private final List<Story> stories;

  Assembly(List<Story> stories) {
    this.stories = stories;
  }

  Dossier dossier() {
    Events events = Events.of(stories);
    List<Claim> claims = new ArrayList<>();
    for (Story story : stories) {
      for (Claim claim : story.reading().claims()) {
        if (claim instanceof Figure f) {
          Event e = events.of(f);
          claims.add(f.reconciled(e == null ? null : e.id(), null));
        } else {
          claims.add(claim);
        }
      }
    }
    return new Dossier(
        stories.stream().map(Story::report).toList(),
        List.of(), List.of(), claims, events.all(), List.of());
  }
}
