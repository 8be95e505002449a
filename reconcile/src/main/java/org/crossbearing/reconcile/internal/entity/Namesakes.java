package org.crossbearing.reconcile.internal.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossbearing.model.EntityKind;
import org.crossbearing.reconcile.amendment.Amendments.Pair;
import org.crossbearing.reconcile.internal.text.Fold;
import org.jspecify.annotations.Nullable;

/** Names of which people say that they are one person's, or are not. */
final class Namesakes {
  private final Map<String, String> groups = new HashMap<>();
  private final Map<String, Set<String>> apart = new HashMap<>();
  private final Map<String, Who> known = new HashMap<>();
  private final Map<Who, List<String>> added = new HashMap<>();

  Namesakes(List<Pair> told) {
    Map<Set<String>, Pair> last = new LinkedHashMap<>();
    told.stream()
        .filter(pair -> !key(pair.one()).equals(key(pair.other())))
        .forEach(pair -> last.put(Set.of(key(pair.one()), key(pair.other())), pair));
    last.values().forEach(this::put);
  }

  private static String key(String name) {
    return Fold.text(name);
  }

  private void put(Pair pair) {
    String one = key(pair.one());
    String other = key(pair.other());
    if (pair.same()) {
      String group = groups.getOrDefault(one, one);
      String left = groups.getOrDefault(other, other);
      groups.replaceAll((name, of) -> of.equals(left) ? group : of);
      groups.put(one, group);
      groups.put(other, group);
    } else {
      apart.computeIfAbsent(one, n -> new HashSet<>()).add(other);
      apart.computeIfAbsent(other, n -> new HashSet<>()).add(one);
    }
  }

  /** Mostly nobody has said anything, and then no name need be folded. */
  private @Nullable String groupOf(String name) {
    return groups.isEmpty() ? null : groups.get(key(name));
  }

  /** Who is known under a name that is said to be the same person's. */
  @Nullable Who find(String name) {
    String group = groupOf(name);
    return group == null ? null : known.get(group);
  }

  /** Notes whose name it is; returns whether by that a person bears a further surname. */
  boolean meet(String name, Who who) {
    String group = groupOf(name);
    if (group == null || known.putIfAbsent(group, who) == null) {
      return false;
    }
    added.computeIfAbsent(who, w -> new ArrayList<>()).add(name);
    return who.kind() == EntityKind.PERSON;
  }

  /** Whether the name may be of this person. */
  boolean fits(Who who, PersonName name) {
    return PersonName.of(who.name()).fits(name)
        || added.getOrDefault(who, List.of()).stream().anyMatch(n -> PersonName.of(n).fits(name));
  }

  /** Whether the name is said not to be of whom it would be taken for. */
  boolean areApart(Who who, String name) {
    Set<String> others = apart.isEmpty() ? Set.of() : apart.getOrDefault(key(name), Set.of());
    return !others.isEmpty() && who.forms().stream().anyMatch(form -> others.contains(key(form)));
  }
}
