package org.crossbearing.reading.internal.place;

import java.util.ArrayList;
import java.util.List;
import org.crossbearing.reading.internal.figure.Draft;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Tells those who are counted as of one country from people in general: "two Americans" among the
 * dead of Seoul are a class of their own, "two Koreans" are not. Immutable.
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
    List<Draft> told = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      String foreign = foreign(draft, where.get(i));
      told.add(foreign == null ? draft : draft.counting(foreign));
    }
    return told;
  }

  private @Nullable String foreign(Draft draft, @Nullable String place) {
    if (place == null || draft.quantity() == null || draft.person() != null) {
      return null;
    }
    String country = country(draft.syntax().sentence(), draft.group());
    boolean foreign = country != null && !country.equals(places.place(place).country());
    return foreign && country != null ? places.words().adjective(country) : null;
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
