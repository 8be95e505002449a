package org.crossbearing.reading.internal.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The people named in one report, each by the fullest form. Not thread-safe. */
final class People {
  /** How many people of one family name are kept apart. */
  private static final int MOST = 50;

  private final Map<String, List<Person>> byKey = new HashMap<>();

  /** The person with these words in the name, entered if new. */
  Person enter(String form, List<String> keys) {
    Person known = find(keys);
    if (known != null) {
      known.met(form, keys);
      index(known, keys);
      return known;
    }
    Person person = new Person(form, keys);
    index(person, keys);
    return person;
  }

  private void index(Person person, List<String> keys) {
    for (String key : List.of(keys.getFirst(), keys.getLast())) {
      List<Person> same = byKey.computeIfAbsent(key, k -> new ArrayList<>());
      same.remove(person);
      same.add(person);
      if (same.size() > MOST) {
        same.removeFirst();
      }
    }
  }

  /** The person last met whom the words fit, or null. */
  @Nullable Person find(List<String> keys) {
    Person found = find(keys, keys.getLast());
    return found != null || keys.size() > 1 ? found : find(keys, keys.getFirst());
  }

  private @Nullable Person find(List<String> keys, String key) {
    List<Person> same = byKey.getOrDefault(key, List.of());
    for (int i = same.size() - 1; i >= 0; i--) {
      if (same.get(i).fits(keys)) {
        return same.get(i);
      }
    }
    return null;
  }

  /** Makes the person the one last met. */
  void touch(Person person) {
    index(person, List.of(person.last()));
  }
}
