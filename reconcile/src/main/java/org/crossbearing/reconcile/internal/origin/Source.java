package org.crossbearing.reconcile.internal.origin;

import org.crossbearing.model.OriginKind;
import org.jspecify.annotations.Nullable;

/**
 * An origin before it is numbered, and why one claim belongs to it.
 *
 * @param via the id of another claim that the reason refers to, null if it refers to none
 */
record Source(
    String key,
    OriginKind kind,
    String name,
    boolean assumed,
    String signal,
    @Nullable String via) {
  /** Another origin of the same name. */
  Source apart(String from) {
    return new Source(key + "|" + from, kind, name, assumed, signal, via);
  }

  /** The same for another claim, because of what it has to do with this one. */
  Source because(String other, String claim) {
    return new Source(key, kind, name, assumed, other, claim);
  }

  /** Why, with the claim that it refers to. */
  String words() {
    return via == null ? signal : signal + " (" + via + ")";
  }

  Source because(String other) {
    return new Source(key, kind, name, assumed, other, null);
  }
}
