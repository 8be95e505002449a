package org.crossbearing.ledger;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crossbearing.ledger.answer.Change;
import org.crossbearing.ledger.internal.keep.Changes;
import org.crossbearing.ledger.internal.keep.Corrections;
import org.crossbearing.ledger.internal.keep.Corrections.Say;
import org.crossbearing.ledger.internal.keep.Ruling;
import org.crossbearing.ledger.internal.store.Sql;

/**
 * Where corrections of more than single claims are taken down, with the words that tell of them.
 */
final class Docket {
  private final Corrections corrections;
  private final Changes changes;

  Docket(Sql sql) {
    corrections = new Corrections(sql);
    changes = new Changes(sql);
  }

  /**
   * Takes one down.
   *
   * @param done what is done to whom, for people
   * @return its number
   */
  int enter(Ruling ruling, String target, String done, Map<String, Object> body, Say say, int seq) {
    int id = corrections.enter(ruling, target, null, new LinkedHashMap<>(body), say, seq);
    String words = "c%d: %s by %s: %s".formatted(id, done, say.author(), say.reason());
    changes.add(seq, "correction", null, null, null, words);
    return id;
  }

  /** What an entry changed. */
  List<Change> changes(int seq) {
    return changes.of(seq);
  }

  static String held(boolean same) {
    return same ? " held to be one" : " held apart";
  }
}
