package org.crossbearing.ledger;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.crossbearing.ledger.answer.Change;
import org.crossbearing.ledger.internal.keep.Corrections.Say;
import org.crossbearing.ledger.internal.keep.Housed;
import org.crossbearing.ledger.internal.keep.Journal;
import org.crossbearing.ledger.internal.keep.Named;
import org.crossbearing.ledger.internal.keep.Ruling;
import org.crossbearing.ledger.internal.store.Store;
import org.crossbearing.ledger.internal.weigh.Weigher;
import org.crossbearing.reconcile.amendment.Amendments.Pair;
import org.crossbearing.reconcile.amendment.Houses;

/** Takes down what people say of the houses of outlets. */
final class HouseRulings {
  private final Store store;
  private final Journal journal;
  private final Docket docket;
  private final Named outlets;
  private final Housed housed;
  private final Weigher weigher;

  HouseRulings(Store store, Journal journal, Weigher weigher) {
    this.store = store;
    this.journal = journal;
    this.weigher = weigher;
    docket = new Docket(store.sql());
    outlets = Named.outlets(store.sql());
    housed = new Housed(store.sql());
  }

  /** Lets two outlets count as of one house, or not. */
  List<Change> enter(String name, String other, boolean same, Say say) {
    return store.write(
        () -> {
          outlets.check(name, other);
          return enter(List.of(new Pair(name, other, same, "")), name + " | " + other, say);
        });
  }

  /**
   * Lets outlets count as of the houses of a table, those too of which there is no report yet, as
   * one entry. What holds already is left out.
   */
  List<Change> enter(List<Pair> table, Say say) {
    return store.write(
        () -> {
          List<Pair> wanting = Houses.newIn(table, housed.told());
          return wanting.isEmpty() ? List.of() : enter(wanting, target(wanting), say);
        });
  }

  private List<Change> enter(List<Pair> pairs, String target, Say say) {
    int seq = journal.enter("correct", target);
    pairs.forEach(pair -> enter(pair, say, seq));
    weigher.weighAnew(housed.versions(pairs), seq);
    return docket.changes(seq);
  }

  private void enter(Pair pair, Say say, int seq) {
    docket.enter(
        pair.same() ? Ruling.ONE_HOUSE : Ruling.TWO_HOUSES,
        pair.one() + " | " + pair.other(),
        "the houses of " + pair.one() + " and " + pair.other() + Docket.held(pair.same()),
        Map.of("one", pair.one(), "other", pair.other()),
        say,
        seq);
  }

  private static String target(List<Pair> pairs) {
    return pairs.stream().map(p -> p.one() + " | " + p.other()).collect(Collectors.joining("; "));
  }
}
