package org.crossbearing.reconcile;

import java.util.List;
import java.util.TreeMap;
import org.crossbearing.model.Dossier;
import org.crossbearing.model.Reading;
import org.crossbearing.reconcile.amendment.Amendments;
import org.crossbearing.reconcile.internal.event.Events;
import org.crossbearing.reconcile.internal.event.Story;
import org.crossbearing.reconcile.internal.text.NaturalOrder;

/**
 * Gathers readings, one by one and in any order, into a dossier.
 *
 * <p>What concerns one report alone is worked out when it is added; what joins reports, when the
 * dossier is asked for. Reports and claims keep their ids; those of events, origins, entities and
 * findings are numbered in the order of the reports' ids. Not safe for use by several threads.
 */
public final class Reconciler {
  private final TreeMap<String, Story> stories = new TreeMap<>(NaturalOrder.IDS);
  private final Amendments amendments;

  public Reconciler() {
    this(Amendments.NONE);
  }

  /** Takes into account what people say of persons, origins and outlets. */
  public Reconciler(Amendments amendments) {
    this.amendments = amendments;
  }

  /**
   * Adds what was read in one report. Adding the same again changes nothing.
   *
   * @throws IllegalArgumentException if another reading has the same report id
   */
  public void add(Reading reading) {
    String id = reading.report().id();
    Story known = stories.get(id);
    if (known == null) {
      stories.put(id, new Story(reading));
    } else if (!known.reading().equals(reading)) {
      throw new IllegalArgumentException(
          "report " + id + ": expecting one reading of it, found two that differ");
    }
  }

  /** Everything added so far, joined. */
  public Dossier dossier() {
    List<Story> all = List.copyOf(stories.values());
    return new Assembly(all, Events.of(all), amendments).dossier();
  }
}
