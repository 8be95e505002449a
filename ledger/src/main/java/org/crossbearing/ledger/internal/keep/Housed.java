package org.crossbearing.ledger.internal.keep;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.crossbearing.ledger.internal.keep.Corrections.Correction;
import org.crossbearing.ledger.internal.store.Sql;
import org.crossbearing.ledger.internal.store.Store;
import org.crossbearing.reconcile.amendment.Amendments.Pair;
import org.crossbearing.reconcile.amendment.Houses;

/** What people say of the houses of outlets, and which versions of reports that concerns. */
public final class Housed {
  private final Sql sql;
  private final Corrections corrections;
  private final Named outlets;

  public Housed(Sql sql) {
    this.sql = sql;
    corrections = new Corrections(sql);
    outlets = Named.outlets(sql);
  }

  /** What holds now, the oldest first. */
  public List<Pair> told() {
    return corrections.all(Ruling.OF_OUTLETS, Store.NOW).stream().map(Correction::pair).toList();
  }

  /** The versions that it concerns what is said now of the outlets of some pairs. */
  public Set<Integer> versions(Collection<Pair> about) {
    List<Pair> told = told();
    Predicate<String> linked = Houses.linked(about.stream().flatMap(Housed::both).toList(), told);
    Set<String> keys = new TreeSet<>(published());
    keys.removeIf(linked.negate());
    told.stream()
        .filter(pair -> linked.test(pair.one()))
        .flatMap(Housed::both)
        .forEach(outlet -> keys.add(Keys.of(outlet)));
    Set<Integer> versions = new TreeSet<>();
    keys.forEach(key -> versions.addAll(outlets.versions(key)));
    return versions;
  }

  private static Stream<String> both(Pair pair) {
    return Stream.of(pair.one(), pair.other());
  }

  private List<String> published() {
    return sql.list(
        "SELECT DISTINCT outlet_key FROM version WHERE outlet_key IS NOT NULL", row -> row.text(1));
  }
}
