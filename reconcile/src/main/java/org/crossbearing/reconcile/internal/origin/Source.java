package org.crossbearing.reconcile.internal.origin;

import org.crossbearing.model.OriginKind;

/** An origin before it is numbered, and why one claim belongs to it. */
record Source(String key, OriginKind kind, String name, boolean assumed, String signal) {
  /** Another origin of the same name. */
  Source apart(String from) {
    return new Source(key + "|" + from, kind, name, assumed, signal);
  }

  Source because(String other) {
    return new Source(key, kind, name, assumed, other);
  }
}
