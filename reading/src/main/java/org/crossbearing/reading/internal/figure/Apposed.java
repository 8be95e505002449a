package org.crossbearing.reading.internal.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.crossbearing.model.Amount;
import org.crossbearing.reading.internal.syntax.Chunk.Link;
import org.crossbearing.reading.internal.syntax.Clause;
import org.crossbearing.reading.internal.syntax.Syntax;

/** "two women, his wife and her sister": people who are those that a number before them counts. */
final class Apposed {
  private final IdentityHashMap<Clause, List<Sighting>> listed;
  private final PeopleWords words;
  private final Set<Integer> starts = new HashSet<>();

  private Apposed(IdentityHashMap<Clause, List<Sighting>> listed, PeopleWords words) {
    this.listed = listed;
    this.words = words;
  }

  /** Where in the text those people stand. */
  static Set<Integer> starts(List<Somebody> people, List<Draft> drafts, PeopleWords words) {
    IdentityHashMap<Clause, List<Sighting>> listed = new IdentityHashMap<>();
    for (Somebody somebody : people) {
      for (Sighting sighting : somebody.sightings()) {
        Clause clause = sighting.clause();
        if (clause != null && sighting.harm() != null) {
          listed.computeIfAbsent(clause, key -> new ArrayList<>()).add(sighting);
        }
      }
    }
    Apposed apposed = new Apposed(listed, words);
    drafts.forEach(apposed::take);
    return apposed.starts;
  }

  private void take(Draft draft) {
    List<Sighting> all = draft.clause() == null ? null : listed.get(draft.clause());
    if (all == null || draft.quantity() == null) {
      return;
    }
    List<Sighting> behind =
        all.stream()
            .filter(one -> one.group().from() >= draft.group().to())
            .sorted(Comparator.comparingInt(one -> one.group().from()))
            .toList();
    Looks counted = new Looks(draft.of(), -1, words.gender(draft.of()), "");
    if (draft.amount().equals(Amount.exactly(behind.size()))
        && behind.size() > 1
        && isSetOff(behind.getFirst())
        && behind.stream().allMatch(one -> counted.fits(one.looks(), words))) {
      behind.forEach(one -> starts.add(start(one)));
    }
  }

  private static boolean isSetOff(Sighting first) {
    Syntax syntax = first.syntax();
    return syntax.chunk(syntax.chunkAt(first.group().from()) - 1) instanceof Link link
        && link.kind() == Link.Kind.COMMA;
  }

  private static int start(Sighting one) {
    return one.syntax().sentence().token(one.group().from()).start();
  }
}
