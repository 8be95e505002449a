package org.crossbearing.reading.internal.place;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossbearing.model.Measure;
import org.crossbearing.reading.internal.figure.Draft;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Tells those who are counted as of one country from people in general: "two Americans" among the
 * dead of Seoul are a class of their own, "two Koreans" are not, nor are twelve Russians where
 * nobody else died. Immutable.
 */
public final class Nationals {
  private final Places places;

  public Nationals(Places places) {
    this.places = places;
  }

  /**
   * The drafts, those of foreigners counted as such: "american".
   *
   * @param where the place of each, null where none is told
   */
  public List<Draft> told(List<Draft> drafts, List<@Nullable String> where) {
    List<String> countries = drafts.stream().map(this::country).toList();
    Map<Measure, Set<String>> counted = new EnumMap<>(Measure.class);
    for (int i = 0; i < drafts.size(); i++) {
      counted
          .computeIfAbsent(drafts.get(i).measure(), measure -> new HashSet<>())
          .add(countries.get(i));
    }
    List<Draft> told = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      boolean others = counted.getOrDefault(draft.measure(), Set.of()).size() > 1;
      String foreign = others ? foreign(draft, countries.get(i), where.get(i)) : null;
      told.add(foreign == null ? draft : draft.counting(foreign));
    }
    return told;
  }

  private @Nullable String foreign(Draft draft, String country, @Nullable String place) {
    boolean counted = draft.quantity() != null && draft.person() == null;
    boolean abroad =
        place != null && !country.isEmpty() && !country.equals(places.place(place).country());
    return counted && abroad ? places.words().adjective(country) : null;
  }

  private String country(Draft draft) {
    String country = country(draft.syntax().sentence(), draft.group());
    return country == null ? "" : country;
  }

  /** Whose "Americans", "South Koreans" or "Iranian nationals" are; null if the noun is another. */
  private @Nullable String country(Sentence sentence, NounGroup group) {
    int head = group.head();
    boolean named = places.words().is("citizen", sentence.norm(head));
    int at = named ? head - 1 : head;
    if (at < group.from()) {
      return null;
    }
    String noun = named ? sentence.norm(at) : group.noun();
    String two = at > group.from() ? sentence.norm(at - 1) + " " + noun : noun;
    String country = places.words().demonym(two);
    return country != null ? country : places.words().demonym(noun);
  }
}
