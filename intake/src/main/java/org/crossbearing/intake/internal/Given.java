package org.crossbearing.intake.internal;

import java.util.List;
import org.crossbearing.model.Published;
import org.jspecify.annotations.Nullable;

/** What the user's list says about a report; null wherever it says nothing. */
record Given(
    @Nullable String outlet,
    @Nullable String title,
    @Nullable Published published,
    @Nullable List<String> credits,
    @Nullable String url) {
  static final Given NOTHING = new Given(null, null, null, null, null);
}
