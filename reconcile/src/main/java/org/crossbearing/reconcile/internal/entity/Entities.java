package org.crossbearing.reconcile.internal.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crossbearing.model.Entity;
import org.crossbearing.model.EntityKind;
import org.crossbearing.model.Event;
import org.jspecify.annotations.Nullable;

/** The directory's entries and the places of the events, numbered. */
public final class Entities {
  private final Directory directory;
  private final Map<Who, String> ids = new HashMap<>();
  private final List<Entity> all = new ArrayList<>();

  /** Numbers persons and bodies in the order of the directory, then places. */
  public Entities(Directory directory, List<Event> events) {
    this.directory = directory;
    for (Who who : directory.all()) {
      String id = nextId();
      ids.put(who, id);
      List<String> aliases = who.forms().stream().filter(form -> !form.equals(who.name())).toList();
      all.add(new Entity(id, who.kind(), who.name(), aliases));
    }
    events.stream()
        .flatMap(event -> event.place() == null ? null : java.util.stream.Stream.of(event.place()))
        .map(place -> place.name())
        .distinct()
        .forEach(name -> all.add(new Entity(nextId(), EntityKind.PLACE, name, List.of())));
  }

  private String nextId() {
    return "n" + (all.size() + 1);
  }

  /** The id of a speaker or office holder; null if no reading has that form of the name. */
  public @Nullable String idOf(String name) {
    Who who = directory.find(name);
    return who == null ? null : ids.get(who);
  }

  /** All entities, in order. */
  public List<Entity> all() {
    return all;
  }
}
