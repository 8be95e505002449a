package org.crossbearing.ledger.internal.keep;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crossbearing.ledger.internal.keep.Versions.Version;

/** The reports of some links with all their versions, kept up while more come in. */
public final class Filed {
  private final Map<String, List<Copy>> copies = new HashMap<>();

  /** A version and the hash of its content. */
  record Copy(Version version, String hash) {}

  Filed() {}

  /** Adds a version; those of one report in their order. */
  public void add(Identity identity, Version version) {
    copies
        .computeIfAbsent(identity.link(), link -> new ArrayList<>())
        .add(new Copy(version, identity.hash()));
  }

  /** The version with exactly this content. */
  public Optional<Version> same(Identity identity) {
    return of(identity).stream()
        .filter(copy -> copy.hash().equals(identity.hash()))
        .map(Copy::version)
        .findFirst();
  }

  /** The report of this link; empty if it is new. */
  public Optional<Integer> report(Identity identity) {
    return of(identity).stream().map(copy -> copy.version().report()).findFirst();
  }

  /** How many versions there are of a link. */
  int count(Identity identity) {
    return of(identity).size();
  }

  private Collection<Copy> of(Identity identity) {
    return copies.getOrDefault(identity.link(), List.of());
  }
}
